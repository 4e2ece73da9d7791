package io.gatehouse.observe.metrics;

import io.gatehouse.llm.Usage;
import io.gatehouse.llm.usage.UsageRecord;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;

/** Kong's metrics of requests to models. */
@Singleton
public final class LlmMetrics implements MetricSource {
    private static final long[] LATENCY_MILLIS = {
        250, 500, 1000, 1500, 2000, 2500, 3000, 3500, 4000, 4500, 5000, 10000, 30000, 60000
    };
    private static final long[] TOKEN_MILLIS = {100, 200, 300, 400, 500, 600, 700, 800, 900, 1000, 2000, 5000, 10000};

    /** Before the label that only tokens have; nothing caches or embeds here yet, so four of them stay empty. */
    private static final List<String> MODEL =
            List.of("ai_provider", "ai_model", "cache_status", "vector_db", "embeddings_provider", "embeddings_model");

    private static final List<String> REQUEST = joined(MODEL, "workspace", "consumer", "request_mode");

    private final Counters requests;
    private final Counters cost;
    private final Counters tokens;
    private final Histograms latency;
    private final Histograms timeToFirstToken;
    private final Histograms timePerToken;

    LlmMetrics(MetricErrors errors) {
        this.requests = new Counters("kong_ai_llm_requests_total", "Requests to models", errors.count(), REQUEST);
        this.cost = new Counters("kong_ai_llm_cost_total", "What they cost", errors.count(), REQUEST);
        this.tokens = new Counters(
                "kong_ai_llm_tokens_total",
                "Tokens of prompts and answers",
                errors.count(),
                joined(MODEL, "token_type", "workspace", "consumer"));
        this.latency =
                histograms("kong_ai_llm_provider_latency_ms", "Milliseconds until the end", errors, LATENCY_MILLIS);
        this.timeToFirstToken =
                histograms("kong_ai_llm_ttft_latency_ms", "Milliseconds until the first token", errors, LATENCY_MILLIS);
        this.timePerToken =
                histograms("kong_ai_llm_tpot_latency_ms", "Milliseconds per generated token", errors, TOKEN_MILLIS);
    }

    private static Histograms histograms(String name, String help, MetricErrors errors, long... bounds) {
        return new Histograms(name, help, errors.count(), REQUEST, bounds);
    }

    private static List<String> joined(List<String> first, String... more) {
        List<String> all = new ArrayList<>(first);
        all.addAll(List.of(more));
        return List.copyOf(all);
    }

    /** @param consumer empty when there is none, or it is not to be told */
    public void count(UsageRecord usage, String consumer) {
        List<String> model = List.of(usage.provider(), usage.requestModel(), "", "", "", "");
        List<String> request = joined(model, TrafficMetrics.WORKSPACE, consumer, usage.requestMode());
        requests.add(1, request);
        if (usage.cost().signum() > 0) {
            cost.add(usage.cost().doubleValue(), request);
        }
        Usage used = usage.tokens();
        tokens("prompt_tokens", used.prompt(), model, consumer);
        tokens("completion_tokens", used.completion(), model, consumer);
        tokens("total_tokens", used.total(), model, consumer);
        latency.observe(usage.latencyMillis(), request);
        if (usage.timeToFirstTokenMillis() >= 0) {
            timeToFirstToken.observe(usage.timeToFirstTokenMillis(), request);
        }
        if (used.completion() > 0) {
            timePerToken.observe(Math.round(usage.timePerToken()), request);
        }
    }

    private void tokens(String type, long count, List<String> model, String consumer) {
        if (count > 0) {
            tokens.add((double) count, joined(model, type, TrafficMetrics.WORKSPACE, consumer));
        }
    }

    @Override
    public void write(MetricText text) {
        requests.writeTo(text);
        cost.writeTo(text);
        tokens.writeTo(text);
        latency.writeTo(text);
        timeToFirstToken.writeTo(text);
        timePerToken.writeTo(text);
    }
}
