package io.gatehouse.llm.provider.cohere;

import com.fasterxml.jackson.databind.JsonNode;
import io.gatehouse.llm.Usage;
import org.jspecify.annotations.Nullable;

/** Cohere's counts in OpenAI's terms: those that are billed, as in the reference, else those that were read. */
final class Counts {
    private static final String INPUT = "input_tokens";
    private static final String OUTPUT = "output_tokens";

    private Counts() {}

    /** Null when nothing was counted. */
    static @Nullable Usage of(JsonNode usage) {
        JsonNode billed = usage.path("billed_units");
        return usage(billed.has(INPUT) || billed.has(OUTPUT) ? billed : usage.path("tokens"), INPUT, OUTPUT);
    }

    /** The same for an answer of version 1. */
    static @Nullable Usage ofVersion1(JsonNode answer) {
        JsonNode billed = answer.path("meta").path("billed_units");
        return billed.isObject()
                ? usage(billed, INPUT, OUTPUT)
                : usage(answer.path("token_count"), "prompt_tokens", "response_tokens");
    }

    private static @Nullable Usage usage(JsonNode counts, String input, String output) {
        if (!counts.isObject()) {
            return null;
        }
        return Usage.of(count(counts.path(input)), count(counts.path(output)));
    }

    /** Counts come as numbers with a decimal point, too. */
    private static long count(JsonNode count) {
        return count.isNumber() && count.longValue() >= 0 ? count.longValue() : Usage.UNKNOWN;
    }
}
