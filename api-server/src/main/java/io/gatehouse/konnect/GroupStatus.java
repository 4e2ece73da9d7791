package io.gatehouse.konnect;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.entity.UniqueKeys;
import io.gatehouse.problem.Problem;
import io.gatehouse.problem.Refused;
import io.gatehouse.schema.Contract;
import io.gatehouse.schema.EntitySchema;
import io.gatehouse.store.EntityStore;
import io.gatehouse.store.StoredText;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Whether the members of a control plane group can be served together. Each of them keeps its own entities apart, but
 * nothing keeps those of two members apart.
 */
@Singleton
final class GroupStatus {
    private static final int MOST = 256;
    private static final String GENERATED = "…";

    private final EntityStore store;
    private final ControlPlanes controlPlanes;
    private final GroupMemberships memberships;
    private final Map<String, EntitySchema> schemas;

    GroupStatus(EntityStore store, ControlPlanes controlPlanes, GroupMemberships memberships, Contract contract) {
        this.store = store;
        this.controlPlanes = controlPlanes;
        this.memberships = memberships;
        this.schemas = contract.entities().stream().collect(Collectors.toMap(EntitySchema::kind, each -> each));
    }

    /** What keeps entities of one kind apart. */
    private record Key(String kind, String name, String value) {}

    /** An entity and the member that has it. */
    private record Owner(UUID member, UUID id) {}

    /** @throws Refused when there is no such control plane or it is no group */
    ObjectNode of(UUID group) {
        List<UUID> members = memberships.ofGroup(group);
        ObjectNode controlPlane = controlPlanes.find(group).orElseThrow(() -> new Refused(Problem.notFound()));
        ObjectNode status = controlPlane.deepCopy().retain("id", "created_at", "updated_at");
        ArrayNode conflicts = status.putArray("conflicts");
        Map<Key, Owner> first = new HashMap<>();
        Set<Owner> named = new HashSet<>();
        for (UUID member : members) {
            if (conflicts.size() == MOST) {
                break;
            }
            for (StoredText entity : store.loadScope(member).entities()) {
                Owner owner = new Owner(member, entity.id());
                keys(entity).forEach((key, shown) -> {
                    Owner other = first.putIfAbsent(key, owner);
                    if (other != null && !other.member().equals(member)) {
                        add(conflicts, named, other, key, shown);
                        add(conflicts, named, owner, key, shown);
                    }
                });
            }
        }
        return status.put("state", conflicts.isEmpty() ? "OK" : "CONFLICT");
    }

    /** The keys of an entity, with the values that may be shown: generated ones are credentials. */
    private Map<Key, String> keys(StoredText entity) {
        Map<Key, String> keys = new LinkedHashMap<>();
        EntitySchema schema = schemas.get(entity.kind());
        if (schema != null) {
            keys.put(
                    new Key(entity.kind(), "id", entity.id().toString()),
                    entity.id().toString());
            UniqueKeys.of(schema, entity.document())
                    .forEach((name, value) -> keys.put(
                            new Key(entity.kind(), name, value),
                            schema.autoKeys().contains(name) ? GENERATED : value));
        }
        return keys;
    }

    private static void add(ArrayNode conflicts, Set<Owner> named, Owner owner, Key key, String shown) {
        if (conflicts.size() < MOST && named.add(owner)) {
            ObjectNode conflict = JsonNodeFactory.instance.objectNode();
            conflict.put("cluster_id", owner.member().toString());
            conflict.put("description", "another member has an entity with the same " + key.name() + ": " + shown);
            conflict.putObject("resource").put("id", owner.id().toString()).put("type", key.kind());
            conflicts.add(conflict);
        }
    }
}
