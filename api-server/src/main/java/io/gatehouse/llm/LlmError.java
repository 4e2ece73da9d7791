package io.gatehouse.llm;

import io.gatehouse.json.JsonText;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The error body that the AI plugins answer with, in the shape OpenAI's clients know. */
public final class LlmError {
    public static final String CONTENT_TYPE = "application/json; charset=utf-8";

    private LlmError() {}

    /** {@code {"error":{"message":…}}} */
    public static byte[] body(String message) {
        return body(message, null);
    }

    /** {@code {"error":{"message":…,"type":…}}} */
    public static byte[] body(String message, @Nullable String type) {
        String members = "\"message\":" + quoted(message) + (type == null ? "" : ",\"type\":" + quoted(type));
        return ("{\"error\":{" + members + "}}").getBytes(StandardCharsets.UTF_8);
    }

    private static String quoted(String text) {
        return new String(JsonText.quote(text), StandardCharsets.UTF_8);
    }
}
