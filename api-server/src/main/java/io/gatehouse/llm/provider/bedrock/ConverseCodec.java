package io.gatehouse.llm.provider.bedrock;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import io.gatehouse.llm.LlmRefusal;
import io.gatehouse.llm.ModelOptions;
import io.gatehouse.llm.chat.Answer;
import io.gatehouse.llm.chat.Chat;
import io.gatehouse.llm.chat.Choice;
import io.gatehouse.llm.chat.ToolCall;
import io.gatehouse.llm.codec.StreamDecoder;
import io.gatehouse.llm.codec.StreamingCodec;
import io.gatehouse.llm.codec.UnreadableAnswer;
import io.gatehouse.llm.stream.AwsDecoder;
import io.gatehouse.llm.stream.FrameDecoder;
import io.gatehouse.template.Template;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The Converse operations.
 *
 * @param anthropicVersion the reference sends it to every model, and the API passes over it
 * @param latency the configured {@code performanceConfig.latency}, empty for none
 */
record ConverseCodec(String anthropicVersion, String latency) implements StreamingCodec<Chat> {
    private static final String DEFAULT_VERSION = "bedrock-2023-05-31";

    static ConverseCodec of(ModelOptions options) {
        return new ConverseCodec(
                source(options, "anthropic_version", DEFAULT_VERSION),
                source(options, "bedrock.performance_config_latency", ""));
    }

    private static String source(ModelOptions options, String name, String fallback) {
        Template configured = options.text(name);
        return configured == null ? fallback : configured.source();
    }

    @Override
    public void encode(Chat chat, JsonGenerator json) throws IOException, LlmRefusal {
        new ConverseRequest(json).write(chat);
        json.writeStringField("anthropic_version", anthropicVersion);
        if (!latency.isEmpty() && !chat.extra().containsKey("performanceConfig")) {
            json.writeObjectFieldStart("performanceConfig");
            json.writeStringField("latency", latency);
            json.writeEndObject();
        }
    }

    @Override
    public Answer decode(JsonNode answer) throws UnreadableAnswer {
        JsonNode content = answer.path("output").path("message").path("content");
        if (!content.isArray() || content.isEmpty()) {
            throw new UnreadableAnswer("no generation candidates received from Bedrock, or max_tokens too short");
        }
        StringBuilder text = new StringBuilder();
        StringBuilder reasoning = new StringBuilder();
        List<ToolCall> calls = new ArrayList<>();
        for (JsonNode block : content) {
            text.append(block.path("text").asText());
            reasoning.append(block.path("reasoningContent")
                    .path("reasoningText")
                    .path("text")
                    .asText());
            JsonNode use = block.path("toolUse");
            if (use.isObject()) {
                calls.add(new ToolCall(
                        use.path("toolUseId").asText(),
                        use.path("name").asText(),
                        use.path("input").isObject() ? use.path("input").toString() : "{}"));
            }
        }
        Choice choice = new Choice(
                text.isEmpty() && !calls.isEmpty() ? null : text.toString(),
                reasoning.isEmpty() ? null : reasoning.toString(),
                calls,
                Outcome.finish(answer.path("stopReason").asText()));
        JsonNode trace = answer.path("trace");
        return new Answer(
                null,
                null,
                0,
                List.of(choice),
                Outcome.usage(answer.path("usage")),
                trace.isObject() ? Map.of("trace", trace) : Map.of());
    }

    @Override
    public FrameDecoder frames(String contentType) {
        return new AwsDecoder();
    }

    @Override
    public StreamDecoder stream() {
        return new ConverseStream();
    }
}
