package io.gatehouse.observe.log;

import io.gatehouse.json.Fields;
import io.gatehouse.plugin.InvalidConfig;
import java.math.BigDecimal;
import java.util.concurrent.TimeUnit;

/**
 * How log entries wait and are sent: the {@code queue} of a config.
 *
 * @param coalescingNanos how long an entry waits for others to go with it
 * @param maxEntries the most that wait; the oldest make room
 * @param maxBytes about the most memory that those that wait may hold
 * @param maxRetryNanos after how long a batch is given up
 * @param concurrency how many batches may be on the way at once
 */
public record QueueSettings(
        int maxBatchSize,
        long coalescingNanos,
        int maxEntries,
        long maxBytes,
        long maxRetryNanos,
        long initialRetryNanos,
        long maxRetryDelayNanos,
        int concurrency) {
    /** Entries of this gateway hold payloads, so there is a bound even where none is configured. */
    static final long MOST_BYTES = 64L << 20;

    private static final int MOST_ENTRIES = 1_000_000;

    /** What stands for {@code concurrency_limit: -1}. */
    private static final int MANY = 32;

    public QueueSettings {
        if (maxBatchSize < 1 || maxEntries < 1 || maxBytes < 1 || concurrency < 1) {
            throw new IllegalArgumentException("a queue holds and sends at least one entry");
        }
        if (coalescingNanos < 0 || maxRetryNanos < 0 || initialRetryNanos < 0 || maxRetryDelayNanos < 0) {
            throw new IllegalArgumentException("a delay is not negative");
        }
    }

    /** For a sink that takes whatever is there at once and is not asked again when it fails. */
    public static QueueSettings unbatched(int maxBatchSize) {
        return new QueueSettings(maxBatchSize, 0, 10_000, MOST_BYTES, 0, 0, 0, 1);
    }

    /** Reads the record. */
    public static QueueSettings read(Fields queue) throws InvalidConfig {
        int concurrency = queue.integer("concurrency_limit", 1);
        int maxBytes = queue.integer("max_bytes", (int) MOST_BYTES);
        return new QueueSettings(
                between(queue, "max_batch_size", 1, MOST_ENTRIES),
                nanos(queue, "max_coalescing_delay", "1"),
                between(queue, "max_entries", 10_000, MOST_ENTRIES),
                Math.max(1, maxBytes),
                nanos(queue, "max_retry_time", "60"),
                nanos(queue, "initial_retry_delay", "0.01"),
                nanos(queue, "max_retry_delay", "60"),
                concurrency == -1 ? MANY : Math.max(1, concurrency));
    }

    private static int between(Fields queue, String name, int fallback, int most) throws InvalidConfig {
        int value = queue.integer(name, fallback);
        if (value < 1 || value > most) {
            throw queue.invalid(name, "must be 1.." + most + " but is " + value);
        }
        return value;
    }

    private static long nanos(Fields queue, String name, String fallback) throws InvalidConfig {
        String seconds = queue.number(name);
        BigDecimal value = new BigDecimal(seconds == null ? fallback : seconds);
        if (value.signum() < 0 || value.compareTo(BigDecimal.valueOf(MOST_ENTRIES)) > 0) {
            throw queue.invalid(name, "must be 0.." + MOST_ENTRIES + " seconds but is " + value);
        }
        return value.multiply(BigDecimal.valueOf(TimeUnit.SECONDS.toNanos(1))).longValue();
    }
}
