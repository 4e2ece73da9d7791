package io.gatehouse.sdk.declarative;

import com.fasterxml.jackson.databind.JsonNode;
import io.gatehouse.sdk.KonnectClient;
import io.gatehouse.sdk.declarative.Change.Action;
import io.gatehouse.sdk.declarative.contract.Contract;
import io.gatehouse.sdk.declarative.kind.Api;
import io.gatehouse.sdk.declarative.kind.Kinds;
import io.gatehouse.sdk.declarative.kind.Stored;
import io.gatehouse.sdk.declarative.kind.Workers;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;

/** Reads what is stored and compares it with a state. */
final class Planner {
    private final KonnectClient client;
    private final Contract contract = Contract.load();
    private final Kinds kinds = new Kinds(contract);
    private final DesiredState state;
    private final PlanOptions options;
    private final List<String> problems = new ArrayList<>();
    private final List<Change> changes = new ArrayList<>();
    private final Map<String, Scope> scopes = new LinkedHashMap<>();
    private final ControlPlaneChange itself;
    private final ControlPlaneList existing;

    Planner(KonnectClient client, DesiredState state, PlanOptions options) {
        this.client = client;
        this.state = state;
        this.options = options;
        this.itself = new ControlPlaneChange(contract, state.namespace(), options, problems);
        this.existing = ControlPlaneList.read(client);
    }

    /** @throws DeploymentException with everything that is wrong */
    Plan plan() {
        for (DesiredControlPlane wanted : state.controlPlanes()) {
            Optional<JsonNode> stored = existing.find(wanted.name());
            if (wanted.managed()) {
                Change change = itself.of(wanted, stored);
                changes.add(change);
                stored = stored.filter(each -> change.action() != Action.REPLACE);
            } else if (stored.isEmpty()) {
                problems.add("control plane " + wanted.ref() + ": there is none with the name '" + wanted.name() + "'");
            }
            scopes.put(wanted.ref(), scope(wanted, stored));
        }
        refuse();
        Map<String, String> ids = ids();
        try (Workers workers = new Workers(options.parallelism())) {
            for (DesiredControlPlane wanted : state.controlPlanes()) {
                ControlPlanePlanner planner = planner(wanted, workers);
                place(planner, wanted, ids);
                changes.addAll(planner.changes());
                refuseToReplaceOthers(wanted, workers);
            }
        }
        state.namespace().ifPresent(this::deleteUndeclared);
        refuse();
        return sorted();
    }

    /** Deletes what the state declares and owns, and a control plane when nothing of others is in it. */
    Plan destruction() {
        try (Workers workers = new Workers(options.parallelism())) {
            for (DesiredControlPlane wanted : state.controlPlanes()) {
                Optional<JsonNode> stored = existing.find(wanted.name());
                if (stored.isPresent()) {
                    scopes.put(wanted.ref(), scope(wanted, stored));
                    destroy(wanted, stored.get(), workers);
                }
            }
        }
        refuse();
        return sorted();
    }

    private void destroy(DesiredControlPlane wanted, JsonNode stored, Workers workers) {
        ControlPlanePlanner planner = planner(wanted, workers);
        String owner = stored.path("labels").path(DesiredState.NAMESPACE_LABEL).asText("");
        boolean owned = wanted.managed() && state.namespace().map(owner::equals).orElse(true);
        boolean alone = state.selectTags().isEmpty() || !planner.holdsOthers();
        if (owned && alone) {
            changes.add(itself.deletion(wanted.ref(), stored));
        } else if (!wanted.managed() || owned) {
            place(planner, wanted, ids());
            changes.addAll(planner.destruction());
        } else {
            problems.add("control plane " + wanted.ref() + " is not in the namespace "
                    + state.namespace().orElse("") + "; it belongs to somebody else");
        }
    }

    private void place(ControlPlanePlanner planner, DesiredControlPlane wanted, Map<String, String> ids) {
        try {
            planner.place(wanted.declarations(), ids, existing.ids());
        } catch (IllegalArgumentException e) {
            // A kind that there isn't, or declarations that refer to each other in a circle.
            problems.add("control plane " + wanted.ref() + ": " + e.getMessage());
        }
    }

    private Map<String, String> ids() {
        Map<String, String> ids = new HashMap<>();
        scopes.forEach((ref, scope) -> {
            if (!scope.id().isEmpty()) {
                ids.put(ref, scope.id());
            }
        });
        return ids;
    }

    private Scope scope(DesiredControlPlane wanted, Optional<JsonNode> stored) {
        return new Scope(
                wanted.ref(),
                stored.map(each -> each.path("id").asText()).orElse(""),
                ControlPlaneList.isGroup(stored.orElse(wanted.document())),
                wanted.managed(),
                state.selectTags());
    }

    private ControlPlanePlanner planner(DesiredControlPlane wanted, Workers workers) {
        Scope scope = Optional.ofNullable(scopes.get(wanted.ref())).orElseThrow();
        Stored stored = scope.id().isEmpty() ? Stored.nothing() : read(wanted, scope, workers);
        return new ControlPlanePlanner(contract, kinds, scope, stored, options, problems);
    }

    private Stored read(DesiredControlPlane wanted, Scope scope, Workers workers) {
        Set<String> needed =
                wanted.declarations().stream().map(Declaration::kind).collect(Collectors.toSet());
        return Stored.read(kinds, new Api(client, scope.id(), scope.group(), new AtomicLong()), workers, needed);
    }

    /** A replaced control plane loses everything that is in it. */
    private void refuseToReplaceOthers(DesiredControlPlane wanted, Workers workers) {
        Optional<JsonNode> stored = existing.find(wanted.name());
        boolean replaced = wanted.managed()
                && stored.isPresent()
                && Optional.ofNullable(scopes.get(wanted.ref()))
                        .orElseThrow()
                        .id()
                        .isEmpty();
        if (replaced && !state.selectTags().isEmpty()) {
            Scope scope = scope(wanted, stored);
            Stored held = read(wanted, scope, workers);
            if (new ControlPlanePlanner(contract, kinds, scope, held, options, problems).holdsOthers()) {
                problems.add("control plane " + wanted.ref()
                        + " would have to be replaced, and holds things of somebody else");
            }
        }
    }

    /** In its namespace a state is complete, as for kongctl. */
    private void deleteUndeclared(String namespace) {
        existing.all().forEach((name, stored) -> {
            boolean ours = stored.path("labels")
                    .path(DesiredState.NAMESPACE_LABEL)
                    .asText()
                    .equals(namespace);
            boolean declared =
                    state.controlPlanes().stream().anyMatch(each -> each.name().equals(name));
            if (ours && !declared) {
                changes.add(itself.deletion(name, stored));
                scopes.put(
                        name,
                        new Scope(name, stored.path("id").asText(), ControlPlaneList.isGroup(stored), true, List.of()));
            }
        });
    }

    private Plan sorted() {
        List<String> refs = new ArrayList<>(scopes.keySet());
        changes.sort(Comparator.comparingInt(change -> refs.indexOf(change.controlPlane())));
        return new Plan(changes, scopes);
    }

    private void refuse() {
        if (!problems.isEmpty()) {
            throw new DeploymentException("the state can't be planned", problems);
        }
    }

    /** What a control plane holds, for a dump. */
    static Stored stored(KonnectClient client, Kinds kinds, JsonNode controlPlane, int parallelism) {
        try (Workers workers = new Workers(parallelism)) {
            String id = controlPlane.path("id").asText();
            boolean group = ControlPlaneList.isGroup(controlPlane);
            return Stored.read(kinds, new Api(client, id, group, new AtomicLong()), workers, Set.of());
        }
    }
}
