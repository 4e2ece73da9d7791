package io.gatehouse.quickstart.standin.chat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.quickstart.standin.Call;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

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
        this.answer = ChatAnswer.to(request);
    }

    public ObjectNode document() {
        ObjectNode body = envelope("chat.completion");
        for (int index = 0; index < request.choices(); index++) {
            ObjectNode choice = body.withArray("choices").addObject();
            choice.put("index", index);
            choice.putObject("message")
                    .put("role", "assistant")
                    .put("content", answer.text())
                    .putNull("refusal")
                    .putArray("annotations");
            choice.putNull("logprobs").put("finish_reason", answer.finishReason());
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

    private ObjectNode chunk(int index, ObjectNode delta, boolean last) {
        ObjectNode body = envelope("chat.completion.chunk");
        ObjectNode choice = body.withArray("choices").addObject();
        choice.put("index", index).set("delta", delta);
        choice.putNull("logprobs").put("finish_reason", last ? answer.finishReason() : null);
        if (request.includeUsage()) {
            body.putNull("usage");
        }
        return body;
    }

    private ObjectNode envelope(String object) {
        ObjectNode body = NODES.objectNode();
        body.put(
                "id",
                "chatcmpl-"
                        + UUID.nameUUIDFromBytes(call.body().getBytes(StandardCharsets.UTF_8))
                                .toString()
                                .replace("-", ""));
        body.put("object", object);
        body.put("created", call.received().getEpochSecond());
        body.put("model", model);
        body.put("service_tier", "default");
        body.put("system_fingerprint", "fp_gatehouse_stand_in");
        body.putArray("choices");
        return body;
    }

    private ObjectNode usage() {
        int completion = answer.pieces().size() * request.choices();
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
