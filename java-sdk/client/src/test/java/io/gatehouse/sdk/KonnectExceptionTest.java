package io.gatehouse.sdk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class KonnectExceptionTest {
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
    void hasAClassForEachStatus() {
        Map<Integer, Class<?>> classes = Map.of(
                400, BadRequestException.class,
                401, UnauthorizedException.class,
                403, PermissionDeniedException.class,
                404, NotFoundException.class,
                409, ConflictException.class,
                422, UnprocessableEntityException.class,
                429, RateLimitException.class,
                500, InternalServerException.class,
                503, InternalServerException.class,
                302, UnexpectedStatusException.class);
        classes.forEach((status, type) -> {
            KonnectException failure = refused(status, "{\"message\":\"no\"}");

            assertSame(type, failure.getClass());
            assertEquals(status, failure.status());
        });
    }

    @Test
    void readsTheProblemsOfControlPlanes() {
        KonnectException failure = refused(
                400,
                "{\"status\":400,\"title\":\"Invalid\",\"instance\":\"gatehouse:trace:7\",\"detail\":\"bad\","
                        + "\"invalid_parameters\":[{\"field\":\"name\",\"reason\":\"too short\",\"rule\":\"invalid\"}]}");

        assertEquals(List.of(new Violation("name", "too short")), failure.violations());
        assertEquals(Optional.of("gatehouse:trace:7"), failure.requestId());
        assertEquals("GET " + server.uri() + "/x answered 400: bad; name: too short", failure.getMessage());
    }

    @Test
    void readsTheErrorsOfCoreEntities() {
        KonnectException failure = refused(
                400,
                "{\"code\":3,\"message\":\"validation failed\",\"details\":["
                        + "{\"type\":\"ERROR_TYPE_FIELD\",\"field\":\"config.model\",\"messages\":[\"required\",\"odd\"]},"
                        + "{\"type\":\"ERROR_TYPE_ENTITY\",\"messages\":[\"one of two\"]}]}");

        assertEquals(
                List.of(
                        new Violation("config.model", "required"),
                        new Violation("config.model", "odd"),
                        new Violation("", "one of two")),
                failure.violations());
        assertEquals(
                "GET " + server.uri()
                        + "/x answered 400: validation failed; config.model: required; config.model: odd; one of two",
                failure.getMessage());
    }

    @Test
    void takesTheRequestIdFromAHeaderToo() {
        server.answers(404, Map.of("X-Request-Id", "abc"), "<html>not here</html>");

        KonnectException failure =
                assertThrows(KonnectException.class, () -> server.client().get("/x"));

        assertEquals(Optional.of("abc"), failure.requestId());
        assertEquals(List.of(), failure.violations());
        assertTrue(String.valueOf(failure.getMessage()).contains("not here"), failure::toString);
    }

    @Test
    void hidesATokenThatTheServerEchoes() {
        KonnectException failure = refused(401, "{\"message\":\"unknown token " + StandInServer.TOKEN + "\"}");

        assertFalse((failure + failure.body()).contains(StandInServer.TOKEN), failure::toString);
    }

    private KonnectException refused(int status, String body) {
        server.only(status, body);
        KonnectClient client = server.builder().maxRetries(0).build();
        return assertThrows(KonnectException.class, () -> client.get("/x"));
    }
}
