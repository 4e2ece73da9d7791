package io.gatehouse.sdk.declarative;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.sdk.declarative.contract.Redaction;
import io.gatehouse.sdk.declarative.kind.Kind;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** A declaration while a plan is made of it. */
final class Item {
    final Declaration declaration;
    final Kind kind;
    final int level;

    /** As it is sent, but for {@code pending}. */
    ObjectNode body;

    /** With defaults, as it is compared. */
    ObjectNode complete;

    final Map<String, Reference> pending = new HashMap<>();

    /** Empty while the server has yet to choose it. */
    String id = "";

    Optional<ObjectNode> stored = Optional.empty();

    Item(Declaration declaration, Kind kind, int level) {
        this.declaration = declaration;
        this.kind = kind;
        this.level = level;
        this.body = declaration.fields();
        this.complete = body;
    }

    String address() {
        return declaration.address();
    }

    /** What identifies it, as far as that is known. */
    Map<String, String> keys() {
        Map<String, String> keys = new HashMap<>(kind.keys(complete));
        keys.values().removeIf(value -> value.contains(Redaction.LATER.asText()));
        return keys;
    }

    boolean isPlaced() {
        return stored.isPresent() || !id.isEmpty();
    }
}
