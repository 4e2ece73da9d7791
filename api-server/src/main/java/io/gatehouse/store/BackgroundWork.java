package io.gatehouse.store;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Something that is done to the store now and then on a thread of its own, some at a time. While there is more it rests
 * as long as each part took, so that it takes no more than half of what the database can do.
 */
public final class BackgroundWork implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(BackgroundWork.class);
    private static final long PARTING_SECONDS = 2;

    private final Duration interval;
    private final BooleanSupplier part;
    private final CountDownLatch closing = new CountDownLatch(1);
    private final Thread thread;
    private boolean failing;

    /**
     * @param name of the thread
     * @param interval between two looks at whether there is something to do
     * @param part does some of it; answers whether there may be more
     */
    public BackgroundWork(String name, Duration interval, BooleanSupplier part) {
        this.interval = interval;
        this.part = part;
        this.thread = new Thread(this::run, name);
        thread.setDaemon(true);
    }

    /** Begins, and goes on until {@link #close}. */
    public void start() {
        thread.start();
    }

    /** Waits for the part that is being done, but not for long. */
    @Override
    public void close() {
        closing.countDown();
        try {
            thread.join(TimeUnit.SECONDS.toMillis(PARTING_SECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        Duration pause = interval;
        while (!closes(pause)) {
            long start = System.nanoTime();
            boolean more = more();
            pause = more ? Duration.ofNanos(System.nanoTime() - start) : interval;
        }
    }

    private boolean more() {
        try {
            boolean more = part.getAsBoolean();
            failing = false;
            return more;
        } catch (StoreUnavailable e) {
            if (!failing) {
                LOG.warn("{} waits for the database: {}", thread.getName(), e.getMessage());
            }
            failing = true;
            return false;
        } catch (RuntimeException e) {
            LOG.error("{} failed and tries again later", thread.getName(), e);
            return false;
        }
    }

    private boolean closes(Duration pause) {
        try {
            return closing.await(pause.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }
}
