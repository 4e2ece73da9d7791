package io.gatehouse.snapshot;

import io.gatehouse.store.ScopeContents;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes the last good copy off the publishing thread, one at a time. After each it rests for many times as long as the
 * writing took, within bounds: a small configuration is on disk within a second or two of a change, and a large one costs a few per cent
 * of one CPU however often it changes.
 */
final class CopyWriter implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(CopyWriter.class);
    private static final long LEAST_REST = Duration.ofMillis(500).toNanos();
    private static final long MOST_REST = Duration.ofMinutes(1).toNanos();
    private static final long REST_PER_WRITE = 20;
    private static final Duration CLOSING = Duration.ofSeconds(20);

    private final LastGoodCopy copy;
    private final LongSupplier nanoTime;
    private final ExecutorService executor = Executors.newSingleThreadExecutor(task -> {
        Thread thread = new Thread(task, "snapshot-copy");
        thread.setDaemon(true);
        return thread;
    });

    private volatile boolean writing;
    private volatile long rested;

    /** @param nanoTime a clock as {@link System#nanoTime} */
    CopyWriter(LastGoodCopy copy, LongSupplier nanoTime) {
        this.copy = copy;
        this.nanoTime = nanoTime;
        this.rested = nanoTime.getAsLong();
    }

    /** Whether a copy can be taken now; one thread asks this and then calls {@link #write}. */
    boolean ready() {
        return !writing && nanoTime.getAsLong() - rested >= 0;
    }

    void write(Map<UUID, ScopeContents> contents) {
        writing = true;
        executor.execute(() -> writeNow(contents));
    }

    /** Finishes what was handed over, within a bound of time. */
    @Override
    public void close() {
        executor.shutdown();
        try {
            if (!executor.awaitTermination(CLOSING.toSeconds(), TimeUnit.SECONDS)) {
                LOG.warn("the copy of the last snapshot was not finished");
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void writeNow(Map<UUID, ScopeContents> contents) {
        long start = nanoTime.getAsLong();
        try {
            copy.write(contents);
        } catch (IOException | RuntimeException failure) {
            LOG.error("the copy of the last snapshot could not be written", failure);
        } finally {
            long end = nanoTime.getAsLong();
            rested = end + Math.min(MOST_REST, Math.max(LEAST_REST, REST_PER_WRITE * (end - start)));
            writing = false;
        }
    }
}
