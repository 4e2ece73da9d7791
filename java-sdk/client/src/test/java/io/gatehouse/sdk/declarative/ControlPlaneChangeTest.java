package io.gatehouse.sdk.declarative;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.gatehouse.sdk.declarative.Change.Action;
import io.gatehouse.sdk.declarative.contract.Contract;
import io.gatehouse.sdk.declarative.contract.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class ControlPlaneChangeTest {
    private static final JsonNode STORED = Json.of("{'id': '1', 'name': 'prod', 'description': 'd',"
            + " 'labels': {'team': 'a', 'old': 'x', 'KONGCTL-namespace': 'ours'},"
            + " 'config': {'cluster_type': 'CLUSTER_TYPE_CONTROL_PLANE', 'auth_type': 'pinned_client_certs',"
            + " 'proxy_urls': [{'host': 'h', 'port': 80, 'protocol': 'http'}]}}");

    private final List<String> problems = new ArrayList<>();

    private Change change(JsonNode stored, String namespace, Consumer<ControlPlaneBuilder> description) {
        DesiredControlPlane wanted =
                DesiredState.controlPlane("prod", description).controlPlanes().get(0);
        return new ControlPlaneChange(Contract.load(), Optional.of(namespace), PlanOptions.defaults(), problems)
                .of(wanted, Optional.of(stored));
    }

    @Test
    void leavesAloneWhatIsNotDeclared() {
        assertEquals(Action.NO_OP, change(STORED, "ours", cp -> {}).action());
    }

    @Test
    void takesAwayLabelsThatAreNotDeclaredButNotTheMarksOfOwnership() {
        Change change = change(STORED, "ours", cp -> cp.label("team", "a"));

        assertEquals("[labels.old: \"x\" → null]", change.fields().toString());
        assertEquals(
                Json.of("{'team': 'a', 'old': null, 'KONGCTL-namespace': 'ours'}"),
                change.work().body().path("labels"));
    }

    @Test
    void takesAddressesInAnyOrderOfTheirFields() {
        assertEquals(
                Action.NO_OP,
                change(STORED, "ours", cp -> cp.proxyUrl("http", "h", 80)).action());
    }

    @Test
    void replacesAControlPlaneOfAnotherType() {
        Change change = change(STORED, "ours", cp -> cp.clusterType("CLUSTER_TYPE_CONTROL_PLANE_GROUP"));

        assertEquals(Action.REPLACE, change.action());
        assertEquals("cluster_type can't be changed", change.reason());
    }

    @Test
    void refusesAControlPlaneOfAnotherNamespace() {
        change(STORED, "theirs", cp -> {});

        assertEquals(1, problems.size());
        assertTrue(problems.get(0).contains("in the namespace 'ours'"), problems::toString);
    }

    @Test
    void refusesToChangeAProtectedControlPlane() {
        JsonNode stored = Json.of("{'id': '1', 'name': 'prod', 'description': '',"
                + " 'labels': {'KONGCTL-namespace': 'ours', 'KONGCTL-protected': 'true'}, 'config': {}}");

        change(stored, "ours", cp -> {});
        assertEquals(List.of(), problems);
        change(stored, "ours", cp -> cp.description("new"));
        assertTrue(problems.get(0).contains("KONGCTL-protected"), problems::toString);
    }
}
