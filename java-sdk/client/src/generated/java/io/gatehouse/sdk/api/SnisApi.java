// Generated from the contract in openapi/ by the templates in java-sdk/client/templates: edit those.
package io.gatehouse.sdk.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.sdk.http.Calls;
import io.gatehouse.sdk.http.Page;
import io.gatehouse.sdk.http.Query;
import io.gatehouse.sdk.model.*;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** SNIs: one method for each operation of the API. */
public final class SnisApi {
    private final Calls calls;

    /** For the client, which hands it out. */
    public SnisApi(Calls calls) {
        this.calls = calls;
    }

    /**
     * Create an SNI.
     */
    public SNI create(SNI sni) {
        return SNI.of(calls.send("POST", Calls.path("/core-entities/snis"), Query.NONE, sni.json()));
    }

    /** As {@code create} of a {@link SNI}, described in place. */
    public SNI create(Consumer<SNI.Builder> sni) {
        SNI.Builder builder = SNI.builder();
        sni.accept(builder);
        return create(builder.build());
    }

    /**
     * Create an SNI of a certificate.
     * @param certificateId The id of the certificate.
     */
    public SNI createWithCertificate(String certificateId, SNI sni) {
        return SNI.of(calls.send("POST", Calls.path("/core-entities/certificates/{}/snis", certificateId), Query.NONE, sni.json()));
    }

    /** As {@code createWithCertificate} of a {@link SNI}, described in place. */
    public SNI createWithCertificate(String certificateId, Consumer<SNI.Builder> sni) {
        SNI.Builder builder = SNI.builder();
        sni.accept(builder);
        return createWithCertificate(certificateId, builder.build());
    }

    /**
     * Delete an SNI.
     * @param sniId The id or name of the SNI.
     */
    public void delete(String sniId) {
        calls.run("DELETE", Calls.path("/core-entities/snis/{}", sniId), Query.NONE, null);
    }

    /**
     * Delete an SNI of a certificate.
     * @param certificateId The id of the certificate.
     * @param sniId The id or name of the SNI.
     */
    public void deleteWithCertificate(String certificateId, String sniId) {
        calls.run("DELETE", Calls.path("/core-entities/certificates/{}/snis/{}", certificateId, sniId), Query.NONE, null);
    }

    /**
     * Fetch an SNI.
     * @param sniId The id or name of the SNI.
     */
    public SNI get(String sniId) {
        return SNI.of(calls.send("GET", Calls.path("/core-entities/snis/{}", sniId), Query.NONE, null));
    }

    /**
     * Fetch an SNI of a certificate.
     * @param certificateId The id of the certificate.
     * @param sniId The id or name of the SNI.
     */
    public SNI getWithCertificate(String certificateId, String sniId) {
        return SNI.of(calls.send("GET", Calls.path("/core-entities/certificates/{}/snis/{}", certificateId, sniId), Query.NONE, null));
    }

    /**
     * List SNIs.
     */
    public Page<SNI> list() {
        return calls.page(Calls.path("/core-entities/snis"), Query.NONE, "size", SNI::of);
    }

    /**
     * List SNIs.
     *
     * <ul>
     *   <li><code>size</code>: The most items to return.
     *   <li><code>offset</code>: Where to continue, as the previous page said.
     *   <li><code>tags</code>: Up to 5 tags: <code>a,b</code> asks for both, <code>a/b</code> for either.
     * </ul>
     *
     * @param options adds to the request, as in {@code q -> q.with("name", "value")}
     */
    public Page<SNI> list(UnaryOperator<Query> options) {
        return calls.page(Calls.path("/core-entities/snis"), options.apply(Query.NONE), "size", SNI::of);
    }

    /**
     * List SNIs of a certificate.
     * @param certificateId The id of the certificate.
     */
    public Page<SNI> listWithCertificate(String certificateId) {
        return calls.page(Calls.path("/core-entities/certificates/{}/snis", certificateId), Query.NONE, "size", SNI::of);
    }

    /**
     * List SNIs of a certificate.
     *
     * <ul>
     *   <li><code>size</code>: The most items to return.
     *   <li><code>offset</code>: Where to continue, as the previous page said.
     *   <li><code>tags</code>: Up to 5 tags: <code>a,b</code> asks for both, <code>a/b</code> for either.
     * </ul>
     *
     * @param options adds to the request, as in {@code q -> q.with("name", "value")}
     */
    public Page<SNI> listWithCertificate(String certificateId, UnaryOperator<Query> options) {
        return calls.page(Calls.path("/core-entities/certificates/{}/snis", certificateId), options.apply(Query.NONE), "size", SNI::of);
    }

    /**
     * Create or replace an SNI.
     * @param sniId The id or name of the SNI.
     */
    public SNI upsert(String sniId, SNI sni) {
        return SNI.of(calls.send("PUT", Calls.path("/core-entities/snis/{}", sniId), Query.NONE, sni.json()));
    }

    /** As {@code upsert} of a {@link SNI}, described in place. */
    public SNI upsert(String sniId, Consumer<SNI.Builder> sni) {
        SNI.Builder builder = SNI.builder();
        sni.accept(builder);
        return upsert(sniId, builder.build());
    }

    /**
     * Create or replace an SNI of a certificate.
     * @param certificateId The id of the certificate.
     * @param sniId The id or name of the SNI.
     */
    public SNI upsertWithCertificate(String certificateId, String sniId, SNI sni) {
        return SNI.of(calls.send("PUT", Calls.path("/core-entities/certificates/{}/snis/{}", certificateId, sniId), Query.NONE, sni.json()));
    }

    /** As {@code upsertWithCertificate} of a {@link SNI}, described in place. */
    public SNI upsertWithCertificate(String certificateId, String sniId, Consumer<SNI.Builder> sni) {
        SNI.Builder builder = SNI.builder();
        sni.accept(builder);
        return upsertWithCertificate(certificateId, sniId, builder.build());
    }
}
