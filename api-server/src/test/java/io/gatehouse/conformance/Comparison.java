package io.gatehouse.conformance;

import static org.junit.jupiter.api.Assertions.fail;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Map;

/** Compares JSON as a case's {@code compare} says. Numbers compare by value, arguments of functions as JSON. */
final class Comparison {
    private final boolean extrasAllowed;

    private Comparison(boolean extrasAllowed) {
        this.extrasAllowed = extrasAllowed;
    }

    static void check(JsonNode compare, JsonNode expected, JsonNode actual) throws IOException {
        switch (compare.path("mode").asText()) {
            case "json-equal" -> new Comparison(false).same("$", without(expected, compare), without(actual, compare));
            case "json-subset" -> subset(expected, actual);
            case "paths" -> {
                for (JsonNode path : compare.path("paths")) {
                    subset(at(expected, path.asText()), at(actual, path.asText()));
                }
            }
            default -> fail("unknown mode " + compare);
        }
    }

    static void subset(JsonNode expected, JsonNode actual) throws IOException {
        new Comparison(true).same("$", expected, actual);
    }

    /** A path such as {@code $.choices[0].message}. */
    static JsonNode at(JsonNode node, String path) {
        return node.at(path.substring(1).replace('.', '/').replaceAll("\\[(\\d+)]", "/$1"));
    }

    private static JsonNode without(JsonNode node, JsonNode compare) {
        JsonNode copy = node.deepCopy();
        for (JsonNode key : compare.path("ignore_keys")) {
            ((ObjectNode) copy).remove(key.asText());
        }
        return copy;
    }

    private void same(String where, JsonNode expected, JsonNode actual) throws IOException {
        if (expected.isObject() && actual.isObject()) {
            for (Map.Entry<String, JsonNode> member : expected.properties()) {
                same(where + "." + member.getKey(), member.getValue(), actual.path(member.getKey()));
            }
            if (!extrasAllowed) {
                actual.fieldNames().forEachRemaining(name -> {
                    if (!expected.has(name)) {
                        fail(where + "." + name + " is not expected: " + actual);
                    }
                });
            }
        } else if (expected.isArray() && actual.isArray()) {
            if (expected.size() != actual.size()) {
                fail(where + " is " + actual + " instead of " + expected);
            }
            for (int i = 0; i < expected.size(); i++) {
                same(where + "[" + i + "]", expected.get(i), actual.get(i));
            }
        } else if (expected.isNumber() && actual.isNumber()) {
            if (expected.decimalValue().compareTo(actual.decimalValue()) != 0) {
                fail(where + " is " + actual + " instead of " + expected);
            }
        } else if (where.endsWith(".arguments") && expected.isTextual() && actual.isTextual()) {
            same(where + " (parsed)", Cases.JSON.readTree(expected.asText()), Cases.JSON.readTree(actual.asText()));
        } else if (!expected.equals(actual)) {
            fail(where + " is " + actual + " instead of " + expected);
        }
    }
}
