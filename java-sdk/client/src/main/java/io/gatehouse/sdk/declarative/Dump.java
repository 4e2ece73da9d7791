package io.gatehouse.sdk.declarative;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.sdk.KonnectClient;
import io.gatehouse.sdk.declarative.contract.Contract;
import io.gatehouse.sdk.declarative.contract.Minimal;
import io.gatehouse.sdk.declarative.contract.Values;
import io.gatehouse.sdk.declarative.kind.ForeignKey;
import io.gatehouse.sdk.declarative.kind.Kind;
import io.gatehouse.sdk.declarative.kind.Kinds;
import io.gatehouse.sdk.declarative.kind.Stored;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Turns what is stored into declarations, without what the server would fill in itself. */
final class Dump {
    private final KonnectClient client;
    private final Contract contract = Contract.load();
    private final Kinds kinds = new Kinds(contract);
    private final Minimal minimal = new Minimal(contract);
    private final Map<String, String> addresses = new HashMap<>();
    private final Set<String> taken = new TreeSet<>();

    Dump(KonnectClient client) {
        this.client = client;
    }

    DesiredState of(String name) {
        JsonNode controlPlane = ControlPlaneList.read(client)
                .find(name)
                .orElseThrow(() -> new DeploymentException(
                        "nothing to dump", List.of("there is no control plane with the name '" + name + "'")));
        Stored stored = Planner.stored(
                client, kinds, controlPlane, PlanOptions.defaults().parallelism());
        List<Kind> ordered =
                kinds.all().stream().sorted(Comparator.comparingInt(Kind::rank)).toList();
        ordered.forEach(kind -> stored.of(kind.name()).forEach((id, entity) -> name(kind, id, entity)));
        List<Declaration> declarations = new ArrayList<>();
        ordered.forEach(
                kind -> stored.of(kind.name()).forEach((id, entity) -> declarations.add(declare(kind, id, entity))));
        ObjectNode document = ControlPlaneList.document(controlPlane);
        return DesiredState.of(List.of(DesiredControlPlane.managed(name, document, declarations)));
    }

    private static String key(Kind kind, String id) {
        return kind.name() + " " + id;
    }

    private void name(Kind kind, String id, ObjectNode entity) {
        String label = kind.label(entity);
        String address = kind.name() + "." + (label.isEmpty() ? id : label);
        if (!taken.add(address)) {
            address = kind.name() + "." + id;
            taken.add(address);
        }
        addresses.put(key(kind, id), address);
    }

    private Declaration declare(Kind kind, String id, ObjectNode entity) {
        ObjectNode fields = minimal.of(kind.schema(), entity);
        if (kind.takesIds() && kind.keys(entity).isEmpty()) {
            fields.put("id", id);
        }
        Map<String, Reference> references = new LinkedHashMap<>();
        for (ForeignKey key : kind.foreignKeys()) {
            if (key.many()) {
                int index = 0;
                for (JsonNode each : entity.path(key.field())) {
                    refer(key, "/" + key.field() + "/" + index + "/id", each, references);
                    index++;
                }
            } else {
                refer(key, "/" + key.field() + "/id", entity.path(key.field()), references);
            }
        }
        String address = addresses.getOrDefault(key(kind, id), id);
        return new Declaration(kind.name(), address, fields, references);
    }

    private void refer(ForeignKey key, String pointer, JsonNode value, Map<String, Reference> references) {
        Values.id(value).ifPresent(id -> {
            String address = addresses.get(key.kind() + " " + id);
            if (address != null) {
                references.put(pointer, Reference.to(address));
            }
        });
    }
}
