package io.gatehouse.sdk.declarative;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.sdk.KonnectException;
import io.gatehouse.sdk.declarative.Change.Action;
import io.gatehouse.sdk.declarative.contract.Values;
import io.gatehouse.sdk.declarative.kind.Api;
import io.gatehouse.sdk.declarative.kind.CoreKind;
import io.gatehouse.sdk.declarative.kind.Kind;
import io.gatehouse.sdk.declarative.kind.Kinds;
import io.gatehouse.sdk.declarative.kind.StoredForms;
import io.gatehouse.sdk.declarative.kind.Workers;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Sends changes as requests of their own, several at once. */
final class OneByOne {
    private final Kinds kinds;
    private final Run run;
    private final Function<Scope, Api> apis;
    private final Workers workers;

    OneByOne(Kinds kinds, Run run, Function<Scope, Api> apis, Workers workers) {
        this.kinds = kinds;
        this.run = run;
        this.apis = apis;
        this.workers = workers;
    }

    /** Stage after stage; what is in one stage may be done in any order. Ends with the first refusal. */
    void send(List<List<Change>> stages) {
        for (List<Change> stage : stages) {
            List<Workers.Task<Boolean>> tasks = new ArrayList<>();
            stage.forEach(change -> tasks.add(() -> send(change)));
            workers.all(tasks, run::interrupt);
        }
    }

    private boolean send(Change change) {
        if (run.isOver()) {
            return false;
        }
        run.started(change);
        try {
            run.done(change, change.isOfControlPlane() ? controlPlane(change) : thing(change));
            return true;
        } catch (KonnectException e) {
            run.failed(change, e, "");
            return false;
        } catch (IllegalStateException e) {
            run.failed(change, 0, String.valueOf(e.getMessage()));
            return false;
        }
    }

    private JsonNode thing(Change change) {
        Kind kind = kinds.kind(change.address(), change.kind());
        Api api = apis.apply(run.scope(change.controlPlane()));
        Change.Work work = change.work();
        if (change.action() == Action.DELETE || change.action() == Action.REPLACE) {
            kind.delete(api, work.before());
        }
        if (change.action() == Action.DELETE) {
            return Values.NODES.objectNode();
        }
        ObjectNode body = run.body(change);
        if (kind instanceof CoreKind core && StoredForms.isHashed(kind, work.before(), body)) {
            return core.writeHashed(api, body, change.id());
        }
        return kind.write(api, body, change.id(), change.action() == Action.UPDATE);
    }

    private JsonNode controlPlane(Change change) {
        Api api = apis.apply(new Scope(change.controlPlane(), change.id(), false, true, List.of()));
        ObjectNode body = change.work().body().deepCopy();
        if (change.action() == Action.UPDATE) {
            body.remove(List.of("name", "cluster_type", "cloud_gateway"));
            return api.patch(ControlPlaneList.path(change.id()), body);
        }
        if (change.action() != Action.CREATE) {
            api.delete(ControlPlaneList.path(change.id()));
        }
        if (change.action() == Action.DELETE) {
            return Values.NODES.objectNode();
        }
        if (body.path("labels") instanceof ObjectNode labels) {
            // A null takes a label away, and there is none yet.
            labels.properties().removeIf(label -> label.getValue().isNull());
        }
        ObjectNode made = api.post(ControlPlaneList.path(), body);
        run.exists(change.controlPlane(), made.path("id").asText());
        return made;
    }
}
