package io.gatehouse.observe.metrics;

import java.util.List;
import java.util.concurrent.atomic.DoubleAdder;
import java.util.concurrent.atomic.LongAdder;

/** Counters of one name. */
final class Counters extends Family<DoubleAdder> {
    Counters(String name, String help, LongAdder errors, List<String> labels) {
        super(name, help, MetricText.Kind.COUNTER, errors, labels);
    }

    void add(double amount, List<String> values) {
        DoubleAdder counter = series(values);
        if (counter != null) {
            counter.add(amount);
        }
    }

    @Override
    DoubleAdder create() {
        return new DoubleAdder();
    }

    @Override
    void write(StringBuilder text, String name, String labels, DoubleAdder counter) {
        MetricText.sample(text, name, labels, counter.sum());
    }
}
