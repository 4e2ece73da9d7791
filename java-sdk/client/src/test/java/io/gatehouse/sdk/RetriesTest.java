package io.gatehouse.sdk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RetriesTest {
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
    void waitsAsLongAsTheServerSays() {
        server.answers(429, Map.of("Retry-After", "7"), "").answers(200, "{\"id\":\"1\"}");

        assertEquals("1", server.client().get("/x").path("id").asText());
        assertEquals(List.of(Duration.ofSeconds(7)), server.pauses);
        assertEquals(List.of("GET /x", "GET /x"), server.asked);
    }

    @Test
    void waitsUntilTheDateThatTheServerSays() {
        server.answers(503, Map.of("Retry-After", "Thu, 1 Jan 2026 00:00:09 GMT"), "")
                .answers(503, Map.of("Retry-After", "Thu, 1 Jan 2015 00:00:00 GMT"), "")
                .answers(200, "{}");

        server.client().get("/x");

        assertEquals(List.of(Duration.ofSeconds(9), Duration.ZERO), server.pauses);
    }

    @Test
    void pausesLongerEachTimeWhenTheServerDoesNotSay() {
        server.answers(429, Map.of("Retry-After", "soon"), "").answers(503, "").answers(200, "{}");

        server.client().get("/x");

        assertEquals(List.of(Duration.ofMillis(500), Duration.ofSeconds(1)), server.pauses);
    }

    @Test
    void sendsABodyAgainThatTheServerDidNotTake() {
        server.answers(503, "").answers(201, "{}");

        server.client().post("/x", JsonNodeFactory.instance.objectNode().put("a", 1));

        assertEquals(List.of("POST /x {\"a\":1}", "POST /x {\"a\":1}"), server.asked);
    }

    @Test
    void givesUpAfterTheLastRetry() {
        server.answers(429, "{}");

        assertThrows(RateLimitException.class, () -> server.client().get("/x"));

        assertEquals(3, server.asked.size());
    }

    @Test
    void givesUpAtOnceWhenTheWaitWouldBeTooLong() {
        server.answers(429, Map.of("Retry-After", "61"), "{}");

        assertThrows(RateLimitException.class, () -> server.client().get("/x"));

        assertEquals(List.of("GET /x"), server.asked);
        assertEquals(List.of(), server.pauses);
    }

    @Test
    void boundsTheWaitsOfOneCallTogether() {
        server.answers(429, Map.of("Retry-After", "40"), "{}");

        assertThrows(RateLimitException.class, () -> server.client().get("/x"));

        assertEquals(List.of(Duration.ofSeconds(40)), server.pauses);
    }

    @Test
    void doesNotRepeatOtherStatuses() {
        server.answers(500, "{}");

        assertThrows(InternalServerException.class, () -> server.client().get("/x"));

        assertEquals(1, server.asked.size());
    }

    @Test
    void repeatsAfterAFailedConnectionWhatCanBeRepeated() {
        KonnectClient client = server.client();
        server.close();

        assertThrows(ConnectionException.class, () -> client.get("/x"));
        assertThrows(ConnectionException.class, () -> client.put("/x", JsonNodeFactory.instance.objectNode()));
        assertThrows(ConnectionException.class, () -> client.delete("/x"));
        assertEquals(6, server.pauses.size());

        assertThrows(ConnectionException.class, () -> client.post("/x", JsonNodeFactory.instance.objectNode()));
        assertThrows(ConnectionException.class, () -> client.patch("/x", JsonNodeFactory.instance.objectNode()));
        assertEquals(6, server.pauses.size());
    }
}
