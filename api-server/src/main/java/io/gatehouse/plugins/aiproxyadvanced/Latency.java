package io.gatehouse.plugins.aiproxyadvanced;

import java.util.concurrent.TimeUnit;

/**
 * A moving average that follows a peak at once and falls slowly, also while nothing is measured: so a slow target is
 * tried again after a while. Any thread may use it; a measurement lost to another thread's does not matter.
 */
final class Latency {
    private static final double DECAY_NANOS = TimeUnit.SECONDS.toNanos(10);

    /** What a request counts that brought nothing. */
    private static final double FAILURE = TimeUnit.MINUTES.toNanos(1);

    private volatile Sample sample = new Sample(0, 0);

    private record Sample(double value, long at) {}

    void observe(double value, long now) {
        Sample before = sample;
        double kept = kept(before, now);
        double old = before.value() * kept;
        sample = new Sample(value > old ? value : old + value * (1 - kept), now);
    }

    void failed(long now) {
        observe(FAILURE, now);
    }

    double at(long now) {
        Sample known = sample;
        return known.value() == 0 ? 0 : known.value() * kept(known, now);
    }

    private static double kept(Sample known, long now) {
        return Math.exp(-Math.max(0, now - known.at()) / DECAY_NANOS);
    }
}
