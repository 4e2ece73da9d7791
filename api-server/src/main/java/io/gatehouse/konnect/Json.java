package io.gatehouse.konnect;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.problem.Problem;
import io.gatehouse.problem.ProblemType;
import io.gatehouse.problem.Refused;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Bodies as trees and back, with nothing lost: key order, null, the scale of numbers. */
public final class Json {
    /** Deeper than any schema of the contract; a deeper body is an attack or an accident. */
    static final int DEEPEST = 100;

    private static final ObjectMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private Json() {}

    public static byte[] bytes(JsonNode node) {
        try {
            return MAPPER.writeValueAsBytes(node);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A request body; every problem with it is the client's. */
    public static ObjectNode object(byte[] body) {
        if (body.length == 0) {
            throw malformed("the request body is empty; expected a JSON object");
        }
        try {
            if (MAPPER.readTree(body) instanceof ObjectNode object) {
                return object;
            }
            throw malformed("the request body must be a JSON object");
        } catch (JsonProcessingException e) {
            JsonLocation at = e.getLocation();
            String where = at == null ? "" : " at line " + at.getLineNr() + ", column " + at.getColumnNr();
            throw malformed("the request body is not valid JSON" + where + ": " + reason(e));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Jackson's text quotes the input, which may be a secret: only the kinds that we know are named. */
    private static String reason(JsonProcessingException e) {
        String text = e.getOriginalMessage();
        if (text.startsWith("Duplicate field")) {
            return "a key occurs twice in one object";
        }
        if (text.contains("nesting depth")) {
            return "it is nested deeper than " + DEEPEST + " levels";
        }
        if (text.contains("end-of-input") || text.contains("end of input")) {
            return "it ends too early";
        }
        return "unexpected character or token";
    }

    private static Refused malformed(String message) {
        return new Refused(Problem.of(ProblemType.MALFORMED_REQUEST, message));
    }
}
