package io.gatehouse.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;

/**
 * The document with the file that each of its parts came from.
 *
 * @param schemaFiles file by component name
 * @param pathFiles file by URL path
 */
record Joined(ObjectNode document, Map<String, String> schemaFiles, Map<String, String> pathFiles) {
    static final String SCHEMAS = "#/components/schemas/";

    ObjectNode schemas() {
        return document.withObject("/components/schemas");
    }

    ObjectNode paths() {
        return document.withObject("/paths");
    }

    String fileOfSchema(String name) {
        return schemaFiles.getOrDefault(name, Sources.ROOT);
    }

    String fileOfPath(String path) {
        return pathFiles.getOrDefault(path, Sources.ROOT);
    }

    /** What {@code #/…} points at; a missing node when there is nothing. */
    JsonNode at(String reference) {
        return document.at(reference.substring(1));
    }
}
