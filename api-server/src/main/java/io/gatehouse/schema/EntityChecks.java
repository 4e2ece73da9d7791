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
            case "mutuallyExclusive" -> new MutuallyExclusive(fields(declared));
            case "distinct" -> new Distinct(fields(declared));
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
        return switch (name) {
            case "route-matching" -> new RouteMatching();
            case "certificate-keys" -> new CertificateKeys();
            case "key-material" -> new KeyMaterial();
            case "jwt-public-key" -> new JwtPublicKey();
            case "env-vault" -> new EnvVault();
            default -> throw new IllegalArgumentException("the contract names an unknown entity check: " + name);
        };
    }

    private static EntityCheck conditional(JsonNode declared) {
        Condition when = Condition.of(declared.path("if"));
        JsonNode then = declared.path("then");
        FieldPath field = new FieldPath(then.path("field").asText());
        String message = declared.path("message").asText(Conditional.message(when));
        return then.path("required").asBoolean()
                ? new ConditionallyRequired(when, field, message)
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
