package io.gatehouse.sdk;

/** The request is not valid; {@link #violations()} says in what. Status 400. */
public final class BadRequestException extends KonnectException {
    private static final long serialVersionUID = 1L;

    BadRequestException(Refusal refusal) {
        super(refusal);
    }
}
