package io.gatehouse.store.jdbc;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.store.EntityId;
import io.gatehouse.store.StoreUnavailable;
import io.gatehouse.store.StoredEntity;

/**
 * Documents as the text that the database keeps: the order of fields, explicit nulls and the scale of numbers survive.
 * The text is ASCII, with escapes, because PostgreSQL refuses some characters that JSON allows.
 */
final class DocumentText {
    /** What was accepted for writing must be readable; so only the depth, which writing limits too, stays limited. */
    private static final StreamReadConstraints READING = StreamReadConstraints.builder()
            .maxStringLength(Integer.MAX_VALUE)
            .maxNumberLength(Integer.MAX_VALUE)
            .maxNameLength(Integer.MAX_VALUE)
            .build();

    private static final JsonMapper JSON = JsonMapper.builder(
                    JsonFactory.builder().streamReadConstraints(READING).build())
            .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private DocumentText() {}

    static String print(String kind, ObjectNode document) {
        try {
            return JSON.writeValueAsString(document);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(
                    "a document of " + kind + " must be nested at most "
                            + JSON.getFactory().streamWriteConstraints().getMaxNestingDepth() + " levels deep",
                    e);
        }
    }

    static StoredEntity parse(EntityId address, String text) {
        try {
            return new StoredEntity(address, (ObjectNode) JSON.readTree(text));
        } catch (JsonProcessingException e) {
            throw new StoreUnavailable(
                    "the stored document " + address.id() + " of " + address.kind() + " is damaged", e);
        }
    }
}
