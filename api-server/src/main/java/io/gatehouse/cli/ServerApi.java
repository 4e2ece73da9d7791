package io.gatehouse.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.sdk.KonnectClient;
import io.gatehouse.sdk.KonnectException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The control planes of a running server, as the declarative commands need them. */
record ServerApi(KonnectClient client) {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** The path of a control plane's configuration. @throws CommandFailed when there is no control plane of the name */
    String configOf(String controlPlane) {
        JsonNode found = client.get("/v2/control-planes?filter%5Bname%5D%5Beq%5D=" + encoded(controlPlane))
                .path("data")
                .path(0)
                .path("id");
        if (!found.isTextual()) {
            throw new CommandFailed("there is no control plane named '" + controlPlane + "'");
        }
        return "/gatehouse/v1/control-planes/" + found.textValue() + "/config";
    }

    /** Posts to a configuration. @throws CommandFailed with every place of the file that the server refused */
    JsonNode post(String path, ObjectNode request) {
        try {
            return client.post(path, request);
        } catch (KonnectException e) {
            throw e.status() == 400 ? refusal(e) : e;
        }
    }

    private static RuntimeException refusal(KonnectException refused) {
        try {
            JsonNode places = MAPPER.readTree(refused.body()).path("invalid_parameters");
            StringBuilder text = new StringBuilder("the server refused the file; nothing was changed:");
            places.forEach(place -> text.append(System.lineSeparator())
                    .append("  ")
                    .append(place.path("field").asText())
                    .append(": ")
                    .append(place.path("reason").asText()));
            return places.isEmpty() ? refused : new CommandFailed(text.toString());
        } catch (JsonProcessingException e) {
            return refused;
        }
    }

    static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
