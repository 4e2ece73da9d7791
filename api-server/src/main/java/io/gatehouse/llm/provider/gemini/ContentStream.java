package io.gatehouse.llm.provider.gemini;

import com.fasterxml.jackson.databind.JsonNode;
import io.gatehouse.llm.FinishReason;
import io.gatehouse.llm.Usage;
import io.gatehouse.llm.chat.ChunkSink;
import io.gatehouse.llm.chat.ToolCall;
import io.gatehouse.llm.codec.Events;
import io.gatehouse.llm.codec.StreamDecoder;
import io.gatehouse.llm.stream.BrokenStream;
import io.gatehouse.llm.stream.Frame;

/** The pieces of one streamed answer, each of them shaped like a whole one. */
final class ContentStream implements StreamDecoder {
    private int calls;
    private boolean finished;

    @Override
    public void frame(Frame frame, ChunkSink sink) throws BrokenStream {
        JsonNode piece = Events.object(frame);
        JsonNode error = piece.path("error");
        if (error.isObject()) {
            sink.error(
                    error.path("message").asText("the provider reported an error"),
                    error.path("status").textValue());
            return;
        }
        String id = piece.path("responseId").asText();
        sink.start(id.isEmpty() ? null : id, piece.path("modelVersion").textValue());
        JsonNode candidate = piece.path("candidates").path(0);
        for (JsonNode part : candidate.path("content").path("parts")) {
            part(piece, part, sink);
        }
        FinishReason finish = Candidates.finish(candidate, calls > 0);
        if (finish != null) {
            finished = true;
            sink.finish(finish);
        }
        // Running totals.
        Usage usage = Candidates.usage(piece);
        if (usage != null) {
            sink.usage(usage);
        }
        if (piece.path("promptFeedback").hasNonNull("blockReason")) {
            finished = true;
            sink.finish(FinishReason.CONTENT_FILTER);
        }
    }

    private void part(JsonNode piece, JsonNode part, ChunkSink sink) {
        if (part.has("functionCall")) {
            ToolCall call = Candidates.call(piece, part.path("functionCall"), calls);
            sink.toolCall(calls, call.id(), call.name());
            sink.toolArguments(calls, call.arguments());
            calls++;
            return;
        }
        String text = part.path("text").asText();
        if (text.isEmpty()) {
            return;
        }
        if (part.path("thought").asBoolean()) {
            sink.reasoning(text);
        } else {
            sink.text(text);
        }
    }

    /** More pieces may follow the one with the reason: only the end of the stream tells. */
    @Override
    public void end(ChunkSink sink) {
        if (finished) {
            sink.done();
        }
    }
}
