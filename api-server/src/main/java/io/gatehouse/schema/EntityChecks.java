package io.gatehouse.schema;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** Reads {@code x-entity-checks}. */
final class EntityChecks {
    private EntityChecks() {}

    static List<EntityCheck> of(JsonNode declared) {
        List<EntityCheck> checks = new ArrayList<>();
        declared.forEach(check -> {
            if (check.size() != 1) {
                throw new IllegalArgumentException("an entity check has one kind but there is " + check);
            }
            String kind = check.fieldNames().next();
            checks.add(one(kind, check.get(kind)));
        });
        return checks;
    }

    private static EntityCheck one(String kind, JsonNode declared) {
        return switch (kind) {
            case "atLeastOneOf" -> new AtLeastOneOf(fields(declared));
            case "onlyOneOf" -> new OnlyOneOf(fields(declared));
            case "mutuallyRequired" -> new MutuallyRequired(fields(declared));
            case "atLeastOneTrue" -> new AtLeastOneTrue(Compiler.texts(declared));
            case "ascending" -> new Ascending(Compiler.texts(declared));
            case "conditional" -> conditional(declared);
            case "needs" ->
                new Needs(
                        Condition.of(declared.path("if")),
                        fields(declared.path("anyOf")),
                        declared.path("message").asText());
            case "forbids" -> forbids(declared);
            case "custom" -> custom(declared.asText());
            default -> throw new IllegalArgumentException("the contract names an unknown entity check: " + kind);
        };
    }

    private static EntityCheck custom(String name) {
        if (name.equals("route-matching")) {
            return new RouteMatching();
        }
        throw new IllegalArgumentException("the contract names an unknown entity check: " + name);
    }

    private static EntityCheck conditional(JsonNode declared) {
        Condition when = Condition.of(declared.path("if"));
        JsonNode then = declared.path("then");
        String message = declared.path("message")
                .asText("failed conditional validation given value of field "
                        + when.field().quoted());
        FieldPath field = new FieldPath(then.path("field").asText());
        return then.path("present").asBoolean()
                ? new ConditionalPresence(when, field, message)
                : new Conditional(when, field, wanted(then), message);
    }

    private static Validator wanted(JsonNode then) {
        if (then.has("equals")) {
            return new Constant(then.get("equals"));
        }
        return then.has("contains")
                ? new Containing(then.get("contains"))
                : new Allowed(Compiler.values(then.path("oneOf")));
    }

    private static EntityCheck forbids(JsonNode declared) {
        List<Condition> conditions = new ArrayList<>();
        declared.path("all").forEach(condition -> conditions.add(Condition.of(condition)));
        return new Forbids(conditions, declared.path("message").asText());
    }

    private static List<FieldPath> fields(JsonNode declared) {
        List<FieldPath> fields = new ArrayList<>();
        declared.forEach(field -> fields.add(new FieldPath(field.asText())));
        return fields;
    }
}
