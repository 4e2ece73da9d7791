package io.gatehouse.konnect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gatehouse.sdk.declarative.Change.Action;
import io.gatehouse.sdk.declarative.ControlPlaneBuilder;
import io.gatehouse.sdk.declarative.Deployment;
import io.gatehouse.sdk.declarative.DeploymentException;
import io.gatehouse.sdk.declarative.DesiredState;
import io.gatehouse.sdk.declarative.Plan;
import io.gatehouse.sdk.declarative.PlanOptions;
import io.gatehouse.sdk.declarative.Reference;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several programs configure one server, and none of them loses or deletes what belongs to another. */
class OwnershipIT {
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

    private static void apply(DesiredState state) {
        deployment.apply(deployment.plan(state)).orThrow();
    }

    private static void assertEmpty(Plan plan) {
        assertTrue(plan.isEmpty(), plan::toString);
    }

    private static DesiredState of(String controlPlane, String tag, Consumer<ControlPlaneBuilder> description) {
        return DesiredState.existingControlPlane(controlPlane, description).withSelectTags(tag);
    }

    private static void controlPlane(String name) {
        assertEquals(
                201,
                api.post("/v2/control-planes", "{\"name\":\"" + name + "\"}").status());
    }

    private static int stored(String controlPlane, String collection) {
        return deployment.dump(controlPlane).controlPlanes().get(0).declarations().stream()
                .filter(each -> each.kind().equals(collection))
                .toList()
                .size();
    }

    /** The services of one program in one round: some stay, some go, some come. All programs use the same addresses. */
    private static Consumer<ControlPlaneBuilder> round(String program, int round) {
        return cp -> {
            for (int i = round; i < round + 8; i++) {
                String name = program + "-" + i;
                String path = "/" + name;
                cp.entity("services", "service." + i, s -> s.field("name", name).field("host", "h" + round));
                String service = "service." + i;
                cp.entity(
                        "routes",
                        "route." + i,
                        r -> r.field("paths", List.of(path)).reference("/service/id", Reference.to(service)));
                cp.entity(
                        "plugins",
                        "plugin." + i,
                        p -> p.field("name", "rate-limiting")
                                .field("config", Map.of("minute", round + 1))
                                .reference("/service/id", Reference.to(service)));
            }
        };
    }

    @Test
    void twoProgramsApplyAtTheSameTime() throws Exception {
        controlPlane("shared");
        ExecutorService programs = Executors.newFixedThreadPool(2);
        try {
            List<Future<?>> both = new ArrayList<>();
            for (String program : List.of("one", "two")) {
                both.add(programs.submit(() -> {
                    for (int round = 0; round < 4; round++) {
                        apply(of("shared", program, round(program, round)));
                    }
                }));
            }
            for (Future<?> each : both) {
                each.get();
            }
        } finally {
            programs.shutdown();
        }

        for (String program : List.of("one", "two")) {
            assertEmpty(deployment.plan(of("shared", program, round(program, 3))));
        }
        assertEquals(16, stored("shared", "services"));
        assertEquals(16, stored("shared", "routes"));
        deployment.destroy(of("shared", "one", round("one", 3))).orThrow();
        assertEquals(8, stored("shared", "services"));
        assertEmpty(deployment.plan(of("shared", "two", round("two", 3))));
    }

    @Test
    void refersToWhatBelongsToOthersWithoutTouchingIt() {
        controlPlane("lookup");
        apply(of("lookup", "platform", cp -> cp.service("llm", s -> s.host("h"))));
        DesiredState team = of(
                "lookup",
                "team",
                cp -> cp.route(
                        "mine",
                        r -> r.path("/mine").reference("/service/id", Reference.toExisting("services", "llm"))));
        apply(team);

        assertEmpty(deployment.plan(team));
        DeploymentException refused =
                assertThrows(DeploymentException.class, () -> deployment.plan(of("lookup", "platform", cp -> {})));
        assertEquals(
                List.of("services[llm] can't be deleted: routes[mine] refers to it and belongs to somebody else"),
                refused.problems());
    }

    @Test
    void refusesAPlanThatWouldTakeAlongWhatOthersHaveJustMade() {
        controlPlane("late");
        apply(of("late", "one", cp -> cp.service("s", s -> s.host("h"))));
        Plan deletion = deployment.plan(of("late", "one", cp -> {}));
        apply(of(
                "late",
                "two",
                cp -> cp.plugin(
                        "cors",
                        Map.of(),
                        plugin -> plugin.reference("/service/id", Reference.toExisting("services", "s")))));

        assertThrows(DeploymentException.class, () -> deployment.apply(deletion));

        assertEquals(1, stored("late", "plugins"));
    }

    @Test
    void refusesToTakeOverWhatBelongsToOthersUnlessAsked() {
        controlPlane("adopted");
        apply(of("adopted", "platform", cp -> cp.service("llm", s -> s.host("h"))));
        DesiredState team = of("adopted", "team", cp -> cp.service("llm", s -> s.host("h")));

        assertThrows(DeploymentException.class, () -> deployment.plan(team));
        Plan adopting = deployment.plan(team, PlanOptions.defaults().adopting());

        assertEquals(1, adopting.count(Action.UPDATE), adopting::toString);
    }

    @Test
    void touchesOnlyControlPlanesOfItsNamespace() {
        controlPlane("others");
        DesiredState team = DesiredState.controlPlane("team", cp -> cp.service("s", s -> s.host("h")))
                .withNamespace("team");
        apply(team);
        assertEmpty(deployment.plan(team));

        DesiredState greedy = DesiredState.controlPlane("others", cp -> {}).withNamespace("team");
        assertThrows(DeploymentException.class, () -> deployment.plan(greedy));
        DesiredState renamed = DesiredState.controlPlane("team-2", cp -> {}).withNamespace("team");
        Plan plan = deployment.plan(renamed);
        assertEquals(1, plan.count(Action.CREATE), plan::toString);
        assertEquals(1, plan.count(Action.DELETE), plan::toString);
        deployment.apply(plan).orThrow();
        Plan adopted =
                deployment.plan(greedy.and(renamed), PlanOptions.defaults().adopting());
        assertEquals(1, adopted.count(Action.UPDATE), adopted::toString);
    }

    @Test
    void destroysAControlPlaneOnlyWhenNothingOfOthersIsInIt() {
        DesiredState mine = DesiredState.controlPlane("kept", cp -> cp.service("s", s -> s.host("h")))
                .withSelectTags("mine");
        apply(mine);
        apply(of("kept", "theirs", cp -> cp.service("t", s -> s.host("h"))));

        deployment.destroy(mine).orThrow();

        assertEquals(1, stored("kept", "services"));
    }
}
