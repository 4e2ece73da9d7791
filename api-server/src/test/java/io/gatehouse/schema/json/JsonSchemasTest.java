package io.gatehouse.schema.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.gatehouse.schema.Contract;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class JsonSchemasTest {
    private static final Contract CONTRACT = Contract.load();
    private static final JsonSchemas SCHEMAS = new JsonSchemas(CONTRACT);

    @Test
    void givesTheDefaultsOfAService() {
        assertEquals(
                "{connect_timeout=60000, enabled=true, port=80, protocol=\"http\", read_timeout=60000, retries=5,"
                        + " write_timeout=60000}",
                defaults("service").toString());
    }

    @Test
    void givesTheDefaultsOfARoute() {
        assertEquals(
                "{https_redirect_status_code=426, path_handling=\"v0\", preserve_host=false,"
                        + " protocols=[\"http\",\"https\"], regex_priority=0, request_buffering=true,"
                        + " response_buffering=true, strip_path=true}",
                defaults("route").toString());
    }

    @Test
    void keepsClientsFromFillingWhatAnEntityMayLack() {
        JsonNode route = SCHEMAS.entity("route").orElseThrow();
        JsonNode service = route.path("properties").path("service");
        assertEquals("object", service.path("type").asText());
        assertTrue(service.path("additionalProperties").isBoolean());
        assertFalse(service.path("additionalProperties").asBoolean());
        assertFalse(route.path("properties")
                .path("headers")
                .path("additionalProperties")
                .asBoolean());
        assertFalse(route.path("additionalProperties").asBoolean(true));
    }

    @Test
    void hasNoReferencesAndNoKeywordsOfItsOwn() {
        CONTRACT.entityComponents().values().forEach(component -> {
            String text = SCHEMAS.entity(component).orElseThrow().toString();
            assertFalse(text.contains("$ref"), component);
            assertFalse(text.contains("\"x-"), component);
        });
    }

    @Test
    void leavesShorthandsOut() {
        assertFalse(SCHEMAS.entity("service").orElseThrow().path("properties").has("url"));
    }

    @Test
    void knowsNothingElse() {
        assertEquals(Optional.empty(), SCHEMAS.entity("wizard"));
    }

    private static Map<String, JsonNode> defaults(String entity) {
        Map<String, JsonNode> defaults = new TreeMap<>();
        SCHEMAS.entity(entity).orElseThrow().path("properties").properties().forEach(property -> {
            if (property.getValue().has("default")) {
                defaults.put(property.getKey(), property.getValue().get("default"));
            }
        });
        return defaults;
    }
}
