package io.gatehouse.problem;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.schema.Violation;
import java.util.List;

/**
 * RFC 9457 problem documents as Konnect's control-plane endpoints send them: clients require {@code status}, {@code
 * title}, {@code instance} and {@code detail}, and {@code invalid_parameters} with every 400.
 */
public final class KonnectProblemRenderer implements ProblemRenderer {
    public static final String CONTENT_TYPE = "application/problem+json";

    @Override
    public Rendered render(Problem problem, String requestId) {
        ProblemType type = problem.type();
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        body.put("status", type.status());
        body.put("title", type.title());
        body.put("instance", "gatehouse:trace:" + requestId);
        body.put("type", "about:blank");
        body.put("detail", problem.message());
        if (type.status() == 400) {
            ArrayNode parameters = body.putArray("invalid_parameters");
            List<Violation> violations = problem.violations().isEmpty()
                    ? List.of(Violation.of("body", problem.message()))
                    : problem.violations();
            violations.forEach(violation -> parameters
                    .addObject()
                    .put("field", violation.field())
                    .put("reason", violation.message())
                    .put("rule", rule(violation.message()))
                    .put("source", source(type)));
        }
        return new Rendered(type.status(), CONTENT_TYPE, body);
    }

    /** Konnect's closed list of rules has no entry for most of Kong's checks: those are just {@code invalid}. */
    private static String rule(String message) {
        return switch (message) {
            case "required field missing" -> "required";
            case "unknown field" -> "unknown_property";
            case "expected a string" -> "is_string";
            case "expected an integer" -> "is_integer";
            case "expected a number" -> "is_number";
            case "expected a boolean" -> "is_boolean";
            case "expected an array", "expected a set" -> "is_array";
            case "expected a map", "expected a record" -> "is_object";
            case "expected a valid UUID" -> "is_uuid";
            default -> "invalid";
        };
    }

    private static String source(ProblemType type) {
        return switch (type) {
            case INVALID_OFFSET, INVALID_SIZE, INVALID_OPTIONS -> "query";
            default -> "body";
        };
    }
}
