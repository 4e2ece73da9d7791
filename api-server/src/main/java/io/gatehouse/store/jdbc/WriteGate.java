package io.gatehouse.store.jdbc;

import io.gatehouse.store.StoreUnavailable;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/**
 * Where this process's writers wait for each other, in the order of their arrival, before they take a connection:
 * those of one scope, and those beyond half of the connections. Waiting in the database instead would hold a connection
 * per writer, and leave none to readers.
 */
final class WriteGate {
    private final ConcurrentMap<UUID, Waiting> scopes = new ConcurrentHashMap<>();
    private final Semaphore connections;
    private final Duration patience;

    /**
     * @param writers how many may write at once
     * @param patience how long each waits before it gives up
     */
    WriteGate(int writers, Duration patience) {
        this.connections = new Semaphore(writers, true);
        this.patience = patience;
    }

    /** @throws StoreUnavailable when others write for longer than this waits */
    <T> T in(UUID scope, Supplier<T> work) {
        long deadline = System.nanoTime() + patience.toNanos();
        Waiting waiting = scopes.compute(scope, (key, known) -> known == null ? new Waiting(1) : known.plus(1));
        try {
            return passing(waiting.turn(), deadline, () -> passing(connections, deadline, work));
        } finally {
            scopes.compute(scope, (key, known) -> known == null || known.count() == 1 ? null : known.plus(-1));
        }
    }

    private <T> T passing(Semaphore semaphore, long deadline, Supplier<T> work) {
        acquire(semaphore, deadline);
        try {
            return work.get();
        } finally {
            semaphore.release();
        }
    }

    private void acquire(Semaphore semaphore, long deadline) {
        try {
            if (!semaphore.tryAcquire(deadline - System.nanoTime(), TimeUnit.NANOSECONDS)) {
                String message = "other writes took longer than " + patience.toSeconds() + " s";
                throw new StoreUnavailable(message, new TimeoutException(message));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StoreUnavailable("interrupted while waiting for other writes", e);
        }
    }

    /** @param count of those who write to the scope or wait for it */
    private record Waiting(int count, Semaphore turn) {
        Waiting(int count) {
            this(count, new Semaphore(1, true));
        }

        Waiting plus(int more) {
            return new Waiting(count + more, turn);
        }
    }
}
