package io.gatehouse.sdk.declarative.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;

class DefaultsTest {
    private static final Contract CONTRACT = Contract.load();

    private static ObjectNode filled(String kind, String body) {
        String schema = CONTRACT.kinds().path(kind).asText();
        return new Defaults(CONTRACT).fill(CONTRACT.component(schema), Json.of(body));
    }

    @Test
    void takesAnAddressApart() {
        ObjectNode service = filled("services", "{'url': 'https://a.test/p'}");

        assertEquals("https", service.path("protocol").asText());
        assertEquals("a.test", service.path("host").asText());
        assertEquals(443, service.path("port").asInt());
        assertEquals("/p", service.path("path").asText());
        assertEquals(60000, service.path("read_timeout").asInt());
        assertFalse(service.has("url"));
    }

    @Test
    void fillsRecordsInsideRecords() {
        JsonNode checks = filled("upstreams", "{'healthchecks': {'active': {'timeout': 9}}}")
                .path("healthchecks");

        assertEquals(9, checks.at("/active/timeout").asInt());
        assertEquals(10, checks.at("/active/concurrency").asInt());
        assertEquals("http", checks.at("/passive/type").asText());
    }

    @Test
    void knowsDefaultsThatDependOnAnotherField() {
        assertTrue(filled("routes", "{}").path("strip_path").asBoolean());
        assertFalse(
                filled("routes", "{'protocols': ['grpc']}").path("strip_path").asBoolean(true));
        assertTrue(filled("routes", "{'expression': 'true'}")
                .path("regex_priority")
                .isNull());
    }

    @Test
    void keepsAnExplicitNullAndTheValuesOfMaps() {
        ObjectNode route = filled("routes", "{'paths': null, 'headers': {'x': ['a']}}");

        assertTrue(route.path("paths").isNull());
        assertEquals("{\"x\":[\"a\"]}", route.path("headers").toString());
    }

    @Test
    void usesThePluginsOwnSchema() {
        ObjectNode plugin = filled("plugins", "{'name': 'rate-limiting', 'config': {'redis_host': 'r'}}");

        assertEquals("r", plugin.at("/config/redis/host").asText());
        assertEquals(6379, plugin.at("/config/redis/port").asInt());
        assertFalse(plugin.path("config").has("redis_host"));
    }

    @Test
    void leavesWhatTheServerChoosesToTheServer() {
        ObjectNode key = filled("keyauth_credentials", "{}");

        assertFalse(key.has("key") || key.has("id") || key.has("created_at"));
    }

    @Test
    void leavesThePluginsOfOthersAlone() {
        assertEquals(
                "{\"a\":1}",
                filled("plugins", "{'name': 'somebodys', 'config': {'a': 1}}")
                        .path("config")
                        .toString());
    }
}
