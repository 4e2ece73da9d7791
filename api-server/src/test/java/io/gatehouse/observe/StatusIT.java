package io.gatehouse.observe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.gatehouse.GatehouseServer;
import io.gatehouse.settings.Settings;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StatusIT {
    @TempDir
    private static Path directory;

    private static GatehouseServer server;

    private final HttpClient http = HttpClient.newHttpClient();

    @BeforeAll
    static void start() {
        server = GatehouseServer.start(Settings.ephemeral(directory));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void readyWithoutAnyToken() throws Exception {
        HttpResponse<String> ready = get(server.statusPort(), "/status/ready");
        assertEquals(200, ready.statusCode());
        assertEquals("{\"message\":\"ready\"}", ready.body());
    }

    @Test
    void saysWhichPartIsWell() throws Exception {
        JsonNode status =
                new ObjectMapper().readTree(get(server.statusPort(), "/status").body());
        assertTrue(status.path("ready").asBoolean(), status.toString());
        assertEquals("ok", status.at("/checks/server").asText());
        assertEquals("ok", status.at("/checks/snapshot").asText());
    }

    @Test
    void eachListenerServesOnlyItsOwn() throws Exception {
        // The API's listener tells nobody without a token what exists.
        assertEquals(401, get(server.apiPort(), "/status").statusCode());
        assertEquals(404, get(server.statusPort(), "/v2/control-planes").statusCode());
    }

    private HttpResponse<String> get(int port, String path) throws Exception {
        return http.send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                        .build(),
                BodyHandlers.ofString());
    }
}
