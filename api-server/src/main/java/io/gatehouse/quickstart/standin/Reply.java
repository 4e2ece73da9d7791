package io.gatehouse.quickstart.standin;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the stand-in answers: one JSON document or a stream. */
public sealed interface Reply {
    int status();

    /**
     * A whole answer.
     *
     * @param headers in addition to those of every answer
     * @param body sent as {@code application/json}
     */
    record Document(int status, Map<String, String> headers, JsonNode body) implements Reply {
        public Document {
            headers = Map.copyOf(headers);
        }

        public Document(int status, JsonNode body) {
            this(status, Map.of(), body);
        }
    }

    /**
     * An answer in pieces, with status 200.
     *
     * @param pieces the bytes of each event with its framing, in order
     */
    record Stream(String contentType, List<byte[]> pieces) implements Reply {
        public Stream {
            pieces = List.copyOf(pieces);
        }

        @Override
        public int status() {
            return 200;
        }
    }

    /** Server-sent events that have data only, as OpenAI's have. */
    static Stream events(List<String> data) {
        return text(
                "text/event-stream; charset=utf-8",
                data.stream().map(each -> "data: " + each + "\n\n").toList());
    }

    /** Server-sent events that are named by the {@code type} of their data, as Anthropic's and Cohere's are. */
    static Stream named(List<ObjectNode> data) {
        return text(
                "text/event-stream; charset=utf-8",
                data.stream()
                        .map(each -> "event: " + each.path("type").asText() + "\ndata: " + each + "\n\n")
                        .toList());
    }

    /** A stream of text, framed by the caller. */
    static Stream text(String contentType, List<String> pieces) {
        List<byte[]> bytes = new ArrayList<>();
        pieces.forEach(piece -> bytes.add(piece.getBytes(StandardCharsets.UTF_8)));
        return new Stream(contentType, bytes);
    }

    /** OpenAI's error shape, which most providers' clients understand. */
    static Reply error(int status, String message, String type, @Nullable String parameter, @Nullable String code) {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        body.putObject("error")
                .put("message", message)
                .put("type", type)
                .put("param", parameter)
                .put("code", code);
        return new Document(status, body);
    }
}
