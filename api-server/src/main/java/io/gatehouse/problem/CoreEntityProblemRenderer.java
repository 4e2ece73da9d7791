package io.gatehouse.problem;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.schema.Violation;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The errors of Konnect's core entities: {@code message} and {@code status}, or for a refused document {@code message}
 * and {@code details}, which go-kong and decK print.
 */
public final class CoreEntityProblemRenderer implements ProblemRenderer {
    public static final String CONTENT_TYPE = "application/json";

    private static final int INVALID_ARGUMENT = 3;
    private static final int ALREADY_EXISTS = 6;

    @Override
    public Rendered render(Problem problem, String requestId) {
        ProblemType type = problem.type();
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        if (problem.violations().isEmpty()) {
            body.put("message", problem.message());
            body.put("status", type.status());
        } else {
            body.put("code", type.status() == 409 ? ALREADY_EXISTS : INVALID_ARGUMENT);
            body.put("message", summary(type));
            details(problem, body.putArray("details"));
        }
        return new Rendered(type.status(), CONTENT_TYPE, body);
    }

    private static String summary(ProblemType type) {
        return switch (type) {
            case SCHEMA_VIOLATION -> "validation failed";
            case UNIQUE_VIOLATION -> "unique constraint failed";
            default -> type.kongName();
        };
    }

    private static void details(Problem problem, ArrayNode details) {
        Map<String, ArrayNode> messages = new LinkedHashMap<>();
        for (Violation violation : problem.violations()) {
            messages.computeIfAbsent(violation.field(), field -> detail(problem.type(), violation, details))
                    .add(violation.message());
        }
    }

    private static ArrayNode detail(ProblemType type, Violation violation, ArrayNode details) {
        boolean wholeEntity = violation.path().isEmpty();
        ObjectNode detail = details.addObject();
        if (type != ProblemType.SCHEMA_VIOLATION) {
            detail.put("type", "ERROR_TYPE_REFERENCE");
        } else {
            detail.put("type", wholeEntity ? "ERROR_TYPE_ENTITY" : "ERROR_TYPE_FIELD");
        }
        if (!wholeEntity) {
            detail.put("field", violation.field());
        }
        return detail.putArray("messages");
    }
}
