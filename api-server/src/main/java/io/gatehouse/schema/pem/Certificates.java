package io.gatehouse.schema.pem;

import java.io.ByteArrayInputStream;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** X.509 certificates in PEM. */
public final class Certificates {
    private static final Set<String> LABELS = Set.of("CERTIFICATE", "X509 CERTIFICATE", "TRUSTED CERTIFICATE");

    private Certificates() {}

    /** The first certificate of the text, which is the one of the server or the authority. */
    public static Optional<X509Certificate> first(String pem) {
        return all(pem).stream().findFirst();
    }

    /** Every certificate of the text that can be read. */
    public static List<X509Certificate> all(String pem) {
        List<X509Certificate> certificates = new ArrayList<>();
        for (Pem block : Pem.blocks(pem)) {
            if (LABELS.contains(block.label())) {
                read(block.der()).ifPresent(certificates::add);
            }
        }
        return certificates;
    }

    private static Optional<X509Certificate> read(byte[] der) {
        try {
            return CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(der))
                            instanceof X509Certificate certificate
                    ? Optional.of(certificate)
                    : Optional.empty();
        } catch (CertificateException unreadable) {
            return Optional.empty();
        }
    }
}
