package io.gatehouse.sdk.declarative;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.sdk.KonnectException;
import io.gatehouse.sdk.declarative.contract.Contract;
import io.gatehouse.sdk.declarative.contract.Redaction;
import io.gatehouse.sdk.declarative.contract.Values;
import io.gatehouse.sdk.declarative.kind.Kind;
import io.gatehouse.sdk.declarative.kind.Kinds;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** How far an apply is: what is done, and what is known of what was made. Safe to share between threads. */
final class Run {
    private final Contract contract;
    private final Kinds kinds;
    private final ApplyOptions options;
    private final Map<String, JsonNode> made = new HashMap<>();
    private final Map<String, Scope> scopes;
    private final List<Change> done = new ArrayList<>();
    private final List<ApplyResult.Failure> failed = new ArrayList<>();
    private final Set<Change> settled = new HashSet<>();
    private boolean interrupted;

    Run(Contract contract, Kinds kinds, Plan plan, ApplyOptions options) {
        this.contract = contract;
        this.kinds = kinds;
        this.options = options;
        this.scopes = new HashMap<>(plan.scopes());
        plan.changes().forEach(change -> made.put(key(change.controlPlane(), change.address()), known(change)));
    }

    private static JsonNode known(Change change) {
        ObjectNode known = change.work().before().deepCopy();
        if (!change.id().isEmpty()) {
            known.put("id", change.id());
        }
        return known;
    }

    private static String key(String controlPlane, String address) {
        return controlPlane + "\n" + address;
    }

    synchronized Scope scope(String ref) {
        Scope scope = scopes.get(ref);
        if (scope == null || scope.id().isEmpty()) {
            throw new IllegalStateException("control plane " + ref + " doesn't exist");
        }
        return scope;
    }

    synchronized void exists(String ref, String id) {
        scopes.computeIfPresent(
                ref, (name, scope) -> new Scope(name, id, scope.group(), scope.whole(), scope.selectTags()));
    }

    /** Whether nothing more may be sent. */
    synchronized boolean isOver() {
        return interrupted || !failed.isEmpty() || options.stop().getAsBoolean();
    }

    /** The caller's thread was interrupted. */
    synchronized void interrupt() {
        interrupted = true;
    }

    synchronized void started(Change change) {
        options.listener().started(change);
    }

    synchronized void done(Change change, JsonNode stored) {
        made.put(key(change.controlPlane(), change.address()), stored);
        done.add(change);
        settled.add(change);
        options.listener().done(change);
    }

    /** @param before what comes before the server's words */
    synchronized void failed(Change change, KonnectException refusal, String before) {
        failed(change, refusal.status(), before + ServersWords.of(refusal, secrets(change)));
    }

    synchronized void failed(Change change, int status, String message) {
        ApplyResult.Failure failure = new ApplyResult.Failure(change, status, message);
        failed.add(failure);
        settled.add(change);
        options.listener().failed(failure);
    }

    private List<String> secrets(Change change) {
        if (change.isOfControlPlane()) {
            return List.of();
        }
        Kind kind = kinds.kind(change.address(), change.kind());
        JsonNode schema = contract.shape(kind.schema(), change.work().body());
        return new Redaction(contract).secrets(schema, change.work().body());
    }

    /** The body with the ids of what was made before. */
    synchronized ObjectNode body(Change change) {
        ObjectNode body = change.work().body().deepCopy();
        change.work().pending().forEach((pointer, reference) -> {
            Optional<JsonNode> value = reference.value(target -> Optional.of(target.<JsonNode>fold(
                            to -> made.getOrDefault(
                                            key(change.controlPlane(), to.address()), Values.NODES.missingNode())
                                    .path(to.attribute()),
                            existing -> Values.NODES.missingNode(),
                            other -> Values.NODES.textNode(scope(other.ref()).id())))
                    .filter(known -> !Values.isNothing(known)));
            Values.put(
                    body,
                    pointer,
                    value.orElseThrow(() -> new IllegalStateException(change.address() + pointer + ": " + reference
                            + " is not known, though it should be by now")));
        });
        return body;
    }

    synchronized ApplyResult result(Plan plan, long requests) {
        List<Change> left = plan.effective().stream()
                .filter(change -> !settled.contains(change))
                .toList();
        return new ApplyResult(done, failed, left, requests);
    }
}
