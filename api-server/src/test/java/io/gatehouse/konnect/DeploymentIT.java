package io.gatehouse.konnect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gatehouse.sdk.declarative.ApplyListener;
import io.gatehouse.sdk.declarative.ApplyOptions;
import io.gatehouse.sdk.declarative.ApplyOptions.Mode;
import io.gatehouse.sdk.declarative.ApplyResult;
import io.gatehouse.sdk.declarative.Change;
import io.gatehouse.sdk.declarative.Change.Action;
import io.gatehouse.sdk.declarative.ControlPlaneBuilder;
import io.gatehouse.sdk.declarative.Deployment;
import io.gatehouse.sdk.declarative.DeploymentException;
import io.gatehouse.sdk.declarative.DesiredState;
import io.gatehouse.sdk.declarative.Plan;
import io.gatehouse.sdk.declarative.PlanOptions;
import io.gatehouse.sdk.declarative.Reference;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Plans and applies of the SDK against a running server. */
class DeploymentIT {
    @TempDir
    static Path directory;

    static ApiServer api;
    static Deployment deployment;

    @BeforeAll
    static void start() {
        api = ApiServer.start(directory);
        deployment = api.deployment();
    }

    @AfterAll
    static void stop() {
        api.close();
    }

    /** A service with routes, a plugin on each; routes have no names, so that only their addresses tell them apart. */
    private static Consumer<ControlPlaneBuilder> routes(String name, int number) {
        return cp -> cp.service(name, service -> {
            service.host("localhost");
            for (int i = 0; i < number; i++) {
                String path = "/" + name + "/" + i;
                service.route(
                        name + i,
                        route -> route.field("name", null).path(path).plugin("rate-limiting", Map.of("minute", 5)));
            }
        });
    }

    private static String controlPlane(String name) {
        return "/v2/control-planes/"
                + api.get("/v2/control-planes?filter%5Bname%5D%5Beq%5D=" + name)
                        .json()
                        .path("data")
                        .path(0)
                        .path("id")
                        .asText();
    }

    private static int stored(String controlPlane, String collection) {
        return api.get(controlPlane(controlPlane) + "/core-entities/" + collection + "?size=1000")
                .json()
                .path("data")
                .size();
    }

    private static void apply(DesiredState state) {
        deployment.apply(deployment.plan(state)).orThrow();
    }

    private static void assertEmpty(Plan plan) {
        assertTrue(plan.isEmpty(), plan::toString);
    }

    @ParameterizedTest
    @EnumSource
    void appliesInEveryMode(Mode mode) {
        String name = "mode-" + mode;
        DesiredState state = DesiredState.controlPlane(name, routes("s", 20));

        ApplyResult result =
                deployment.apply(deployment.plan(state), ApplyOptions.defaults().in(mode));

        assertEquals(List.of(), result.notDone());
        assertEquals(42, result.done().size());
        assertEquals(mode == Mode.PARALLEL ? 42 : 2, result.requests());
        assertEmpty(deployment.plan(state));
        assertEquals(20, stored(name, "plugins"));
    }

    @Test
    void finishesWhatAnInterruptedApplyHasLeft() {
        DesiredState state = DesiredState.controlPlane("half", routes("s", 50));
        AtomicInteger done = new AtomicInteger();
        ApplyListener counting = new ApplyListener() {
            @Override
            public void done(Change change) {
                done.incrementAndGet();
            }
        };
        Plan plan = deployment.plan(state);

        ApplyResult half = deployment.apply(
                plan, ApplyOptions.defaults().listenedBy(counting).stoppingWhen(() -> done.get() >= 60));

        assertFalse(half.isComplete());
        assertEquals(List.of(), half.failed());
        assertEquals(done.get(), half.done().size());
        assertEquals(102, half.done().size() + half.notDone().size());
        assertThrows(DeploymentException.class, half::orThrow);
        Plan rest = deployment.plan(state);
        assertEquals(half.notDone().size(), rest.effective().size());
        deployment.apply(rest).orThrow();
        assertEmpty(deployment.plan(state));
        assertEquals(50, stored("half", "routes"));
        assertEquals(50, stored("half", "plugins"));
    }

    @Test
    void makesNothingTwiceWhenAPlanIsAppliedTwice() {
        DesiredState empty = DesiredState.controlPlane("twice", cp -> {});
        apply(empty);
        Plan plan = deployment.plan(DesiredState.controlPlane("twice", routes("s", 5)));

        deployment.apply(plan).orThrow();
        deployment.apply(plan).orThrow();

        assertEquals(5, stored("twice", "routes"));
        assertEquals(5, stored("twice", "plugins"));
    }

    @Test
    void endsWithTheFirstRefusalAndSaysWhichFieldButNoSecret() {
        DesiredState state = DesiredState.controlPlane(
                "refused",
                cp -> cp.consumer("c", c -> c.field("custom_id", "ok").keyAuth("a-secret-key"))
                        .entity(
                                "keyauth_credentials",
                                "bad",
                                k -> k.field("key", "another-secret")
                                        .field("ttl", -1)
                                        .reference("/consumer/id", Reference.to("consumer.c")))
                        .plugin("cors", Map.of(), plugin -> plugin.consumer("c")));
        Plan plan = deployment.plan(state);

        ApplyResult result = deployment.apply(plan, ApplyOptions.defaults().withParallelism(1));

        assertEquals(1, result.failed().size());
        ApplyResult.Failure failure = result.failed().get(0);
        assertEquals("bad", failure.change().address());
        assertEquals(400, failure.status());
        assertTrue(failure.message().contains("ttl"), failure::toString);
        assertEquals(
                List.of("plugin.cors"),
                result.notDone().stream().map(Change::address).toList());
        for (String text : List.of(plan.toString(), plan.json().toString(), result.toString())) {
            assertFalse(text.contains("secret-key") || text.contains("another-secret"), text);
        }
    }

    @Test
    void doesNothingOfABatchThatIsRefused() {
        DesiredState state = DesiredState.controlPlane("batch", routes("s", 3));
        apply(DesiredState.controlPlane("batch", cp -> {}));
        DesiredState bad = DesiredState.controlPlane("batch", cp -> {
            routes("s", 3).accept(cp);
            cp.route("bad", route -> route.path("no-slash"));
        });

        ApplyResult result =
                deployment.apply(deployment.plan(bad), ApplyOptions.defaults().in(Mode.BATCH));

        assertEquals(List.of(), result.done());
        assertEquals("route.bad", result.failed().get(0).change().address());
        assertTrue(result.failed().get(0).message().contains("paths"), result::toString);
        assertEquals(0, stored("batch", "routes"));
        deployment
                .apply(deployment.plan(state), ApplyOptions.defaults().in(Mode.BATCH))
                .orThrow();
    }

    @ParameterizedTest
    @EnumSource(names = {"PARALLEL", "BATCH"})
    void movesARouteAwayFromAServiceThatGoes(Mode mode) {
        String name = "moved-" + mode;
        apply(DesiredState.controlPlane(
                name, cp -> cp.service("old", s -> s.host("a").route("r", r -> r.path("/r")))));
        DesiredState moved = DesiredState.controlPlane(
                name, cp -> cp.service("new", s -> s.host("a").route("r", r -> r.path("/r"))));

        deployment
                .apply(deployment.plan(moved), ApplyOptions.defaults().in(mode))
                .orThrow();

        assertEmpty(deployment.plan(moved));
        assertEquals(1, stored(name, "services"));
    }

    @Test
    void renamesWhatKeepsItsAddress() {
        apply(DesiredState.controlPlane(
                "renamed",
                cp -> cp.entity("services", "it", s -> s.field("name", "a").field("host", "h"))));

        Plan plan = deployment.plan(DesiredState.controlPlane(
                "renamed",
                cp -> cp.entity("services", "it", s -> s.field("name", "b").field("host", "h"))));

        assertEquals(1, plan.count(Action.UPDATE));
        assertEquals(0, plan.count(Action.DELETE));
    }

    @Test
    void replacesWhatTheApiCannotChange() {
        String id = "7f2a3f6e-2a0e-4b0a-9a55-0a2b6f2f5d10";
        apply(DesiredState.controlPlane("replaced", cp -> cp.plugin("cors", Map.of(), plugin -> plugin.id(id))));
        DesiredState other =
                DesiredState.controlPlane("replaced", cp -> cp.plugin("key-auth", Map.of(), plugin -> plugin.id(id)));
        Plan plan = deployment.plan(other);

        assertEquals(1, plan.count(Action.REPLACE), plan::toString);
        assertTrue(plan.toString().contains("name can't be changed"), plan::toString);
        deployment.apply(plan).orThrow();
        assertEmpty(deployment.plan(other));

        DesiredState group =
                DesiredState.controlPlane("replaced", cp -> cp.clusterType("CLUSTER_TYPE_CONTROL_PLANE_GROUP"));
        assertTrue(deployment.plan(group).toString().contains("cluster_type can't be changed"));
        apply(group);
        assertEmpty(deployment.plan(group));
    }

    @Test
    void reportsDriftAndUndoesIt() {
        DesiredState state = DesiredState.controlPlane(
                "drift", cp -> cp.service("s", s -> s.host("a").tags("t")));
        apply(state);
        assertEmpty(deployment.drift(state));
        String service = controlPlane("drift") + "/core-entities/services/s";
        api.put(service, "{\"name\":\"s\",\"host\":\"b\",\"tags\":[\"t\"]}");
        api.post(controlPlane("drift") + "/core-entities/consumers", "{\"username\":\"intruder\"}");

        Plan drift = deployment.drift(state);

        assertEquals("[host: \"b\" → \"a\"]", drift.effective().get(0).fields().toString());
        assertEquals(1, drift.count(Action.DELETE), drift::toString);
        deployment.apply(drift).orThrow();
        assertEmpty(deployment.drift(state));
    }

    @Test
    void refusesAPlanThatSomebodyHasOvertaken() {
        DesiredState before = DesiredState.controlPlane("stale", cp -> cp.service("s", s -> s.host("a")));
        apply(before);
        Plan plan = deployment.plan(DesiredState.controlPlane("stale", cp -> cp.service("s", s -> s.host("mine"))));
        api.put(controlPlane("stale") + "/core-entities/services/s", "{\"name\":\"s\",\"host\":\"theirs\"}");

        DeploymentException refused = assertThrows(DeploymentException.class, () -> deployment.apply(plan));

        assertEquals(List.of("service.s was changed by somebody else"), refused.problems());
    }

    @Test
    void putsSecretsIntoAStoreThatAVaultReads() {
        DesiredState state = DesiredState.controlPlane(
                "vaulted",
                cp -> cp.configStore("keys", store -> store.secret("openai", "sk-very-secret"))
                        .konnectVault("llm", "keys"));
        Plan plan = deployment.plan(state);

        assertTrue(plan.toString().contains("config.config_store_id: (known after apply)"), plan::toString);
        assertFalse(plan.toString().contains("sk-very-secret"), plan::toString);
        deployment.apply(plan).orThrow();
        assertEmpty(deployment.plan(state));
        Plan again = deployment.plan(state, PlanOptions.defaults().rewritingSecrets());
        assertEquals(1, again.count(Action.UPDATE), again::toString);
        deployment.apply(again).orThrow();
    }

    @Test
    void putsConsumersAndControlPlanesIntoGroups() {
        DesiredState state = DesiredState.builder()
                .controlPlane(
                        "group",
                        cp -> cp.clusterType("CLUSTER_TYPE_CONTROL_PLANE_GROUP").members("member-a", "member-b"))
                .controlPlane(
                        "member-a", cp -> cp.consumerGroup("gold", group -> {}).consumer("c", c -> c.memberOf("gold")))
                .controlPlane("member-b", cp -> {})
                .build();
        apply(state);

        assertEmpty(deployment.plan(state));
        assertEquals(
                2,
                api.get(controlPlane("group") + "/group-memberships")
                        .json()
                        .path("data")
                        .size());
        assertEquals(1, stored("member-a", "consumer_groups/gold/consumers"));
        DesiredState fewer = DesiredState.builder()
                .controlPlane(
                        "group",
                        cp -> cp.clusterType("CLUSTER_TYPE_CONTROL_PLANE_GROUP").members("member-a"))
                .controlPlane(
                        "member-a", cp -> cp.consumerGroup("gold", group -> {}).consumer("c", c -> {}))
                .build();
        apply(fewer);
        assertEmpty(deployment.plan(fewer));
        assertEquals(0, stored("member-a", "consumer_groups/gold/consumers"));
        assertEquals(
                1,
                api.get(controlPlane("group") + "/group-memberships")
                        .json()
                        .path("data")
                        .size());
        deployment.destroy(state).orThrow();
        assertTrue(deployment.planDestroy(state).isEmpty());
    }
}
