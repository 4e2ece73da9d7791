package io.gatehouse.admin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gatehouse.Refusals;
import io.gatehouse.Refusals.Refusal;
import io.gatehouse.admin.AdminApi.Answer;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every refusal has Kong's status and text. To add one, add a line to the table. */
class RefusalsIT {
    @TempDir
    static Path directory;

    static AdminApi api;
    static final Refusals refusals = new Refusals();

    @BeforeAll
    static void makeEntities() {
        api = new AdminApi(directory);
        Refusals.entities().forEach(entity -> {
            Answer answer = api.call("POST", entity.collection(), refusals.filled(entity.body()));
            assertEquals(201, answer.status(), answer.text());
            refusals.made(entity, answer.json().path("id").asText());
        });
    }

    @AfterAll
    static void stop() {
        api.close();
    }

    static Stream<Refusal> refusals() {
        return Refusals.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refusals")
    void hasKongsStatusAndText(Refusal refusal) {
        String body = refusal.body().equals("-") ? null : refusals.filled(refusal.body());
        Answer answer = api.call(refusal.verb(), refusals.filled(refusal.path()), body);
        assertEquals(refusal.status(), answer.status(), answer.text());
        assertEquals(refusals.message(refusal), answer.json().path("message").asText());
        assertEquals("application/json; charset=utf-8", answer.header("Content-Type"));
        assertTrue(answer.status() != 400 || answer.text().length() < 2000, answer.text());
    }
}
