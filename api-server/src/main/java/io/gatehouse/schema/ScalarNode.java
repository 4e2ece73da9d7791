package io.gatehouse.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A single value: a string, number or boolean. Its validators run in Kong's order and the first that fails speaks for
 * the value.
 */
final class ScalarNode extends Node {
    private final List<JsonType> types;
    private final boolean nullable;
    private final boolean referenceable;
    private final List<Validator> validators;

    ScalarNode(List<JsonType> types, boolean nullable, boolean referenceable, List<Validator> validators) {
        this.types = List.copyOf(types);
        this.nullable = nullable;
        this.referenceable = referenceable;
        this.validators = List.copyOf(validators);
    }

    @Override
    JsonNode checkNull(JsonNode value, Report report) {
        return nullIf(nullable, value, report);
    }

    @Override
    JsonNode checkValue(JsonNode value, Report report) {
        if (referenceable && VaultReference.is(value)) {
            return value;
        }
        if (types.stream().noneMatch(type -> type.accepts(value))) {
            report.add(types.get(0).expected());
            return value;
        }
        for (Validator validator : validators) {
            Optional<String> problem = validator.problem(value);
            if (problem.isPresent()) {
                report.add(problem.get());
                return value;
            }
        }
        return value;
    }

    @Override
    JsonNode map(JsonNode value, UnaryOperator<String> replacement) {
        return referenceable && value.isTextual() ? TextNode.valueOf(replacement.apply(value.textValue())) : value;
    }

    @Override
    JsonNode typedValue(JsonNode form) {
        if (form.isTextual()) {
            for (JsonType type : types) {
                Optional<JsonNode> read = type.read(form.textValue());
                if (read.isPresent()) {
                    return read.get();
                }
            }
        }
        return form;
    }
}
