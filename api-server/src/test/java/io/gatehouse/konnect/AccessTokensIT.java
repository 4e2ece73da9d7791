package io.gatehouse.konnect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.gatehouse.konnect.ApiServer.Answer;
import io.gatehouse.store.EntityStore;
import io.gatehouse.store.Scope;
import java.net.ServerSocket;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccessTokensIT {
    private static final String TOKENS = "/gatehouse/v1/access-tokens";
    private static final String CONTROL_PLANES = "/v2/control-planes";
    private static final String SERVICES = CONTROL_PLANES + "/" + UUID.randomUUID() + "/core-entities/services";

    @TempDir
    Path directory;

    @Test
    void everyCallNeedsATokenAndEachFamilySaysSoInItsWords() {
        try (ApiServer api = ApiServer.start(directory)) {
            for (String authorization :
                    new String[] {"", "Bearer wrong", "Basic a3BhdF90ZXN0", "kpat_test", "Bearer"}) {
                Answer core = call(api, SERVICES, authorization);
                assertEquals(401, core.status(), authorization);
                assertEquals("application/json", core.contentType());
                assertEquals("{\"message\":\"Unauthorized\",\"status\":401}", core.text());
                for (String path : new String[] {CONTROL_PLANES, CONTROL_PLANES + "/x", TOKENS, TOKENS + "/x"}) {
                    Answer problem = call(api, path, authorization);
                    assertEquals(401, problem.status(), path);
                    assertEquals("application/problem+json", problem.contentType());
                    assertEquals("Unauthorized", problem.json().path("title").asText());
                    assertEquals(
                            "Bearer",
                            problem.headers().firstValue("WWW-Authenticate").orElse(""));
                }
                assertEquals(401, call(api, "/no/such/path", authorization).status());
            }
            assertEquals(200, call(api, CONTROL_PLANES, "bearer kpat_test").status());
        }
    }

    @ParameterizedTest
    @CsvSource({"/openapi.yaml,application/yaml,openapi:", "/docs,text/html;charset=utf-8,list-control-planes"})
    void theContractIsOpenToAll(String path, String contentType, String content) {
        try (ApiServer api = ApiServer.start(directory)) {
            Answer answer = call(api, path, "");
            assertEquals(200, answer.status());
            assertEquals(contentType, answer.contentType());
            assertTrue(answer.text().contains(content));
        }
    }

    @Test
    void theFirstStartMakesATokenThatOnlyItsOwnerCanRead() throws Exception {
        String made;
        try (ApiServer api = ApiServer.start(directory, Optional.empty(), Map.of())) {
            made = api.newToken().orElseThrow();
            assertTrue(made.matches("kpat_[A-Za-z0-9]{40}"), made);
            assertEquals(200, api.get(CONTROL_PLANES).status());
            Path file = directory.resolve("token");
            assertEquals(made, Files.readString(file).strip());
            assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
            assertFalse(api.bean(EntityStore.class)
                    .loadScope(Scope.ORGANIZATION)
                    .toString()
                    .contains(made));
        }
        try (ApiServer api = ApiServer.start(directory, Optional.empty(), Map.of())) {
            assertEquals(Optional.empty(), api.newToken(), "the second start makes none");
            assertEquals(200, call(api, CONTROL_PLANES, "Bearer " + made).status());
        }
    }

    @Test
    void aConfiguredTokenTakesThePlaceOfTheOneBefore() {
        try (ApiServer api = ApiServer.start(directory, Optional.of("first"), Map.of())) {
            assertEquals(200, call(api, CONTROL_PLANES, "Bearer first").status());
        }
        try (ApiServer api = ApiServer.start(directory, Optional.of("second"), Map.of())) {
            assertEquals(200, call(api, CONTROL_PLANES, "Bearer second").status());
            assertEquals(401, call(api, CONTROL_PLANES, "Bearer first").status());
            assertFalse(Files.exists(directory.resolve("token")));
        }
    }

    @Test
    void tokensAreMadeListedAndRevoked() {
        try (ApiServer api = ApiServer.start(directory)) {
            Answer created = api.post(TOKENS, "{\"name\":\"ci\"}");
            assertEquals(201, created.status(), created.text());
            String text = created.json().path("token").asText();
            assertEquals(200, call(api, CONTROL_PLANES, "Bearer " + text).status());
            Answer listed = api.get(TOKENS);
            assertEquals(200, listed.status());
            assertFalse(listed.text().contains(text));
            assertFalse(listed.text().contains("sha256"));
            JsonNode last = listed.json().path("data").path(1);
            assertEquals("ci", last.path("name").asText());
            assertEquals(created.id(), last.path("id").asText());
            assertEquals(204, api.delete(TOKENS + "/" + created.id()).status());
            assertEquals(401, call(api, CONTROL_PLANES, "Bearer " + text).status());
            assertEquals(404, api.delete(TOKENS + "/" + created.id()).status());
            assertEquals(404, api.delete(TOKENS + "/no-uuid").status());
        }
    }

    @Test
    void aTokenNeedsAName() {
        try (ApiServer api = ApiServer.start(directory)) {
            Answer answer = api.post(TOKENS, "{}");
            assertEquals(400, answer.status());
            assertEquals("application/problem+json", answer.contentType());
            assertEquals(
                    "name",
                    answer.json()
                            .path("invalid_parameters")
                            .path(0)
                            .path("field")
                            .asText());
        }
    }

    @Test
    void theStatusListenerNeedsNoToken() throws Exception {
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        // Only the port tells the two apart: here the API itself plays the status listener.
        Map<String, Object> properties = Map.of("micronaut.server.port", port, "gatehouse.status.port", port);
        try (ApiServer api = ApiServer.start(directory, Optional.of("kpat_test"), properties)) {
            assertEquals(200, call(api, "/status", "").status());
        }
    }

    @Test
    void losingTheDatabaseIs503AndNever401() {
        try (ApiServer api = ApiServer.start(directory, Optional.of("kpat_test"), Map.of(StoreOutage.PROPERTY, true))) {
            String core = api.newControlPlane();
            StoreOutage outage = api.bean(StoreOutage.class);
            outage.away = true;
            for (String authorization : new String[] {"Bearer kpat_test", "Bearer never-seen"}) {
                Answer problem = call(api, CONTROL_PLANES, authorization);
                assertEquals(503, problem.status());
                assertEquals("application/problem+json", problem.contentType());
                assertEquals(503, problem.json().path("status").asInt());
                Answer core503 = call(api, core + "/services", authorization);
                assertEquals(503, core503.status());
                assertEquals("application/json", core503.contentType());
                assertNotEquals("", core503.json().path("message").asText());
            }
            Answer write = api.post(core + "/services", "{\"host\":\"h\"}");
            assertEquals(503, write.status());
            outage.away = false;
            assertEquals(200, call(api, CONTROL_PLANES, "Bearer kpat_test").status());
            assertEquals(401, call(api, CONTROL_PLANES, "Bearer never-seen").status());
        }
    }

    private static Answer call(ApiServer api, String path, String authorization) {
        return api.call(
                "GET",
                path,
                BodyPublishers.noBody(),
                authorization.isEmpty() ? Map.of() : Map.of("Authorization", authorization));
    }
}
