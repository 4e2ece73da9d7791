package io.gatehouse.problem;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/**
 * The errors of Kong's Admin API: {@code code}, {@code name}, {@code message} and {@code fields} for what Kong counts,
 * {@code message} alone for everything else.
 */
public final class AdminProblemRenderer implements ProblemRenderer {
    public static final String CONTENT_TYPE = "application/json; charset=utf-8";

    @Override
    public Rendered render(Problem problem, String requestId) {
        ProblemType type = problem.type();
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        JsonNode fields =
                problem.fields().isEmpty() ? ViolationTree.of(problem.violations()) : (JsonNode) problem.fields();
        boolean schemaViolation = type == ProblemType.SCHEMA_VIOLATION;
        body.put("message", schemaViolation ? summary(fields) : problem.message());
        type.kongCode().ifPresent(code -> {
            body.put("code", code);
            body.put("name", type.kongName());
            if (!fields.isEmpty()) {
                body.set("fields", fields);
            }
        });
        return new Rendered(type.status(), CONTENT_TYPE, body);
    }

    /** All violations in one line: those of the whole entity, then those of fields in alphabetical order. */
    private static String summary(JsonNode fields) {
        List<String> parts = new ArrayList<>();
        fields.path(ViolationTree.ENTITY).forEach(message -> parts.add(message.asText()));
        fields.properties().forEach(field -> {
            if (!field.getKey().equals(ViolationTree.ENTITY)) {
                addField(field.getKey(), field.getValue(), parts);
            }
        });
        String prefix = parts.size() == 1 ? "schema violation (" : parts.size() + " schema violations (";
        return prefix + String.join("; ", parts) + ")";
    }

    private static void addField(String name, JsonNode errors, List<String> parts) {
        if (errors.isTextual()) {
            parts.add(name + ": " + errors.textValue());
        } else if (errors.isArray()) {
            for (int i = 0; i < errors.size(); i++) {
                if (!errors.get(i).isNull()) {
                    parts.add(name + "." + (i + 1) + ": " + shown(errors.get(i)));
                }
            }
        } else {
            errors.properties()
                    .forEach(member -> parts.add(name + "." + member.getKey() + ": " + shown(member.getValue())));
        }
    }

    /** Kong names two levels and prints what is below as its own tables. */
    private static String shown(JsonNode errors) {
        return errors.isTextual() ? errors.textValue() : LuaTable.print(errors);
    }
}
