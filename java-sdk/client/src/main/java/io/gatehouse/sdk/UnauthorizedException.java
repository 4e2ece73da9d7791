package io.gatehouse.sdk;

/** The token is missing, unknown or revoked. Status 401. */
public final class UnauthorizedException extends KonnectException {
    private static final long serialVersionUID = 1L;

    UnauthorizedException(Refusal refusal) {
        super(refusal);
    }
}
