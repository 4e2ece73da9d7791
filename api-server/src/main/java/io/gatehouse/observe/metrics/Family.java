package io.gatehouse.observe.metrics;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;

/**
 * The series of one metric, by their label values. Clients choose some of the values, such as a model's name, so there
 * is a bound: what comes after it is not kept, and counted as an error.
 */
abstract class Family<S> {
    static final int MOST_SERIES = 5000;

    private final String name;
    private final String help;
    private final MetricText.Kind kind;
    private final List<String> labels;
    private final LongAdder errors;
    private final Map<List<String>, S> series = new ConcurrentHashMap<>();

    Family(String name, String help, MetricText.Kind kind, LongAdder errors, List<String> labels) {
        this.name = name;
        this.help = help;
        this.kind = kind;
        this.labels = labels;
        this.errors = errors;
    }

    abstract S create();

    abstract void write(StringBuilder text, String seriesName, String seriesLabels, S one);

    /** The series with these values, in the order of the labels; null when there are too many already. */
    @Nullable
    S series(List<String> values) {
        S known = series.get(values);
        if (known != null) {
            return known;
        }
        if (series.size() >= MOST_SERIES) {
            errors.increment();
            return null;
        }
        return series.computeIfAbsent(values, key -> create());
    }

    final void writeTo(MetricText out) {
        StringBuilder text = out.family(name, help, kind);
        Map<String, S> sorted = new TreeMap<>();
        series.forEach((values, one) -> sorted.put(rendered(values), one));
        sorted.forEach((rendered, one) -> write(text, name, rendered, one));
    }

    private String rendered(List<String> values) {
        StringBuilder rendered = new StringBuilder();
        for (int i = 0; i < labels.size(); i++) {
            MetricText.label(rendered, labels.get(i), values.get(i));
        }
        return rendered.toString();
    }
}
