package io.gatehouse.observe.metrics;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.IntFunction;

/** Histograms of one name, of values that are whole numbers. */
final class Histograms extends Family<Histograms.Histogram> {
    private final long[] bounds;

    /** @param bounds the upper ends of the buckets, ascending, without infinity */
    Histograms(String name, String help, LongAdder errors, List<String> labels, long... bounds) {
        super(name, help, MetricText.Kind.HISTOGRAM, errors, labels);
        this.bounds = bounds;
    }

    void observe(long value, List<String> values) {
        Histogram histogram = series(values);
        if (histogram != null) {
            int found = Arrays.binarySearch(bounds, value);
            histogram.buckets()[found >= 0 ? found : -found - 1].increment();
            histogram.sum().add(value);
        }
    }

    /** One more bucket than there are bounds; each counts what is in none before it. */
    @SuppressWarnings("ArrayRecordComponent") // Never compared.
    record Histogram(LongAdder[] buckets, LongAdder sum) {}

    @Override
    Histogram create() {
        LongAdder[] buckets = new LongAdder[bounds.length + 1];
        IntFunction<LongAdder> empty = index -> new LongAdder();
        Arrays.setAll(buckets, empty);
        return new Histogram(buckets, new LongAdder());
    }

    @Override
    void write(StringBuilder text, String name, String labels, Histogram histogram) {
        long count = 0;
        for (int i = 0; i < histogram.buckets().length; i++) {
            count += histogram.buckets()[i].sum();
            StringBuilder withBound = new StringBuilder(labels);
            MetricText.label(withBound, "le", i < bounds.length ? Long.toString(bounds[i]) : "+Inf");
            MetricText.sample(text, name + "_bucket", withBound.toString(), (double) count);
        }
        MetricText.sample(text, name + "_count", labels, (double) count);
        MetricText.sample(text, name + "_sum", labels, (double) histogram.sum().sum());
    }
}
