package io.gatehouse.llm.provider.anthropic;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import io.gatehouse.llm.FinishReason;
import io.gatehouse.llm.chat.Answer;
import io.gatehouse.llm.chat.Choice;
import io.gatehouse.llm.chat.ChunkSink;
import io.gatehouse.llm.chat.Prompt;
import io.gatehouse.llm.codec.Events;
import io.gatehouse.llm.codec.OptionalMembers;
import io.gatehouse.llm.codec.StreamDecoder;
import io.gatehouse.llm.codec.StreamingCodec;
import io.gatehouse.llm.codec.UnreadableAnswer;
import io.gatehouse.llm.stream.BrokenStream;
import io.gatehouse.llm.stream.Frame;
import io.gatehouse.llm.stream.FrameDecoder;
import io.gatehouse.llm.stream.SseDecoder;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** The text completions that older models have. */
final class CompleteCodec implements StreamingCodec<Prompt> {
    @Override
    public void encode(Prompt prompt, JsonGenerator json) throws IOException {
        json.writeStringField("model", prompt.model());
        json.writeStringField("prompt", "Human: " + prompt.prompt() + "\n\nAssistant:");
        json.writeFieldName("max_tokens_to_sample");
        if (prompt.sampling().maxTokens() == null) {
            json.writeNumber(MessagesRequest.DEFAULT_MAX_TOKENS);
        } else {
            json.writeTree(prompt.sampling().maxTokens());
        }
        OptionalMembers.tree(json, "temperature", prompt.sampling().temperature());
        OptionalMembers.texts(json, "stop_sequences", prompt.stop());
        json.writeBooleanField("stream", prompt.stream());
    }

    @Override
    public Answer decode(JsonNode answer) throws UnreadableAnswer {
        JsonNode completion = answer.path("completion");
        if (!completion.isTextual()) {
            throw new UnreadableAnswer("'completion' not in anthropic://llm/v1/completions response");
        }
        Choice choice =
                new Choice(completion.textValue(), null, List.of(), StopReasons.finish(answer.path("stop_reason")));
        return new Answer(
                answer.path("id").textValue(),
                answer.path("model").textValue(),
                0,
                List.of(choice),
                Counts.usage(answer.path("usage")),
                Map.of());
    }

    @Override
    public FrameDecoder frames(String contentType) {
        return new SseDecoder();
    }

    @Override
    public StreamDecoder stream() {
        return CompleteCodec::frame;
    }

    private static void frame(Frame frame, ChunkSink sink) throws BrokenStream {
        JsonNode event = Events.object(frame);
        switch (event.path("type").asText()) {
            case "completion" -> {
                sink.start(event.path("id").textValue(), event.path("model").textValue());
                sink.text(event.path("completion").asText());
                FinishReason finish = StopReasons.finish(event.path("stop_reason"));
                if (finish != null) {
                    sink.finish(finish);
                    sink.done();
                }
            }
            case "error" -> Errors.report(event, sink);
            default -> {
                // Pings.
            }
        }
    }
}
