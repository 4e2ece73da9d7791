package io.gatehouse.snapshot;

import com.fasterxml.jackson.databind.JsonNode;
import io.gatehouse.gateway.router.PathNormalizer;
import io.gatehouse.plugin.Endpoint;
import io.gatehouse.plugin.ServiceView;
import io.gatehouse.plugin.StoredJson;
import io.gatehouse.plugin.Timeouts;
import io.gatehouse.store.StoredText;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The compiled services of one control plane, kept up to date change by change. */
final class ServiceTable {
    static final Set<String> SERVED_PROTOCOLS = Set.of("http", "https", "ws", "wss");

    private static final String SERVICES = "services";
    private static final Set<String> TLS_PROTOCOLS = Set.of("https", "wss");

    private final Map<UUID, Compiled> services = new HashMap<>();

    /**
     * What a route needs of its service.
     *
     * @param endpoint null for a protocol that this gateway does not speak upstream: its routes answer 503
     * @param path {@code /} where it has none; normalized
     */
    record Compiled(
            ServiceView view,
            @Nullable Endpoint endpoint,
            Timeouts timeouts,
            int retries,
            String path,
            boolean enabled) {}

    void update(ControlPlaneModel model, ChangedIds changed, Affected affected) {
        for (UUID id : changed.of(SERVICES)) {
            StoredText stored = model.get(SERVICES, id);
            if (stored == null) {
                services.remove(id);
            } else {
                services.put(id, compile(id, stored.document(), new ParsedLater(stored)));
            }
            affected.service(id);
        }
    }

    @Nullable
    Compiled get(UUID id) {
        return services.get(id);
    }

    private static Compiled compile(UUID id, JsonNode document, StoredJson stored) {
        String path = Documents.text(document, "path");
        return new Compiled(
                new ServiceView(id, Documents.text(document, "name"), Documents.text(document, "host"), stored),
                endpoint(document),
                new Timeouts(
                        Documents.number(document, "connect_timeout", 60_000),
                        Documents.number(document, "write_timeout", 60_000),
                        Documents.number(document, "read_timeout", 60_000)),
                Documents.number(document, "retries", 5),
                path == null ? "/" : PathNormalizer.normalize(path),
                Documents.flag(document, "enabled", true));
    }

    private static @Nullable Endpoint endpoint(JsonNode service) {
        String protocol = String.valueOf(Documents.text(service, "protocol"));
        String host = Documents.text(service, "host");
        if (host == null || !SERVED_PROTOCOLS.contains(protocol)) {
            return null;
        }
        boolean tls = TLS_PROTOCOLS.contains(protocol);
        int port = Documents.number(service, "port", tls ? 443 : 80);
        String name = host.startsWith("[") && host.endsWith("]") ? host.substring(1, host.length() - 1) : host;
        return port == 0 ? null : new Endpoint(tls, name, port, Documents.flag(service, "tls_verify", false));
    }
}
