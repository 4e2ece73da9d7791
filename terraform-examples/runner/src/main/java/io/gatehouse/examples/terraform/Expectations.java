package io.gatehouse.examples.terraform;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An {@code expect.yaml}: variables to apply an example with, and requests to the proxy with their answers.
 *
 * @param variables may hold the placeholders of {@link Site#filled}
 */
record Expectations(Map<String, String> variables, List<Request> requests) {
    static final Expectations NONE = new Expectations(Map.of(), List.of());

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    /**
     * A request.
     *
     * @param method POST with a body and GET without one, unless said
     */
    record Request(
            String name,
            @Nullable String method,
            String path,
            Map<String, String> headers,
            @Nullable JsonNode json,
            Expected expect) {
        Request {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(expect, "expect");
            headers = orEmpty(headers);
            if (path == null || !path.startsWith("/")) {
                throw new IllegalArgumentException(
                        "path of '" + name + "' is '" + path + "'; expected one on the proxy");
            }
        }

        Optional<JsonNode> body() {
            return Optional.ofNullable(json);
        }

        String verb() {
            return method != null ? method : json == null ? "GET" : "POST";
        }
    }

    /**
     * An answer.
     *
     * @param json values by JSON pointer
     * @param contains a part of the text
     */
    record Expected(
            int status,
            Map<String, String> headers,
            Map<String, JsonNode> json,
            @Nullable String contains) {
        Expected {
            if (status < 100 || status > 599) {
                throw new IllegalArgumentException("status is " + status + "; expected one of HTTP");
            }
            headers = orEmpty(headers);
            json = orEmpty(json);
            json.keySet().forEach(JsonPointer::compile);
        }
    }

    Expectations {
        variables = orEmpty(variables);
        requests = requests == null ? List.of() : List.copyOf(requests);
    }

    private static <T> Map<String, T> orEmpty(@Nullable Map<String, T> map) {
        return map == null ? Map.of() : Map.copyOf(map);
    }

    static Expectations read(String file, String text) {
        try {
            return YAML.readValue(text, Expectations.class);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(file + ": " + e.getOriginalMessage(), e);
        }
    }
}
