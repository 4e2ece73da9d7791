package io.gatehouse.sdk;

/** Something of that name or key exists already, or what is to be deleted is in use. Status 409. */
public final class ConflictException extends KonnectException {
    private static final long serialVersionUID = 1L;

    ConflictException(Refusal refusal) {
        super(refusal);
    }
}
