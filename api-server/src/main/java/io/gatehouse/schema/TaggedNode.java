package io.gatehouse.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * {@code x-variant-by}: a record whose fields depend on the value of one of them. It is checked but stored as sent:
 * Kong's own description of such a list has no place for the defaults of a variant, so clients can't expect them.
 */
final class TaggedNode extends Node {
    private final String field;
    private final Map<String, RecordNode> variants;
    private final Allowed names;

    TaggedNode(String field, Map<String, RecordNode> variants) {
        this.field = field;
        this.variants = Map.copyOf(variants);
        this.names = new Allowed(
                variants.keySet().stream().<JsonNode>map(TextNode::valueOf).toList());
    }

    @Override
    JsonNode checkNull(JsonNode value, Report report) {
        return nullIf(false, value, report);
    }

    @Override
    JsonNode checkValue(JsonNode value, Report report) {
        JsonNode name = value.path(field);
        if (!value.isObject()) {
            report.add("expected a record");
        } else if (name.isMissingNode() || name.isNull()) {
            report.add(List.of(field), MISSING);
        } else if (!name.isTextual()) {
            report.add(List.of(field), JsonType.STRING.expected());
        } else {
            RecordNode variant = variants.get(name.textValue());
            if (variant == null) {
                names.problem(name).ifPresent(problem -> report.add(List.of(field), problem));
            } else {
                variant.checkValue(value, report);
            }
        }
        return value;
    }

    @Override
    JsonNode map(JsonNode value, UnaryOperator<String> replacement) {
        RecordNode variant = variants.get(value.path(field).asText());
        return variant == null ? value.deepCopy() : variant.map(value, replacement);
    }

    @Override
    JsonNode typedValue(JsonNode form) {
        RecordNode variant = variants.get(form.path(field).asText());
        return variant == null ? form : variant.typedValue(form);
    }
}
