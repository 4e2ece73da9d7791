package io.gatehouse.llm.provider.bedrock;

import com.fasterxml.jackson.databind.JsonNode;
import io.gatehouse.llm.Usage;
import io.gatehouse.llm.chat.ChunkSink;
import io.gatehouse.llm.codec.Events;
import io.gatehouse.llm.codec.StreamDecoder;
import io.gatehouse.llm.stream.BrokenStream;
import io.gatehouse.llm.stream.Frame;

/** The events of one streamed answer. Blocks come one after the other. */
final class ConverseStream implements StreamDecoder {
    private int calls;
    private boolean inCall;
    private boolean argumentsSeen;
    private boolean stopped;

    @Override
    public void frame(Frame frame, ChunkSink sink) throws BrokenStream {
        JsonNode event = Events.object(frame);
        if (!"event".equals(frame.headers().getOrDefault(":message-type", "event"))) {
            sink.error(event.path("message").asText("the provider reported an error"), frame.event());
            return;
        }
        switch (frame.event()) {
            case "messageStart" -> sink.start(null, null);
            case "contentBlockStart" -> blockStart(event.path("start").path("toolUse"), sink);
            case "contentBlockDelta" -> delta(event.path("delta"), sink);
            case "contentBlockStop" -> blockStop(sink);
            case "messageStop" -> {
                stopped = true;
                sink.finish(Outcome.finish(event.path("stopReason").asText()));
            }
            case "metadata" -> {
                Usage usage = Outcome.usage(event.path("usage"));
                if (usage != null) {
                    sink.usage(usage);
                }
                end(sink);
            }
            default -> {
                // Whatever comes later.
            }
        }
    }

    private void blockStart(JsonNode use, ChunkSink sink) {
        inCall = use.isObject();
        if (inCall) {
            argumentsSeen = false;
            sink.toolCall(
                    calls++, use.path("toolUseId").asText(), use.path("name").asText());
        }
    }

    private void delta(JsonNode delta, ChunkSink sink) {
        String text = delta.path("text").asText();
        if (!text.isEmpty()) {
            sink.text(text);
        }
        String reasoning = delta.path("reasoningContent").path("text").asText();
        if (!reasoning.isEmpty()) {
            sink.reasoning(reasoning);
        }
        String arguments = delta.path("toolUse").path("input").asText();
        if (!arguments.isEmpty() && inCall) {
            argumentsSeen = true;
            sink.toolArguments(calls - 1, arguments);
        }
    }

    /** A call without arguments still needs JSON text. */
    private void blockStop(ChunkSink sink) {
        if (inCall && !argumentsSeen) {
            sink.toolArguments(calls - 1, "{}");
        }
        inCall = false;
    }

    /** The counts come after the stop, but nothing says that they will. */
    @Override
    public void end(ChunkSink sink) {
        if (stopped) {
            sink.done();
        }
    }
}
