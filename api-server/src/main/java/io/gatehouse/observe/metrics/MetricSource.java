package io.gatehouse.observe.metrics;

/** Something with values of its own to show. Every bean of this type is asked at each scrape. */
@FunctionalInterface
public interface MetricSource {
    /** Adds its metrics. May wait for a moment, and shows no secret. */
    void write(MetricText text);
}
