package io.gatehouse.konnect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.gatehouse.Refusals;
import io.gatehouse.Refusals.Refusal;
import io.gatehouse.konnect.ApiServer.Answer;
import io.gatehouse.schema.Contract;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the Admin API refuses, the Konnect API refuses with the same status and the same texts, in a body of its own:
 * {@code details} with a list of messages per field.
 */
class KonnectRefusalsIT {
    private static final Pattern COUNT = Pattern.compile("([0-9]+) schema violations .*", Pattern.DOTALL);

    /**
     * Where the Konnect API goes its own way: it says where JSON breaks and which Content-Type is missing, a path's id may
     * be any text, and targets have a list of their own.
     */
    private static final Set<String> ADMIN_ONLY = Set.of(
            "POST /services {\"host\":\"h\"",
            "POST /services {\"host\":\"h\"} x",
            "POST /services -",
            "GET /acls/none -",
            "DELETE /ca_certificates/none -",
            "GET /targets -");

    @TempDir
    static Path directory;

    static ApiServer api;
    static String core;
    static final Refusals refusals = new Refusals();

    @BeforeAll
    static void makeEntities() {
        api = ApiServer.start(directory);
        core = api.newControlPlane();
        Refusals.entities().forEach(entity -> {
            Answer answer = api.post(core + entity.collection(), refusals.filled(entity.body()));
            assertEquals(201, answer.status(), answer.text());
            refusals.made(entity, answer.id());
        });
    }

    @AfterAll
    static void stop() {
        api.close();
    }

    /** Those of paths and verbs that both have, with JSON or no body. */
    static Stream<Refusal> refusals() {
        CoreRoutes routes = new CoreRoutes(Contract.load());
        return Refusals.all()
                .filter(each -> !ADMIN_ONLY.contains(each.toString()))
                .filter(each -> each.body().startsWith("{") || each.body().equals("-"))
                .filter(each -> routes.find(
                                each.path().substring(1).replaceAll("\\?.*", "").replaceAll("[{}]", ""))
                        .filter(target -> target.verbs().contains(each.verb()))
                        .isPresent());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refusals")
    void hasTheSameStatusAndTexts(Refusal refusal) {
        String body = refusal.body().equals("-") ? null : refusals.filled(refusal.body());
        Answer answer = api.call(refusal.verb(), core + refusals.filled(refusal.path()), body);
        assertEquals(refusal.status(), answer.status(), answer.text());
        assertEquals("application/json", answer.contentType());
        JsonNode details = answer.json().path("details");
        if (details.isMissingNode()) {
            assertEquals(
                    refusals.message(refusal), answer.json().path("message").asText());
            return;
        }
        // In a list of the Admin API's, texts are quoted.
        String expected = refusals.message(refusal).replace("\\\"", "\"");
        List<String> texts = new ArrayList<>();
        details.forEach(detail -> detail.path("messages").forEach(text -> texts.add(text.asText())));
        Matcher many = COUNT.matcher(expected);
        assertEquals(many.matches() ? Integer.parseInt(many.group(1)) : 1, texts.size(), answer.text());
        texts.forEach(text -> assertTrue(expected.contains(text), text + " is not in " + expected));
        details.forEach(detail -> assertTrue(
                detail.path("field").isMissingNode()
                        || expected.contains(detail.path("field").asText().split("[.\\[]", 2)[0]),
                answer.text()));
    }
}
