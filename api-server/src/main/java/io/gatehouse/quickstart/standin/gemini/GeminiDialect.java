package io.gatehouse.quickstart.standin.gemini;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.quickstart.standin.Call;
import io.gatehouse.quickstart.standin.Dialect;
import io.gatehouse.quickstart.standin.Reply;
import io.gatehouse.quickstart.standin.chat.ChatError;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Google's {@code generateContent} and {@code streamGenerateContent}, by the Gemini API or Vertex AI: the key in {@code
 * x-goog-api-key}, in the query's {@code key} or as a bearer token. A stream is one JSON array, or server-sent events with
 * {@code alt=sse}. Models whose name starts with {@code missing-} don't exist.
 */
@Singleton
public final class GeminiDialect implements Dialect {
    private static final Pattern PATH =
            Pattern.compile("/v1(?:beta1?)?/(?:[^:]+/)?models/([^/:]+):(generateContent|streamGenerateContent)");

    @Override
    public String name() {
        return "gemini";
    }

    @Override
    public boolean speaks(String path) {
        return PATH.matcher(path).matches();
    }

    @Override
    public Reply reply(Call call) {
        Matcher path = PATH.matcher(call.path());
        if (!path.matches()) {
            throw new IllegalArgumentException("not a model's path: " + call.path());
        }
        String model = path.group(1);
        if (!call.method().equals("POST")) {
            return error(405, "METHOD_NOT_ALLOWED", "Use POST, not " + call.method() + ".");
        }
        if (call.header("x-goog-api-key").isEmpty()
                && call.query().getOrDefault("key", "").isBlank()
                && call.bearer().isEmpty()) {
            return error(
                    403, "PERMISSION_DENIED", "Method doesn't allow unregistered callers. Use an API key, please.");
        }
        if (model.startsWith("missing-")) {
            return error(404, "NOT_FOUND", "models/" + model + " is not found for API version v1beta.");
        }
        try {
            Contents contents = new Contents(call, model, ContentRequest.read(call.body()));
            if (path.group(2).equals("generateContent")) {
                return new Reply.Document(200, contents.document());
            }
            List<String> chunks =
                    contents.chunks().stream().map(JsonNode::toString).toList();
            return call.query().getOrDefault("alt", "").equals("sse") ? Reply.events(chunks) : array(chunks);
        } catch (ChatError e) {
            return error(e.status(), "INVALID_ARGUMENT", e.text());
        }
    }

    /** A JSON array that arrives element by element. */
    private static Reply array(List<String> chunks) {
        List<String> pieces = new ArrayList<>();
        for (String chunk : chunks) {
            pieces.add((pieces.isEmpty() ? "[" : ",\r\n") + chunk);
        }
        pieces.add("\n]\n");
        return Reply.text("application/json; charset=UTF-8", pieces);
    }

    private static Reply error(int status, String name, String message) {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        body.putObject("error").put("code", status).put("message", message).put("status", name);
        return new Reply.Document(status, body);
    }
}
