package io.gatehouse.entity;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.problem.Problem;
import io.gatehouse.problem.ProblemType;
import io.gatehouse.schema.Violation;
import io.gatehouse.schema.pem.Certificates;
import io.gatehouse.store.EntityStore;
import io.gatehouse.store.StoredEntity;
import jakarta.inject.Singleton;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A trusted authority is one certificate that may sign others and has not expired. It stays while a service or a plugin
 * names it; those hold ids in plain lists, so no foreign key knows.
 */
@Singleton
final class CaCertificates implements WriteRule {
    private static final String FIELD = "cert";
    private static final String USES = "ca_certificates";

    private final Clock clock;

    CaCertificates(Clock clock) {
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "ca_certificates";
    }

    @Override
    public void complete(ObjectNode document, WriteOptions options) {
        Certificates.first(document.path(FIELD).asText())
                .ifPresent(certificate -> document.put("cert_digest", digest(certificate)));
    }

    @Override
    public List<Violation> check(EntityStore.Transaction transaction, ObjectNode document) {
        List<X509Certificate> certificates =
                Certificates.all(document.path(FIELD).asText());
        return problem(certificates).map(text -> Violation.of(FIELD, text)).stream()
                .toList();
    }

    private Optional<String> problem(List<X509Certificate> certificates) {
        if (certificates.size() != 1) {
            return Optional.of("please submit only one certificate at a time");
        }
        X509Certificate certificate = certificates.get(0);
        if (certificate.getNotAfter().toInstant().isBefore(clock.instant())) {
            return Optional.of("certificate expired, \"Not After\" time is in the past");
        }
        return certificate.getBasicConstraints() < 0
                ? Optional.of(
                        "certificate does not appear to be a CA because it is missing the \"CA\" basic" + " constraint")
                : Optional.empty();
    }

    private static String digest(X509Certificate certificate) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(certificate.getEncoded()));
        } catch (NoSuchAlgorithmException | CertificateEncodingException impossible) {
            throw new IllegalStateException("a certificate that was read has no digest", impossible);
        }
    }

    @Override
    public Optional<Problem> forbidsDeletion(EntityStore.Transaction transaction, UUID id) {
        EntityReader reader = EntityReader.of(transaction);
        return Stream.of("services", "plugins")
                .flatMap(kind -> reader.all(kind, Optional.empty()))
                .filter(entity -> names(entity.document(), id))
                .findFirst()
                .map(entity -> stillUsed(id, entity));
    }

    private static boolean names(ObjectNode document, UUID id) {
        for (JsonNode list :
                List.of(document.path(USES), document.path("config").path(USES))) {
            for (JsonNode one : list) {
                if (one.asText().equalsIgnoreCase(id.toString())) {
                    return true;
                }
            }
        }
        return false;
    }

    private static Problem stillUsed(UUID id, StoredEntity user) {
        String message =
                "ca certificate " + id + " is still referenced by " + user.kind() + " (id = " + user.id() + ")";
        ObjectNode fields = JsonNodeFactory.instance.objectNode();
        return new Problem(ProblemType.REFERENCED_BY_OTHERS, message, List.of(Violation.ofEntity(message)), fields);
    }
}
