package io.gatehouse.llm.provider.anthropic;

import com.fasterxml.jackson.databind.JsonNode;
import io.gatehouse.llm.FinishReason;
import io.gatehouse.llm.chat.ChunkSink;
import io.gatehouse.llm.codec.Events;
import io.gatehouse.llm.codec.StreamDecoder;
import io.gatehouse.llm.stream.BrokenStream;
import io.gatehouse.llm.stream.Frame;

/**
 * The events of one streamed message. Blocks come one after the other: what a delta belongs to is the block that was
 * started last.
 */
final class MessagesStream implements StreamDecoder {
    private static final int NO_TOOL = -1;

    private final Counts counts = new Counts();
    private int tools;
    private int currentTool = NO_TOOL;
    private boolean argumentsSeen;
    private boolean textBefore;

    @Override
    public void frame(Frame frame, ChunkSink sink) throws BrokenStream {
        JsonNode event = Events.object(frame);
        switch (event.path("type").asText()) {
            case "message_start" -> {
                JsonNode message = event.path("message");
                counts.take(message.path("usage"));
                sink.start(message.path("id").textValue(), message.path("model").textValue());
            }
            case "content_block_start" -> blockStart(event.path("content_block"), sink);
            case "content_block_delta" -> delta(event.path("delta"), sink);
            case "content_block_stop" -> blockStop(sink);
            case "message_delta" -> {
                counts.take(event.path("usage"));
                FinishReason finish = StopReasons.finish(event.path("delta").path("stop_reason"));
                if (finish != null) {
                    sink.finish(finish);
                }
                sink.usage(counts.usage());
            }
            case "message_stop" -> sink.done();
            case "error" -> Errors.report(event, sink);
            default -> {
                // Pings, and whatever comes later: the API says to pass over unknown events.
            }
        }
    }

    private void blockStart(JsonNode block, ChunkSink sink) {
        currentTool = NO_TOOL;
        switch (block.path("type").asText()) {
            case "tool_use" -> {
                currentTool = tools++;
                argumentsSeen = false;
                sink.toolCall(
                        currentTool,
                        block.path("id").asText(),
                        block.path("name").asText());
                if (!block.path("input").isEmpty()) {
                    arguments(block.path("input").toString(), sink);
                }
            }
            case "text" -> {
                // As in a whole answer, where texts are joined by line feeds.
                sink.text(textBefore ? "\n" : "");
                textBefore = true;
                sink.text(block.path("text").asText());
            }
            default -> {
                // Thoughts begin empty; the rest has no place in OpenAI's dialect.
            }
        }
    }

    private void delta(JsonNode delta, ChunkSink sink) {
        switch (delta.path("type").asText()) {
            case "text_delta" -> sink.text(delta.path("text").asText());
            case "thinking_delta" -> sink.reasoning(delta.path("thinking").asText());
            case "input_json_delta" -> {
                if (currentTool != NO_TOOL) {
                    arguments(delta.path("partial_json").asText(), sink);
                }
            }
            default -> {
                // Signatures and citations.
            }
        }
    }

    private void arguments(String piece, ChunkSink sink) {
        argumentsSeen |= !piece.isEmpty();
        sink.toolArguments(currentTool, piece);
    }

    /** A call without arguments still needs JSON text. */
    private void blockStop(ChunkSink sink) {
        if (currentTool != NO_TOOL && !argumentsSeen) {
            sink.toolArguments(currentTool, "{}");
        }
        currentTool = NO_TOOL;
    }
}
