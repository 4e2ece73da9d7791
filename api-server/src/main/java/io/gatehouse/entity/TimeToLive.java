package io.gatehouse.entity;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.schema.Violation;
import java.time.Clock;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Entities that end by themselves. A client gives {@code ttl} in seconds and reads back the seconds that are left; the
 * stored document also has {@link #EXPIRES_AT}, which no client sees.
 */
public final class TimeToLive {
    /** When the entity ends, in seconds since the epoch. */
    public static final String EXPIRES_AT = "expires_at";

    private static final String TTL = "ttl";
    private static final long LONGEST = 100_000_000;

    private TimeToLive() {}

    static Optional<Violation> violation(ObjectNode document) {
        JsonNode ttl = document.path(TTL);
        boolean good =
                !ttl.isNumber() || (ttl.canConvertToLong() && ttl.longValue() >= 0 && ttl.longValue() <= LONGEST);
        return good ? Optional.empty() : Optional.of(Violation.of(TTL, "value should be between 0 and " + LONGEST));
    }

    /** A ttl of 0 means for ever, as in Kong. An end that is known already stays. */
    static void start(ObjectNode document, Clock clock) {
        long ttl = document.path(TTL).longValue();
        if (ttl > 0 && !document.has(EXPIRES_AT)) {
            document.put(EXPIRES_AT, clock.instant().getEpochSecond() + ttl);
        }
    }

    /** A change that says nothing about it leaves the end where it was. */
    static void keep(ObjectNode document, ObjectNode existing, ObjectNode change) {
        if (!change.has(TTL) && existing.has(EXPIRES_AT)) {
            document.set(EXPIRES_AT, existing.get(EXPIRES_AT));
        }
    }

    /** The end of a stored document, in seconds since the epoch. */
    static OptionalLong ends(ObjectNode document) {
        JsonNode end = document.path(EXPIRES_AT);
        return end.isNumber() ? OptionalLong.of(end.longValue()) : OptionalLong.empty();
    }

    static boolean isOver(ObjectNode document, Clock clock) {
        JsonNode end = document.path(EXPIRES_AT);
        return end.isNumber() && end.longValue() <= clock.instant().getEpochSecond();
    }

    /** The document as clients see it. */
    static ObjectNode view(ObjectNode stored, Clock clock) {
        JsonNode end = stored.path(EXPIRES_AT);
        if (!end.isNumber()) {
            return stored;
        }
        ObjectNode view = stored.deepCopy();
        view.remove(EXPIRES_AT);
        // Rounded down, as in Kong: never more than is left.
        view.put(TTL, Math.floorDiv(end.longValue() * 1000 - clock.millis(), 1000L));
        return view;
    }
}
