package io.gatehouse.konnect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.gatehouse.konnect.ApiServer.Answer;
import org.junit.jupiter.api.Test;

class PluginPartialsIT extends ServedControlPlane {
    static final String TARGETS = "\"targets\":[{\"route_type\":\"llm/v1/chat\",\"model\":{\"provider\":\"openai\"}}]";

    @Test
    void aPluginIsReadWithoutWhatItsPartialsStandFor() {
        String partial = vectors();
        Answer created = plugin("[{\"id\":\"" + partial + "\",\"path\":\"config.vectordb\"}]", TARGETS);
        assertEquals(201, created.status(), created.text());
        JsonNode json = created.json();
        assertEquals(
                "[{\"id\":\"" + partial + "\",\"path\":\"config.vectordb\",\"name\":\"vectors\"}]",
                json.path("partials").toString());
        assertFalse(json.path("config").has("vectordb"), created.text());
        assertTrue(json.path("config").path("embeddings").isNull(), created.text());
        Answer put = api.put(core + "/plugins/" + created.id(), created.text());
        assertEquals(200, put.status(), put.text());
        assertEquals(json.path("config"), put.json().path("config"));
        assertEquals(
                put.json(),
                api.get(core + "/partials/vectors/links").json().path("data").path(0));
    }

    @Test
    void aPartialIsFoundByNameAndPutsItselfWhereItFits() {
        String partial = vectors();
        JsonNode json = plugin("[{\"name\":\"vectors\",\"path\":\"\"}]", TARGETS + ",\"vectordb\":null")
                .json();
        assertEquals(partial, json.path("partials").path(0).path("id").asText(), json.toString());
        assertEquals(
                "config.vectordb", json.path("partials").path(0).path("path").asText());
        assertFalse(json.path("config").has("vectordb"), json.toString());
    }

    @Test
    void aPartialThatIsUsedStays() {
        String partial = vectors();
        String plugin = plugin("[{\"id\":\"" + partial + "\",\"path\":\"config.vectordb\"}]", TARGETS)
                .id();
        Answer refused = api.delete(core + "/partials/vectors");
        assertEquals(400, refused.status());
        assertTrue(
                refused.text().contains("an existing 'plugins' entity references this 'partials' entity"),
                refused.text());
        api.delete(core + "/plugins/" + plugin);
        assertEquals(204, api.delete(core + "/partials/vectors").status());
    }

    @Test
    void whatDoesNotFitIsRefused() {
        String partial = vectors();
        assertRefused("[{\"id\":\"" + partial + "\",\"path\":\"config.embeddings\"}]", "partials.1.path");
        assertRefused("[{\"id\":\"" + partial + "\",\"path\":\"name\"}]", "partials.1.path");
        assertRefused("[{\"path\":\"config.vectordb\"}]", "partials.1.id");
        assertRefused("[{\"name\":\"nothing\",\"path\":\"config.vectordb\"}]", "partials.name");
        assertRefused("[{\"id\":\"22222222-2222-4222-8222-222222222222\",\"path\":\"config.vectordb\"}]", "partials");
        assertEquals("[]", plugin("[]", TARGETS).json().path("partials").toString());
    }

    private void assertRefused(String partials, String field) {
        Answer refused = plugin(partials, TARGETS);
        assertEquals(400, refused.status(), refused.text());
        assertTrue(refused.text().contains("\"field\":\"" + field + "\""), refused.text());
    }

    private String vectors() {
        Answer partial = api.post(
                core + "/partials",
                "{\"name\":\"vectors\",\"type\":\"vectordb\",\"config\":{\"strategy\":\"redis\",\"dimensions\":3,"
                        + "\"distance_metric\":\"cosine\",\"redis\":{\"host\":\"r.test\"}}}");
        assertEquals(201, partial.status(), partial.text());
        return partial.id();
    }

    private Answer plugin(String partials, String config) {
        return api.post(
                core + "/plugins",
                "{\"name\":\"ai-proxy-advanced\",\"partials\":" + partials + ",\"config\":{" + config + "}}");
    }
}
