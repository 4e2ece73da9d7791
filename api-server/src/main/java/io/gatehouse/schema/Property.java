package io.gatehouse.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;

/**
 * A field of a record.
 *
 * @param fallback what an absent field becomes; null when it stays absent
 */
record Property(
        String name,
        Node node,
        boolean required,
        @Nullable JsonNode fallback,
        @Nullable DefaultWhen exception,
        Auto auto) {
    /**
     * {@code x-default-when}: another default that holds while {@code field} is, or as a list has, one of {@code
     * values}.
     *
     * @param values empty where any value will do
     */
    record DefaultWhen(String field, java.util.Set<String> values, JsonNode fallback) {
        boolean holds(ObjectNode document) {
            JsonNode value = document.path(field);
            if (value.isValueNode() && !value.isNull()) {
                return values.isEmpty() || values.contains(value.asText());
            }
            for (JsonNode element : value) {
                if (values.contains(element.asText())) {
                    return true;
                }
            }
            return false;
        }
    }

    /** The default in a document that is complete otherwise. */
    @Nullable
    JsonNode fallback(ObjectNode document) {
        return exception != null && exception.holds(document) ? exception.fallback() : fallback;
    }
}
