// Generated from the contract in openapi/ by the templates in java-sdk/client/templates: edit those.
package io.gatehouse.sdk.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.sdk.http.Calls;
import io.gatehouse.sdk.http.Page;
import io.gatehouse.sdk.http.Query;
import io.gatehouse.sdk.model.*;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** Certificates: one method for each operation of the API. */
public final class CertificatesApi {
    private final Calls calls;

    /** For the client, which hands it out. */
    public CertificatesApi(Calls calls) {
        this.calls = calls;
    }

    /**
     * Create a certificate.
     */
    public Certificate create(Certificate certificate) {
        return Certificate.of(calls.send("POST", Calls.path("/core-entities/certificates"), Query.NONE, certificate.json()));
    }

    /** As {@code create} of a {@link Certificate}, described in place. */
    public Certificate create(Consumer<Certificate.Builder> certificate) {
        Certificate.Builder builder = Certificate.builder();
        certificate.accept(builder);
        return create(builder.build());
    }

    /**
     * Delete a certificate.
     * @param certificateId The id of the certificate.
     */
    public void delete(String certificateId) {
        calls.run("DELETE", Calls.path("/core-entities/certificates/{}", certificateId), Query.NONE, null);
    }

    /**
     * Fetch a certificate.
     * @param certificateId The id of the certificate.
     */
    public Certificate get(String certificateId) {
        return Certificate.of(calls.send("GET", Calls.path("/core-entities/certificates/{}", certificateId), Query.NONE, null));
    }

    /**
     * List certificates.
     */
    public Page<Certificate> list() {
        return calls.page(Calls.path("/core-entities/certificates"), Query.NONE, "size", Certificate::of);
    }

    /**
     * List certificates.
     *
     * <ul>
     *   <li><code>size</code>: The most items to return.
     *   <li><code>offset</code>: Where to continue, as the previous page said.
     *   <li><code>tags</code>: Up to 5 tags: <code>a,b</code> asks for both, <code>a/b</code> for either.
     * </ul>
     *
     * @param options adds to the request, as in {@code q -> q.with("name", "value")}
     */
    public Page<Certificate> list(UnaryOperator<Query> options) {
        return calls.page(Calls.path("/core-entities/certificates"), options.apply(Query.NONE), "size", Certificate::of);
    }

    /**
     * Create or replace a certificate.
     * @param certificateId The id of the certificate.
     */
    public Certificate upsert(String certificateId, Certificate certificate) {
        return Certificate.of(calls.send("PUT", Calls.path("/core-entities/certificates/{}", certificateId), Query.NONE, certificate.json()));
    }

    /** As {@code upsert} of a {@link Certificate}, described in place. */
    public Certificate upsert(String certificateId, Consumer<Certificate.Builder> certificate) {
        Certificate.Builder builder = Certificate.builder();
        certificate.accept(builder);
        return upsert(certificateId, builder.build());
    }
}
