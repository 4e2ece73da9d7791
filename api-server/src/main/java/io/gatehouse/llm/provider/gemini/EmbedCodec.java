package io.gatehouse.llm.provider.gemini;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import io.gatehouse.json.JsonTrees;
import io.gatehouse.llm.chat.Embedding;
import io.gatehouse.llm.chat.Vectors;
import io.gatehouse.llm.codec.Codec;
import io.gatehouse.llm.codec.UnreadableAnswer;
import io.gatehouse.llm.codec.Vector;
import java.io.IOException;

/** Embeddings of several texts in one request. */
final class EmbedCodec implements Codec<Embedding, Vectors> {
    @Override
    public void encode(Embedding embedding, JsonGenerator json) throws IOException {
        ContentParts parts = new ContentParts(json);
        json.writeArrayFieldStart("requests");
        for (String input : embedding.inputs()) {
            json.writeStartObject();
            json.writeStringField("model", "models/" + embedding.model());
            json.writeObjectFieldStart("content");
            json.writeArrayFieldStart("parts");
            parts.text(input);
            json.writeEndArray();
            json.writeEndObject();
            if (embedding.dimensions() != null) {
                json.writeNumberField("outputDimensionality", embedding.dimensions());
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    @Override
    public Vectors decode(JsonNode answer) throws UnreadableAnswer {
        JsonNode embeddings = answer.path("embeddings");
        if (!embeddings.isArray()) {
            throw new UnreadableAnswer("'embeddings' missing from the response");
        }
        ArrayNode values = JsonTrees.MAPPER.createArrayNode();
        embeddings.forEach(embedding -> values.add(embedding.path("values")));
        return new Vectors(null, Vector.all(values, "embeddings.values"), Candidates.usage(answer));
    }
}
