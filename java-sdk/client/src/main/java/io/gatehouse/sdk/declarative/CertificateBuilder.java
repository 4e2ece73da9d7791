package io.gatehouse.sdk.declarative;

import java.util.List;

/** Describes a certificate and the server names that it is shown for. */
public final class CertificateBuilder extends EntityBuilder<CertificateBuilder> {
    CertificateBuilder(List<Declaration> all, String address) {
        super(all, "certificates", address);
    }

    @Override
    CertificateBuilder self() {
        return this;
    }

    /** As PEM, or a reference to a vault. */
    public CertificateBuilder cert(String pem) {
        return field("cert", pem);
    }

    /** The private key as PEM, or a reference to a vault. */
    public CertificateBuilder key(String pem) {
        return field("key", pem);
    }

    public CertificateBuilder sni(String name) {
        new AnyEntityBuilder(all(), "snis", "sni." + name)
                .field("name", name)
                .reference("/certificate/id", Reference.to(address()))
                .describedBy(each -> {});
        return this;
    }
}
