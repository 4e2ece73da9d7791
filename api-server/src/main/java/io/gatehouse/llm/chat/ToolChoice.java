package io.gatehouse.llm.chat;

import org.jspecify.annotations.Nullable;

/**
 * Whether the model may, must or must not use tools.
 *
 * @param function the one to use with {@link Mode#FUNCTION}, else null
 */
public record ToolChoice(Mode mode, @Nullable String function) {
    /** OpenAI's ways to say it. */
    public enum Mode {
        AUTO,
        NONE,
        REQUIRED,
        FUNCTION
    }

    public ToolChoice {
        if ((mode == Mode.FUNCTION) != (function != null)) {
            throw new IllegalArgumentException("a function is named with the mode FUNCTION only");
        }
    }
}
