package io.gatehouse.sdk.declarative;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.sdk.KonnectException;
import io.gatehouse.sdk.declarative.Change.Action;
import io.gatehouse.sdk.declarative.contract.Values;
import io.gatehouse.sdk.declarative.kind.Api;
import io.gatehouse.sdk.declarative.kind.CoreKind;
import io.gatehouse.sdk.declarative.kind.Kind;
import io.gatehouse.sdk.declarative.kind.Kinds;
import io.gatehouse.sdk.declarative.kind.StoredForms;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Sends the core entities of a control plane as one transaction, or as few as the server's bounds allow. The server
 * deletes before it writes, so deletions of what a change lets go of come in a second one.
 */
final class Batches {
    private static final int MOST_OPERATIONS = 10_000;
    private static final Pattern PLACE = Pattern.compile("operations\\.(\\d+)");

    private final Kinds kinds;
    private final Run run;
    private final Function<Scope, Api> apis;

    Batches(Kinds kinds, Run run, Function<Scope, Api> apis) {
        this.kinds = kinds;
        this.run = run;
        this.apis = apis;
    }

    /** Whether a change can be part of a batch. */
    static boolean takes(Kinds kinds, Change change) {
        if (change.isOfControlPlane()) {
            return false;
        }
        Kind kind = kinds.kind(change.address(), change.kind());
        return kind instanceof CoreKind
                && !StoredForms.isHashed(
                        kind, change.work().before(), change.work().body());
    }

    /** The batches of one control plane, in order. */
    List<List<Change>> split(List<Change> changes) {
        Set<String> letGo = new HashSet<>();
        for (Change change : changes) {
            if (!Stages.isDeletion(change)) {
                Kind kind = kinds.kind(change.address(), change.kind());
                kind.foreignKeys()
                        .forEach(key -> Values.id(change.work().before().path(key.field()))
                                .ifPresent(letGo::add));
            }
        }
        boolean two = changes.stream().anyMatch(change -> Stages.isDeletion(change) && letGo.contains(change.id()));
        List<List<Change>> batches = new ArrayList<>();
        List<Change> ordered = Stages.of(changes).stream().flatMap(List::stream).toList();
        if (two) {
            chunk(batches, ordered.stream().filter(each -> !isLate(each)).toList());
            chunk(batches, ordered.stream().filter(Batches::isLate).toList());
        } else {
            chunk(batches, ordered);
        }
        return batches;
    }

    private static boolean isLate(Change change) {
        return Stages.isDeletion(change) && !change.work().early();
    }

    private static void chunk(List<List<Change>> batches, List<Change> changes) {
        for (int from = 0; from < changes.size(); from += MOST_OPERATIONS / 2) {
            batches.add(changes.subList(from, Math.min(from + MOST_OPERATIONS / 2, changes.size())));
        }
    }

    /** @return false when the server has no batches and {@code orElse} allows for that */
    boolean send(String controlPlane, List<Change> batch, boolean orElse) {
        if (run.isOver()) {
            return true;
        }
        ObjectNode request = Values.NODES.objectNode();
        ArrayNode operations = request.putArray("operations");
        List<Change> senders = new ArrayList<>();
        for (Change change : batch) {
            run.started(change);
            if (change.action() == Action.DELETE || change.action() == Action.REPLACE) {
                operations
                        .addObject()
                        .put("operation", "delete")
                        .put("kind", change.kind())
                        .put("key", change.id());
                senders.add(change);
            }
            if (change.action() != Action.DELETE) {
                operations
                        .addObject()
                        .put("operation", "upsert")
                        .put("kind", change.kind())
                        .put("key", change.id())
                        .set("body", run.body(change));
                senders.add(change);
            }
        }
        Api api = apis.apply(run.scope(controlPlane));
        try {
            api.post(api.core("batch"), request);
            batch.forEach(change -> run.done(change, change.work().body()));
        } catch (KonnectException e) {
            boolean unknown = e.status() == 404 || e.status() == 405;
            if (orElse && unknown) {
                return false;
            }
            String none = "the server has no batches; apply in the mode PARALLEL or BATCH_OR_PARALLEL. It says: ";
            run.failed(refused(e, senders), e, unknown ? none : "");
        }
        return true;
    }

    /** The change that the server names by its place, else the first: nothing of the batch was done. */
    private static Change refused(KonnectException refusal, List<Change> senders) {
        Matcher place = PLACE.matcher(refusal.body());
        int index = place.find() ? Integer.parseInt(place.group(1)) - 1 : 0;
        return senders.get(index >= 0 && index < senders.size() ? index : 0);
    }
}
