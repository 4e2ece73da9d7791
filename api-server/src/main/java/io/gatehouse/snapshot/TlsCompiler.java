package io.gatehouse.snapshot;

import com.fasterxml.jackson.databind.JsonNode;
import io.gatehouse.gateway.tls.ServerCertificates;
import io.gatehouse.gateway.tls.UpstreamTls;
import io.gatehouse.schema.pem.Certificates;
import io.gatehouse.store.StoredEntity;
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
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/**
 * Compiles certificates, the server names that select them, and the TLS settings of services. What is made of the same
 * documents stays the same object, so that pooled connections and sessions go on to be used.
 */
final class TlsCompiler {
    static final Set<String> KINDS = Stream.concat(
                    Stream.of("certificates", "snis", "ca_certificates", "services", "upstreams"),
                    VaultCompiler.KINDS.stream())
            .collect(Collectors.toUnmodifiableSet());
    private static final int ANY_DEPTH = -1;

    private final VaultReferences references;
    private Map<List<Object>, SslContext> contexts = Map.of();
    private Map<List<Object>, UpstreamTls> byService = Map.of();
    private List<ControlPlaneSnapshot.Unrunnable> unrunnable = List.of();

    TlsCompiler(VaultReferences references) {
        this.references = references;
    }

    /** Certificates and settings that can't be used, with the reason. */
    List<ControlPlaneSnapshot.Unrunnable> unrunnable() {
        return unrunnable;
    }

    TlsSettings compile(ControlPlaneModel model) {
        Run run = new Run(model, VaultCompiler.compile(model));
        TlsSettings settings = new TlsSettings(run.certificates(), run.services());
        contexts = run.madeContexts;
        byService = run.madeServices;
        unrunnable = run.problems;
        return settings;
    }

    /** One compilation. */
    private final class Run {
        private final ControlPlaneModel model;
        private final Vaults vaults;
        private final Map<List<Object>, SslContext> madeContexts = new HashMap<>();
        private final Map<List<Object>, UpstreamTls> madeServices = new HashMap<>();
        private final List<ControlPlaneSnapshot.Unrunnable> problems = new ArrayList<>();

        Run(ControlPlaneModel model, Vaults vaults) {
            this.model = model;
            this.vaults = vaults;
        }

        ServerCertificates certificates() {
            Map<UUID, SslContext> usable = new HashMap<>();
            SslContext oldest = null;
            for (StoredEntity certificate : sorted("certificates")) {
                try {
                    KeyPairs pairs = pairs(certificate);
                    SslContext context = contexts.get(List.of("server", pairs));
                    context = context == null ? TlsContexts.server(pairs) : context;
                    madeContexts.put(List.of("server", pairs), context);
                    usable.put(certificate.id(), context);
                    oldest = oldest == null ? context : oldest;
                } catch (GeneralSecurityException | SSLException unusable) {
                    problems.add(new ControlPlaneSnapshot.Unrunnable(
                            certificate.id(), "certificate", String.valueOf(unusable.getMessage())));
                }
            }
            Map<String, SslContext> byName = new HashMap<>();
            for (StoredEntity sni : model.all("snis")) {
                UUID certificate = Documents.reference(sni.document(), "certificate");
                SslContext context = certificate == null ? null : usable.get(certificate);
                String name = Documents.text(sni.document(), "name");
                if (context != null && name != null) {
                    byName.put(withoutDot(name.toLowerCase(Locale.ROOT)), context);
                }
            }
            return new ServerCertificates(byName, oldest);
        }

        Map<UUID, UpstreamTls> services() {
            Map<UUID, UpstreamTls> services = new HashMap<>();
            for (StoredEntity service : model.all("services")) {
                JsonNode document = service.document();
                UUID certificate = certificate(document);
                TreeSet<String> authorities = new TreeSet<>(Documents.texts(document, "ca_certificates"));
                int depth = Documents.number(document, "tls_verify_depth", ANY_DEPTH);
                if (certificate == null && authorities.isEmpty() && depth == ANY_DEPTH) {
                    continue;
                }
                try {
                    services.put(
                            service.id(),
                            tls(certificate, authorities, Documents.flag(document, "tls_verify", false), depth));
                } catch (GeneralSecurityException | SSLException unusable) {
                    problems.add(new ControlPlaneSnapshot.Unrunnable(
                            service.id(), "service", String.valueOf(unusable.getMessage())));
                    services.put(service.id(), UpstreamTls.UNUSABLE);
                }
            }
            return services;
        }

        /** The service's own, else that of the upstream that its host names. */
        private @Nullable UUID certificate(JsonNode service) {
            UUID own = Documents.reference(service, "client_certificate");
            String host = Documents.text(service, "host");
            if (own != null || !"https".equals(Documents.text(service, "protocol"))) {
                return own;
            }
            return model.all("upstreams").stream()
                    .filter(upstream ->
                            upstream.document().path("name").asText().equals(host))
                    .findFirst()
                    .map(upstream -> Documents.reference(upstream.document(), "client_certificate"))
                    .orElse(null);
        }

        private UpstreamTls tls(@Nullable UUID certificate, Set<String> authorities, boolean verify, int depth)
                throws GeneralSecurityException, SSLException {
            StoredEntity stored = model.get("certificates", certificate);
            List<KeyPairs> own = stored == null ? List.of() : List.of(pairs(stored));
            List<X509Certificate> trusted = new ArrayList<>();
            for (String id : authorities) {
                StoredEntity authority = model.get("ca_certificates", UUID.fromString(id));
                if (authority != null) {
                    trusted.addAll(
                            Certificates.all(authority.document().path("cert").asText()));
                }
            }
            List<Object> key = List.of(own, trusted, verify, depth);
            UpstreamTls known = byService.get(key);
            UpstreamTls tls = known == null ? madeServices.get(key) : known;
            if (tls == null) {
                tls = new UpstreamTls(TlsContexts.client(own, trusted, verify, depth));
            }
            madeServices.put(key, tls);
            return tls;
        }

        private KeyPairs pairs(StoredEntity certificate) {
            JsonNode document = certificate.document();
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

        private List<StoredEntity> sorted(String kind) {
            return model.all(kind).stream()
                    .sorted(Comparator.comparingLong((StoredEntity each) ->
                                    each.document().path("created_at").asLong())
                            .thenComparing(StoredEntity::id))
                    .toList();
        }
    }

    private static String withoutDot(String name) {
        return name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
    }

    /** A certificate's PEM texts, secrets resolved; the alternative is empty where there is none. */
    record KeyPairs(String certificate, String key, String alternative, String alternativeKey) {
        @Override
        public String toString() {
            return "KeyPairs";
        }
    }
}
