package io.gatehouse.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.Optional;

/** JSON as trees, for bodies that were bounded already: a string in them may be as long as the body. */
public final class JsonTrees {
    public static final ObjectMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxStringLength(Integer.MAX_VALUE)
                            .build())
                    .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
                    .build())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private JsonTrees() {}

    /** Empty when the bytes are not exactly one JSON value. */
    public static Optional<JsonNode> read(byte[] json) {
        try {
            return present(MAPPER.readTree(json));
        } catch (IOException broken) {
            return Optional.empty();
        }
    }

    /** Empty when the text is not exactly one JSON value. */
    public static Optional<JsonNode> read(String json) {
        try {
            return present(MAPPER.readTree(json));
        } catch (IOException broken) {
            return Optional.empty();
        }
    }

    /** The value that the bytes begin with, whatever follows; empty when they begin with none. */
    public static Optional<JsonNode> first(byte[] json) {
        try {
            JsonNode read = MAPPER.reader()
                    .without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .readTree(json);
            return present(read);
        } catch (IOException broken) {
            return Optional.empty();
        }
    }

    private static Optional<JsonNode> present(JsonNode read) {
        return read.isMissingNode() ? Optional.empty() : Optional.of(read);
    }
}
