package io.gatehouse.store.jdbc;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.store.EntityId;
import io.gatehouse.store.StoredEntity;
import io.gatehouse.store.StoredText;

/**
 * Documents as the text that the database keeps: the order of fields, explicit nulls and the scale of numbers survive.
 * The text is ASCII, with escapes, because PostgreSQL refuses some characters that JSON allows.
 */
final class DocumentText {
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

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
        return new StoredEntity(address, new StoredText(address, text).document());
    }
}
