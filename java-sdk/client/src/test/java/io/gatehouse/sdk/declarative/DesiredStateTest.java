package io.gatehouse.sdk.declarative;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.sdk.declarative.contract.Json;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DesiredStateTest {
    private static String refusal(Runnable making) {
        return String.valueOf(
                assertThrows(IllegalArgumentException.class, making::run).getMessage());
    }

    @Test
    void refusesAReferenceToNothing() {
        String message = refusal(() -> DesiredState.controlPlane(
                "prod", cp -> cp.route("r", r -> r.reference("/service/id", Reference.to("service.gone")))));

        assertEquals(
                "control plane prod: route.r/service/id refers to service.gone.id, which is not declared", message);
    }

    @Test
    void refusesATextAroundNothing() {
        Reference text =
                new Reference.InText(List.of("http://host/", "/x"), List.of(new Reference.ToDeclared("service.gone")));

        assertTrue(refusal(() ->
                        DesiredState.controlPlane("prod", cp -> cp.route("r", r -> r.reference("/name", text))))
                .contains("route.r/name refers to a text with service.gone.id, which is not declared"));
        assertTrue(refusal(() -> new Reference.InText(List.of("a"), List.of(new Reference.ToDeclared("s"))))
                .contains("expected one text more"));
        assertTrue(refusal(
                        () -> new Reference.InText(List.of("", ""), List.of(new Reference.ToExisting("services", "s"))))
                .contains("expected what the state declares"));
    }

    @Test
    void refusesAnAddressThatIsUsedTwice() {
        assertTrue(refusal(() -> DesiredState.controlPlane(
                        "prod", cp -> cp.service("s", s -> {}).service("s", s -> {})))
                .contains("address service.s is used twice"));
    }

    @Test
    void refusesAMemberThatIsNoControlPlaneOfTheState() {
        assertTrue(refusal(() -> DesiredState.controlPlane("group", cp -> cp.members("gone")))
                .contains("members/members/0/id refers to control plane gone"));
    }

    @Test
    void refusesAPlaceThatIsNoPointer() {
        Map<String, Reference> references = Map.of("service", Reference.to("s"));

        assertTrue(refusal(() -> new Declaration("routes", "r", Json.of("{}"), references))
                .contains("'service' is no JSON pointer"));
    }

    @Test
    void refusesSettingsOfAControlPlaneThatIsOnlyLookedUp() {
        assertTrue(refusal(() -> DesiredState.existingControlPlane("prod", cp -> cp.description("d")))
                .contains("expected no other field"));
    }

    @Test
    void isNotChangedThroughWhatItWasMadeOf() {
        ObjectNode fields = Json.of("{'host': 'a'}");
        Declaration declaration = new Declaration("services", "s", fields);
        fields.put("host", "b");
        declaration.fields().put("host", "c");

        assertEquals("a", declaration.fields().path("host").asText());
    }

    @Test
    void showsNoFieldsSinceTheyMayBeSecrets() {
        DesiredState state = DesiredState.controlPlane("prod", cp -> cp.consumer("c", c -> c.keyAuth("very-secret")));

        assertFalse(state.controlPlanes().get(0).declarations().toString().contains("very-secret"));
        assertFalse(state.toString().contains("very-secret"));
    }

    @Test
    void declaresWhatTheBuildersDescribe() {
        DesiredState state = DesiredState.controlPlane(
                "prod",
                cp -> cp.service(
                                "llm",
                                s -> s.host("localhost")
                                        .route("chat", r -> r.path("~/chat$").plugin("cors", Map.of("max_age", 5))))
                        .plugin("cors", Map.of(), p -> p.consumer("demo").partial("redis", "config.redis"))
                        .partial("redis", "redis-ee", Map.of("host", "h"))
                        .consumer("demo", c -> c.keyAuth("one").keyAuth("two")));

        List<Declaration> declarations = state.controlPlanes().get(0).declarations();
        assertEquals(
                List.of(
                        "services service.llm",
                        "routes route.chat",
                        "plugins route.chat.plugin.cors",
                        "plugins plugin.cors",
                        "partials partial.redis",
                        "consumers consumer.demo",
                        "keyauth_credentials consumer.demo.key_auth.1",
                        "keyauth_credentials consumer.demo.key_auth.2"),
                declarations.stream().map(Declaration::toString).toList());
        assertEquals(
                Json.of("{'name': 'llm', 'host': 'localhost'}"),
                declarations.get(0).fields());
        assertEquals(
                Map.of("/route/id", Reference.to("route.chat")),
                declarations.get(2).references());
        assertEquals(
                Map.of(
                        "/consumer/id", Reference.to("consumer.demo"),
                        "/partials/0/id", Reference.to("partial.redis")),
                declarations.get(3).references());
        assertEquals(
                "config.redis",
                declarations.get(3).fields().at("/partials/0/path").asText());
    }
}
