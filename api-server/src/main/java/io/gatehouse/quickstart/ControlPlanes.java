package io.gatehouse.quickstart;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.sdk.KonnectClient;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Finds or makes the control plane that a demo is configured in. */
final class ControlPlanes {
    private ControlPlanes() {}

    /** @return its id */
    static String named(KonnectClient api, String name, String description) {
        String query = "/v2/control-planes?filter%5Bname%5D%5Beq%5D=" + URLEncoder.encode(name, StandardCharsets.UTF_8);
        JsonNode found = api.get(query).path("data").path(0).path("id");
        if (found.isTextual()) {
            return found.asText();
        }
        ObjectNode wanted =
                JsonNodeFactory.instance.objectNode().put("name", name).put("description", description);
        return api.post("/v2/control-planes", wanted).path("id").asText();
    }
}
