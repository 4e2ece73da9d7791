package io.gatehouse.configfiles.kong;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;

/**
 * One entity of a file.
 *
 * @param parents what it is nested in, by its own field
 * @param place as in {@code services[0].routes[1]}
 */
record Found(String kind, ObjectNode body, Map<String, Found> parents, String place, JsonNode schema) {
    /** The field that may stand for the id. */
    String endpointKey() {
        return schema.at("/x-kong-entity/endpointKey").asText();
    }
}
