package io.gatehouse.quickstart.standin.anthropic;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.quickstart.standin.Call;
import io.gatehouse.quickstart.standin.Dialect;
import io.gatehouse.quickstart.standin.Reply;
import io.gatehouse.quickstart.standin.chat.ChatError;
import jakarta.inject.Singleton;

/**
 * Anthropic's messages: the key in {@code x-api-key} (or a bearer token) and a version in {@code anthropic-version}. Models
 * whose name starts with {@code missing-} don't exist.
 */
@Singleton
public final class AnthropicDialect implements Dialect {
    @Override
    public String name() {
        return "anthropic";
    }

    @Override
    public boolean speaks(String path) {
        return path.equals("/v1/messages");
    }

    @Override
    public Reply reply(Call call) {
        if (!call.method().equals("POST")) {
            return error(call, 405, "invalid_request_error", "Method Not Allowed");
        }
        if (call.header("x-api-key").isEmpty() && call.bearer().isEmpty()) {
            return error(call, 401, "authentication_error", "x-api-key header is required");
        }
        if (call.header("anthropic-version").isEmpty()) {
            return error(call, 400, "invalid_request_error", "anthropic-version: header is required");
        }
        try {
            MessagesRequest request = MessagesRequest.read(call.body());
            if (request.model().startsWith("missing-")) {
                return error(call, 404, "not_found_error", "model: " + request.model());
            }
            Messages messages = new Messages(call, request);
            return request.stream() ? Reply.named(messages.events()) : new Reply.Document(200, messages.document());
        } catch (ChatError e) {
            return error(call, e.status(), "invalid_request_error", e.text());
        }
    }

    private static Reply error(Call call, int status, String type, String message) {
        ObjectNode body = JsonNodeFactory.instance.objectNode().put("type", "error");
        body.putObject("error").put("type", type).put("message", message);
        body.put("request_id", call.id("req_"));
        return new Reply.Document(status, body);
    }
}
