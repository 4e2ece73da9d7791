package io.gatehouse.llm.chat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;

/**
 * A request of {@code llm/v1/completions}.
 *
 * @param model the model's name at the provider
 * @param includeUsage whether the client wants a usage chunk at the end of the stream
 * @param sampling the config's settings over the client's
 * @param stop texts that end the answer
 * @param extra every member that has no place of its own here, by name
 */
public record Prompt(
        String model,
        boolean stream,
        boolean includeUsage,
        String prompt,
        Sampling sampling,
        List<String> stop,
        Map<String, JsonNode> extra) {
    public Prompt {
        stop = List.copyOf(stop);
        extra = Map.copyOf(extra);
    }
}
