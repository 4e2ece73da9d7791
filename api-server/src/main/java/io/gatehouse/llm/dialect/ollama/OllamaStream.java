package io.gatehouse.llm.dialect.ollama;

import com.fasterxml.jackson.databind.JsonNode;
import io.gatehouse.llm.Usage;
import io.gatehouse.llm.chat.ChunkSink;
import io.gatehouse.llm.chat.ToolCall;
import io.gatehouse.llm.codec.Events;
import io.gatehouse.llm.codec.StreamDecoder;
import io.gatehouse.llm.stream.BrokenStream;
import io.gatehouse.llm.stream.Frame;
import org.jspecify.annotations.Nullable;

/** One JSON object per line; the last one says {@code done} and has the counts. */
final class OllamaStream implements StreamDecoder {
    private int calls;

    @Override
    public void frame(Frame frame, ChunkSink sink) throws BrokenStream {
        JsonNode line = Events.object(frame);
        if (line.hasNonNull("error")) {
            sink.error(line.path("error").asText(), null);
            return;
        }
        sink.start(null, line.path("model").textValue());
        String thinking = line.path("message").path("thinking").asText();
        if (!thinking.isEmpty()) {
            sink.reasoning(thinking);
        }
        String text = line.path("message")
                .path("content")
                .asText(line.path("response").asText());
        if (!text.isEmpty()) {
            sink.text(text);
        }
        for (ToolCall call : OllamaReply.calls(line, calls)) {
            sink.toolCall(calls, call.id(), call.name());
            sink.toolArguments(calls, call.arguments());
            calls++;
        }
        if (line.path("done").asBoolean()) {
            end(line, sink);
        }
    }

    private void end(JsonNode line, ChunkSink sink) {
        sink.finish(OllamaReply.finish(line, calls > 0));
        @Nullable Usage usage = OllamaReply.usage(line);
        if (usage != null) {
            sink.usage(usage);
        }
        sink.done();
    }
}
