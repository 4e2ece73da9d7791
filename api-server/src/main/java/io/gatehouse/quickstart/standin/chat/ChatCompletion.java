package io.gatehouse.quickstart.standin.chat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.quickstart.standin.Call;
import java.util.ArrayList;
import java.util.List;

/** Renders an answer in OpenAI's chat completion format: whole, or as the chunks of a stream. */
public final class ChatCompletion {
    /** Ends every stream of this format. */
    public static final String DONE = "[DONE]";

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final Call call;
    private final String model;
    private final ChatRequest request;
    private final ChatAnswer answer;

    public ChatCompletion(Call call, String model, ChatRequest request) {
        this.call = call;
        this.model = model;
        this.request = request;
        this.answer = request.answer();
    }

    public ObjectNode document() {
        ObjectNode body = envelope("chat.completion");
        for (int index = 0; index < request.choices(); index++) {
            ObjectNode choice = body.withArray("choices").addObject();
            choice.put("index", index);
            ObjectNode message = choice.putObject("message").put("role", "assistant");
            message.put("content", answer.toolUse().isPresent() ? null : answer.text());
            message.putNull("refusal").putArray("annotations");
            answer.toolUse().ifPresent(use -> message.putArray("tool_calls").add(call(use)));
            choice.putNull("logprobs").put("finish_reason", finishReason());
        }
        body.set("usage", usage());
        return body;
    }

    /** Role first, then a chunk per word, the finish reason, and the usage when the client asked for it. */
    public List<ObjectNode> chunks() {
        List<ObjectNode> chunks = new ArrayList<>();
        for (int index = 0; index < request.choices(); index++) {
            ObjectNode role = NODES.objectNode();
            role.put("role", "assistant").put("content", "").putNull("refusal");
            chunks.add(chunk(index, role, false));
            for (ObjectNode delta : toolDeltas()) {
                chunks.add(chunk(index, delta, false));
            }
            for (String piece : answer.pieces()) {
                chunks.add(chunk(index, NODES.objectNode().put("content", piece), false));
            }
            chunks.add(chunk(index, NODES.objectNode(), true));
        }
        if (request.includeUsage()) {
            ObjectNode last = envelope("chat.completion.chunk");
            last.putArray("choices");
            last.set("usage", usage());
            chunks.add(last);
        }
        return chunks;
    }

    private String finishReason() {
        return switch (answer.ending()) {
            case STOP -> "stop";
            case LENGTH -> "length";
            case TOOL -> "tool_calls";
        };
    }

    private ObjectNode call(ToolUse use) {
        ObjectNode tool = NODES.objectNode().put("id", call.id("call_")).put("type", "function");
        tool.putObject("function")
                .put("name", use.name())
                .put("arguments", use.arguments().toString());
        return tool;
    }

    /** The name first, then the arguments in two pieces. */
    private List<ObjectNode> toolDeltas() {
        List<ObjectNode> deltas = new ArrayList<>();
        answer.toolUse().ifPresent(use -> {
            ObjectNode named = call(use);
            named.withObject("/function").put("arguments", "");
            deltas.add(toolDelta(named));
            for (String fragment : use.fragments()) {
                ObjectNode more = NODES.objectNode();
                more.putObject("function").put("arguments", fragment);
                deltas.add(toolDelta(more));
            }
        });
        return deltas;
    }

    private static ObjectNode toolDelta(ObjectNode call) {
        ObjectNode delta = NODES.objectNode();
        delta.putArray("tool_calls").add(NODES.objectNode().put("index", 0).setAll(call));
        return delta;
    }

    private ObjectNode chunk(int index, ObjectNode delta, boolean last) {
        ObjectNode body = envelope("chat.completion.chunk");
        ObjectNode choice = body.withArray("choices").addObject();
        choice.put("index", index).set("delta", delta);
        choice.putNull("logprobs").put("finish_reason", last ? finishReason() : null);
        if (request.includeUsage()) {
            body.putNull("usage");
        }
        return body;
    }

    private ObjectNode envelope(String object) {
        ObjectNode body = NODES.objectNode();
        body.put("id", call.id("chatcmpl-"));
        body.put("object", object);
        body.put("created", call.received().getEpochSecond());
        body.put("model", model);
        body.put("service_tier", "default");
        body.put("system_fingerprint", "fp_gatehouse_stand_in");
        body.putArray("choices");
        return body;
    }

    private ObjectNode usage() {
        int completion = answer.completionTokens() * request.choices();
        ObjectNode usage = NODES.objectNode();
        usage.put("prompt_tokens", answer.promptTokens());
        usage.put("completion_tokens", completion);
        usage.put("total_tokens", answer.promptTokens() + completion);
        usage.putObject("prompt_tokens_details").put("cached_tokens", 0).put("audio_tokens", 0);
        usage.putObject("completion_tokens_details")
                .put("reasoning_tokens", 0)
                .put("audio_tokens", 0)
                .put("accepted_prediction_tokens", 0)
                .put("rejected_prediction_tokens", 0);
        return usage;
    }
}
