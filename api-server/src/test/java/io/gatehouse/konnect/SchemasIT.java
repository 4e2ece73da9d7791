package io.gatehouse.konnect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.gatehouse.konnect.ApiServer.Answer;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SchemasIT {
    @TempDir
    static Path directory;

    static ApiServer api;
    static String core = "";

    @BeforeAll
    static void start() {
        api = ApiServer.start(directory);
        core = api.newControlPlane();
    }

    @AfterAll
    static void stop() {
        api.close();
    }

    @Test
    void describesAPluginInKongsShape() {
        Answer answer = api.get(core + "/schemas/plugins/key-auth");
        assertEquals(200, answer.status(), answer.text());
        assertEquals("application/json", answer.contentType());
        JsonNode last = answer.json().path("fields").get(6).path("config");
        assertEquals("record", last.path("type").asText());
        assertTrue(last.path("fields").get(0).has("key_names"));
    }

    @Test
    void describesAPartial() {
        JsonNode schema = api.get(core + "/schemas/partials/vectordb").json();
        assertTrue(schema.path("fields").get(0).path("config").path("fields").size() > 3);
    }

    @Test
    void describesAnEntityInBothShapes() {
        assertTrue(api.get(core + "/schemas/services").json().path("fields").size() > 10);
        assertEquals(
                80,
                api.get(core + "/v1/schemas/json/service")
                        .json()
                        .path("properties")
                        .path("port")
                        .path("default")
                        .asInt());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/schemas/plugins/no-such",
                "/schemas/partials/no-such",
                "/schemas/wizards",
                "/v1/schemas/json/wizard",
                "/schemas"
            })
    void answers404ForWhatDoesNotExist(String path) {
        assertEquals(404, api.get(core + path).status());
    }

    @Test
    void answers404ForAnUnknownControlPlane() {
        assertEquals(
                404,
                api.get("/v2/control-planes/" + UUID.randomUUID() + "/core-entities/schemas/plugins/key-auth")
                        .status());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            services | 200 | {"host":"h","id":"5ba7bb90-ca2c-4ba3-9f7d-19f7a1bb8ae5","created_at":1,"updated_at":1}
            routes   | 200 | {"paths":["/a"],"service":{"id":"5ba7bb90-ca2c-4ba3-9f7d-19f7a1bb8ae5"}}
            plugins  | 200 | {"name":"rate-limiting","config":{"minute":1}}
            plugins  | 400 | {"name":"rate-limiting","config":{"garbage":1}}
            services | 400 | {}
            wizards  | 404 | {}
            """)
    void checksWithoutStoring(String kind, int status, String body) {
        Answer answer = api.post(core + "/schemas/" + kind + "/validate", body);
        assertEquals(status, answer.status(), answer.text());
        assertEquals(0, api.get(core + "/services").json().path("data").size());
    }

    @Test
    void saysWhatIsWrong() {
        assertEquals(
                "{\"code\":3,\"message\":\"validation failed\",\"details\":[{\"type\":\"ERROR_TYPE_FIELD\","
                        + "\"field\":\"host\",\"messages\":[\"required field missing\"]}]}",
                api.post(core + "/schemas/services/validate", "{}").text());
    }
}
