package io.gatehouse.sdk.declarative;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.gatehouse.sdk.declarative.contract.Redaction;
import io.gatehouse.sdk.declarative.contract.Values;
import io.gatehouse.sdk.declarative.kind.Kind;
import io.gatehouse.sdk.declarative.kind.Kinds;
import io.gatehouse.sdk.declarative.kind.Stored;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts ids in the place of references, as far as they are known when a plan is made. */
final class Resolver {
    private final Kinds kinds;
    private final Stored stored;
    private final Map<String, Item> items;
    private final Map<String, String> controlPlanes;
    private final Map<String, String> controlPlanesByName;
    private final List<String> problems;

    /**
     * @param controlPlanes ids by ref, without those that don't exist yet
     * @param controlPlanesByName ids of everything that exists
     */
    Resolver(
            Kinds kinds,
            Stored stored,
            Map<String, Item> items,
            Map<String, String> controlPlanes,
            Map<String, String> controlPlanesByName,
            List<String> problems) {
        this.kinds = kinds;
        this.stored = stored;
        this.items = items;
        this.controlPlanes = controlPlanes;
        this.controlPlanesByName = controlPlanesByName;
        this.problems = problems;
    }

    void resolve(Item item) {
        item.declaration.references().forEach((pointer, reference) -> {
            Optional<JsonNode> value = reference.value(target -> target.fold(
                    this::declared,
                    existing -> Optional.of(existing(item, pointer, existing)),
                    other -> Optional.ofNullable(controlPlanes.get(other.ref())).map(TextNode::valueOf)));
            Values.put(item.body, pointer, value.orElse(Redaction.LATER));
            if (value.isEmpty()) {
                item.pending.put(pointer, reference);
            }
        });
    }

    private Optional<JsonNode> declared(Reference.ToDeclared reference) {
        Item target = items.get(reference.address());
        if (target == null) {
            return Optional.empty();
        }
        if (reference.attribute().equals("id")) {
            return Optional.of(target.id).filter(id -> !id.isEmpty()).map(TextNode::valueOf);
        }
        JsonNode wanted = target.complete.path(reference.attribute());
        JsonNode known =
                wanted.isMissingNode() ? target.stored.orElse(target.complete).path(reference.attribute()) : wanted;
        return Optional.of(known).filter(value -> !value.isMissingNode());
    }

    private JsonNode existing(Item item, String pointer, Reference.ToExisting reference) {
        String address = reference.idOrName();
        if (reference.kind().equals(Change.CONTROL_PLANES)) {
            boolean isId = controlPlanesByName.containsValue(address);
            return found(item, pointer, reference, isId ? address : controlPlanesByName.getOrDefault(address, ""));
        }
        Kind kind = kinds.kind(item.address(), reference.kind());
        Map<String, ObjectNode> known = stored.of(kind.name());
        String id = known.containsKey(address)
                ? address
                : known.entrySet().stream()
                        .filter(each -> kind.label(each.getValue()).equals(address))
                        .map(Map.Entry::getKey)
                        .findFirst()
                        .orElse("");
        return found(item, pointer, reference, id);
    }

    private JsonNode found(Item item, String pointer, Reference reference, String id) {
        if (id.isEmpty()) {
            problems.add(item.address() + pointer + " refers to " + reference + ", which doesn't exist");
        }
        return TextNode.valueOf(id);
    }
}
