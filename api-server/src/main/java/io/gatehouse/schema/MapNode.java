package io.gatehouse.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A map from free names to values of one schema. Values are stored as sent, so records in it don't get their defaults:
 * clients that compare what they sent with what is stored don't look into maps either.
 */
final class MapNode extends Node {
    private final Node name;
    private final Node value;
    private final boolean nullable;
    private final Validator size;

    MapNode(Node name, Node value, boolean nullable, Validator size) {
        this.name = name;
        this.value = value;
        this.nullable = nullable;
        this.size = size;
    }

    @Override
    JsonNode checkNull(JsonNode map, Report report) {
        return nullIf(nullable, map, report);
    }

    @Override
    JsonNode checkValue(JsonNode map, Report report) {
        if (!map.isObject()) {
            report.add("expected a map");
            return map;
        }
        map.properties().forEach(member -> {
            report.enter(member.getKey());
            name.check(TextNode.valueOf(member.getKey()), report);
            value.check(member.getValue(), report);
            report.leave();
        });
        Optional<String> problem = size.problem(map);
        problem.ifPresent(report::add);
        return map;
    }

    @Override
    JsonNode map(JsonNode map, UnaryOperator<String> replacement) {
        if (!map.isObject()) {
            return map.deepCopy();
        }
        ObjectNode mapped = JsonNodeFactory.instance.objectNode();
        map.properties().forEach(member -> mapped.set(member.getKey(), value.map(member.getValue(), replacement)));
        return mapped;
    }

    @Override
    JsonNode typedValue(JsonNode form) {
        if (!form.isObject()) {
            return form;
        }
        ObjectNode typed = JsonNodeFactory.instance.objectNode();
        form.properties().forEach(member -> typed.set(member.getKey(), value.typed(member.getValue())));
        return typed;
    }
}
