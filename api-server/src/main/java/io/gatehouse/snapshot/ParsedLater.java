package io.gatehouse.snapshot;

import com.fasterxml.jackson.databind.JsonNode;
import io.gatehouse.plugin.StoredJson;
import io.gatehouse.store.StoredText;

/** The text that the model keeps anyway. Two of the same text are equal. */
record ParsedLater(StoredText stored) implements StoredJson {
    @Override
    public JsonNode read() {
        return stored.document();
    }
}
