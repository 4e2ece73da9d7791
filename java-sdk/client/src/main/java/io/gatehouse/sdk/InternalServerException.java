package io.gatehouse.sdk;

/** The server failed: a status of 500 and above. */
public final class InternalServerException extends KonnectException {
    private static final long serialVersionUID = 1L;

    InternalServerException(Refusal refusal) {
        super(refusal);
    }
}
