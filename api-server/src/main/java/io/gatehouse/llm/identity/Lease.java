package io.gatehouse.llm.identity;

import java.time.Duration;
import java.time.Instant;

/**
 * Credentials for some time.
 *
 * @param value what requests are sent with
 * @param refreshAt from when on new ones are fetched, while these go on being used
 * @param expiresAt from when on these are of no use
 */
public record Lease<T>(T value, Instant refreshAt, Instant expiresAt) {
    private static final int REFRESH_PERCENT = 80;

    /** Credentials that don't end. */
    public static <T> Lease<T> endless(T value) {
        return new Lease<>(value, Instant.MAX, Instant.MAX);
    }

    /** Credentials that are replaced after four fifths of their time. */
    public static <T> Lease<T> until(T value, Instant now, Instant expiresAt) {
        Duration life = Duration.between(now, expiresAt);
        return new Lease<>(value, now.plus(life.multipliedBy(REFRESH_PERCENT).dividedBy(100)), expiresAt);
    }

    @Override
    public String toString() {
        return "Lease[until " + expiresAt + "]";
    }
}
