package io.gatehouse.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.List;

/**
 * A field as entity checks name it: {@code auth.header_name}, or {@code targets[].model.provider} for that field of
 * every element.
 */
record FieldPath(String text) {
    private static final String EACH = "[]";

    /** A place that a path leads to; the value is missing where a record on the way is. */
    record Found(List<Object> path, JsonNode value) {
        Found {
            path = List.copyOf(path);
        }

        boolean isEmpty() {
            return value.isMissingNode() || value.isNull();
        }

        /** Empty, or a list, map or text with nothing in it. */
        boolean isBlank() {
            return isEmpty()
                    || (value.isContainerNode() && value.isEmpty())
                    || (value.isTextual() && value.textValue().isEmpty());
        }

        /** Whether a check may look at it. */
        boolean isKnown(Report report) {
            return !report.failed(path) && !VaultReference.is(value);
        }
    }

    /** All places; exactly one for a path without {@code []}. */
    List<Found> in(JsonNode entity) {
        List<Found> found = List.of(new Found(List.of(), entity));
        for (String step : text.split("\\.", -1)) {
            boolean each = step.endsWith(EACH);
            String field = each ? step.substring(0, step.length() - EACH.length()) : step;
            List<Found> next = new ArrayList<>();
            for (Found place : found) {
                Found member =
                        new Found(longer(place.path(), field), place.value().path(field));
                if (each) {
                    for (int i = 0; i < member.value().size(); i++) {
                        next.add(new Found(
                                longer(member.path(), i), member.value().path(i)));
                    }
                } else {
                    next.add(member);
                }
            }
            found = next;
        }
        return found;
    }

    /** The place of a path without {@code []}. */
    Found only(JsonNode entity) {
        List<Found> found = in(entity);
        return found.isEmpty() ? new Found(List.of(), MissingNode.getInstance()) : found.get(0);
    }

    String quoted() {
        return "'" + text + "'";
    }

    private static List<Object> longer(List<Object> path, Object segment) {
        List<Object> longer = new ArrayList<>(path);
        longer.add(segment);
        return longer;
    }
}
