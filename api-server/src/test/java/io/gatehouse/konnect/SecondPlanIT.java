package io.gatehouse.konnect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.schema.Contract;
import io.gatehouse.schema.MinimalConfig;
import io.gatehouse.sdk.declarative.Declaration;
import io.gatehouse.sdk.declarative.Deployment;
import io.gatehouse.sdk.declarative.DesiredControlPlane;
import io.gatehouse.sdk.declarative.DesiredState;
import io.gatehouse.sdk.declarative.Plan;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** After an apply there is nothing to plan, whatever was declared: entities of every kind, and every plugin. */
class SecondPlanIT {
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

    /** Those that are bodies of their own; the others have tests in other places. */
    static Stream<TerraformResource> resources() {
        Set<String> others = Set.of("control_plane", "control_plane_membership", "consumer_group_member");
        return Stream.concat(TerraformResource.all(), ProvidersPlugin.partials(Contract.load()))
                .filter(resource -> !others.contains(resource.name()));
    }

    private static DesiredState state(String name, List<Declaration> declarations) {
        ObjectNode document = JsonNodeFactory.instance.objectNode().put("name", name);
        return DesiredState.of(List.of(DesiredControlPlane.managed("cp", document, declarations)));
    }

    private static void applied(DesiredState state) {
        Plan plan = deployment.plan(state);
        assertFalse(plan.isEmpty(), "nothing to apply");
        deployment.apply(plan).orThrow();
        assertEmpty(deployment.plan(state));
    }

    private static void assertEmpty(Plan plan) {
        assertTrue(plan.isEmpty(), plan::toString);
    }

    @ParameterizedTest
    @MethodSource("resources")
    void isEmptyForEveryKind(TerraformResource resource) {
        String name = "kind-" + resource.name();
        DesiredState last = state(name, List.of());
        for (List<Declaration> step : new DeclaredResource(resource).steps()) {
            DesiredState state = state(name, step);
            Plan plan = deployment.plan(state);
            deployment.apply(plan).orThrow();
            assertEmpty(deployment.plan(state));
            last = state;
        }
        // Secrets of config stores can't be read, so a dump lacks them.
        if (!resource.name().equals("config_store_secret")) {
            assertEmpty(deployment.plan(deployment.dump(name)));
        }
        deployment.destroy(last).orThrow();
        assertEquals(
                0,
                api.get("/v2/control-planes?filter%5Bname%5D%5Beq%5D=" + name)
                        .json()
                        .path("data")
                        .size());
    }

    @Test
    void theseAreAllKinds() {
        Set<String> missing = new TreeSet<>();
        new CoreRoutes(Contract.load()).listed().forEach(each -> missing.add(each.kind()));
        resources().map(resource -> new DeclaredResource(resource).kind()).forEach(missing::remove);
        assertEquals(Set.of(), missing);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void isEmptyForEveryPlugin(boolean nested) {
        Contract contract = Contract.load();
        List<List<Declaration>> steps = new ArrayList<>();
        for (String name : contract.pluginNames()) {
            TerraformResource plugin =
                    ProvidersPlugin.resources(contract, name).toList().get(nested ? 1 : 0);
            for (int i = 0; i < 2; i++) {
                if (steps.size() <= i) {
                    steps.add(new ArrayList<>());
                }
                ObjectNode body = plugin.steps().get(i).deepCopy();
                if (i == 1) {
                    body.put("instance_name", "of." + name);
                }
                steps.get(i).add(new Declaration("plugins", "plugin." + name, body));
            }
        }
        assertTrue(steps.get(0).size() > 100, "too few plugins");
        for (List<Declaration> step : steps) {
            applied(state("plugins-" + nested, step));
        }
        assertEmpty(deployment.plan(deployment.dump("plugins-" + nested)));
    }

    @Test
    void isEmptyForPluginsWithoutAnyDefaultWritten() {
        Contract contract = Contract.load();
        List<Declaration> declarations = contract.pluginNames().stream()
                .map(name -> {
                    ObjectNode body = JsonNodeFactory.instance.objectNode().put("name", name);
                    JsonNode config = MinimalConfig.of(name);
                    body.set("config", config);
                    return new Declaration("plugins", "plugin." + name, body);
                })
                .toList();
        applied(state("minimal-plugins", declarations));
    }
}
