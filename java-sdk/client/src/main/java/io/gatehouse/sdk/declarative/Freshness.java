package io.gatehouse.sdk.declarative;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.sdk.declarative.Change.Action;
import io.gatehouse.sdk.declarative.contract.Values;
import io.gatehouse.sdk.declarative.kind.Api;
import io.gatehouse.sdk.declarative.kind.Kind;
import io.gatehouse.sdk.declarative.kind.Kinds;
import io.gatehouse.sdk.declarative.kind.Stored;
import io.gatehouse.sdk.declarative.kind.Workers;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Looks again before things are changed or deleted: somebody else's change since the plan was made would be lost.
 * Creations need no look, since the server refuses what exists.
 */
final class Freshness {
    private static final List<String> MOVING = List.of("updated_at", "ttl");

    private final Kinds kinds;
    private final Plan plan;
    private final Function<Scope, Api> apis;
    private final Workers workers;
    private final List<String> problems = new ArrayList<>();

    Freshness(Kinds kinds, Plan plan, Function<Scope, Api> apis, Workers workers) {
        this.kinds = kinds;
        this.plan = plan;
        this.apis = apis;
        this.workers = workers;
    }

    /** @throws DeploymentException when the plan has to be made anew */
    void check() {
        Set<String> touched = new LinkedHashSet<>();
        plan.effective().stream().filter(Freshness::isHarmful).forEach(change -> touched.add(change.controlPlane()));
        for (String ref : touched) {
            Scope scope = plan.scopes().get(ref);
            if (scope != null) {
                check(ref, Stored.read(kinds, apis.apply(scope), workers, needed()));
            }
        }
        if (!problems.isEmpty()) {
            throw new DeploymentException("the plan is out of date; make it again", problems);
        }
    }

    private Set<String> needed() {
        Set<String> needed = new LinkedHashSet<>();
        plan.changes().forEach(change -> needed.add(change.kind()));
        return needed;
    }

    private static boolean isHarmful(Change change) {
        return !change.isOfControlPlane() && change.action() != Action.CREATE;
    }

    private void check(String ref, Stored stored) {
        Set<String> deleted = new LinkedHashSet<>();
        for (Change change : plan.effective()) {
            if (change.controlPlane().equals(ref) && isHarmful(change)) {
                stored.find(change.kind(), change.id())
                        .filter(now -> !same(now, change.work().before()))
                        .ifPresent(now -> problems.add(change.address() + " was changed by somebody else"));
                if (Stages.isDeletion(change)) {
                    deleted.add(change.kind() + " " + change.id());
                }
            }
        }
        Set<String> known = new LinkedHashSet<>();
        plan.changes().forEach(change -> known.add(change.kind() + " " + change.id()));
        for (Kind kind : kinds.all()) {
            stored.of(kind.name())
                    .forEach((id, entity) -> kind.foreignKeys().forEach(key -> {
                        String target = key.kind() + " "
                                + Values.id(entity.path(key.field())).orElse("");
                        if (deleted.contains(target) && !known.contains(kind.name() + " " + id)) {
                            problems.add(target + " would take " + kind.name() + " " + id
                                    + " along, which somebody else has made");
                        }
                    }));
        }
    }

    private static boolean same(JsonNode now, JsonNode before) {
        ObjectNode one = now.deepCopy();
        ObjectNode other = before.deepCopy();
        one.remove(MOVING);
        other.remove(MOVING);
        return Values.same(one, other);
    }
}
