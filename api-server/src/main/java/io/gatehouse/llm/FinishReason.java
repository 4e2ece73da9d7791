package io.gatehouse.llm;

/** Why an answer ended, by OpenAI's names. */
public enum FinishReason {
    STOP("stop"),
    LENGTH("length"),
    TOOL_CALLS("tool_calls"),
    CONTENT_FILTER("content_filter"),
    /** Not OpenAI's: a guardrail of Bedrock stepped in. */
    GUARDRAIL_INTERVENED("guardrail_intervened");

    private final String wireName;

    FinishReason(String wireName) {
        this.wireName = wireName;
    }

    public String wireName() {
        return wireName;
    }
}
