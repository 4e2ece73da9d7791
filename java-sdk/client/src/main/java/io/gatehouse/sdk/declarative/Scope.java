package io.gatehouse.sdk.declarative;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.sdk.declarative.contract.Values;
import io.gatehouse.sdk.declarative.kind.Kind;
import io.gatehouse.sdk.declarative.kind.Kinds;
import io.gatehouse.sdk.declarative.kind.Stored;
import java.util.List;
import java.util.Set;

/**
 * A control plane and what of it belongs to the program.
 *
 * @param id empty while it doesn't exist
 * @param whole whether the control plane itself belongs to the program
 */
record Scope(String ref, String id, boolean group, boolean whole, List<String> selectTags) {
    /** Konnect's marks on what it looks after itself; decK leaves it alone too. */
    private static final Set<String> MANAGED = Set.of("konnect-managed", "konnect-managed-plugin");

    /** Whether what is not declared may be deleted at all: without tags nobody could tell whose it is. */
    boolean prunes() {
        return whole || !selectTags.isEmpty();
    }

    /** Whether a stored thing is the program's. One without tags is, when everything that it points at is. */
    boolean owns(Kinds kinds, Stored stored, Kind kind, JsonNode entity) {
        if (kind.hasTags()) {
            List<String> tags = Values.texts(entity.path("tags"));
            return tags.containsAll(selectTags) && tags.stream().noneMatch(MANAGED::contains);
        }
        if (kind.foreignKeys().isEmpty()) {
            return whole && selectTags.isEmpty();
        }
        return kind.foreignKeys().stream().allMatch(key -> {
            Kind parent = kinds.kind(kind.name(), key.kind());
            ObjectNode found = stored.find(
                            key.kind(), entity.path(key.field()).path("id").asText())
                    .orElseGet(Values.NODES::objectNode);
            return owns(kinds, stored, parent, found);
        });
    }
}
