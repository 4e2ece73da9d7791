package io.gatehouse.quickstart.standin.cohere;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.gatehouse.quickstart.standin.Call;
import io.gatehouse.quickstart.standin.Dialect;
import io.gatehouse.quickstart.standin.Reply;
import io.gatehouse.quickstart.standin.chat.ChatError;
import io.gatehouse.quickstart.standin.chat.ChatRequest;
import jakarta.inject.Singleton;

/** Cohere's chat, version 2: the key as a bearer token. Models whose name starts with {@code missing-} don't exist. */
@Singleton
public final class CohereDialect implements Dialect {
    @Override
    public String name() {
        return "cohere";
    }

    @Override
    public boolean speaks(String path) {
        return path.equals("/v2/chat");
    }

    @Override
    public Reply reply(Call call) {
        if (!call.method().equals("POST")) {
            return error(call, 405, "method not allowed");
        }
        if (call.bearer().isEmpty()) {
            return error(call, 401, "no api key supplied");
        }
        try {
            ChatRequest request = ChatRequest.read(call.body());
            String model = request.requiredModel();
            if (model.startsWith("missing-")) {
                return error(call, 404, "model '" + model + "' not found");
            }
            Chat chat = new Chat(call, request.answer());
            return request.stream() ? chat.stream() : new Reply.Document(200, chat.document());
        } catch (ChatError e) {
            return error(call, e.status(), "invalid request: " + e.text());
        }
    }

    private static Reply error(Call call, int status, String message) {
        return new Reply.Document(
                status,
                JsonNodeFactory.instance.objectNode().put("id", call.id("")).put("message", message));
    }
}
