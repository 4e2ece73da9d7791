package io.gatehouse.schema.format;

import io.gatehouse.schema.pem.Certificates;
import java.util.Optional;

/** One or more X.509 certificates in PEM. */
final class Certificate implements Format {
    @Override
    public Optional<String> problem(String value) {
        return Certificates.first(value).isPresent()
                ? Optional.empty()
                : Optional.of("invalid certificate: expected an X.509 certificate in PEM");
    }
}
