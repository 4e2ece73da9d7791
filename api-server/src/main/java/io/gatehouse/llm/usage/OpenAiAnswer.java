package io.gatehouse.llm.usage;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.gatehouse.json.ScannedObject;
import io.gatehouse.llm.Usage;
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
        recorder.seenModel(object.text("model"));
        if (!recorder.knowsTokens() && object.has("usage")) {
            JsonNode usage = tree(object.value(object.find("usage")));
            if (usage.isObject()) {
                recorder.seenTokens(usage(usage));
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
        recorder.seenModel(chunk.path("model").asText(""));
        JsonNode usage = chunk.path("usage");
        if (usage.isObject()) {
            recorder.seenTokens(usage(usage));
        }
        JsonNode choices = chunk.path("choices");
        for (JsonNode choice : choices) {
            text(choice, "delta", recorder);
            if (choice.path("finish_reason").isTextual()) {
                recorder.seenFinish(choice.path("finish_reason").textValue());
            }
        }
        return usage.isObject() && choices.isArray() && choices.isEmpty();
    }

    /** In the words of the chat API or of the responses API. */
    private static Usage usage(JsonNode usage) {
        long prompt = count(usage, "prompt_tokens", "input_tokens");
        long completion = count(usage, "completion_tokens", "output_tokens");
        JsonNode prompts =
                usage.path(usage.has("prompt_tokens_details") ? "prompt_tokens_details" : "input_tokens_details");
        JsonNode completions = usage.path(
                usage.has("completion_tokens_details") ? "completion_tokens_details" : "output_tokens_details");
        Usage counted = Usage.of(
                prompt,
                // Embeddings generate nothing, and say so by silence.
                completion < 0 && prompt >= 0 ? 0 : completion,
                count(prompts, "cached_tokens", "cached_tokens"),
                Usage.UNKNOWN,
                count(completions, "reasoning_tokens", "reasoning_tokens"));
        long total = count(usage, "total_tokens", "total_tokens");
        return new Usage(
                counted.prompt(),
                counted.completion(),
                total < 0 ? counted.total() : total,
                counted.cached(),
                counted.cacheWritten(),
                counted.reasoning());
    }

    private static long count(JsonNode counts, String name, String otherName) {
        JsonNode count = counts.path(counts.has(name) ? name : otherName);
        return count.isNumber() && count.asLong() >= 0 ? count.asLong() : Usage.UNKNOWN;
    }

    private static void text(JsonNode choice, String message, UsageRecorder recorder) {
        JsonNode content = choice.path(message).path("content");
        JsonNode text = content.isTextual() ? content : choice.path("text");
        if (text.isTextual() && !text.textValue().isEmpty()) {
            recorder.seenText(text.textValue());
        } else if (choice.path(message).has("tool_calls")) {
            recorder.seenToken();
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
