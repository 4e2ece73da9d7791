package io.gatehouse.admin;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.Optional;

/** A status and, except with 204, a JSON body. */
record AdminAnswer(int status, Optional<JsonNode> body) {
    static AdminAnswer ok(JsonNode body) {
        return new AdminAnswer(200, Optional.of(body));
    }

    static AdminAnswer created(JsonNode body) {
        return new AdminAnswer(201, Optional.of(body));
    }

    static AdminAnswer noContent() {
        return new AdminAnswer(204, Optional.empty());
    }

    static AdminAnswer message(String text) {
        return ok(JsonNodeFactory.instance.objectNode().put("message", text));
    }
}
