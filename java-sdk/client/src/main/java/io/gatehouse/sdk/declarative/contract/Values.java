package io.gatehouse.sdk.declarative.contract;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** What JSON trees are asked for here. */
public final class Values {
    public static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private Values() {}

    public static boolean isNothing(JsonNode value) {
        return value.isMissingNode() || value.isNull();
    }

    /** Whether two values are one to the API: however a number is written, and null as good as nothing. */
    public static boolean same(JsonNode one, JsonNode other) {
        if (isNothing(one) || isNothing(other)) {
            return isNothing(one) && isNothing(other);
        }
        return one.equals(Values::compareScalars, other);
    }

    private static int compareScalars(JsonNode one, JsonNode other) {
        if (one.isNumber() && other.isNumber()) {
            return one.decimalValue().compareTo(other.decimalValue());
        }
        return one.equals(other) ? 0 : 1;
    }

    /** A text that is the same for the same values: no nulls, fields in order, numbers without scale. */
    public static String canonical(JsonNode value) {
        if (value.isObject()) {
            TreeMap<String, String> fields = new TreeMap<>();
            value.properties().forEach(field -> {
                if (!field.getValue().isNull()) {
                    fields.put(field.getKey(), canonical(field.getValue()));
                }
            });
            return fields.toString();
        }
        if (value.isArray()) {
            List<String> elements = new ArrayList<>();
            value.forEach(each -> elements.add(canonical(each)));
            return elements.toString();
        }
        return value.isNumber() ? value.decimalValue().stripTrailingZeros().toPlainString() : value.toString();
    }

    public static Optional<String> text(JsonNode object, String field) {
        return Optional.ofNullable(object.path(field).textValue());
    }

    /** The id in a reference's {@code {"id": …}}. */
    public static Optional<String> id(JsonNode reference) {
        return text(reference, "id");
    }

    public static ObjectNode reference(String id) {
        return NODES.objectNode().put("id", id);
    }

    public static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(each -> texts.add(each.asText()));
        return texts;
    }

    /** Puts a value where the pointer shows, making what is on the way. A number on the way is a place in a list. */
    public static void put(ObjectNode document, String pointer, JsonNode value) {
        JsonPointer rest = JsonPointer.compile(pointer);
        JsonNode node = document;
        while (!rest.tail().matches()) {
            boolean list = rest.tail().mayMatchElement();
            JsonNode next = child(node, rest);
            if (list ? !next.isArray() : !next.isObject()) {
                next = list ? NODES.arrayNode() : NODES.objectNode();
                set(node, rest, next);
            }
            node = next;
            rest = rest.tail();
        }
        set(node, rest, value);
    }

    private static JsonNode child(JsonNode node, JsonPointer at) {
        return node.isArray() ? node.path(at.getMatchingIndex()) : node.path(at.getMatchingProperty());
    }

    private static void set(JsonNode node, JsonPointer at, JsonNode value) {
        if (node instanceof ArrayNode list) {
            while (list.size() <= at.getMatchingIndex()) {
                list.addNull();
            }
            list.set(at.getMatchingIndex(), value);
        } else if (node instanceof ObjectNode object) {
            object.set(at.getMatchingProperty(), value);
        }
    }
}
