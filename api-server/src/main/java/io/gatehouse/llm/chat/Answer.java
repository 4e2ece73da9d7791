package io.gatehouse.llm.chat;

import com.fasterxml.jackson.databind.JsonNode;
import io.gatehouse.llm.Usage;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A provider's whole answer.
 *
 * @param id null where the provider gives none: one is made up
 * @param model null where the provider names none: that of the request is taken
 * @param created seconds since 1970; 0 where the provider does not say: now is taken
 * @param usage null where the provider sends none; counts it left out are {@link Usage#UNKNOWN}
 * @param extra further top-level members for the client
 */
public record Answer(
        @Nullable String id,
        @Nullable String model,
        long created,
        List<Choice> choices,
        @Nullable Usage usage,
        Map<String, JsonNode> extra) {
    public Answer {
        choices = List.copyOf(choices);
        extra = Map.copyOf(extra);
    }
}
