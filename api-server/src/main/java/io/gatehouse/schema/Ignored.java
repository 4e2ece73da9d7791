package io.gatehouse.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;

/** A field that lost its effect; it is kept as sent, so that clients find what they wrote. */
record Ignored() implements Shorthand {
    @Override
    public void expand(JsonNode value, ObjectNode document, Report report) {
        // It stands for nothing any more.
    }

    @Override
    public Optional<JsonNode> kept(JsonNode value, ObjectNode document) {
        return Optional.of(value);
    }
}
