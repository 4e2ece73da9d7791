package io.gatehouse.store;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.UUID;

/**
 * One document as the text that is stored, a tenth of the size of its tree: the form in which many are kept. The text is
 * one JSON object on one line.
 */
public record StoredText(EntityId address, String text) {
    /** What was accepted for writing must be readable; so only the depth, which writing limits too, stays limited. */
    private static final StreamReadConstraints READING = StreamReadConstraints.builder()
            .maxStringLength(Integer.MAX_VALUE)
            .maxNumberLength(Integer.MAX_VALUE)
            .maxNameLength(Integer.MAX_VALUE)
            .build();

    private static final JsonMapper JSON = JsonMapper.builder(
                    JsonFactory.builder().streamReadConstraints(READING).build())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    public UUID id() {
        return address.id();
    }

    public String kind() {
        return address.kind();
    }

    /**
     * Parses the text, anew with each call.
     *
     * @throws StoreUnavailable when the text is damaged
     */
    public ObjectNode document() {
        try {
            return (ObjectNode) JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new StoreUnavailable("the stored document " + id() + " of " + kind() + " is damaged", e);
        }
    }

    /** Without the document, which may hold secrets. */
    @Override
    public String toString() {
        return "StoredText[" + address + "]";
    }
}
