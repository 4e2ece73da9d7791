package io.gatehouse.llm.usage;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.llm.Usage;
import io.gatehouse.plugin.FinishedExchange;
import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one request to a model used. Logs, metrics and limits all take it from here, so they can't disagree.
 *
 * @param requestModel the configured model, else the one that the client asked for
 * @param responseModel what the provider says it was; the request model where it says nothing
 * @param status what the client got
 * @param tokens prompt, completion and total are known
 * @param estimated whether tokens were counted here because the provider did not tell
 * @param latencyMillis from the plugin's decision to the end of the response
 * @param timeToFirstTokenMillis -1 for an answer that was not streamed
 * @param requestPayload the body that went upstream; null unless payloads are logged
 * @param responsePayload the body that the client got, put together where it was streamed
 */
public record UsageRecord(
        UUID plugin,
        String provider,
        String requestModel,
        String responseModel,
        boolean stream,
        int status,
        Usage tokens,
        boolean estimated,
        BigDecimal cost,
        long latencyMillis,
        long timeToFirstTokenMillis,
        @Nullable String requestPayload,
        @Nullable String responsePayload) {

    /** The record of a finished exchange; null when it was no request to a model, or nothing is kept of it. */
    public static @Nullable UsageRecord of(FinishedExchange finished) {
        UsageRecorder recorder = finished.attached(UsageRecorder.class);
        return recorder == null || !recorder.logged() ? null : recorder.record(finished);
    }

    /** Kong's word for how the answer came. */
    public String requestMode() {
        return stream ? "stream" : "oneshot";
    }

    /** Milliseconds per generated token, 0 when there is none. */
    public double timePerToken() {
        return tokens.completion() == 0 ? 0 : (double) latencyMillis / tokens.completion();
    }

    /** What log entries hold under {@code ai.proxy}. */
    public ObjectNode toJson() {
        ObjectNode proxy = JsonNodeFactory.instance.objectNode();
        ObjectNode meta = proxy.putObject("meta");
        meta.put("plugin_id", plugin.toString());
        meta.put("provider_name", provider);
        meta.put("request_model", requestModel);
        meta.put("response_model", responseModel);
        meta.put("llm_latency", latencyMillis);
        meta.put("request_mode", requestMode());
        writeUsage(proxy.putObject("usage"));
        if (requestPayload != null || responsePayload != null) {
            ObjectNode payload = proxy.putObject("payload");
            payload.put("request", requestPayload);
            payload.put("response", responsePayload);
        }
        return proxy;
    }

    private void writeUsage(ObjectNode usage) {
        usage.put("prompt_tokens", tokens.prompt());
        usage.put("completion_tokens", tokens.completion());
        usage.put("total_tokens", tokens.total());
        usage.put("time_per_token", timePerToken());
        usage.put("cost", cost);
        if (timeToFirstTokenMillis >= 0) {
            usage.put("time_to_first_token", timeToFirstTokenMillis);
        }
        if (tokens.cached() > 0) {
            usage.putObject("prompt_tokens_details").put("cached_tokens", tokens.cached());
        }
        if (tokens.reasoning() > 0) {
            usage.putObject("completion_tokens_details").put("reasoning_tokens", tokens.reasoning());
        }
        if (estimated) {
            usage.put("estimated", true);
        }
    }
}
