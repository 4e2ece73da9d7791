// Generated from the contract in openapi/ by the templates in java-sdk/client/templates: edit those.
package io.gatehouse.sdk.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.sdk.http.Calls;
import io.gatehouse.sdk.http.Page;
import io.gatehouse.sdk.http.Query;
import io.gatehouse.sdk.model.*;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** Data Plane Certificates: one method for each operation of the API. */
public final class DataPlaneCertificatesApi {
    private final Calls calls;

    /** For the client, which hands it out. */
    public DataPlaneCertificatesApi(Calls calls) {
        this.calls = calls;
    }

    /**
     * Pin a client certificate.
     */
    public DataPlaneClientCertificateResponse create(DataPlaneClientCertificateRequest dataPlaneClientCertificateRequest) {
        return DataPlaneClientCertificateResponse.of(calls.send("POST", Calls.path("/dp-client-certificates"), Query.NONE, dataPlaneClientCertificateRequest.json()));
    }

    /** As {@code create} of a {@link DataPlaneClientCertificateRequest}, described in place. */
    public DataPlaneClientCertificateResponse create(Consumer<DataPlaneClientCertificateRequest.Builder> dataPlaneClientCertificateRequest) {
        DataPlaneClientCertificateRequest.Builder builder = DataPlaneClientCertificateRequest.builder();
        dataPlaneClientCertificateRequest.accept(builder);
        return create(builder.build());
    }

    /**
     * Unpin a client certificate.
     * @param certificateId The certificate's id.
     */
    public void delete(String certificateId) {
        calls.run("DELETE", Calls.path("/dp-client-certificates/{}", certificateId), Query.NONE, null);
    }

    /**
     * Fetch a pinned client certificate.
     * @param certificateId The certificate's id.
     */
    public DataPlaneClientCertificateResponse get(String certificateId) {
        return DataPlaneClientCertificateResponse.of(calls.send("GET", Calls.path("/dp-client-certificates/{}", certificateId), Query.NONE, null));
    }

    /**
     * List the pinned client certificates of data planes.
     */
    public Page<DataPlaneClientCertificate> list() {
        return calls.page(Calls.path("/dp-client-certificates"), Query.NONE, "size", DataPlaneClientCertificate::of);
    }

    /**
     * Replace a pinned client certificate.
     * @param certificateId The certificate's id.
     */
    public DataPlaneClientCertificateResponse update(String certificateId, DataPlaneClientCertificateRequest dataPlaneClientCertificateRequest) {
        return DataPlaneClientCertificateResponse.of(calls.send("PUT", Calls.path("/dp-client-certificates/{}", certificateId), Query.NONE, dataPlaneClientCertificateRequest.json()));
    }

    /** As {@code update} of a {@link DataPlaneClientCertificateRequest}, described in place. */
    public DataPlaneClientCertificateResponse update(String certificateId, Consumer<DataPlaneClientCertificateRequest.Builder> dataPlaneClientCertificateRequest) {
        DataPlaneClientCertificateRequest.Builder builder = DataPlaneClientCertificateRequest.builder();
        dataPlaneClientCertificateRequest.accept(builder);
        return update(certificateId, builder.build());
    }
}
