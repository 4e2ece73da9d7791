// Generated from the contract in openapi/ by the templates in java-sdk/client/templates: edit those.
package io.gatehouse.sdk.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.sdk.http.Calls;
import io.gatehouse.sdk.http.Page;
import io.gatehouse.sdk.http.Query;
import io.gatehouse.sdk.model.*;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** CA Certificates: one method for each operation of the API. */
public final class CaCertificatesApi {
    private final Calls calls;

    /** For the client, which hands it out. */
    public CaCertificatesApi(Calls calls) {
        this.calls = calls;
    }

    /**
     * Create a CA certificate.
     */
    public CACertificate create(CACertificate caCertificate) {
        return CACertificate.of(calls.send("POST", Calls.path("/core-entities/ca_certificates"), Query.NONE, caCertificate.json()));
    }

    /** As {@code create} of a {@link CACertificate}, described in place. */
    public CACertificate create(Consumer<CACertificate.Builder> caCertificate) {
        CACertificate.Builder builder = CACertificate.builder();
        caCertificate.accept(builder);
        return create(builder.build());
    }

    /**
     * Delete a CA certificate.
     * @param caCertificateId The id of the CA certificate.
     */
    public void delete(String caCertificateId) {
        calls.run("DELETE", Calls.path("/core-entities/ca_certificates/{}", caCertificateId), Query.NONE, null);
    }

    /**
     * Fetch a CA certificate.
     * @param caCertificateId The id of the CA certificate.
     */
    public CACertificate get(String caCertificateId) {
        return CACertificate.of(calls.send("GET", Calls.path("/core-entities/ca_certificates/{}", caCertificateId), Query.NONE, null));
    }

    /**
     * List CA certificates.
     */
    public Page<CACertificate> list() {
        return calls.page(Calls.path("/core-entities/ca_certificates"), Query.NONE, "size", CACertificate::of);
    }

    /**
     * List CA certificates.
     *
     * <ul>
     *   <li><code>size</code>: The most items to return.
     *   <li><code>offset</code>: Where to continue, as the previous page said.
     *   <li><code>tags</code>: Up to 5 tags: <code>a,b</code> asks for both, <code>a/b</code> for either.
     * </ul>
     *
     * @param options adds to the request, as in {@code q -> q.with("name", "value")}
     */
    public Page<CACertificate> list(UnaryOperator<Query> options) {
        return calls.page(Calls.path("/core-entities/ca_certificates"), options.apply(Query.NONE), "size", CACertificate::of);
    }

    /**
     * Create or replace a CA certificate.
     * @param caCertificateId The id of the CA certificate.
     */
    public CACertificate upsert(String caCertificateId, CACertificate caCertificate) {
        return CACertificate.of(calls.send("PUT", Calls.path("/core-entities/ca_certificates/{}", caCertificateId), Query.NONE, caCertificate.json()));
    }

    /** As {@code upsert} of a {@link CACertificate}, described in place. */
    public CACertificate upsert(String caCertificateId, Consumer<CACertificate.Builder> caCertificate) {
        CACertificate.Builder builder = CACertificate.builder();
        caCertificate.accept(builder);
        return upsert(caCertificateId, builder.build());
    }
}
