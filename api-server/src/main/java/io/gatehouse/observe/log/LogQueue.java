package io.gatehouse.observe.log;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Log entries on their way from the event loops to a sink. Adding never waits: when the queue is full, the oldest entry
 * makes room. A worker runs only while there is something to write, so an unused queue holds no thread.
 */
public final class LogQueue {
    private static final Logger LOG = LoggerFactory.getLogger(LogQueue.class);

    private static final long REPORT_NANOS = TimeUnit.SECONDS.toNanos(10);

    private final String name;
    private final QueueSettings settings;
    private final Executor executor;
    private final LogSink sink;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final ArrayDeque<Waiting> waiting = new ArrayDeque<>();
    private long bytes;
    private long dropped;
    private long lost;
    private long reportedNanos;
    private int workers;
    private boolean closing;

    /**
     * An empty queue.
     *
     * @param name for messages: which plugin and where to, without secrets
     * @param executor runs the workers, which wait
     */
    public LogQueue(String name, QueueSettings settings, Executor executor, LogSink sink) {
        this.name = name;
        this.settings = settings;
        this.executor = executor;
        this.sink = sink;
    }

    private record Waiting(LogEntry entry, long sinceNanos, long weight) {}

    /** Takes an entry. Never waits for the sink. */
    public void add(LogEntry entry) {
        Waiting added = new Waiting(entry, System.nanoTime(), entry.weight());
        boolean needsWorker;
        lock.lock();
        try {
            makeRoom(added.weight());
            waiting.addLast(added);
            bytes += added.weight();
            needsWorker =
                    workers == 0 || (workers < settings.concurrency() && waiting.size() > settings.maxBatchSize());
            if (needsWorker) {
                workers++;
            }
            if (waiting.size() >= settings.maxBatchSize()) {
                changed.signal();
            }
        } finally {
            lock.unlock();
        }
        if (needsWorker) {
            executor.execute(this::work);
        }
    }

    private void makeRoom(long weight) {
        while (!waiting.isEmpty()
                && (waiting.size() >= settings.maxEntries() || bytes + weight > settings.maxBytes())) {
            bytes -= waiting.removeFirst().weight();
            if (dropped++ == 0) {
                LOG.warn("{}: the queue is full, the oldest entries are dropped", name);
            }
        }
    }

    /** Ends waiting for full batches, and waits until what is there is written. */
    public void close(long timeout, TimeUnit unit) throws InterruptedException {
        long left = unit.toNanos(timeout);
        lock.lock();
        try {
            closing = true;
            changed.signalAll();
            while (workers > 0 && left > 0) {
                left = changed.awaitNanos(left);
            }
            if (workers > 0) {
                LOG.warn("{}: {} entries are lost, the sink did not take them in time", name, waiting.size());
            }
        } finally {
            lock.unlock();
        }
    }

    private void work() {
        try {
            for (List<LogEntry> batch = next(); !batch.isEmpty(); batch = next()) {
                write(batch);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            left();
        } catch (RuntimeException | Error failure) {
            left();
            throw failure;
        }
    }

    /** The next entries to write; empty when there are none, after which the worker is gone. */
    private List<LogEntry> next() throws InterruptedException {
        lock.lockInterruptibly();
        try {
            while (!waiting.isEmpty() && waiting.size() < settings.maxBatchSize() && !closing) {
                long left = waiting.getFirst().sinceNanos() + settings.coalescingNanos() - System.nanoTime();
                if (left <= 0) {
                    break;
                }
                changed.awaitNanos(left);
            }
            List<LogEntry> batch = new ArrayList<>(Math.min(waiting.size(), settings.maxBatchSize()));
            while (!waiting.isEmpty() && batch.size() < settings.maxBatchSize()) {
                Waiting first = waiting.removeFirst();
                bytes -= first.weight();
                batch.add(first.entry());
            }
            if (batch.isEmpty()) {
                leave();
            }
            return batch;
        } finally {
            lock.unlock();
        }
    }

    private void left() {
        lock.lock();
        try {
            leave();
        } finally {
            lock.unlock();
        }
    }

    private void leave() {
        workers--;
        if (dropped > 0) {
            LOG.warn("{}: {} entries were dropped while the queue was full", name, dropped);
            dropped = 0;
        }
        if (closing && lost > 0) {
            LOG.error("{}: {} more entries are lost", name, lost);
            lost = 0;
        }
        changed.signalAll();
    }

    private void write(List<LogEntry> batch) throws InterruptedException {
        long deadline = System.nanoTime() + settings.maxRetryNanos();
        long delay = settings.initialRetryNanos();
        while (true) {
            try {
                sink.write(batch);
                return;
            } catch (IOException failure) {
                long left = deadline - System.nanoTime();
                if (left <= 0 || isClosing()) {
                    lost(batch.size(), failure);
                    return;
                }
                TimeUnit.NANOSECONDS.sleep(Math.min(delay, left));
                delay = Math.min(delay * 2, settings.maxRetryDelayNanos());
            } catch (RuntimeException failure) {
                lost(batch.size(), failure);
                return;
            }
        }
    }

    /** Says so at once the first time, then not more often than every few seconds: an outage loses many batches. */
    private void lost(int entries, Exception failure) {
        long now = System.nanoTime();
        long all;
        lock.lock();
        try {
            lost += entries;
            if (reportedNanos != 0 && now - reportedNanos < REPORT_NANOS) {
                return;
            }
            all = lost;
            lost = 0;
            reportedNanos = now;
        } finally {
            lock.unlock();
        }
        String why = failure instanceof IOException ? failure.getMessage() : failure.toString();
        LOG.error("{}: {} entries are lost: {}", name, all, why);
    }

    private boolean isClosing() {
        lock.lock();
        try {
            return closing;
        } finally {
            lock.unlock();
        }
    }
}
