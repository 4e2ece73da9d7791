package io.gatehouse.llm.provider.cohere;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import io.gatehouse.llm.Usage;
import io.gatehouse.llm.chat.Embedding;
import io.gatehouse.llm.chat.Vectors;
import io.gatehouse.llm.codec.Codec;
import io.gatehouse.llm.codec.OptionalMembers;
import io.gatehouse.llm.codec.UnreadableAnswer;
import io.gatehouse.llm.codec.Vector;
import java.io.IOException;
import java.util.List;

/** Embeddings by version 2 of the API, which wants to know what they are for. */
final class EmbedCodec implements Codec<Embedding, Vectors> {
    private final String inputType;

    EmbedCodec(String inputType) {
        this.inputType = inputType;
    }

    @Override
    public void encode(Embedding embedding, JsonGenerator json) throws IOException {
        json.writeStringField("model", embedding.model());
        OptionalMembers.texts(json, "texts", embedding.inputs());
        JsonNode asked = embedding.extra().get("input_type");
        json.writeStringField("input_type", asked != null && asked.isTextual() ? asked.textValue() : inputType);
        OptionalMembers.texts(json, "embedding_types", List.of("float"));
        if (embedding.dimensions() != null) {
            json.writeNumberField("output_dimension", embedding.dimensions());
        }
    }

    @Override
    public Vectors decode(JsonNode answer) throws UnreadableAnswer {
        Usage billed = Counts.ofVersion1(answer);
        return new Vectors(
                null,
                Vector.all(answer.path("embeddings").path("float"), "embeddings.float"),
                billed == null ? null : Usage.of(billed.prompt(), 0));
    }
}
