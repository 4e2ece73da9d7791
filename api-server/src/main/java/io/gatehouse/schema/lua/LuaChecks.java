package io.gatehouse.schema.lua;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;

/** Rules between fields under Kong's names; those that only a function can state there are left out here. */
final class LuaChecks {
    private LuaChecks() {}

    /** Empty when there is none that has a name. */
    static Optional<ArrayNode> of(JsonNode checks) {
        ArrayNode result = JsonNodeFactory.instance.arrayNode();
        checks.forEach(check -> check.properties().forEach(rule -> add(rule.getKey(), rule.getValue(), result)));
        return result.isEmpty() ? Optional.empty() : Optional.of(result);
    }

    private static void add(String kind, JsonNode rule, ArrayNode into) {
        switch (kind) {
            case "atLeastOneOf" -> into.addObject().set("at_least_one_of", rule.deepCopy());
            case "onlyOneOf" -> into.addObject().set("only_one_of", rule.deepCopy());
            case "mutuallyRequired" -> into.addObject().set("mutually_required", rule.deepCopy());
            case "conditional" -> conditional(rule, into.addObject().putObject("conditional"));
            case "needs" -> needs(rule, into.addObject().putObject("conditional_at_least_one_of"));
            default -> {
                // forbids, ascending, custom and their like: functions in Kong.
            }
        }
    }

    private static void conditional(JsonNode rule, ObjectNode check) {
        condition(rule.path("if"), check);
        JsonNode then = rule.path("then");
        check.set("then_field", then.path("field"));
        ObjectNode match = check.putObject("then_match");
        if (then.has("equals")) {
            match.set("eq", then.get("equals"));
        } else if (then.has("contains")) {
            match.set("contains", then.get("contains"));
        } else if (then.has("oneOf")) {
            match.set("one_of", then.get("oneOf").deepCopy());
        } else {
            match.put("required", true);
        }
        if (rule.has("message")) {
            check.set("then_err", rule.get("message"));
        }
    }

    private static void needs(JsonNode rule, ObjectNode check) {
        condition(rule.path("if"), check);
        check.set("then_at_least_one_of", rule.path("anyOf").deepCopy());
        check.set("then_err", rule.path("message"));
    }

    private static void condition(JsonNode condition, ObjectNode check) {
        check.set("if_field", condition.path("field"));
        ObjectNode match = check.putObject("if_match");
        if (condition.has("oneOf")) {
            match.set("one_of", condition.get("oneOf").deepCopy());
        } else if (condition.has("noneOf")) {
            match.set("not_one_of", condition.get("noneOf").deepCopy());
        } else if (condition.has("above")) {
            match.set("gt", condition.get("above"));
        } else {
            match.put("required", true);
        }
    }
}
