package io.gatehouse.llm.chat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A request of {@code llm/v1/embeddings}.
 *
 * @param model the model's name at the provider
 * @param inputs the texts
 * @param base64 whether the client wants vectors as base64 of little-endian floats
 * @param dimensions null for the model's own
 * @param extra every member that has no place of its own here, by name
 */
public record Embedding(
        String model,
        List<String> inputs,
        boolean base64,
        @Nullable Integer dimensions,
        Map<String, JsonNode> extra) {
    public Embedding {
        inputs = List.copyOf(inputs);
        extra = Map.copyOf(extra);
    }
}
