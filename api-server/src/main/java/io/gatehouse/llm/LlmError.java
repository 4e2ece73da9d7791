package io.gatehouse.llm;

import io.gatehouse.json.JsonText;
import java.nio.charset.StandardCharsets;

/** The error body that the AI plugins answer with, in the shape OpenAI's clients know. */
public final class LlmError {
    public static final String CONTENT_TYPE = "application/json; charset=utf-8";

    private LlmError() {}

    /** {@code {"error":{"message":…}}} */
    public static byte[] body(String message) {
        String quoted = new String(JsonText.quote(message), StandardCharsets.UTF_8);
        return ("{\"error\":{\"message\":" + quoted + "}}").getBytes(StandardCharsets.UTF_8);
    }
}
