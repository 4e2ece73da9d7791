package io.gatehouse.plugins.aiproxyadvanced;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Takes a target out that failed too often, by nginx's rules: failures add up whatever comes between, and only a success
 * of a request that began {@code fail_timeout} or more after the last failure forgets them. Meanwhile one request per
 * {@code fail_timeout} is let through to find out. Any thread may use it, without a lock.
 */
final class Breaker {
    private final int maxFails;
    private final long failNanos;
    private final AtomicInteger fails = new AtomicInteger();

    /** The last failure, or the last request that was let through since. */
    private final AtomicLong notBefore = new AtomicLong();

    /** @param maxFails 0 for a target that is never taken out */
    Breaker(int maxFails, long failNanos) {
        this.maxFails = maxFails;
        this.failNanos = failNanos;
    }

    boolean admits(long now) {
        return closed() || now - notBefore.get() >= failNanos;
    }

    /** Takes what {@link #admits} offered; false when another request was quicker. */
    boolean claim(long now) {
        if (closed()) {
            return true;
        }
        long last = notBefore.get();
        return now - last >= failNanos && notBefore.compareAndSet(last, now);
    }

    private boolean closed() {
        return maxFails == 0 || fails.get() < maxFails;
    }

    void failed(long now) {
        if (maxFails > 0) {
            notBefore.set(now);
            // More than the limit says no more, and the sum must not overflow.
            fails.updateAndGet(count -> Math.min(count + 1, maxFails));
        }
    }

    /** @param began when the request was sent */
    void succeeded(long began) {
        if (maxFails == 0 || fails.get() == 0) {
            return;
        }
        // The request that was let through to find out began at that very moment.
        if (closed() ? began - notBefore.get() >= failNanos : began - notBefore.get() >= 0) {
            fails.set(0);
        }
    }
}
