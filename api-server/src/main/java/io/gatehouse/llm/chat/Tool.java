package io.gatehouse.llm.chat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Something the model may use. */
public sealed interface Tool {
    /**
     * A function of the client's.
     *
     * @param parameters a JSON schema; null when it takes none
     * @param extra further members of the function, such as {@code strict}
     */
    record Function(
            String name,
            @Nullable String description,
            @Nullable JsonNode parameters,
            Map<String, JsonNode> extra) implements Tool {
        public Function {
            extra = Map.copyOf(extra);
        }
    }

    /** A tool of the provider's own, as the client wrote it. */
    record Native(JsonNode json) implements Tool {}
}
