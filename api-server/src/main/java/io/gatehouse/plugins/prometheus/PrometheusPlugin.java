package io.gatehouse.plugins.prometheus;

import com.fasterxml.jackson.databind.JsonNode;
import io.gatehouse.json.Fields;
import io.gatehouse.llm.usage.UsageRecord;
import io.gatehouse.observe.metrics.LlmMetrics;
import io.gatehouse.observe.metrics.TrafficMetrics;
import io.gatehouse.plugin.FinishedExchange;
import io.gatehouse.plugin.InvalidConfig;
import io.gatehouse.plugin.Plugin;
import io.gatehouse.plugin.RouteView;
import jakarta.inject.Singleton;

/** Counts finished exchanges for {@code /metrics}. Requests that no route matched are not counted. */
@Singleton
final class PrometheusPlugin implements Plugin<PrometheusConfig> {
    private final TrafficMetrics traffic;
    private final LlmMetrics llm;

    PrometheusPlugin(TrafficMetrics traffic, LlmMetrics llm) {
        this.traffic = traffic;
        this.llm = llm;
    }

    @Override
    public String name() {
        return "prometheus";
    }

    @Override
    public int priority() {
        return 13;
    }

    @Override
    public PrometheusConfig configure(JsonNode config) throws InvalidConfig {
        return PrometheusConfig.read(Fields.of(config));
    }

    @Override
    public boolean logs(PrometheusConfig config) {
        return config.countsAnything();
    }

    @Override
    public void log(PrometheusConfig config, FinishedExchange finished) {
        RouteView route = finished.parties().route();
        if (route == null) {
            return;
        }
        TrafficMetrics.Labels labels = TrafficMetrics.Labels.of(route, finished.parties(), config.perConsumer());
        if (config.statusCodes()) {
            traffic.countStatus(finished.response(), labels);
        }
        if (config.bandwidth()) {
            traffic.countBytes(finished, labels);
        }
        if (config.latencies()) {
            traffic.measureLatencies(finished.times(), labels);
        }
        if (config.llm()) {
            UsageRecord usage = UsageRecord.of(finished);
            if (usage != null) {
                llm.count(usage, labels.consumer());
            }
        }
    }
}
