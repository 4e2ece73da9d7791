package io.gatehouse.quickstart.standin.gemini;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.quickstart.standin.Call;
import io.gatehouse.quickstart.standin.chat.ChatAnswer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Renders an answer as one response, or as the responses of a stream. */
final class Contents {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final Call call;
    private final String model;
    private final ChatAnswer answer;

    Contents(Call call, String model, ChatAnswer answer) {
        this.call = call;
        this.model = model;
        this.answer = answer;
    }

    ObjectNode document() {
        return response(answer.toolUse().isPresent() ? null : answer.text(), true);
    }

    /** The counts in every one are totals so far; the last one has the reason of the end. */
    List<ObjectNode> chunks() {
        List<ObjectNode> chunks = new ArrayList<>();
        if (answer.toolUse().isPresent()) {
            chunks.add(document());
        }
        int last = answer.pieces().size() - 1;
        for (int index = 0; index <= last; index++) {
            chunks.add(response(answer.pieces().get(index), index == last));
        }
        return chunks;
    }

    /** @param text null where the tool is called */
    private ObjectNode response(@Nullable String text, boolean last) {
        ObjectNode response = NODES.objectNode();
        ObjectNode candidate = response.putArray("candidates").addObject();
        ObjectNode part = NODES.objectNode();
        if (text == null) {
            answer.toolUse()
                    .ifPresent(use -> part.putObject("functionCall")
                            .put("name", use.name())
                            .set("args", use.arguments()));
        } else {
            part.put("text", text);
        }
        candidate.putObject("content").put("role", "model").putArray("parts").add(part);
        if (last) {
            candidate.put("finishReason", answer.ending() == ChatAnswer.Ending.LENGTH ? "MAX_TOKENS" : "STOP");
        }
        candidate.put("index", 0);
        response.putObject("usageMetadata")
                .put("promptTokenCount", answer.promptTokens())
                .put("candidatesTokenCount", answer.completionTokens())
                .put("totalTokenCount", answer.promptTokens() + answer.completionTokens());
        return response.put("modelVersion", model).put("responseId", call.id(""));
    }
}
