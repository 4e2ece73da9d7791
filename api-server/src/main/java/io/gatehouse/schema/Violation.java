package io.gatehouse.schema;

import java.util.ArrayList;
import java.util.List;

/**
 * One thing that is wrong with a document, in Kong's words.
 *
 * @param path field names (String) and list indexes (Integer, from 0) from the document's root; empty for a rule of the
 *     whole entity, which Kong reports under {@code @entity}; ends in {@link #ENTITY} for a rule of a whole record inside
 *     the document
 * @param message Kong's text for it, such as {@code expected a string}; never holds a secret
 */
public record Violation(List<Object> path, String message) {
    /** The last segment of a path that means a whole record, not one of its fields. */
    public static final String ENTITY = "@entity";

    public Violation {
        path = List.copyOf(path);
    }

    public static Violation ofEntity(String message) {
        return new Violation(List.of(), message);
    }

    public static Violation of(String field, String message) {
        return new Violation(List.of(field), message);
    }

    /** {@code config.targets.1.model}, with list indexes from 1 as Kong counts; {@code @entity} for the root. */
    public String field() {
        if (path.isEmpty()) {
            return ENTITY;
        }
        StringBuilder text = new StringBuilder();
        for (Object segment : path) {
            if (text.length() > 0) {
                text.append('.');
            }
            text.append(segment instanceof Integer index ? Integer.valueOf(index + 1) : segment);
        }
        return text.toString();
    }

    /** The same violation seen from a document that holds this one under {@code field}. */
    public Violation under(String field) {
        List<Object> longer = new ArrayList<>(path.size() + 2);
        longer.add(field);
        longer.addAll(path.isEmpty() ? List.of(ENTITY) : path);
        return new Violation(longer, message);
    }
}
