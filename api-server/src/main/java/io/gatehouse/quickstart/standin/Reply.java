package io.gatehouse.quickstart.standin;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the stand-in answers: one JSON document or a stream of server-sent events. */
public sealed interface Reply {
    int status();

    /** @param body sent as {@code application/json} */
    record Document(int status, JsonNode body) implements Reply {}

    /** @param events the data of each event, in order; sent as {@code text/event-stream} with status 200 */
    record Stream(List<String> events) implements Reply {
        public Stream {
            events = List.copyOf(events);
        }

        @Override
        public int status() {
            return 200;
        }
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
