package io.gatehouse.schema;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** Documents as tests write them, and what checks say about them. */
final class Documents {
    static final Contract CONTRACT = Contract.load();
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_SINGLE_QUOTES, JsonReadFeature.ALLOW_UNQUOTED_FIELD_NAMES)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private Documents() {}

    /** Parses JSON in which names need no quotes and strings may have single ones. */
    static ObjectNode document(String json) {
        try {
            return (ObjectNode) JSON.readTree(json);
        } catch (JsonProcessingException malformed) {
            throw new IllegalArgumentException(json, malformed);
        }
    }

    static ObjectNode valid(Checked checked) {
        return checked.fold(new Checked.Handler<>() {
            @Override
            public ObjectNode valid(Checked.Valid valid) {
                return valid.document();
            }

            @Override
            public ObjectNode invalid(Checked.Invalid invalid) {
                throw new AssertionError("expected a valid document but it has " + invalid.violations());
            }
        });
    }

    /** Each as {@code field: message}; empty for a valid document. */
    static List<String> problems(Checked checked) {
        return checked.fold(new Checked.Handler<>() {
            @Override
            public List<String> valid(Checked.Valid valid) {
                return List.of();
            }

            @Override
            public List<String> invalid(Checked.Invalid invalid) {
                return invalid.violations().stream()
                        .map(violation -> violation.field() + ": " + violation.message())
                        .toList();
            }
        });
    }

    static ObjectNode stored(String kind, String json) {
        return valid(CONTRACT.entity(kind).check(document(json)));
    }

    static List<String> problems(String kind, String json) {
        return problems(CONTRACT.entity(kind).check(document(json)));
    }
}
