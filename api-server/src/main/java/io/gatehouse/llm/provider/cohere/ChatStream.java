package io.gatehouse.llm.provider.cohere;

import com.fasterxml.jackson.databind.JsonNode;
import io.gatehouse.llm.FinishReason;
import io.gatehouse.llm.Usage;
import io.gatehouse.llm.chat.ChunkSink;
import io.gatehouse.llm.codec.Events;
import io.gatehouse.llm.codec.StreamDecoder;
import io.gatehouse.llm.stream.BrokenStream;
import io.gatehouse.llm.stream.Frame;
import java.util.Arrays;

/** The events of one streamed chat. */
final class ChatStream implements StreamDecoder {
    private static final byte[] DONE = {'[', 'D', 'O', 'N', 'E', ']'};

    private int calls;
    private boolean argumentsSeen;

    @Override
    public void frame(Frame frame, ChunkSink sink) throws BrokenStream {
        if (Arrays.equals(frame.data(), DONE)) {
            // message-end said so already.
            return;
        }
        JsonNode event = Events.object(frame);
        JsonNode message = event.path("delta").path("message");
        switch (event.path("type").asText()) {
            case "message-start" -> sink.start(event.path("id").textValue(), null);
            case "content-start", "content-delta" -> content(message.path("content"), sink);
            case "tool-plan-delta" -> text(message.path("tool_plan").asText(), sink);
            case "tool-call-start" -> call(message.path("tool_calls"), sink);
            case "tool-call-delta" -> arguments(message.path("tool_calls"), sink);
            case "tool-call-end" -> callEnd(sink);
            case "message-end" -> end(event.path("delta"), sink);
            default -> {
                // Ends of content, citations, and whatever comes later.
            }
        }
    }

    private static void content(JsonNode content, ChunkSink sink) {
        text(content.path("text").asText(), sink);
        String thinking = content.path("thinking").asText();
        if (!thinking.isEmpty()) {
            sink.reasoning(thinking);
        }
    }

    private static void text(String text, ChunkSink sink) {
        if (!text.isEmpty()) {
            sink.text(text);
        }
    }

    private void call(JsonNode call, ChunkSink sink) {
        argumentsSeen = false;
        sink.toolCall(
                calls++,
                call.path("id").asText(),
                call.path("function").path("name").asText());
        arguments(call, sink);
    }

    private void arguments(JsonNode call, ChunkSink sink) {
        String piece = call.path("function").path("arguments").asText();
        if (!piece.isEmpty() && calls > 0) {
            argumentsSeen = true;
            sink.toolArguments(calls - 1, piece);
        }
    }

    private void callEnd(ChunkSink sink) {
        if (!argumentsSeen && calls > 0) {
            sink.toolArguments(calls - 1, "{}");
        }
    }

    private static void end(JsonNode delta, ChunkSink sink) {
        String reason = delta.path("finish_reason").asText();
        if (reason.equals("ERROR") || reason.equals("TIMEOUT")) {
            sink.error(delta.path("error").asText("the provider gave up: " + reason), null);
            return;
        }
        FinishReason finish = FinishReasons.of(delta.path("finish_reason"));
        if (finish != null) {
            sink.finish(finish);
        }
        Usage usage = Counts.of(delta.path("usage"));
        if (usage != null) {
            sink.usage(usage);
        }
        sink.done();
    }
}
