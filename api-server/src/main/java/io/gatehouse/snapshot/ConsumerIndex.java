package io.gatehouse.snapshot;

import io.gatehouse.plugin.ConsumerView;
import io.gatehouse.plugin.Consumers;
import io.gatehouse.plugin.CredentialView;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The consumers and credentials of a control plane by what requests name them with. Immutable. */
public final class ConsumerIndex implements Consumers {
    public static final ConsumerIndex EMPTY = new ConsumerIndex(Map.of(), Map.of());

    private final Map<String, ConsumerView> byIdOrUsername;
    private final Map<String, Map<String, CredentialView>> byKindAndValue;

    /** The maps are handed over and not changed any more. */
    ConsumerIndex(Map<String, ConsumerView> byIdOrUsername, Map<String, Map<String, CredentialView>> byKindAndValue) {
        this.byIdOrUsername = byIdOrUsername;
        this.byKindAndValue = byKindAndValue;
    }

    @Override
    public @Nullable CredentialView credential(String kind, String value) {
        Map<String, CredentialView> ofKind = byKindAndValue.get(kind);
        return ofKind == null ? null : ofKind.get(value);
    }

    @Override
    public @Nullable ConsumerView consumer(String idOrUsername) {
        return byIdOrUsername.get(idOrUsername);
    }
}
