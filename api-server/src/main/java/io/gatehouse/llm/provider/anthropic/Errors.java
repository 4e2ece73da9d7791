package io.gatehouse.llm.provider.anthropic;

import com.fasterxml.jackson.databind.JsonNode;
import io.gatehouse.llm.chat.ChunkSink;

/** The error event, which may come at any place of a stream. */
final class Errors {
    private Errors() {}

    static void report(JsonNode event, ChunkSink sink) {
        JsonNode error = event.path("error");
        sink.error(
                error.path("message").asText("the provider reported an error"),
                error.path("type").textValue());
    }
}
