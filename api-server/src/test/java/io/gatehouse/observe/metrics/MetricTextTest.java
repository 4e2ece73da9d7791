package io.gatehouse.observe.metrics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gatehouse.llm.Usage;
import io.gatehouse.llm.usage.UsageRecord;
import io.gatehouse.plugin.FinishedExchange;
import io.gatehouse.plugin.FinishedExchanges;
import io.gatehouse.plugin.RouteView;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class MetricTextTest {
    private final TrafficMetrics traffic = new TrafficMetrics(new MetricErrors());
    private final LlmMetrics llm = new LlmMetrics(new MetricErrors());

    @Test
    void namesAndLabelsOfRequestsAreKongs() {
        FinishedExchange exchange = FinishedExchanges.proxied();
        TrafficMetrics.Labels labels = labels(exchange, true);
        traffic.countStatus(exchange.response(), labels);
        traffic.countStatus(exchange.response(), labels);
        traffic.countBytes(exchange, labels(exchange, false));
        traffic.measureLatencies(exchange.times(), labels);

        String text = text(traffic);

        assertEquals("""
                # HELP kong_bandwidth_bytes Bytes received from clients and sent to them
                # TYPE kong_bandwidth_bytes counter
                kong_bandwidth_bytes{service="llm.example",route="chat",direction="egress",workspace="default",consumer=""} 731
                kong_bandwidth_bytes{service="llm.example",route="chat",direction="ingress",workspace="default",consumer=""} 345
                # HELP kong_http_requests_total Responses by status and by who gave them
                # TYPE kong_http_requests_total counter
                kong_http_requests_total{service="llm.example",route="chat",code="200",source="service",workspace="default",consumer="alice"} 2
                """, text.substring(0, text.indexOf("# HELP kong_kong_latency_ms")));
        assertEquals("""
                kong_upstream_latency_ms_bucket{service="llm.example",route="chat",workspace="default",le="25"} 0
                kong_upstream_latency_ms_bucket{service="llm.example",route="chat",workspace="default",le="50"} 0
                kong_upstream_latency_ms_bucket{service="llm.example",route="chat",workspace="default",le="80"} 0
                kong_upstream_latency_ms_bucket{service="llm.example",route="chat",workspace="default",le="100"} 0
                kong_upstream_latency_ms_bucket{service="llm.example",route="chat",workspace="default",le="250"} 0
                kong_upstream_latency_ms_bucket{service="llm.example",route="chat",workspace="default",le="400"} 1
                kong_upstream_latency_ms_bucket{service="llm.example",route="chat",workspace="default",le="700"} 1
                kong_upstream_latency_ms_bucket{service="llm.example",route="chat",workspace="default",le="1000"} 1
                kong_upstream_latency_ms_bucket{service="llm.example",route="chat",workspace="default",le="2000"} 1
                kong_upstream_latency_ms_bucket{service="llm.example",route="chat",workspace="default",le="5000"} 1
                kong_upstream_latency_ms_bucket{service="llm.example",route="chat",workspace="default",le="10000"} 1
                kong_upstream_latency_ms_bucket{service="llm.example",route="chat",workspace="default",le="30000"} 1
                kong_upstream_latency_ms_bucket{service="llm.example",route="chat",workspace="default",le="60000"} 1
                kong_upstream_latency_ms_bucket{service="llm.example",route="chat",workspace="default",le="+Inf"} 1
                kong_upstream_latency_ms_count{service="llm.example",route="chat",workspace="default"} 1
                kong_upstream_latency_ms_sum{service="llm.example",route="chat",workspace="default"} 380
                """, samples(text, "kong_upstream_latency_ms"));
        assertTrue(text.contains("kong_kong_latency_ms_bucket{service=\"llm.example\",route=\"chat\","
                + "workspace=\"default\",le=\"5\"} 1\n"));
        assertTrue(text.contains("kong_request_latency_ms_sum{service=\"llm.example\",route=\"chat\","
                + "workspace=\"default\"} 412\n"));
    }

    @Test
    void namesAndLabelsOfModelsAreKongs() {
        UsageRecord usage = new UsageRecord(
                new UUID(0, 1),
                "openai",
                "gpt-\"4o\"",
                "gpt-4o-2024",
                true,
                200,
                Usage.of(25, 12),
                false,
                new BigDecimal("0.00037"),
                1200,
                240,
                null,
                null);
        llm.count(usage, "alice");

        String text = text(llm);

        String model = "ai_provider=\"openai\",ai_model=\"gpt-\\\"4o\\\"\",cache_status=\"\",vector_db=\"\","
                + "embeddings_provider=\"\",embeddings_model=\"\"";
        String request = model + ",workspace=\"default\",consumer=\"alice\",request_mode=\"stream\"";
        assertEquals("kong_ai_llm_requests_total{" + request + "} 1\n", samples(text, "kong_ai_llm_requests_total"));
        assertEquals("kong_ai_llm_cost_total{" + request + "} 0.00037\n", samples(text, "kong_ai_llm_cost_total"));
        String tokens = "kong_ai_llm_tokens_total{" + model
                + ",token_type=\"%s\",workspace=\"default\",consumer=\"alice\"} %d\n";
        assertEquals(
                String.format(tokens, "completion_tokens", 12)
                        + String.format(tokens, "prompt_tokens", 25)
                        + String.format(tokens, "total_tokens", 37),
                samples(text, "kong_ai_llm_tokens_total"));
        assertTrue(text.contains("kong_ai_llm_provider_latency_ms_bucket{" + request + ",le=\"1500\"} 1\n"));
        assertTrue(text.contains("kong_ai_llm_provider_latency_ms_bucket{" + request + ",le=\"1000\"} 0\n"));
        assertTrue(text.contains("kong_ai_llm_ttft_latency_ms_bucket{" + request + ",le=\"250\"} 1\n"));
        assertTrue(text.contains("kong_ai_llm_tpot_latency_ms_bucket{" + request + ",le=\"100\"} 1\n"));
    }

    @Test
    void aMetricWithTooManySeriesCountsErrorsInstead() {
        LongAdder errors = new LongAdder();
        Counters counters = new Counters("c", "help", errors, List.of("model"));
        for (int i = 0; i <= Family.MOST_SERIES; i++) {
            counters.add(1, List.of("model-" + i));
        }
        counters.add(1, List.of("model-0"));

        assertEquals(1, errors.sum());
    }

    private static TrafficMetrics.Labels labels(FinishedExchange exchange, boolean perConsumer) {
        RouteView route = Objects.requireNonNull(exchange.parties().route());
        return TrafficMetrics.Labels.of(route, exchange.parties(), perConsumer);
    }

    private static String text(MetricSource source) {
        MetricText text = new MetricText();
        source.write(text);
        return text.toString();
    }

    private static String samples(String text, String name) {
        return text.lines()
                .filter(line -> line.startsWith(name))
                .map(line -> line + "\n")
                .collect(Collectors.joining());
    }
}
