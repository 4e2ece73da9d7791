package io.gatehouse.observe.metrics;

import jakarta.inject.Singleton;
import java.util.concurrent.atomic.LongAdder;

/** How many samples were not kept, over all metrics. */
@Singleton
final class MetricErrors {
    private final LongAdder count = new LongAdder();

    LongAdder count() {
        return count;
    }
}
