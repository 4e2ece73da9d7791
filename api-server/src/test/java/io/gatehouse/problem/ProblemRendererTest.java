package io.gatehouse.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gatehouse.schema.Violation;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProblemRendererTest {
    private static final String REQUEST = "5b2e";

    private final ProblemRenderer konnect = new KonnectProblemRenderer();
    private final ProblemRenderer coreEntities = new CoreEntityProblemRenderer();

    @ParameterizedTest
    @EnumSource(ProblemType.class)
    void problemDocumentsAlwaysHaveWhatClientsRequire(ProblemType type) {
        Rendered rendered = konnect.render(Problem.of(type, "because"), REQUEST);
        assertEquals("application/problem+json", rendered.contentType());
        assertEquals(type.status(), rendered.status());
        assertEquals(type.status(), rendered.body().path("status").intValue());
        assertEquals(type.title(), rendered.body().path("title").textValue());
        assertEquals(
                "gatehouse:trace:" + REQUEST, rendered.body().path("instance").textValue());
        assertEquals("because", rendered.body().path("detail").textValue());
        assertEquals(
                type.status() == 400, rendered.body().path("invalid_parameters").has(0));
    }

    @ParameterizedTest
    @EnumSource(ProblemType.class)
    void everyTypeHasATitleOfItsOwnStatus(ProblemType type) {
        assertEquals(type.status() == 500, type.title().equals("Internal Server Error"));
    }

    @Test
    void invalidParametersNameFieldReasonAndRule() {
        Problem problem = Problem.schemaViolation(List.of(
                Violation.of("name", "required field missing"),
                new Violation(List.of("proxy_urls", 0, "port"), "expected an integer")));
        assertEquals(
                "[{\"field\":\"name\",\"reason\":\"required field missing\",\"rule\":\"required\",\"source\":\"body\"},"
                        + "{\"field\":\"proxy_urls.1.port\",\"reason\":\"expected an integer\","
                        + "\"rule\":\"is_integer\",\"source\":\"body\"}]",
                konnect.render(problem, REQUEST)
                        .body()
                        .path("invalid_parameters")
                        .toString());
    }

    @Test
    void coreEntityViolationsAreGroupedByField() {
        Problem problem = Problem.schemaViolation(List.of(
                Violation.ofEntity("must set one of"),
                Violation.of("paths", "one"),
                Violation.of("paths", "two"),
                new Violation(List.of("config", "key"), "three")));
        assertEquals(
                "{\"code\":3,\"message\":\"validation failed\",\"details\":["
                        + "{\"type\":\"ERROR_TYPE_ENTITY\",\"messages\":[\"must set one of\"]},"
                        + "{\"type\":\"ERROR_TYPE_FIELD\",\"field\":\"paths\",\"messages\":[\"one\",\"two\"]},"
                        + "{\"type\":\"ERROR_TYPE_FIELD\",\"field\":\"config.key\",\"messages\":[\"three\"]}]}",
                coreEntities.render(problem, REQUEST).body().toString());
    }

    @Test
    void danglingReferencesNameFieldAndTarget() {
        UUID id = UUID.fromString("00000000-0000-4000-8000-000000000001");
        Rendered rendered = coreEntities.render(Problem.danglingReference("service", "services", id), REQUEST);
        assertEquals(400, rendered.status());
        assertEquals(
                "{\"code\":3,\"message\":\"foreign key violation\",\"details\":[{\"type\":\"ERROR_TYPE_REFERENCE\","
                        + "\"field\":\"service\",\"messages\":[\"the foreign key '{id=\\\"" + id
                        + "\\\"}' does not reference an existing 'services' entity.\"]}]}",
                rendered.body().toString());
    }

    @Test
    void refusalsWithoutAFieldAreMessageAndStatus() {
        assertEquals(
                "{\"message\":\"Unauthorized\",\"status\":401}",
                coreEntities.render(Problem.unauthorized(), REQUEST).body().toString());
        assertEquals(
                "{\"message\":\"Not found\",\"status\":404}",
                coreEntities.render(Problem.notFound(), REQUEST).body().toString());
    }

    @Test
    void quotedValuesAreBoundedAndPrintable() {
        String quoted = Problem.quoted("a\nb" + "x".repeat(1_000_000));
        assertTrue(quoted.startsWith("a?bx"), quoted.substring(0, 10));
        assertEquals(201, quoted.length());
        assertEquals("ünï", Problem.quoted("ünï"));
        assertFalse(Problem.quoted("\u001b[31m").contains("\u001b"));
    }
}
