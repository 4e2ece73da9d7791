package io.gatehouse.entity;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.problem.Problem;
import io.gatehouse.problem.Refused;
import io.gatehouse.schema.Violation;
import io.gatehouse.store.Reference;
import io.gatehouse.store.StoredEntity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;

/**
 * The server names of certificates. Clients see them as {@code snis} of the certificate and may write them there; they
 * are kept as entities of their own.
 */
final class CertificateNames {
    static final String CERTIFICATES = "certificates";

    private static final String FIELD = "snis";
    private static final String SNIS = "snis";
    private static final String NAME = "name";
    private static final String CERTIFICATE = "certificate";

    private CertificateNames() {}

    /** Takes the names out of a certificate that is about to be stored; absent when it has no list of them. */
    static Optional<List<String>> take(String kind, ObjectNode document) {
        if (!kind.equals(CERTIFICATES)) {
            return Optional.empty();
        }
        JsonNode given = document.remove(FIELD);
        if (given == null || !given.isArray()) {
            return Optional.empty();
        }
        List<String> names = new ArrayList<>();
        given.forEach(name -> names.add(name.asText()));
        return Optional.of(names);
    }

    /** Makes {@code names} the only names of the certificate. */
    static void replace(EntityWriter writer, UUID certificate, List<String> names) {
        EntityReader reader = writer.reader();
        TreeSet<String> missing = new TreeSet<>();
        for (String name : names) {
            if (!missing.add(name)) {
                throw refusal(name + " is duplicated");
            }
            reader.findByKey(SNIS, NAME, name).ifPresent(sni -> refuseUnlessOwn(sni, certificate, name));
        }
        for (StoredEntity sni : of(reader, certificate)) {
            if (!missing.remove(sni.document().path(NAME).asText())) {
                writer.delete(SNIS, sni.id());
            }
        }
        for (String name : missing) {
            ObjectNode sni = JsonNodeFactory.instance.objectNode().put(NAME, name);
            sni.set(CERTIFICATE, ForeignKeys.reference(certificate));
            writer.create(SNIS, sni, Optional.empty());
        }
    }

    private static void refuseUnlessOwn(StoredEntity sni, UUID certificate, String name) {
        UUID owner = ForeignKeys.idOf(sni.document().path(CERTIFICATE)).orElse(certificate);
        if (!owner.equals(certificate)) {
            throw refusal(name + " already associated with existing certificate '" + owner + "'");
        }
    }

    private static Refused refusal(String message) {
        return new Refused(Problem.schemaViolation(Violation.of(FIELD, message)));
    }

    /** The entity as clients see it: a certificate with its names, sorted. */
    static ObjectNode view(EntityReader reader, String kind, ObjectNode stored) {
        if (!kind.equals(CERTIFICATES)) {
            return stored;
        }
        TreeSet<String> names = new TreeSet<>();
        EntityAddress.uuid(stored.path("id").asText())
                .ifPresent(id -> of(reader, id)
                        .forEach(sni -> names.add(sni.document().path(NAME).asText())));
        ObjectNode view = stored.deepCopy();
        names.forEach(view.putArray(FIELD)::add);
        return view;
    }

    private static List<StoredEntity> of(EntityReader reader, UUID certificate) {
        return reader.all(SNIS, Optional.of(new Reference(CERTIFICATE, CERTIFICATES, certificate)))
                .toList();
    }
}
