package io.gatehouse.snapshot;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads fields of stored documents, which have passed their schema: a field has its type or is null. */
final class Documents {
    private Documents() {}

    static @Nullable String text(JsonNode document, String field) {
        JsonNode value = document.get(field);
        return value == null || value.isNull() ? null : value.asText();
    }

    static List<String> texts(JsonNode document, String field) {
        JsonNode values = document.get(field);
        if (values == null || !values.isArray()) {
            return List.of();
        }
        List<String> texts = new ArrayList<>(values.size());
        values.forEach(value -> texts.add(value.asText()));
        return texts;
    }

    static boolean flag(JsonNode document, String field, boolean otherwise) {
        JsonNode value = document.get(field);
        return (value == null || value.isNull()) ? otherwise : value.asBoolean();
    }

    static int number(JsonNode document, String field, int otherwise) {
        JsonNode value = document.get(field);
        return (value == null || value.isNull()) ? otherwise : value.asInt();
    }

    /** The id in {@code {"id": …}}, null when the reference is not set. */
    static @Nullable UUID reference(JsonNode document, String field) {
        JsonNode value = document.get(field);
        String id = value == null ? null : text(value, "id");
        return id == null ? null : UUID.fromString(id);
    }
}
