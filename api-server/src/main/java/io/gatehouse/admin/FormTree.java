package io.gatehouse.admin;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.gatehouse.problem.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Nests the fields of a form by their names: {@code a.b} and {@code a[b]} are fields of a record, {@code a[2]} an
 * element at its place, {@code a[]} or the same name again one more element.
 */
final class FormTree {
    private static final int DEEPEST = 20;
    /** The place of one more element. */
    private static final Integer NEXT = -1;

    private final List<FormTree> more = new ArrayList<>();
    private final TreeMap<Integer, FormTree> placed = new TreeMap<>();
    private final Map<String, FormTree> members = new LinkedHashMap<>();
    private final List<String> values = new ArrayList<>();

    void put(String name, String value) {
        List<Object> steps = steps(name);
        if (steps.size() > DEEPEST) {
            throw FormFields.malformed(
                    "the form's field '" + Problem.quoted(name) + "' is nested deeper than " + DEEPEST + " levels");
        }
        FormTree tree = this;
        for (Object step : steps) {
            tree = tree.child(step);
        }
        tree.values.add(value);
    }

    /** {@code a.b[1][]} becomes the names a and b, the place 1 and {@link #NEXT}. */
    private static List<Object> steps(String name) {
        List<Object> steps = new ArrayList<>();
        for (String part : name.split("\\.", -1)) {
            int bracket = part.indexOf('[');
            if (bracket <= 0 || !part.endsWith("]")) {
                steps.add(part);
                continue;
            }
            steps.add(part.substring(0, bracket));
            for (String inner : part.substring(bracket + 1, part.length() - 1).split("\\]\\[", -1)) {
                steps.add(
                        inner.isEmpty() ? NEXT : inner.matches("[0-9]{1,6}") ? (Object) Integer.valueOf(inner) : inner);
            }
        }
        return steps;
    }

    private FormTree child(Object step) {
        if (step.equals(NEXT)) {
            FormTree element = new FormTree();
            more.add(element);
            return element;
        }
        return step instanceof Integer place
                ? placed.computeIfAbsent(place, key -> new FormTree())
                : members.computeIfAbsent(step.toString(), key -> new FormTree());
    }

    ObjectNode object() {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        members.forEach((name, tree) -> object.set(name, tree.node()));
        return object;
    }

    private JsonNode node() {
        if (!members.isEmpty()) {
            return object();
        }
        if (placed.isEmpty() && more.isEmpty() && values.size() == 1) {
            return TextNode.valueOf(values.get(0));
        }
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        values.forEach(array::add);
        placed.values().forEach(tree -> array.add(tree.node()));
        more.forEach(tree -> array.add(tree.node()));
        return array;
    }
}
