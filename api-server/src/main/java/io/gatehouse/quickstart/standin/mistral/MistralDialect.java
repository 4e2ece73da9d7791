package io.gatehouse.quickstart.standin.mistral;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.quickstart.standin.Call;
import io.gatehouse.quickstart.standin.Dialect;
import io.gatehouse.quickstart.standin.Reply;
import io.gatehouse.quickstart.standin.chat.ChatCompletion;
import io.gatehouse.quickstart.standin.chat.ChatError;
import io.gatehouse.quickstart.standin.chat.ChatRequest;
import io.gatehouse.quickstart.standin.chat.JsonBody;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Mistral's chat completions, under {@code /mistral} since the path is OpenAI's. Members that Mistral doesn't know are
 * refused, as it does; a stream's last chunk has the usage.
 */
@Singleton
public final class MistralDialect implements Dialect {
    private static final Set<String> KNOWN = Set.of(
            "model",
            "messages",
            "temperature",
            "top_p",
            "max_tokens",
            "stream",
            "stop",
            "random_seed",
            "metadata",
            "response_format",
            "tools",
            "tool_choice",
            "presence_penalty",
            "frequency_penalty",
            "n",
            "prediction",
            "parallel_tool_calls",
            "prompt_mode",
            "reasoning_effort",
            "guardrails",
            "safe_prompt");

    @Override
    public String name() {
        return "mistral";
    }

    @Override
    public boolean speaks(String path) {
        return path.equals("/mistral/v1/chat/completions");
    }

    @Override
    public Reply reply(Call call) {
        if (!call.method().equals("POST")) {
            return detail(405, "Method Not Allowed");
        }
        if (call.bearer().isEmpty()) {
            return detail(401, "Unauthorized");
        }
        try {
            List<String> unknown = new ArrayList<>();
            JsonBody.object(call.body()).fieldNames().forEachRemaining(unknown::add);
            unknown.removeAll(KNOWN);
            if (!unknown.isEmpty()) {
                return extraInputs(unknown);
            }
            ChatRequest request = ChatRequest.read(call.body());
            String model = request.requiredModel();
            if (model.startsWith("missing-")) {
                return error(400, "Invalid model: " + model, "invalid_model", "1500");
            }
            ChatCompletion completion = new ChatCompletion(call, model, request);
            return request.stream()
                    ? stream(completion)
                    : new Reply.Document(200, withoutOpenAis(completion.document()));
        } catch (ChatError e) {
            return error(e.status(), e.text(), "invalid_request_error", null);
        }
    }

    private static Reply stream(ChatCompletion completion) {
        List<ObjectNode> chunks = completion.chunks();
        chunks.forEach(MistralDialect::withoutOpenAis);
        chunks.get(chunks.size() - 1).set("usage", usage(completion.document()));
        List<String> events = new ArrayList<>();
        chunks.forEach(chunk -> events.add(chunk.toString()));
        events.add(ChatCompletion.DONE);
        return Reply.events(events);
    }

    private static ObjectNode withoutOpenAis(ObjectNode body) {
        body.put("id", body.path("id").asText().replace("chatcmpl-", ""));
        body.remove(List.of("service_tier", "system_fingerprint"));
        body.path("choices").forEach(choice -> {
            ((ObjectNode) choice).remove("logprobs");
            for (String content : List.of("message", "delta")) {
                if (choice.path(content) instanceof ObjectNode message) {
                    message.remove(List.of("refusal", "annotations"));
                }
            }
        });
        if (body.has("usage")) {
            body.set("usage", usage(body));
        }
        return body;
    }

    private static ObjectNode usage(ObjectNode document) {
        ObjectNode usage = document.withObject("/usage");
        usage.retain("prompt_tokens", "completion_tokens", "total_tokens");
        return usage;
    }

    private static Reply detail(int status, String text) {
        return new Reply.Document(status, JsonNodeFactory.instance.objectNode().put("detail", text));
    }

    private static Reply extraInputs(List<String> members) {
        ObjectNode body = JsonNodeFactory.instance.objectNode().put("object", "error");
        ArrayNode details = body.putObject("message").putArray("detail");
        for (String member : members) {
            ObjectNode detail = details.addObject().put("type", "extra_forbidden");
            detail.putArray("loc").add("body").add(member);
            detail.put("msg", "Extra inputs are not permitted");
        }
        body.put("type", "invalid_request_error").putNull("param").putNull("code");
        return new Reply.Document(422, body);
    }

    private static Reply error(int status, String message, String type, @Nullable String code) {
        ObjectNode body = JsonNodeFactory.instance.objectNode().put("object", "error");
        body.put("message", message).put("type", type).putNull("param").put("code", code);
        return new Reply.Document(status, body);
    }
}
