package io.gatehouse.llm.provider.gemini;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import io.gatehouse.llm.LlmRefusal;
import io.gatehouse.llm.chat.Answer;
import io.gatehouse.llm.chat.Chat;
import io.gatehouse.llm.chat.Choice;
import io.gatehouse.llm.chat.ToolCall;
import io.gatehouse.llm.codec.StreamDecoder;
import io.gatehouse.llm.codec.StreamingCodec;
import io.gatehouse.llm.codec.UnreadableAnswer;
import io.gatehouse.llm.stream.ArrayDecoder;
import io.gatehouse.llm.stream.FrameDecoder;
import io.gatehouse.llm.stream.SseDecoder;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Content as the API generates it. */
final class ContentCodec implements StreamingCodec<Chat> {
    @Override
    public void encode(Chat chat, JsonGenerator json) throws IOException, LlmRefusal {
        new ContentRequest(json).write(chat);
    }

    @Override
    public Answer decode(JsonNode answer) throws UnreadableAnswer {
        JsonNode candidates = answer.path("candidates");
        if (!candidates.isArray() || candidates.isEmpty()) {
            throw new UnreadableAnswer("no generation candidates received from Gemini, or max_tokens too short");
        }
        List<Choice> choices = new ArrayList<>();
        int calls = 0;
        for (JsonNode candidate : candidates) {
            Choice choice = choice(answer, candidate, calls);
            calls += choice.toolCalls().size();
            choices.add(choice);
        }
        String id = answer.path("responseId").asText();
        return new Answer(id.isEmpty() ? null : id, null, 0, choices, Candidates.usage(answer), Map.of());
    }

    private static Choice choice(JsonNode answer, JsonNode candidate, int callsBefore) {
        StringBuilder text = new StringBuilder();
        StringBuilder thoughts = new StringBuilder();
        List<ToolCall> calls = new ArrayList<>();
        for (JsonNode part : candidate.path("content").path("parts")) {
            if (part.has("functionCall")) {
                calls.add(Candidates.call(answer, part.path("functionCall"), callsBefore + calls.size()));
            } else if (part.path("thought").asBoolean()) {
                thoughts.append(part.path("text").asText());
            } else {
                text.append(part.path("text").asText());
            }
        }
        return new Choice(
                text.isEmpty() && !calls.isEmpty() ? null : text.toString(),
                thoughts.isEmpty() ? null : thoughts.toString(),
                calls,
                Candidates.finish(candidate, !calls.isEmpty()));
    }

    /** An array, or events for those who ask for them in the query. */
    @Override
    public FrameDecoder frames(String contentType) {
        return contentType.toLowerCase(Locale.ROOT).startsWith("text/event-stream")
                ? new SseDecoder()
                : new ArrayDecoder();
    }

    @Override
    public StreamDecoder stream() {
        return new ContentStream();
    }
}
