package io.gatehouse.schema;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The {@code enum} keyword. */
record Allowed(List<JsonNode> values) implements Validator {
    Allowed {
        values = List.copyOf(values);
    }

    boolean contains(JsonNode value) {
        return values.stream().anyMatch(one -> same(one, value));
    }

    @Override
    public Optional<String> problem(JsonNode value) {
        return contains(value) ? Optional.empty() : Optional.of("expected one of: " + list());
    }

    private String list() {
        return values.stream()
                .filter(one -> !one.isNull())
                .map(JsonNode::asText)
                .collect(Collectors.joining(", "));
    }

    /** Equality as JSON has it: 426 and 426.0 are one number. */
    static boolean same(JsonNode one, JsonNode other) {
        return (one.isNumber() && other.isNumber())
                ? one.decimalValue().compareTo(other.decimalValue()) == 0
                : one.equals(other);
    }
}
