package io.gatehouse.schema;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.function.UnaryOperator;

/** One compiled schema of the contract. Immutable, safe to share. */
public final class Schema {
    Schema() {}

    /** Checks a document, fills in the defaults of absent keys, and reports every violation at once. */
    public Checked check(JsonNode document) {
        throw new UnsupportedOperationException();
    }

    /**
     * Copies a document, passing each string that the schema marks {@code referenceable} through {@code replacement}.
     */
    public JsonNode mapReferenceable(JsonNode document, UnaryOperator<String> replacement) {
        throw new UnsupportedOperationException();
    }
}
