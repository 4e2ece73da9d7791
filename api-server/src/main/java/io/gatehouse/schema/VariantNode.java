package io.gatehouse.schema;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** {@code x-variants}: a record in which the schema of one field depends on the value of another. */
final class VariantNode extends Node {
    private final RecordNode common;
    private final String field;
    private final Map<String, RecordNode> variants = new HashMap<>();

    /** @param schemas the schema of {@code config} by the value of {@code field} */
    VariantNode(RecordNode common, String field, String config, Map<String, Node> schemas) {
        this.common = common;
        this.field = field;
        schemas.forEach((value, schema) -> variants.put(
                value,
                common.with(
                        Map.of(config, new Property(config, new Present(schema), true, null, null, Auto.NONE)),
                        List.of())));
    }

    @Override
    JsonNode checkNull(JsonNode value, Report report) {
        return common.checkNull(value, report);
    }

    @Override
    JsonNode checkValue(JsonNode value, Report report) {
        return variant(value).checkValue(value, report);
    }

    @Override
    JsonNode map(JsonNode value, UnaryOperator<String> replacement) {
        return variant(value).map(value, replacement);
    }

    @Override
    JsonNode merge(JsonNode stored, JsonNode change) {
        return variant(change.has(field) ? change : stored).merge(stored, change);
    }

    @Override
    JsonNode typedValue(JsonNode form) {
        return variant(form).typedValue(form);
    }

    /** An unknown value leaves the common record, which refuses it. */
    private RecordNode variant(JsonNode value) {
        return variants.getOrDefault(value.path(field).asText(), common);
    }

    /** A schema that others may leave empty; here it may not be. */
    private static final class Present extends Node {
        private final Node schema;

        Present(Node schema) {
            this.schema = schema;
        }

        @Override
        JsonNode checkNull(JsonNode value, Report report) {
            return nullIf(false, value, report);
        }

        @Override
        JsonNode checkValue(JsonNode value, Report report) {
            return schema.checkValue(value, report);
        }

        @Override
        JsonNode map(JsonNode value, UnaryOperator<String> replacement) {
            return schema.map(value, replacement);
        }

        @Override
        JsonNode merge(JsonNode stored, JsonNode change) {
            return schema.merge(stored, change);
        }

        @Override
        JsonNode typedValue(JsonNode form) {
            return schema.typedValue(form);
        }
    }
}
