package io.gatehouse.llm.dialect.ollama;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import io.gatehouse.llm.chat.Sampling;
import io.gatehouse.llm.codec.OptionalMembers;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** Writes the record {@code options}, which is left out when it would be empty. */
final class OllamaOptions {
    /** OpenAI's members that have the same name and meaning here. */
    private static final List<String> SAME = List.of("seed", "frequency_penalty", "presence_penalty");

    private OllamaOptions() {}

    static void write(JsonGenerator json, Sampling sampling, List<String> stop, Map<String, JsonNode> extra)
            throws IOException {
        if (sampling.equals(Sampling.NONE) && stop.isEmpty() && SAME.stream().noneMatch(extra::containsKey)) {
            return;
        }
        json.writeObjectFieldStart("options");
        OptionalMembers.tree(json, "num_predict", sampling.maxTokens());
        OptionalMembers.tree(json, "temperature", sampling.temperature());
        OptionalMembers.tree(json, "top_p", sampling.topP());
        OptionalMembers.tree(json, "top_k", sampling.topK());
        OptionalMembers.texts(json, "stop", stop);
        for (String name : SAME) {
            OptionalMembers.tree(json, name, extra.get(name));
        }
        json.writeEndObject();
    }
}
