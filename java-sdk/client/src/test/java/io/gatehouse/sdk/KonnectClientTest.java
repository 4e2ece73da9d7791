package io.gatehouse.sdk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class KonnectClientTest {
    private volatile String seen = "";
    private HttpServer server;
    private volatile int status = 200;
    private volatile String body = "{}";

    @BeforeEach
    void start() throws Exception {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            String sent = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            seen = exchange.getRequestMethod() + " " + exchange.getRequestURI() + " "
                    + exchange.getRequestHeaders().getFirst("Authorization") + " " + sent;
            byte[] answer = body.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, answer.length == 0 ? -1 : answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void sendsTheTokenAndReadsTheAnswer() {
        body = "{\"id\":\"1\"}";

        assertEquals(
                "1",
                client().post(
                                "/v2/control-planes",
                                JsonNodeFactory.instance.objectNode().put("name", "a"))
                        .path("id")
                        .asText());
        assertEquals("POST /v2/control-planes Bearer kpat_x {\"name\":\"a\"}", seen);
    }

    @Test
    void takesAnAnswerWithoutABody() {
        status = 204;
        body = "";

        client().delete("/v2/control-planes/1");

        assertTrue(seen.startsWith("DELETE /v2/control-planes/1 "), seen);
    }

    @Test
    void throwsTheStatusAndTheServersWords() {
        status = 409;
        body = "{\"detail\":\"already exists\"}";

        KonnectException failure = assertThrows(KonnectException.class, () -> client().get("/x"));

        assertEquals(409, failure.status());
        assertTrue(String.valueOf(failure.getMessage()).contains("already exists"), failure::toString);
        assertFalse(String.valueOf(failure.getMessage()).contains("kpat_x"), failure::toString);
    }

    @Test
    void saysWhenNothingAnswers() {
        KonnectClient client = client();
        server.stop(0);

        assertEquals(
                0, assertThrows(KonnectException.class, () -> client.get("/x")).status());
    }

    @Test
    void needsAToken() {
        IllegalStateException failure =
                assertThrows(IllegalStateException.class, () -> KonnectClient.fromEnv(Map.of()));

        assertTrue(String.valueOf(failure.getMessage()).contains("KONNECT_TOKEN"), failure::toString);
    }

    private KonnectClient client() {
        return KonnectClient.fromEnv(Map.of(
                "KONNECT_TOKEN",
                "kpat_x",
                "KONNECT_SERVER_URL",
                "http://127.0.0.1:" + server.getAddress().getPort()));
    }
}
