package io.gatehouse.llm.dialect.ollama;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import io.gatehouse.llm.chat.Embedding;
import io.gatehouse.llm.chat.Vectors;
import io.gatehouse.llm.codec.Codec;
import io.gatehouse.llm.codec.OptionalMembers;
import io.gatehouse.llm.codec.UnreadableAnswer;
import io.gatehouse.llm.codec.Vector;
import java.io.IOException;

/** {@code /api/embed} of an Ollama server. */
public final class OllamaEmbeddingsCodec implements Codec<Embedding, Vectors> {
    @Override
    public void encode(Embedding embedding, JsonGenerator json) throws IOException {
        json.writeStringField("model", embedding.model());
        OptionalMembers.texts(json, "input", embedding.inputs());
        if (embedding.dimensions() != null) {
            json.writeNumberField("dimensions", embedding.dimensions());
        }
    }

    @Override
    public Vectors decode(JsonNode answer) throws UnreadableAnswer {
        return new Vectors(
                answer.path("model").textValue(),
                Vector.all(answer.path("embeddings"), "embeddings"),
                OllamaReply.usage(answer));
    }
}
