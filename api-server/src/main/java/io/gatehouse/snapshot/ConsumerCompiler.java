package io.gatehouse.snapshot;

import io.gatehouse.schema.Contract;
import io.gatehouse.schema.EntitySchema;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Knows which kinds are credentials: any entity that must belong to a consumer and has a unique field that stands for its
 * id; the contract tells.
 */
@Singleton
final class ConsumerCompiler {
    private static final String CONSUMERS = "consumers";

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

    /** An empty table, for one control plane. */
    ConsumerTable table() {
        return new ConsumerTable(credentialKinds);
    }
}
