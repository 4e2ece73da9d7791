package io.gatehouse.quickstart.standin.openai;

import com.fasterxml.jackson.databind.JsonNode;
import io.gatehouse.quickstart.standin.Call;
import io.gatehouse.quickstart.standin.Dialect;
import io.gatehouse.quickstart.standin.Reply;
import io.gatehouse.quickstart.standin.chat.ChatCompletion;
import io.gatehouse.quickstart.standin.chat.ChatError;
import io.gatehouse.quickstart.standin.chat.ChatRequest;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * OpenAI's chat completions and transcriptions. Any key is accepted, but there must be one; models whose name starts with {@code missing-}
 * don't exist, so that a client's handling of 404 can be tried.
 */
@Singleton
public final class OpenAiDialect implements Dialect {
    private static final String INVALID = "invalid_request_error";

    @Override
    public String name() {
        return "openai";
    }

    @Override
    public boolean speaks(String path) {
        return path.equals("/v1/chat/completions") || path.equals(Transcription.PATH);
    }

    @Override
    public Reply reply(Call call) {
        if (!call.method().equals("POST")) {
            return error(405, "Use POST, not " + call.method() + ".", null, "method_not_supported");
        }
        if (call.bearer().isEmpty()) {
            return error(401, "No API key: send it as 'Authorization: Bearer <key>'.", null, null);
        }
        try {
            if (call.path().equals(Transcription.PATH)) {
                return Transcription.reply(call);
            }
            ChatRequest request = ChatRequest.read(call.body());
            String model = request.requiredModel();
            if (model.startsWith("missing-")) {
                return error(404, "The model '" + model + "' does not exist.", null, "model_not_found");
            }
            ChatCompletion completion = new ChatCompletion(call, model, request);
            return request.stream() ? stream(completion) : new Reply.Document(200, completion.document());
        } catch (ChatError e) {
            return error(e.status(), e.text(), e.parameter(), e.code());
        }
    }

    private static Reply stream(ChatCompletion completion) {
        List<String> events = new ArrayList<>();
        completion.chunks().stream().map(JsonNode::toString).forEach(events::add);
        events.add(ChatCompletion.DONE);
        return Reply.events(events);
    }

    private static Reply error(int status, String message, @Nullable String parameter, @Nullable String code) {
        return Reply.error(status, message, INVALID, parameter, code);
    }
}
