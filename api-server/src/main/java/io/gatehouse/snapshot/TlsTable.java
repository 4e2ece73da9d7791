package io.gatehouse.snapshot;

import com.fasterxml.jackson.databind.JsonNode;
import io.gatehouse.gateway.tls.ServerCertificates;
import io.gatehouse.gateway.tls.UpstreamTls;
import io.gatehouse.schema.pem.Certificates;
import io.gatehouse.store.StoredText;
import io.gatehouse.vault.VaultReferences;
import io.gatehouse.vault.Vaults;
import io.netty.handler.ssl.SslContext;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/**
 * TLS of one control plane: certificates, the server names that select them, and how services are connected to. Documents
 * are read as they change; what is made of the same ones stays the same object, so that pooled connections and sessions
 * go on to be used.
 */
final class TlsTable {
    private static final String CERTIFICATES = "certificates";
    private static final String AUTHORITIES = "ca_certificates";
    private static final String SNIS = "snis";
    private static final String SERVICES = "services";
    private static final String UPSTREAMS = "upstreams";
    private static final int ANY_DEPTH = -1;

    private final VaultReferences references;
    private final Map<UUID, Certificate> certificates = new HashMap<>();
    private final Map<UUID, List<X509Certificate>> authorities = new HashMap<>();
    private final Map<UUID, ServerName> names = new HashMap<>();
    private final Map<UUID, Service> services = new HashMap<>();
    private final Map<UUID, Shared> upstreams = new HashMap<>();
    private Map<KeyPairs, SslContext> contexts = Map.of();
    private Map<List<Object>, UpstreamTls> connections = Map.of();
    private List<ControlPlaneSnapshot.Unrunnable> unrunnable = List.of();
    private TlsSettings settings = TlsSettings.NONE;

    /** A certificate's PEM texts, secrets resolved; the alternative is empty where there is none. */
    record KeyPairs(String certificate, String key, String alternative, String alternativeKey) {
        @Override
        public String toString() {
            return "KeyPairs";
        }
    }

    private record Certificate(UUID id, JsonNode document) {
        long createdAt() {
            return document.path("created_at").asLong();
        }
    }

    private record ServerName(String name, @Nullable UUID certificate) {}

    private record Service(
            UUID id, String host, @Nullable UUID certificate, List<UUID> authorities, boolean verify, int depth) {}

    /** The certificate of an upstream, which services use that have none of their own. */
    private record Shared(String name, UUID certificate) {}

    TlsTable(VaultReferences references) {
        this.references = references;
    }

    TlsSettings update(ControlPlaneModel model, ChangedIds changed) {
        int changes = read(CERTIFICATES, model, changed, certificates, Certificate::new)
                + read(
                        AUTHORITIES,
                        model,
                        changed,
                        authorities,
                        (id, document) -> Certificates.all(document.path("cert").asText()))
                + read(SNIS, model, changed, names, TlsTable::serverName)
                + read(SERVICES, model, changed, services, TlsTable::service)
                + read(UPSTREAMS, model, changed, upstreams, TlsTable::shared);
        boolean secrets =
                VaultCompiler.KINDS.stream().anyMatch(kind -> !changed.of(kind).isEmpty());
        if (changes > 0 || secrets) {
            Run run = new Run(VaultCompiler.compile(model));
            settings = new TlsSettings(run.certificates(), run.services());
            contexts = run.madeContexts;
            connections = run.madeConnections;
            unrunnable = run.problems;
        }
        return settings;
    }

    /** Certificates and settings that can't be used, with the reason. */
    List<ControlPlaneSnapshot.Unrunnable> unrunnable() {
        return unrunnable;
    }

    /** Answers how many that count have changed; what {@code reader} answers null for does not. */
    private static <T> int read(
            String kind,
            ControlPlaneModel model,
            ChangedIds changed,
            Map<UUID, T> known,
            BiFunction<UUID, JsonNode, @Nullable T> reader) {
        int changes = 0;
        for (UUID id : changed.of(kind)) {
            StoredText stored = model.get(kind, id);
            T now = stored == null ? null : reader.apply(id, stored.document());
            T before = now == null ? known.remove(id) : known.put(id, now);
            boolean same = now == null ? before == null : now.equals(before);
            changes += same ? 0 : 1;
        }
        return changes;
    }

    private static ServerName serverName(UUID id, JsonNode document) {
        String name = document.path("name").asText().toLowerCase(Locale.ROOT);
        return new ServerName(
                name.endsWith(".") ? name.substring(0, name.length() - 1) : name,
                Documents.reference(document, "certificate"));
    }

    private static @Nullable Shared shared(UUID id, JsonNode document) {
        UUID certificate = Documents.reference(document, "client_certificate");
        return certificate == null ? null : new Shared(document.path("name").asText(), certificate);
    }

    private static @Nullable Service service(UUID id, JsonNode document) {
        if (!"https".equals(Documents.text(document, "protocol"))) {
            return null;
        }
        TreeSet<String> trusted = new TreeSet<>(Documents.texts(document, AUTHORITIES));
        return new Service(
                id,
                document.path("host").asText(),
                Documents.reference(document, "client_certificate"),
                trusted.stream().map(UUID::fromString).toList(),
                Documents.flag(document, "tls_verify", false),
                Documents.number(document, "tls_verify_depth", ANY_DEPTH));
    }

    /** One pass over what was read. */
    private final class Run {
        private final Vaults vaults;
        private final Map<KeyPairs, SslContext> madeContexts = new HashMap<>();
        private final Map<List<Object>, UpstreamTls> madeConnections = new HashMap<>();
        private final List<ControlPlaneSnapshot.Unrunnable> problems = new ArrayList<>();

        Run(Vaults vaults) {
            this.vaults = vaults;
        }

        ServerCertificates certificates() {
            Map<UUID, SslContext> usable = new HashMap<>();
            SslContext oldest = null;
            List<Certificate> sorted = certificates.values().stream()
                    .sorted(Comparator.comparingLong(Certificate::createdAt).thenComparing(Certificate::id))
                    .toList();
            for (Certificate certificate : sorted) {
                try {
                    KeyPairs pairs = pairs(certificate.document());
                    SslContext known = contexts.get(pairs);
                    SslContext context = known == null ? TlsContexts.server(pairs) : known;
                    madeContexts.put(pairs, context);
                    usable.put(certificate.id(), context);
                    oldest = oldest == null ? context : oldest;
                } catch (GeneralSecurityException | SSLException unusable) {
                    problem(certificate.id(), "certificate", unusable);
                }
            }
            Map<String, SslContext> byName = new HashMap<>();
            for (ServerName name : new TreeMap<>(names).values()) {
                SslContext context = usable.get(name.certificate());
                if (context != null) {
                    byName.put(name.name(), context);
                }
            }
            return new ServerCertificates(byName, oldest);
        }

        Map<UUID, UpstreamTls> services() {
            Map<String, UUID> shared = new HashMap<>();
            new TreeMap<>(upstreams).values().forEach(each -> shared.put(each.name(), each.certificate()));
            Map<UUID, UpstreamTls> settled = new HashMap<>();
            for (Service service : services.values()) {
                UUID certificate = service.certificate() == null ? shared.get(service.host()) : service.certificate();
                if (certificate == null && service.authorities().isEmpty() && service.depth() == ANY_DEPTH) {
                    continue;
                }
                try {
                    settled.put(service.id(), connections(service, certificate));
                } catch (GeneralSecurityException | SSLException unusable) {
                    problem(service.id(), "service", unusable);
                    settled.put(service.id(), UpstreamTls.UNUSABLE);
                }
            }
            return settled;
        }

        private UpstreamTls connections(Service service, @Nullable UUID shown)
                throws GeneralSecurityException, SSLException {
            Certificate certificate = shown == null ? null : certificates.get(shown);
            List<KeyPairs> own = certificate == null ? List.of() : List.of(pairs(certificate.document()));
            List<X509Certificate> trusted = service.authorities().stream()
                    .flatMap(id -> authorities.getOrDefault(id, List.of()).stream())
                    .toList();
            List<Object> key = List.of(own, trusted, service.verify(), service.depth(), service.id());
            UpstreamTls known = Stream.of(connections, madeConnections)
                    .filter(made -> made.containsKey(key))
                    .findFirst()
                    .map(made -> made.get(key))
                    .orElse(null);
            UpstreamTls tls = known == null
                    ? new UpstreamTls(TlsContexts.client(own, trusted, service.verify(), service.depth()))
                    : known;
            madeConnections.put(key, tls);
            return tls;
        }

        private KeyPairs pairs(JsonNode document) {
            return new KeyPairs(
                    resolved(document, "cert"),
                    resolved(document, "key"),
                    resolved(document, "cert_alt"),
                    resolved(document, "key_alt"));
        }

        private String resolved(JsonNode document, String field) {
            String text = Documents.text(document, field);
            return text == null ? "" : references.resolve(text, vaults);
        }

        private void problem(UUID id, String what, Exception reason) {
            problems.add(new ControlPlaneSnapshot.Unrunnable(id, what, String.valueOf(reason.getMessage())));
        }
    }
}
