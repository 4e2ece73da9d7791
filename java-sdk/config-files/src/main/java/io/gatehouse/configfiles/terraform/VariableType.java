package io.gatehouse.configfiles.terraform;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.configfiles.hcl.Expression;
import io.gatehouse.configfiles.hcl.HclException;
import io.gatehouse.configfiles.hcl.Place;
import io.gatehouse.configfiles.hcl.Values;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** A variable's {@code type}: gives values that type, or says why they can't have it. */
final class VariableType {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final Set<String> NAMES = Set.of("string", "number", "bool", "any");

    private final Expression type;

    VariableType(Expression type) {
        this.type = type;
    }

    /** Whether a value on a command line is taken as it is, and not as an expression. */
    boolean primitive() {
        return type instanceof Expression.Reference reference
                && NAMES.contains(reference.names().get(0))
                && !reference.names().get(0).equals("any");
    }

    /** @param name what messages call the value; they never show it */
    JsonNode convert(JsonNode value, String name, Place place) {
        return convert(type, value, name, place);
    }

    private static JsonNode convert(Expression type, JsonNode value, String name, Place place) {
        if (value.isNull()) {
            return value;
        }
        if (type instanceof Expression.Reference reference && reference.names().size() == 1) {
            return simple(reference.names().get(0), value, name, place);
        }
        if (type instanceof Expression.Call call && !call.arguments().isEmpty()) {
            return complex(call, value, name, place);
        }
        throw unknown(type.place());
    }

    private static JsonNode simple(String type, JsonNode value, String name, Place place) {
        return switch (type) {
            case "any" -> value;
            case "string" -> NODES.textNode(Values.text(value, place, name));
            case "number" -> Values.number(Values.decimal(value, place));
            case "bool" -> NODES.booleanNode(Values.truth(value, place));
            default -> throw unknown(place);
        };
    }

    private static JsonNode complex(Expression.Call call, JsonNode value, String name, Place place) {
        Expression inner = call.arguments().get(0);
        return switch (call.name()) {
            case "list" -> elements(inner, array(value, name, place), name, place);
            case "set" -> set(elements(inner, array(value, name, place), name, place));
            case "map" -> map(inner, object(value, name, place), name, place);
            case "object" -> fields(inner, object(value, name, place), name, place);
            case "tuple" -> tuple(inner, array(value, name, place), name, place);
            case "optional" -> convert(inner, value, name, place);
            default -> throw unknown(call.place());
        };
    }

    private static ArrayNode elements(Expression type, ArrayNode value, String name, Place place) {
        ArrayNode converted = NODES.arrayNode();
        value.forEach(element -> converted.add(convert(type, element, name + "[" + converted.size() + "]", place)));
        return converted;
    }

    private static ArrayNode set(ArrayNode elements) {
        Set<JsonNode> distinct = new TreeSet<>(Comparator.comparing(JsonNode::toString));
        elements.forEach(distinct::add);
        ArrayNode set = NODES.arrayNode();
        distinct.forEach(set::add);
        return set;
    }

    private static ObjectNode map(Expression type, ObjectNode value, String name, Place place) {
        ObjectNode converted = NODES.objectNode();
        value.properties()
                .forEach(entry -> converted.set(
                        entry.getKey(), convert(type, entry.getValue(), name + "[" + entry.getKey() + "]", place)));
        return converted;
    }

    /** As in Terraform, members that the type does not name are dropped. */
    private static ObjectNode fields(Expression type, ObjectNode value, String name, Place place) {
        if (!(type instanceof Expression.Entries entries)) {
            throw unknown(type.place());
        }
        ObjectNode converted = NODES.objectNode();
        entries.entries().forEach(entry -> {
            String field =
                    Values.text(entry.key().evaluate(Names.NONE), entry.key().place(), "a name");
            Expression fieldType = entry.value();
            JsonNode given = value.path(field);
            if (given.isMissingNode() || given.isNull()) {
                converted.set(field, missing(fieldType, given.isMissingNode(), name + "." + field, place));
            } else {
                converted.set(field, convert(fieldType, given, name + "." + field, place));
            }
        });
        return converted;
    }

    private static JsonNode missing(Expression type, boolean absent, String name, Place place) {
        if (type instanceof Expression.Call call && call.name().equals("optional")) {
            return call.arguments().size() > 1 ? call.arguments().get(1).evaluate(Names.NONE) : NODES.nullNode();
        }
        if (absent) {
            throw new HclException(place, name + " is missing");
        }
        return NODES.nullNode();
    }

    private static ArrayNode tuple(Expression types, ArrayNode value, String name, Place place) {
        List<Expression> each = types instanceof Expression.Tuple tuple ? tuple.elements() : List.of();
        if (each.size() != value.size()) {
            throw new HclException(place, name + " has " + value.size() + " elements; expected " + each.size());
        }
        ArrayNode converted = NODES.arrayNode();
        for (int i = 0; i < each.size(); i++) {
            converted.add(convert(each.get(i), value.get(i), name + "[" + i + "]", place));
        }
        return converted;
    }

    private static ArrayNode array(JsonNode value, String name, Place place) {
        if (value instanceof ArrayNode array) {
            return array;
        }
        throw new HclException(place, name + " is " + Values.kind(value) + "; expected a list");
    }

    private static ObjectNode object(JsonNode value, String name, Place place) {
        if (value instanceof ObjectNode object) {
            return object;
        }
        throw new HclException(place, name + " is " + Values.kind(value) + "; expected an object");
    }

    private static HclException unknown(Place place) {
        return new HclException(
                place,
                "the type is not known; expected string, number, bool, any, list(…), set(…), map(…), object({…}) or tuple([…])");
    }
}
