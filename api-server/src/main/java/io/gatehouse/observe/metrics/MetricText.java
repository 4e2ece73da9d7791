package io.gatehouse.observe.metrics;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.TreeMap;

/** Prometheus' text format, families in the order of their names. */
public final class MetricText {
    /** Larger doubles are not exact any more. */
    private static final double EXACT = 1L << 53;

    private final TreeMap<String, StringBuilder> families = new TreeMap<>();

    /**
     * Adds a gauge.
     *
     * @param labels names and values by turns
     */
    public void gauge(String name, String help, double value, String... labels) {
        StringBuilder text = family(name, help, Kind.GAUGE);
        StringBuilder rendered = new StringBuilder();
        for (int i = 0; i < labels.length; i += 2) {
            label(rendered, labels[i], labels[i + 1]);
        }
        sample(text, name, rendered.toString(), value);
    }

    enum Kind {
        COUNTER,
        GAUGE,
        HISTOGRAM
    }

    /** Where the samples of a family go; its head is written already. */
    StringBuilder family(String name, String help, Kind kind) {
        return families.computeIfAbsent(
                name,
                key -> new StringBuilder(256)
                        .append("# HELP ")
                        .append(name)
                        .append(' ')
                        .append(help)
                        .append("\n# TYPE ")
                        .append(name)
                        .append(' ')
                        .append(kind.name().toLowerCase(Locale.ROOT))
                        .append('\n'));
    }

    static void label(StringBuilder labels, String name, String value) {
        if (!labels.isEmpty()) {
            labels.append(',');
        }
        labels.append(name).append("=\"");
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '\\' -> labels.append("\\\\");
                case '"' -> labels.append("\\\"");
                case '\n' -> labels.append("\\n");
                default -> labels.append(c);
            }
        }
        labels.append('"');
    }

    static void sample(StringBuilder text, String name, String labels, double value) {
        text.append(name);
        if (!labels.isEmpty()) {
            text.append('{').append(labels).append('}');
        }
        text.append(' ').append(number(value)).append('\n');
    }

    static String number(double value) {
        return value == Math.rint(value) && Math.abs(value) < EXACT
                ? Long.toString((long) value)
                : BigDecimal.valueOf(value).toPlainString();
    }

    @Override
    public String toString() {
        StringBuilder all = new StringBuilder(4096);
        families.values().forEach(all::append);
        return all.toString();
    }
}
