package io.gatehouse.schema;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/** The {@code const} keyword. */
record Constant(JsonNode wanted) implements Validator {
    @Override
    public Optional<String> problem(JsonNode value) {
        return Allowed.same(wanted, value) ? Optional.empty() : Optional.of("value must be " + wanted.asText());
    }
}
