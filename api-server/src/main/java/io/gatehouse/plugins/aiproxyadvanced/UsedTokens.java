package io.gatehouse.plugins.aiproxyadvanced;

import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

/**
 * How much a target was used lately: a sum that fades with a time constant of a minute, as providers' quotas do. Any
 * thread may use it, without a lock.
 */
final class UsedTokens {
    private static final double FADE_NANOS = TimeUnit.MINUTES.toNanos(1);

    /** How much of the average a single request makes up. */
    private static final double NEWEST = 0.1;

    private final AtomicReference<Sum> sum = new AtomicReference<>(new Sum(0, 0, 0));

    private record Sum(double used, double average, long at) {}

    void add(double amount, long now) {
        sum.updateAndGet(before -> new Sum(
                before.used() * kept(before, now) + amount,
                before.average() == 0 ? amount : before.average() * (1 - NEWEST) + amount * NEWEST,
                now));
    }

    /** @param inFlight requests whose use is not known yet; each counts as much as requests do on average */
    double at(long now, int inFlight) {
        Sum known = Objects.requireNonNull(sum.get());
        return known.used() * kept(known, now) + known.average() * inFlight;
    }

    private static double kept(Sum known, long now) {
        return Math.exp(-Math.max(0, now - known.at()) / FADE_NANOS);
    }
}
