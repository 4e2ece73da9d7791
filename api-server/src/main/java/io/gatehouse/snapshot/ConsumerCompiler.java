package io.gatehouse.snapshot;

import com.fasterxml.jackson.databind.JsonNode;
import io.gatehouse.plugin.ConsumerView;
import io.gatehouse.plugin.CredentialView;
import io.gatehouse.schema.Contract;
import io.gatehouse.schema.EntitySchema;
import io.gatehouse.store.StoredEntity;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/**
 * Indexes consumers with their groups and credentials. A credential kind is any entity that must belong to a consumer
 * and has a unique field that stands for its id; the contract tells.
 */
@Singleton
final class ConsumerCompiler {
    private static final String CONSUMERS = "consumers";
    private static final String GROUPS = "consumer_groups";
    private static final String MEMBERS = "consumer_group_consumers";

    /** Credential kind to the field that identifies a credential. */
    private final Map<String, String> credentialKinds = new HashMap<>();

    ConsumerCompiler(Contract contract) {
        for (EntitySchema entity : contract.entities()) {
            boolean belongsToConsumer = entity.foreignKeys().stream()
                    .anyMatch(key -> key.required() && key.kind().equals(CONSUMERS));
            if (belongsToConsumer) {
                entity.endpointKey()
                        .filter(field -> entity.uniqueKeys().contains(List.of(field)))
                        .ifPresent(field -> credentialKinds.put(entity.kind(), field));
            }
        }
    }

    boolean isConsumerKind(String kind) {
        return List.of(CONSUMERS, GROUPS, MEMBERS).contains(kind) || credentialKinds.containsKey(kind);
    }

    ConsumerIndex compile(ControlPlaneModel model) {
        Map<String, ConsumerView> consumers = new HashMap<>();
        Map<UUID, ConsumerView> byId = new HashMap<>();
        Map<UUID, List<UUID>> groups = groups(model);
        for (StoredEntity entity : model.all(CONSUMERS)) {
            ConsumerView consumer = new ConsumerView(
                    entity.id(),
                    Documents.text(entity.document(), "username"),
                    Documents.text(entity.document(), "custom_id"),
                    groups.getOrDefault(entity.id(), List.of()),
                    entity.document());
            byId.put(entity.id(), consumer);
            if (consumer.username() != null) {
                consumers.put(consumer.username(), consumer);
            }
        }
        // An id wins over another consumer's username that looks like it.
        byId.forEach((id, consumer) -> consumers.put(id.toString(), consumer));
        Map<String, Map<String, CredentialView>> credentials = new HashMap<>();
        credentialKinds.forEach((kind, field) -> credentials.put(kind, credentials(model, kind, field, byId)));
        return new ConsumerIndex(consumers, credentials);
    }

    /** The groups of each consumer that is in any, in the order of their names. */
    private static Map<UUID, List<UUID>> groups(ControlPlaneModel model) {
        Map<UUID, SortedMap<String, UUID>> byName = new HashMap<>();
        for (StoredEntity member : model.all(MEMBERS)) {
            UUID consumer = Documents.reference(member.document(), "consumer");
            StoredEntity group = model.get(GROUPS, Documents.reference(member.document(), "consumer_group"));
            String name = group == null ? null : Documents.text(group.document(), "name");
            if (consumer == null || group == null || name == null) {
                throw new InconsistentSnapshot(
                        "membership " + member.id() + " points at a consumer or a group that does not exist");
            }
            byName.computeIfAbsent(consumer, id -> new TreeMap<>()).put(name, group.id());
        }
        Map<UUID, List<UUID>> groups = new HashMap<>();
        byName.forEach((consumer, named) -> groups.put(consumer, List.copyOf(named.values())));
        return groups;
    }

    private static Map<String, CredentialView> credentials(
            ControlPlaneModel model, String kind, String field, Map<UUID, ConsumerView> consumers) {
        Map<String, CredentialView> index = new HashMap<>();
        for (StoredEntity entity : model.all(kind)) {
            UUID owner = Documents.reference(entity.document(), "consumer");
            ConsumerView consumer = owner == null ? null : consumers.get(owner);
            String value = Documents.text(entity.document(), field);
            if (consumer == null) {
                throw new InconsistentSnapshot(
                        "credential " + entity.id() + " of " + kind + " points at a consumer that does not exist");
            }
            if (value != null) {
                index.put(value, new CredentialView(kind, entity.id(), consumer, expiry(entity.document())));
            }
        }
        return index;
    }

    /** The entity service stores when a credential with a {@code ttl} ends, in epoch seconds. */
    private static long expiry(JsonNode credential) {
        long seconds = credential.path("expires_at").asLong(0);
        return seconds <= 0 ? Long.MAX_VALUE : seconds * 1000;
    }
}
