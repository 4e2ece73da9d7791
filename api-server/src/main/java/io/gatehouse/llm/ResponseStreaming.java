package io.gatehouse.llm;

import io.gatehouse.plugin.InvalidConfig;

/** Whether clients may have streamed answers: {@code response_streaming} of a config. */
public enum ResponseStreaming {
    ALLOW,
    DENY,
    ALWAYS;

    public static ResponseStreaming of(String field, String name) throws InvalidConfig {
        return switch (name) {
            case "allow" -> ALLOW;
            case "deny" -> DENY;
            case "always" -> ALWAYS;
            default -> throw new InvalidConfig(field + " must be one of allow, deny, always");
        };
    }

    /**
     * Whether the answer is to be streamed.
     *
     * @throws LlmRefusal when the client wants what it may not have
     */
    public boolean apply(boolean wanted) throws LlmRefusal {
        if (this == DENY && wanted) {
            throw LlmRefusal.badRequest("response streaming is not enabled for this LLM");
        }
        return wanted || this == ALWAYS;
    }
}
