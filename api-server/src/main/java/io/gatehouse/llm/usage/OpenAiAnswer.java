package io.gatehouse.llm.usage;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.gatehouse.json.ScannedObject;
import java.io.IOException;
import java.util.Optional;

/** Reads model, usage and text out of OpenAI's answers. What can't be read is passed over: the client gets it anyway. */
final class OpenAiAnswer {
    private static final ObjectMapper JSON = new ObjectMapper();

    private OpenAiAnswer() {}

    /** A whole answer. Its text is looked at only when it does not tell its tokens. */
    static void read(byte[] body, UsageRecorder recorder) {
        Optional<ScannedObject> answer = ScannedObject.scan(body);
        if (answer.isEmpty()) {
            return;
        }
        ScannedObject object = answer.get();
        recorder.responseModel(object.text("model"));
        if (!recorder.knowsTokens() && object.has("usage")) {
            JsonNode usage = tree(object.value(object.find("usage")));
            if (usage.isObject()) {
                recorder.seenTokens(TokenUsage.read(usage));
            }
        }
        if (!recorder.knowsTokens() && object.has("choices")) {
            for (JsonNode choice : tree(object.value(object.find("choices")))) {
                text(choice, "message", recorder);
            }
        }
    }

    /**
     * The data of one event of a stream.
     *
     * @return whether the event tells the usage and nothing else
     */
    static boolean readEvent(byte[] bytes, int from, int to, UsageRecorder recorder) {
        int start = from;
        while (start < to && bytes[start] == ' ') {
            start++;
        }
        if (start == to || bytes[start] != '{') {
            return false;
        }
        JsonNode chunk = tree(bytes, start, to - start);
        if (!chunk.isObject()) {
            return false;
        }
        recorder.responseModel(chunk.path("model").asText(""));
        JsonNode usage = chunk.path("usage");
        if (usage.isObject()) {
            recorder.seenTokens(TokenUsage.read(usage));
        }
        JsonNode choices = chunk.path("choices");
        for (JsonNode choice : choices) {
            text(choice, "delta", recorder);
            if (choice.path("finish_reason").isTextual()) {
                recorder.finishReason(choice.path("finish_reason").textValue());
            }
        }
        return usage.isObject() && choices.isArray() && choices.isEmpty();
    }

    private static void text(JsonNode choice, String message, UsageRecorder recorder) {
        JsonNode content = choice.path(message).path("content");
        JsonNode text = content.isTextual() ? content : choice.path("text");
        if (text.isTextual() && !text.textValue().isEmpty()) {
            recorder.seenText(text.textValue());
        } else if (choice.path(message).has("tool_calls")) {
            recorder.firstToken();
        }
    }

    private static JsonNode tree(byte[] json) {
        return tree(json, 0, json.length);
    }

    private static JsonNode tree(byte[] json, int from, int length) {
        try {
            return JSON.readTree(json, from, length);
        } catch (IOException unreadable) {
            return JSON.missingNode();
        }
    }
}
