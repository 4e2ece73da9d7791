package io.gatehouse.snapshot;

import io.gatehouse.store.ScopeContents;
import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes the last good copy off the publishing thread; of copies that come in meanwhile only the newest is written. */
final class CopyWriter implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(CopyWriter.class);

    private final LastGoodCopy copy;
    private final AtomicReference<@Nullable Map<UUID, ScopeContents>> newest = new AtomicReference<>();
    private final java.util.concurrent.ExecutorService executor =
            java.util.concurrent.Executors.newSingleThreadExecutor(task -> {
                Thread thread = new Thread(task, "snapshot-copy");
                thread.setDaemon(true);
                return thread;
            });

    CopyWriter(LastGoodCopy copy) {
        this.copy = copy;
    }

    void offer(Map<UUID, ScopeContents> contents) {
        if (newest.getAndSet(contents) == null) {
            executor.execute(this::write);
        }
    }

    /** Finishes what is under way; the wait is bounded. */
    @Override
    public void close() {
        executor.shutdown();
        try {
            if (!executor.awaitTermination(10, java.util.concurrent.TimeUnit.SECONDS)) {
                LOG.warn("the copy of the last snapshot was not finished");
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void write() {
        Map<UUID, ScopeContents> contents = newest.getAndSet(null);
        if (contents == null) {
            return;
        }
        try {
            copy.write(contents);
        } catch (IOException failure) {
            LOG.error("the copy of the last snapshot could not be written", failure);
        }
    }
}
