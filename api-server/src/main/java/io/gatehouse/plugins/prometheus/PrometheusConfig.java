package io.gatehouse.plugins.prometheus;

import io.gatehouse.json.Fields;
import io.gatehouse.plugin.InvalidConfig;

/** Which metrics a request is counted in, and whether they name the consumer. */
record PrometheusConfig(boolean perConsumer, boolean statusCodes, boolean latencies, boolean bandwidth, boolean llm) {

    static PrometheusConfig read(Fields config) throws InvalidConfig {
        return new PrometheusConfig(
                config.flag("per_consumer", false),
                config.flag("status_code_metrics", false),
                config.flag("latency_metrics", false),
                config.flag("bandwidth_metrics", false),
                config.flag("ai_metrics", false));
    }

    boolean countsAnything() {
        return statusCodes || latencies || bandwidth || llm;
    }
}
