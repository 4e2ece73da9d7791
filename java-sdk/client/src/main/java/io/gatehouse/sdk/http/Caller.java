package io.gatehouse.sdk.http;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/** Sends one request and waits for its answer. */
@FunctionalInterface
public interface Caller {
    /**
     * Sends one request.
     *
     * @param method GET, POST, PUT, PATCH or DELETE
     * @param path path and query, encoded
     * @param body null sends none
     * @return the answer's JSON; a missing node when it has none
     */
    JsonNode call(String method, String path, @Nullable JsonNode body);
}
