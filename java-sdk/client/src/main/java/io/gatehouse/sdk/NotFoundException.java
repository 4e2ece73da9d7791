package io.gatehouse.sdk;

/** What the path names does not exist. Status 404. */
public final class NotFoundException extends KonnectException {
    private static final long serialVersionUID = 1L;

    NotFoundException(Refusal refusal) {
        super(refusal);
    }
}
