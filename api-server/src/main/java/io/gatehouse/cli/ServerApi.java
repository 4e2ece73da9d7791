package io.gatehouse.cli;

import com.fasterxml.jackson.databind.JsonNode;
import io.gatehouse.sdk.KonnectClient;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The control planes of a running server, as the declarative commands need them. */
record ServerApi(KonnectClient client) {
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

    static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
