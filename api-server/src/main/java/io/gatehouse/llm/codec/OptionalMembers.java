package io.gatehouse.llm.codec;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes members of an object that are left out where there is nothing to say. */
public final class OptionalMembers {
    private OptionalMembers() {}

    public static void tree(JsonGenerator json, String name, @Nullable JsonNode value) throws IOException {
        if (value != null) {
            json.writeFieldName(name);
            json.writeTree(value);
        }
    }

    public static void text(JsonGenerator json, String name, @Nullable String value) throws IOException {
        if (value != null) {
            json.writeStringField(name, value);
        }
    }

    public static void texts(JsonGenerator json, String name, List<String> values) throws IOException {
        if (!values.isEmpty()) {
            json.writeArrayFieldStart(name);
            for (String value : values) {
                json.writeString(value);
            }
            json.writeEndArray();
        }
    }
}
