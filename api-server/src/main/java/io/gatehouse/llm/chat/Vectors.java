package io.gatehouse.llm.chat;

import io.gatehouse.llm.Usage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A provider's answer to an {@link Embedding}.
 *
 * @param model null where the provider names none
 * @param vectors one per input, in order
 */
public record Vectors(
        @Nullable String model,
        List<float[]> vectors,
        @Nullable Usage usage) {
    public Vectors {
        vectors = List.copyOf(vectors);
    }
}
