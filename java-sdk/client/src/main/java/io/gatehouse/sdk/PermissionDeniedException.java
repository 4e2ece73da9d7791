package io.gatehouse.sdk;

/** The token may not do this. Status 403. */
public final class PermissionDeniedException extends KonnectException {
    private static final long serialVersionUID = 1L;

    PermissionDeniedException(Refusal refusal) {
        super(refusal);
    }
}
