package io.gatehouse.sdk;

import java.net.http.HttpHeaders;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.Set;

/**
 * Which calls are sent again, and when. The server's {@code Retry-After} counts; without one the pauses double, each shortened at
 * random so that many clients don't come back together.
 *
 * @param most how often a call is sent again; 0 never
 * @param longest how long all pauses of one call may take together
 */
record Retries(int most, Duration longest, Waiting waiting) {
    private static final Set<Integer> STATUSES = Set.of(429, 503);
    private static final Set<String> IDEMPOTENT = Set.of("GET", "PUT", "DELETE");
    private static final Duration FIRST = Duration.ofMillis(500);
    private static final Duration LAST = Duration.ofSeconds(8);

    Retries {
        if (most < 0 || longest.isNegative()) {
            throw new IllegalArgumentException(
                    "retries are " + most + " within " + longest + "; expected neither to be negative");
        }
    }

    /** Time, as the retries see it. */
    interface Waiting {
        Instant now();

        void pause(Duration duration) throws InterruptedException;

        /** From 0 to 1. */
        double random();
    }

    /** The retries of one call. */
    Attempts attempts() {
        return new Attempts();
    }

    /** Counts one call's retries. */
    final class Attempts {
        private int made;
        private Duration waited = Duration.ZERO;

        /** Waits when the answer asks for another try. @return whether to send the call again */
        boolean again(int status, HttpHeaders headers) throws InterruptedException {
            return STATUSES.contains(status) && pause(retryAfter(headers).orElseGet(this::backOff));
        }

        /** Waits after a connection failed. @return whether to send the call again */
        boolean again(String method) throws InterruptedException {
            return IDEMPOTENT.contains(method) && pause(backOff());
        }

        private boolean pause(Duration pause) throws InterruptedException {
            Duration total = waited.plus(pause);
            if (made >= most || total.compareTo(longest) > 0) {
                return false;
            }
            made++;
            waited = total;
            waiting.pause(pause);
            return true;
        }

        private Duration backOff() {
            Duration doubled = FIRST.multipliedBy(1L << Math.min(made, 10));
            Duration bounded = doubled.compareTo(LAST) > 0 ? LAST : doubled;
            return Duration.ofMillis((long) (bounded.toMillis() * (0.5 + waiting.random() / 2)));
        }
    }

    /** Seconds or a date; what is neither counts as none. */
    private Optional<Duration> retryAfter(HttpHeaders headers) {
        return headers.firstValue("retry-after").map(String::strip).flatMap(value -> {
            try {
                return Optional.of(
                        value.matches("\\d{1,9}") ? Duration.ofSeconds(Long.parseLong(value)) : until(value));
            } catch (DateTimeException e) {
                return Optional.empty();
            }
        });
    }

    private Duration until(String date) {
        Instant then =
                ZonedDateTime.parse(date, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
        Duration left = Duration.between(waiting.now(), then);
        return left.isNegative() ? Duration.ZERO : left;
    }
}
