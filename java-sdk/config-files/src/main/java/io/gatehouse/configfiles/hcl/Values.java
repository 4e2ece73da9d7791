package io.gatehouse.configfiles.hcl;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The conversions and accesses of the language. Equal numbers are equal nodes, whatever they were calculated from; maps and
 * objects are gone through in the order of their keys.
 */
public final class Values {
    private Values() {}

    public static JsonNode number(BigDecimal value) {
        JsonNodeFactory nodes = JsonNodeFactory.instance;
        if (value.signum() != 0 && value.stripTrailingZeros().scale() > 0) {
            return nodes.numberNode(value.stripTrailingZeros());
        }
        BigInteger whole = value.toBigInteger();
        return whole.bitLength() < Integer.SIZE
                ? nodes.numberNode(whole.intValue())
                : whole.bitLength() < Long.SIZE ? nodes.numberNode(whole.longValue()) : nodes.numberNode(whole);
    }

    /** A tree from elsewhere, with its numbers as this language has them. */
    static JsonNode normal(JsonNode tree) {
        if (tree.isNumber()) {
            return number(tree.decimalValue());
        }
        if (tree instanceof ObjectNode object) {
            ObjectNode copy = JsonNodeFactory.instance.objectNode();
            object.properties().forEach(entry -> copy.set(entry.getKey(), normal(entry.getValue())));
            return copy;
        }
        if (tree instanceof ArrayNode array) {
            ArrayNode copy = JsonNodeFactory.instance.arrayNode();
            array.forEach(element -> copy.add(normal(element)));
            return copy;
        }
        return tree;
    }

    /** @return the text of a string, number or boolean */
    public static String text(JsonNode value, Place place, String what) {
        if (value.isTextual()) {
            return value.textValue();
        }
        if (value.isNumber()) {
            return value.decimalValue().toPlainString();
        }
        if (value.isBoolean()) {
            return value.asText();
        }
        throw new HclException(place, what + " is " + kind(value) + "; expected a string");
    }

    public static BigDecimal decimal(JsonNode value, Place place) {
        if (value.isNumber()) {
            return value.decimalValue();
        }
        return parsed(value)
                .orElseThrow(() -> new HclException(place, "the value is " + kind(value) + "; expected a number"));
    }

    private static Optional<BigDecimal> parsed(JsonNode value) {
        // The bound keeps 1e999999999 from becoming an integer of that many digits.
        if (value.isTextual() && value.textValue().matches("-?[0-9]{1,40}(\\.[0-9]{1,40})?([eE][-+]?[0-9]{1,2})?")) {
            return Optional.of(new BigDecimal(value.textValue()));
        }
        return Optional.empty();
    }

    public static boolean truth(JsonNode value, Place place) {
        if (value.isBoolean()) {
            return value.booleanValue();
        }
        if (value.isTextual()
                && (value.textValue().equals("true") || value.textValue().equals("false"))) {
            return value.textValue().equals("true");
        }
        throw new HclException(place, "the value is " + kind(value) + "; expected true or false");
    }

    /** The values of a list, set, map or object. */
    static List<JsonNode> elements(JsonNode value, Place place) {
        return entries(value, place).stream().map(Map.Entry::getValue).toList();
    }

    /** Index and element of a list, key and value of a map. */
    static List<Map.Entry<JsonNode, JsonNode>> entries(JsonNode value, Place place) {
        List<Map.Entry<JsonNode, JsonNode>> entries = new ArrayList<>();
        if (value.isArray()) {
            value.forEach(
                    element -> entries.add(Map.entry(JsonNodeFactory.instance.numberNode(entries.size()), element)));
        } else if (value.isObject()) {
            sorted(value)
                    .forEach((key, element) -> entries.add(Map.entry(JsonNodeFactory.instance.textNode(key), element)));
        } else {
            throw new HclException(place, "the value is " + kind(value) + "; expected a list, set, map or object");
        }
        return entries;
    }

    public static SortedMap<String, JsonNode> sorted(JsonNode object) {
        SortedMap<String, JsonNode> sorted = new TreeMap<>();
        object.properties().forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
        return sorted;
    }

    static JsonNode member(JsonNode value, String name, Place place) {
        Optional<Deferred> deferred = Deferred.of(value);
        if (deferred.isPresent()) {
            return member(deferred.get(), name, place);
        }
        if (value.isArray() && name.matches("[0-9]{1,9}")) {
            return element(value, JsonNodeFactory.instance.numberNode(Integer.parseInt(name)), place);
        }
        JsonNode member = value.get(name);
        if (member == null) {
            throw new HclException(
                    place,
                    value.isObject()
                            ? "there is no '" + name + "' in this object" + expected(value)
                            : "the value is " + kind(value) + "; expected an object with '" + name + "'");
        }
        return member;
    }

    private static JsonNode member(Deferred deferred, String name, Place place) {
        if (deferred instanceof Deferred.Instance instance) {
            return instance.attribute(name, place);
        }
        if (deferred instanceof Deferred.Attribute attribute) {
            List<String> path = new ArrayList<>(attribute.path());
            path.add(name);
            return new Deferred.Attribute(attribute.address(), path).node();
        }
        throw new HclException(place, "the value is a string; expected an object with '" + name + "'");
    }

    private static String expected(JsonNode object) {
        return object.isEmpty() || object.size() > 20
                ? ""
                : "; expected one of " + String.join(", ", sorted(object).keySet());
    }

    static JsonNode element(JsonNode value, JsonNode key, Place place) {
        if (value.isArray()) {
            int index = decimal(key, place).intValue();
            if (index < 0 || index >= value.size()) {
                throw new HclException(place, "there is no element " + index + "; the list has " + value.size());
            }
            return value.get(index);
        }
        return member(value, text(key, place, "the key"), place);
    }

    /** What a value is, for messages that must not show it. */
    public static String kind(JsonNode value) {
        Optional<Deferred> deferred = Deferred.of(value);
        if (deferred.isPresent()) {
            return "known only after the apply";
        }
        return switch (value.getNodeType()) {
            case STRING -> "a string";
            case NUMBER -> "a number";
            case BOOLEAN -> "a boolean";
            case ARRAY -> "a list";
            case OBJECT -> "an object";
            default -> "null";
        };
    }
}
