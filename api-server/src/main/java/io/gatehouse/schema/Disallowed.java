package io.gatehouse.schema;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The {@code not} keyword with an {@code enum} in it. */
record Disallowed(List<JsonNode> values) implements Validator {
    Disallowed {
        values = List.copyOf(values);
    }

    @Override
    public Optional<String> problem(JsonNode value) {
        return values.stream().anyMatch(one -> Allowed.same(one, value))
                ? Optional.of("must not be one of: "
                        + values.stream().map(JsonNode::asText).collect(Collectors.joining(", ")))
                : Optional.empty();
    }
}
