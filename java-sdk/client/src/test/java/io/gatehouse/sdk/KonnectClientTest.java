package io.gatehouse.sdk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class KonnectClientTest {
    private static final ObjectNode BODY = JsonNodeFactory.instance.objectNode().put("name", "a");

    private StandInServer server;

    @BeforeEach
    void start() throws Exception {
        server = new StandInServer();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void sendsTheTokenAndReadsTheAnswer() {
        server.answers(200, "{\"id\":\"1\"}");
        KonnectClient client = KonnectClient.fromEnv(Map.of(
                "KONNECT_TOKEN",
                StandInServer.TOKEN,
                "KONNECT_SERVER_URL",
                server.uri().toString()));

        assertEquals("1", client.post("/v2/control-planes", BODY).path("id").asText());
        assertEquals(List.of("POST /v2/control-planes {\"name\":\"a\"}"), server.asked);
        assertEquals(List.of("Bearer " + StandInServer.TOKEN), server.headers.get("Authorization"));
    }

    @Test
    void sendsEveryMethod() {
        server.answers(200, "{}");
        KonnectClient client = server.client();

        client.get("/a?b=c");
        client.put("/a", BODY);
        client.patch("/a", BODY);
        client.delete("/a");

        assertEquals(
                List.of("GET /a?b=c", "PUT /a {\"name\":\"a\"}", "PATCH /a {\"name\":\"a\"}", "DELETE /a"),
                server.asked);
    }

    @Test
    void takesAnAnswerWithoutABody() {
        server.answers(204, "");

        server.client().delete("/v2/control-planes/1");

        assertEquals(List.of("DELETE /v2/control-planes/1"), server.asked);
    }

    @Test
    void keepsThePathOfTheServersUrl() {
        server.answers(200, "{}");

        server.builder().server(server.uri() + "/konnect/").build().get("/v2/control-planes");

        assertEquals(List.of("GET /konnect/v2/control-planes"), server.asked);
    }

    @Test
    void namesTheProgramAndTheSdk() {
        server.answers(200, "{}");

        server.builder().userAgent("billing/1.0").build().get("/x");

        assertEquals(List.of("billing/1.0 gatehouse-sdk"), server.headers.get("User-agent"));
    }

    @Test
    void refusesAnAnswerThatIsNotJson() {
        server.answers(200, "<html>");

        InvalidAnswerException failure =
                assertThrows(InvalidAnswerException.class, () -> server.client().get("/x"));

        assertTrue(String.valueOf(failure.getMessage()).contains("other than JSON"), failure::toString);
    }

    @Test
    void saysWhenNothingAnswers() {
        KonnectClient client = server.client();
        server.close();

        ConnectionException failure = assertThrows(ConnectionException.class, () -> client.get("/x"));

        assertEquals(0, failure.status());
        assertTrue(String.valueOf(failure.getMessage()).contains("nothing answers at http://127.0.0.1"));
    }

    @Test
    void needsAToken() {
        IllegalStateException failure =
                assertThrows(IllegalStateException.class, () -> KonnectClient.fromEnv(Map.of()));

        assertTrue(String.valueOf(failure.getMessage()).contains("KONNECT_TOKEN"), failure::toString);
    }

    @Test
    void refusesATokenThatNoHeaderCanHoldWithoutShowingIt() {
        KonnectClient.Builder builder = server.builder().token("kpat_secret\nX: y");

        IllegalArgumentException failure = assertThrows(IllegalArgumentException.class, builder::build);

        assertFalse(String.valueOf(failure.getMessage()).contains("secret"), failure::toString);
    }

    @Test
    void refusesAServerThatIsNoWebAddress() {
        for (String url : List.of("ftp://host", "us.api.konghq.com", "http://user:secret@host", "http://host?x=y")) {
            IllegalArgumentException failure = assertThrows(
                    IllegalArgumentException.class,
                    () -> KonnectClient.builder().server(URI.create(url)),
                    url);

            assertFalse(String.valueOf(failure.getMessage()).contains("secret"), failure::toString);
        }
    }

    @Test
    void refusesAPathThatMightBeAnotherHost() {
        assertThrows(IllegalArgumentException.class, () -> server.client().get("@example.com/"));
    }
}
