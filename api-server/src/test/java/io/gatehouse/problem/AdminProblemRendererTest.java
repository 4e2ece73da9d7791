package io.gatehouse.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import io.gatehouse.schema.Violation;
import java.util.List;
import org.junit.jupiter.api.Test;

class AdminProblemRendererTest {
    private static JsonNode rendered(Problem problem) {
        return new AdminProblemRenderer().render(problem, "r").body();
    }

    private static JsonNode rendered(Violation... violations) {
        return rendered(Problem.schemaViolation(List.of(violations)));
    }

    @Test
    void entityMessagesComeFirstAndFieldsFollowInAlphabeticalOrder() {
        JsonNode body = rendered(
                Violation.of("port", "p"),
                Violation.ofEntity("e1"),
                Violation.of("host", "h"),
                Violation.ofEntity("e2"));
        assertEquals(
                "4 schema violations (e1; e2; host: h; port: p)",
                body.path("message").asText());
        assertEquals(
                "{\"@entity\":[\"e1\",\"e2\"],\"host\":\"h\",\"port\":\"p\"}",
                body.path("fields").toString());
    }

    @Test
    void elementsOfListsAreCountedFromOneAndStandInTheirPlace() {
        JsonNode body = rendered(new Violation(List.of("paths", 2), "bad"));
        assertEquals("schema violation (paths.3: bad)", body.path("message").asText());
        assertEquals("{\"paths\":[null,null,\"bad\"]}", body.path("fields").toString());
    }

    @Test
    void whatIsDeeperThanTwoLevelsIsPrintedAsATable() {
        JsonNode body = rendered(
                new Violation(List.of("config", "redis", "host"), "required field missing"),
                new Violation(List.of("config", "list", 1), "a \"b\""),
                new Violation(List.of("config", "@entity"), "whole"),
                new Violation(List.of("config", "redis", "tls-x", "y"), "z"));
        assertEquals("""
                3 schema violations (config.@entity: {
                  "whole"
                }; config.list: {
                  [2] = "a \\"b\\""
                }; config.redis: {
                  host = "required field missing",
                  ["tls-x"] = {
                    y = "z"
                  }
                })""", body.path("message").asText());
        assertEquals(
                "{\"@entity\":[\"whole\"],\"list\":[null,\"a \\\"b\\\"\"],"
                        + "\"redis\":{\"host\":\"required field missing\",\"tls-x\":{\"y\":\"z\"}}}",
                body.path("fields").path("config").toString());
    }

    @Test
    void oneBadElementFarBackDoesNotFillTheAnswerWithNull() {
        JsonNode body = rendered(new Violation(List.of("paths", 1_000_000), "bad"));
        assertEquals("{\"paths\":{\"1000001\":\"bad\"}}", body.path("fields").toString());
        assertEquals(
                "schema violation (paths.1000001: bad)", body.path("message").asText());
    }

    @Test
    void problemsThatKongDoesNotCountAreAMessageAlone() {
        assertEquals("{\"message\":\"Not found\"}", rendered(Problem.notFound()).toString());
        assertEquals(
                "{\"message\":\"An unexpected error occurred\"}",
                rendered(Problem.internal()).toString());
    }

    @Test
    void aMissingEntityIsNamedByWhatWasAskedFor() {
        JsonNode body = rendered(Problem.entityNotFound("name", "x"));
        assertEquals(
                "could not find the entity with '{name=\"x\"}'",
                body.path("message").asText());
        assertEquals(6, body.path("code").asInt());
        assertEquals("{\"name\":\"x\"}", body.path("fields").toString());
        assertFalse(rendered(Problem.of(ProblemType.INVALID_SIZE, "size")).has("fields"));
    }
}
