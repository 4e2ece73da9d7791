package io.gatehouse.sdk.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A document of the API behind typed accessors. It keeps the JSON as it came: a field that is absent stays absent, an
 * explicit null stays null, and what a newer server adds is kept and sent back. Two are equal when their
 * documents are. Immutable.
 */
public abstract class JsonModel {
    private final ObjectNode fields;

    /** @param fields copied, so later changes to it have no effect */
    protected JsonModel(ObjectNode fields) {
        this.fields = fields.deepCopy();
    }

    /** The whole document, as a copy. */
    public final ObjectNode json() {
        return fields.deepCopy();
    }

    /** Whether the document has the field, be it with null. */
    public final boolean has(String field) {
        return fields.has(field);
    }

    /** Null when the field is absent or null. @throws UnexpectedJson when it is of another type */
    protected final <T> @Nullable T optional(Field<T> field) {
        JsonNode json = fields.get(field.name());
        try {
            return json == null ? null : field.codec().read(json);
        } catch (UnexpectedJson e) {
            throw new UnexpectedJson(getClass().getSimpleName() + "." + field.name() + ": " + e.getMessage());
        }
    }

    /** @throws UnexpectedJson when the field is absent, null or of another type */
    protected final <T> T required(Field<T> field) {
        T value = optional(field);
        if (value == null) {
            throw new UnexpectedJson(getClass().getSimpleName() + "." + field.name() + ": the document has no value");
        }
        return value;
    }

    /** Empty when the field is absent or null. @throws UnexpectedJson when it is of another type */
    protected final <T> List<T> elements(Field<List<T>> field) {
        List<T> value = optional(field);
        return value == null ? List.of() : value;
    }

    /** Empty when the field is absent or null. @throws UnexpectedJson when it is of another type */
    protected final <T> Map<String, T> members(Field<Map<String, T>> field) {
        Map<String, T> value = optional(field);
        return value == null ? Map.of() : value;
    }

    @Override
    public final boolean equals(@Nullable Object other) {
        return other instanceof JsonModel model && model.fields.equals(fields);
    }

    @Override
    public final int hashCode() {
        return fields.hashCode();
    }

    /** The type and the names of the fields; no values, since some are secrets. */
    @Override
    public final String toString() {
        StringBuilder names = new StringBuilder();
        fields.fieldNames()
                .forEachRemaining(
                        name -> names.append(names.isEmpty() ? "" : ", ").append(name));
        return getClass().getSimpleName() + "[" + names + "]";
    }
}
