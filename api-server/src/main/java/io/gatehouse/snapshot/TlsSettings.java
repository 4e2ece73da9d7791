package io.gatehouse.snapshot;

import io.gatehouse.gateway.tls.ServerCertificates;
import io.gatehouse.gateway.tls.UpstreamTls;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * TLS of a control plane. Immutable.
 *
 * @param certificates what clients are shown
 * @param byService how services that say more than whether to verify are connected to
 */
public record TlsSettings(ServerCertificates certificates, Map<UUID, UpstreamTls> byService) {
    public static final TlsSettings NONE = new TlsSettings(ServerCertificates.NONE, Map.of());

    public TlsSettings {
        byService = Map.copyOf(byService);
    }

    /** Null for a service that is connected to as its endpoint says. */
    public @Nullable UpstreamTls of(UUID service) {
        return byService.isEmpty() ? null : byService.get(service);
    }
}
