package io.gatehouse.sdk;

/** Too many requests, also after the retries. Status 429. */
public final class RateLimitException extends KonnectException {
    private static final long serialVersionUID = 1L;

    RateLimitException(Refusal refusal) {
        super(refusal);
    }
}
