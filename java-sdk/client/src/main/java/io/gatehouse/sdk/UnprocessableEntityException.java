package io.gatehouse.sdk;

/** The document is well-formed but refused. Status 422. */
public final class UnprocessableEntityException extends KonnectException {
    private static final long serialVersionUID = 1L;

    UnprocessableEntityException(Refusal refusal) {
        super(refusal);
    }
}
