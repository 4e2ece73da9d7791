package io.gatehouse.sdk.declarative;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.sdk.declarative.Change.Action;
import io.gatehouse.sdk.declarative.contract.Contract;
import io.gatehouse.sdk.declarative.contract.Values;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Compares a control plane itself. What is not declared stays as it is, apart from labels: those that are not
 * declared go when any are.
 */
final class ControlPlaneChange {
    private static final Set<String> FIXED = Set.of("cluster_type", "cloud_gateway");
    private static final String PROTECTED_LABEL = "KONGCTL-protected";

    private final Contract contract;
    private final Optional<String> namespace;
    private final PlanOptions options;
    private final List<String> problems;

    ControlPlaneChange(Contract contract, Optional<String> namespace, PlanOptions options, List<String> problems) {
        this.contract = contract;
        this.namespace = namespace;
        this.options = options;
        this.problems = problems;
    }

    Change of(DesiredControlPlane wanted, Optional<JsonNode> stored) {
        ObjectNode document = wanted.document();
        JsonNode schema = contract.component("CreateControlPlaneRequest");
        if (stored.isEmpty()) {
            namespace.ifPresent(name -> document.withObject("/labels").put(DesiredState.NAMESPACE_LABEL, name));
            List<FieldChange> fields = Differences.between(contract, schema, Values.NODES.objectNode(), document);
            return change(Action.CREATE, wanted.ref(), "", fields, "", document, Values.NODES.objectNode());
        }
        ObjectNode before = ControlPlaneList.document(stored.get());
        refuseOthers(wanted.ref(), before);
        if (namespace.isPresent() || document.has("labels")) {
            document.set("labels", labels(document.path("labels"), before.path("labels")));
        }
        // Only what is declared takes part.
        before.retain(names(document));
        List<FieldChange> fields = Differences.between(contract, schema, before, document);
        String id = stored.get().path("id").asText();
        String reason = fields.stream()
                .map(FieldChange::path)
                .filter(FIXED::contains)
                .findFirst()
                .map(field -> field + " can't be changed")
                .orElse("");
        Action action = fields.isEmpty() ? Action.NO_OP : reason.isEmpty() ? Action.UPDATE : Action.REPLACE;
        if (action != Action.NO_OP) {
            refuseProtected(wanted.ref(), stored.get());
        }
        return change(action, wanted.ref(), id, fields, reason, document, before);
    }

    private static Set<String> names(ObjectNode document) {
        Set<String> names = new HashSet<>();
        document.fieldNames().forEachRemaining(names::add);
        return names;
    }

    Change deletion(String ref, JsonNode stored) {
        refuseProtected(ref, stored);
        // Groups go before their members.
        int level = ControlPlaneList.isGroup(stored) ? -2 : -1;
        return new Change(
                Action.DELETE,
                new Change.Place(
                        ref, Change.CONTROL_PLANES, ref, stored.path("id").asText()),
                List.of(),
                "",
                new Change.Work(Values.NODES.objectNode(), Map.of(), ControlPlaneList.document(stored), level, false));
    }

    /** Labels as they should be; a null takes away what is not declared. */
    private ObjectNode labels(JsonNode declared, JsonNode stored) {
        ObjectNode labels = Values.NODES.objectNode();
        if (declared.isMissingNode()) {
            labels.setAll((ObjectNode) stored);
        } else {
            stored.fieldNames().forEachRemaining(name -> {
                if (name.startsWith("KONGCTL-")) {
                    labels.set(name, stored.path(name));
                } else {
                    labels.putNull(name);
                }
            });
            declared.properties().forEach(label -> labels.set(label.getKey(), label.getValue()));
        }
        namespace.ifPresent(name -> labels.put(DesiredState.NAMESPACE_LABEL, name));
        return labels;
    }

    private void refuseOthers(String ref, JsonNode before) {
        String owner = before.path("labels").path(DesiredState.NAMESPACE_LABEL).asText("");
        if (namespace.isPresent() && !owner.equals(namespace.get()) && !options.adopt()) {
            problems.add("control plane " + ref + " exists "
                    + (owner.isEmpty() ? "without a namespace" : "in the namespace '" + owner + "'")
                    + " and this state is of '" + namespace.get() + "'; plan with adopting() to take it over");
        }
    }

    private void refuseProtected(String ref, JsonNode stored) {
        if (stored.path("labels").path(PROTECTED_LABEL).asText().equals("true")) {
            problems.add("control plane " + ref + " has the label " + PROTECTED_LABEL
                    + "; take it away before changing or deleting it");
        }
    }

    private static Change change(
            Action action,
            String ref,
            String id,
            List<FieldChange> fields,
            String reason,
            ObjectNode body,
            ObjectNode before) {
        return new Change(
                action,
                new Change.Place(ref, Change.CONTROL_PLANES, ref, id),
                fields,
                reason,
                new Change.Work(body, Map.of(), before, -1, false));
    }
}
