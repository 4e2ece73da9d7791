package io.gatehouse.snapshot;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.collection.ShardedMap;
import io.gatehouse.plugin.ConsumerView;
import io.gatehouse.plugin.CredentialView;
import io.gatehouse.store.StoredText;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The credentials of one kind by what identifies them, kept up to date change by change. */
final class CredentialTable {
    private final String kind;
    private final String field;
    private final Map<UUID, Known> known = new HashMap<>();
    private final Links owners = new Links();
    private final NamedIndex<CredentialView> index = new NamedIndex<>(CredentialView::id);
    /** Changed, or belonging to a consumer that changed; they stay until a pass has come through. */
    private final Set<UUID> pending = new HashSet<>();

    /** @param field what identifies a credential of this kind */
    CredentialTable(String kind, String field) {
        this.kind = kind;
        this.field = field;
    }

    private record Known(@Nullable String value, CredentialView view) {}

    void changed(Set<UUID> credentials) {
        pending.addAll(credentials);
    }

    void ownerChanged(UUID consumer) {
        pending.addAll(owners.to(consumer));
    }

    /** @throws InconsistentSnapshot when a credential has no consumer */
    ShardedMap<String, CredentialView> update(ControlPlaneModel model, ShardedMap.Edit<UUID, ConsumerView> consumers) {
        for (UUID id : pending) {
            StoredText stored = model.get(kind, id);
            Known before = known.get(id);
            Known after = stored == null ? null : known(stored, consumers);
            if (before != null && (after == null || !Objects.equals(before.value, after.value))) {
                if (before.value != null) {
                    index.remove(before.value, id);
                }
            }
            if (before != null) {
                owners.remove(id, before.view.consumer().id());
                known.remove(id);
            }
            if (after != null) {
                owners.add(id, after.view.consumer().id());
                known.put(id, after);
                if (after.value != null) {
                    index.put(after.value, after.view);
                }
            }
        }
        pending.clear();
        return index.build();
    }

    private Known known(StoredText stored, ShardedMap.Edit<UUID, ConsumerView> consumers) {
        ObjectNode document = stored.document();
        UUID owner = Documents.reference(document, "consumer");
        ConsumerView consumer = owner == null ? null : consumers.get(owner);
        if (consumer == null) {
            throw new InconsistentSnapshot(
                    "credential " + stored.id() + " of " + kind + " points at a consumer that does not exist");
        }
        return new Known(
                Documents.text(document, field), new CredentialView(kind, stored.id(), consumer, expiry(document)));
    }

    /** The entity service stores when a credential with a {@code ttl} ends, in epoch seconds. */
    private static long expiry(ObjectNode credential) {
        long seconds = credential.path("expires_at").asLong(0);
        return seconds <= 0 ? Long.MAX_VALUE : seconds * 1000;
    }
}
