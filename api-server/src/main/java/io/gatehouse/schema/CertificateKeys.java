package io.gatehouse.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.schema.pem.Certificates;
import io.gatehouse.schema.pem.Keys;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.util.List;
import java.util.Optional;

/** The private keys of a certificate can be read and belong to it; its second pair has keys of another type. */
final class CertificateKeys implements EntityCheck {
    @Override
    public void check(ObjectNode certificate, Report report) {
        Optional<PublicKey> first = publicKey(certificate, "cert", report);
        Optional<PublicKey> second = publicKey(certificate, "cert_alt", report);
        checkPair(first, privateKey(certificate, "key", report), "certificate does not match key", report);
        checkPair(
                second,
                privateKey(certificate, "key_alt", report),
                "alternative certificate does not match key",
                report);
        if (first.isPresent()
                && second.isPresent()
                && first.get().getAlgorithm().equals(second.get().getAlgorithm())) {
            report.addEntity("certificate and alternative certificate need to have different type (e.g. RSA and"
                    + " ECDSA), the provided certificates were both of the same type");
        }
    }

    private static void checkPair(
            Optional<PublicKey> certificate, Optional<PrivateKey> key, String problem, Report report) {
        if (certificate.isPresent() && key.isPresent() && !Keys.match(certificate.get(), key.get())) {
            report.addEntity(problem);
        }
    }

    private static Optional<PublicKey> publicKey(ObjectNode certificate, String field, Report report) {
        return text(certificate, field, report).flatMap(Certificates::first).map(found -> found.getPublicKey());
    }

    private static Optional<PrivateKey> privateKey(ObjectNode certificate, String field, Report report) {
        Optional<String> pem = text(certificate, field, report);
        Optional<PrivateKey> key = pem.flatMap(Keys::privateKey);
        if (pem.isPresent() && key.isEmpty()) {
            report.add(List.of(field), "invalid key: expected an unencrypted private key in PEM");
        }
        return key;
    }

    /** Empty as well for a vault reference and for what is wrong already. */
    private static Optional<String> text(ObjectNode certificate, String field, Report report) {
        JsonNode value = certificate.path(field);
        boolean known = value.isTextual() && !VaultReference.is(value) && !report.failed(List.of(field));
        return known ? Optional.of(value.textValue()) : Optional.empty();
    }
}
