package io.gatehouse.gateway.upstream;

import io.netty.util.concurrent.EventExecutor;
import java.util.concurrent.TimeUnit;

/**
 * One moment by which something must happen on an event loop. Moving it later costs nothing but a clock reading: the
 * timer that fires too early looks again.
 */
public final class Deadline {
    private static final long NEVER = Long.MAX_VALUE;

    private final Runnable expired;
    private long atNanos = NEVER;
    private long timerNanos = NEVER;

    /** @param expired called on the event loop when the moment has passed */
    public Deadline(Runnable expired) {
        this.expired = expired;
    }

    /** Sets the moment, replacing an earlier one. Only on the event loop. */
    public void in(EventExecutor loop, int millis) {
        long now = System.nanoTime();
        atNanos = now + TimeUnit.MILLISECONDS.toNanos(millis);
        if (timerNanos == NEVER || atNanos - timerNanos < 0) {
            schedule(loop, atNanos - now);
        }
    }

    public void clear() {
        atNanos = NEVER;
    }

    private void schedule(EventExecutor loop, long delayNanos) {
        long due = System.nanoTime() + delayNanos;
        timerNanos = due;
        var unused = loop.schedule(() -> fired(loop, due), delayNanos, TimeUnit.NANOSECONDS);
    }

    private void fired(EventExecutor loop, long due) {
        if (due != timerNanos) {
            return;
        }
        timerNanos = NEVER;
        if (atNanos == NEVER) {
            return;
        }
        long left = atNanos - System.nanoTime();
        if (left > 0) {
            schedule(loop, left);
        } else {
            atNanos = NEVER;
            expired.run();
        }
    }
}
