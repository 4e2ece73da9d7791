package io.gatehouse.schema;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.function.UnaryOperator;

/** A field that exists but may not be set here. */
final class ForbiddenNode extends Node {
    @Override
    JsonNode checkNull(JsonNode value, Report report) {
        return value;
    }

    @Override
    JsonNode checkValue(JsonNode value, Report report) {
        report.add("value must be null");
        return value;
    }

    @Override
    JsonNode map(JsonNode value, UnaryOperator<String> replacement) {
        return value.deepCopy();
    }
}
