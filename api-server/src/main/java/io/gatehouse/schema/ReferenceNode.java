package io.gatehouse.schema;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** Stands for a component, which is compiled when it is first needed. */
final class ReferenceNode extends Node {
    private final Supplier<Node> component;

    ReferenceNode(Supplier<Node> component) {
        this.component = component;
    }

    @Override
    JsonNode checkNull(JsonNode value, Report report) {
        return component.get().checkNull(value, report);
    }

    @Override
    JsonNode checkValue(JsonNode value, Report report) {
        return component.get().checkValue(value, report);
    }

    @Override
    Optional<Node> member(String field) {
        return component.get().member(field);
    }

    @Override
    JsonNode map(JsonNode value, UnaryOperator<String> replacement) {
        return component.get().map(value, replacement);
    }

    @Override
    JsonNode merge(JsonNode stored, JsonNode change) {
        return component.get().merge(stored, change);
    }

    @Override
    JsonNode typedValue(JsonNode form) {
        return component.get().typedValue(form);
    }
}
