package io.gatehouse.snapshot;

import io.gatehouse.collection.ShardedMap;
import io.gatehouse.plugin.ConsumerView;
import io.gatehouse.plugin.Consumers;
import io.gatehouse.plugin.CredentialView;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The consumers and credentials of a control plane by what requests name them with. Immutable. */
public final class ConsumerIndex implements Consumers {
    public static final ConsumerIndex EMPTY = new ConsumerIndex(ShardedMap.empty(), ShardedMap.empty(), Map.of());

    private static final int UUID_LENGTH = 36;

    private final ShardedMap<UUID, ConsumerView> byId;
    private final ShardedMap<String, ConsumerView> byUsername;
    private final Map<String, ShardedMap<String, CredentialView>> byKindAndValue;

    ConsumerIndex(
            ShardedMap<UUID, ConsumerView> byId,
            ShardedMap<String, ConsumerView> byUsername,
            Map<String, ShardedMap<String, CredentialView>> byKindAndValue) {
        this.byId = byId;
        this.byUsername = byUsername;
        this.byKindAndValue = Map.copyOf(byKindAndValue);
    }

    @Override
    public @Nullable CredentialView credential(String kind, String value) {
        ShardedMap<String, CredentialView> ofKind = byKindAndValue.get(kind);
        return ofKind == null ? null : ofKind.get(value);
    }

    /** An id wins over another consumer's username that looks like it. */
    @Override
    public @Nullable ConsumerView consumer(String idOrUsername) {
        if (looksLikeId(idOrUsername)) {
            ConsumerView consumer = byId.get(UUID.fromString(idOrUsername));
            if (consumer != null) {
                return consumer;
            }
        }
        return byUsername.get(idOrUsername);
    }

    private static boolean looksLikeId(String text) {
        if (text.length() != UUID_LENGTH) {
            return false;
        }
        for (int i = 0; i < UUID_LENGTH; i++) {
            boolean dash = i == 8 || i == 13 || i == 18 || i == 23;
            if (dash ? text.charAt(i) != '-' : Character.digit(text.charAt(i), 16) < 0) {
                return false;
            }
        }
        return true;
    }
}
