package io.gatehouse.quickstart.standin.azure;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.quickstart.standin.Call;
import io.gatehouse.quickstart.standin.Dialect;
import io.gatehouse.quickstart.standin.Reply;
import io.gatehouse.quickstart.standin.chat.ChatCompletion;
import io.gatehouse.quickstart.standin.chat.ChatError;
import io.gatehouse.quickstart.standin.chat.ChatRequest;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Azure OpenAI's chat completions of a deployment: the key in {@code api-key} (or a bearer token), {@code api-version} in
 * the query, and content filter results in every answer. Deployments whose name starts with {@code missing-} don't exist.
 */
@Singleton
public final class AzureDialect implements Dialect {
    private static final Pattern PATH = Pattern.compile("/openai/deployments/([^/]+)/chat/completions");

    @Override
    public String name() {
        return "azure";
    }

    @Override
    public boolean speaks(String path) {
        return PATH.matcher(path).matches();
    }

    @Override
    public Reply reply(Call call) {
        Matcher path = PATH.matcher(call.path());
        if (!path.matches()) {
            throw new IllegalArgumentException("not a deployment's path: " + call.path());
        }
        String deployment = path.group(1);
        if (call.header("api-key").isEmpty() && call.bearer().isEmpty()) {
            return error(401, "401", "No API key: send it in the header 'api-key'.");
        }
        if (!call.query().containsKey("api-version")) {
            return error(404, "404", "Resource not found: the query names no 'api-version'.");
        }
        if (!call.method().equals("POST")) {
            return error(405, "405", "Use POST, not " + call.method() + ".");
        }
        if (deployment.startsWith("missing-")) {
            return error(404, "DeploymentNotFound", "The deployment '" + deployment + "' does not exist.");
        }
        try {
            ChatRequest request = ChatRequest.read(call.body());
            ChatCompletion completion = new ChatCompletion(call, deployment, request);
            return request.stream() ? stream(completion) : document(completion);
        } catch (ChatError e) {
            return Reply.error(e.status(), e.text(), "invalid_request_error", e.parameter(), e.code());
        }
    }

    private static Reply document(ChatCompletion completion) {
        ObjectNode body = completion.document();
        body.path("choices").forEach(choice -> ((ObjectNode) choice).set("content_filter_results", filterResults()));
        body.set("prompt_filter_results", promptFilterResults());
        return new Reply.Document(200, body);
    }

    /** Azure opens a stream with a chunk that has no choices, only what its filters found in the prompt. */
    private static Reply stream(ChatCompletion completion) {
        ObjectNode opening = JsonNodeFactory.instance.objectNode();
        opening.put("id", "").put("object", "").put("created", 0).put("model", "");
        opening.putArray("choices");
        opening.set("prompt_filter_results", promptFilterResults());
        List<String> events = new ArrayList<>();
        events.add(opening.toString());
        completion.chunks().stream().map(JsonNode::toString).forEach(events::add);
        events.add(ChatCompletion.DONE);
        return Reply.events(events);
    }

    private static ArrayNode promptFilterResults() {
        ArrayNode results = JsonNodeFactory.instance.arrayNode();
        results.addObject().put("prompt_index", 0).set("content_filter_results", filterResults());
        return results;
    }

    private static ObjectNode filterResults() {
        ObjectNode results = JsonNodeFactory.instance.objectNode();
        for (String category : List.of("hate", "self_harm", "sexual", "violence")) {
            results.putObject(category).put("filtered", false).put("severity", "safe");
        }
        return results;
    }

    private static Reply error(int status, String code, String message) {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        body.putObject("error").put("code", code).put("message", message);
        return new Reply.Document(status, body);
    }
}
