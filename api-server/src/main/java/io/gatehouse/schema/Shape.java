package io.gatehouse.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.re2j.Pattern;
import java.util.Optional;

/** The {@code pattern} keyword. Numbers pass. */
record Shape(Pattern pattern) implements Validator {
    @Override
    public Optional<String> problem(JsonNode value) {
        return !value.isTextual() || pattern.matcher(value.textValue()).find()
                ? Optional.empty()
                : Optional.of("invalid value: " + value.textValue());
    }
}
