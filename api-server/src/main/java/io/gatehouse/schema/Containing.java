package io.gatehouse.schema;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/** A list that holds a certain value. */
record Containing(JsonNode wanted) implements Validator {
    @Override
    public Optional<String> problem(JsonNode value) {
        for (JsonNode element : value) {
            if (Allowed.same(element, wanted)) {
                return Optional.empty();
            }
        }
        return Optional.of("expected to contain: " + wanted.asText());
    }
}
