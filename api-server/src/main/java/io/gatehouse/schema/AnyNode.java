package io.gatehouse.schema;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.function.UnaryOperator;

/** Takes everything as it is. */
final class AnyNode extends Node {
    @Override
    JsonNode checkNull(JsonNode value, Report report) {
        return value;
    }

    @Override
    JsonNode checkValue(JsonNode value, Report report) {
        return value;
    }

    @Override
    JsonNode map(JsonNode value, UnaryOperator<String> replacement) {
        return value.deepCopy();
    }
}
