package io.gatehouse.sdk.declarative;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.sdk.declarative.Change.Action;
import io.gatehouse.sdk.declarative.contract.Values;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What has to change for the server to hold a state. It prints as a person would read it and has no secrets in it, apart
 * from what {@link Deployment#apply} sends.
 */
public final class Plan {
    private final List<Change> changes;
    private final Map<String, Scope> scopes;

    /** @param scopes the control planes by ref */
    Plan(List<Change> changes, Map<String, Scope> scopes) {
        this.changes = List.copyOf(changes);
        this.scopes = Map.copyOf(scopes);
    }

    /** All of them, also {@link Action#NO_OP}, in the order in which they are printed. */
    public List<Change> changes() {
        return changes;
    }

    /** Those that do something. */
    public List<Change> effective() {
        return changes.stream()
                .filter(change -> change.action() != Action.NO_OP)
                .toList();
    }

    public boolean isEmpty() {
        return effective().isEmpty();
    }

    public long count(Action action) {
        return changes.stream().filter(change -> change.action() == action).count();
    }

    Map<String, Scope> scopes() {
        return scopes;
    }

    /** {@code Plan: 3 to create, 1 to update, 0 to replace, 1 to delete.} */
    public String summary() {
        return isEmpty()
                ? "No changes. What is stored is what is declared."
                : "Plan: " + count(Action.CREATE) + " to create, " + count(Action.UPDATE) + " to update, "
                        + count(Action.REPLACE) + " to replace, " + count(Action.DELETE) + " to delete.";
    }

    /** {@code {create, update, replace, delete, no_op, changes: […]}}; secrets are shown as {@code (secret)}. */
    public ObjectNode json() {
        ObjectNode json = Values.NODES.objectNode();
        for (Action action : Action.values()) {
            json.put(action.name().toLowerCase(Locale.ROOT), count(action));
        }
        ArrayNode list = json.putArray("changes");
        effective().forEach(change -> list.add(change.json()));
        return json;
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        String controlPlane = "";
        for (Change change : effective()) {
            if (!change.controlPlane().equals(controlPlane)) {
                controlPlane = change.controlPlane();
                text.append("control plane ").append(controlPlane).append('\n');
            }
            text.append("  ").append(change.toString().replace("\n", "\n  ")).append('\n');
        }
        return text.append(summary()).toString();
    }
}
