package io.gatehouse.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.gatehouse.schema.format.Formats;
import java.util.List;
import java.util.function.UnaryOperator;

/** {@code {"id": …}} of another entity. Names are resolved to ids before a document is checked. */
final class ForeignKeyNode extends Node {
    private static final String ID = "id";

    private final boolean required;

    ForeignKeyNode(boolean required) {
        this.required = required;
    }

    @Override
    JsonNode checkNull(JsonNode value, Report report) {
        return nullIf(!required, value, report);
    }

    @Override
    JsonNode checkValue(JsonNode value, Report report) {
        if (!value.isObject()) {
            report.add("expected a record");
            return value;
        }
        JsonNode id = value.path(ID);
        if (id.isMissingNode() || id.isNull()) {
            report.add(List.of(ID), "missing primary key");
            return value;
        }
        if (id.isTextual()) {
            Formats.named("uuid").problem(id.textValue()).ifPresent(problem -> report.add(List.of(ID), problem));
        } else {
            report.add(List.of(ID), JsonType.STRING.expected());
        }
        // Clients send whole entities here, of which only the id counts.
        return JsonNodeFactory.instance.objectNode().set(ID, id);
    }

    @Override
    JsonNode map(JsonNode value, UnaryOperator<String> replacement) {
        return value.deepCopy();
    }
}
