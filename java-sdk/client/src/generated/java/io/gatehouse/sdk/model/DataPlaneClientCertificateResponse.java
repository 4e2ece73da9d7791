// Generated from the contract in openapi/ by the templates in java-sdk/client/templates: edit those.
package io.gatehouse.sdk.model;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.sdk.json.Codec;
import io.gatehouse.sdk.json.Field;
import io.gatehouse.sdk.json.JsonModel;
import io.gatehouse.sdk.json.ModelBuilder;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One pinned client certificate.
 */
public final class DataPlaneClientCertificateResponse extends JsonModel {
    private static final Field<DataPlaneClientCertificate> ITEM = new Field<>("item", Codec.model(DataPlaneClientCertificate::of));

    private DataPlaneClientCertificateResponse(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static DataPlaneClientCertificateResponse of(ObjectNode json) {
        return new DataPlaneClientCertificateResponse(json);
    }

    /** A builder without a field. */
    public static Builder builder() {
        return new Builder(JsonNodeFactory.instance.objectNode());
    }

    /** A builder with all the fields of this. */
    public Builder toBuilder() {
        return new Builder(json());
    }

    /**
     * A pinned client certificate.
     */
    public DataPlaneClientCertificate item() {
        return required(ITEM);
    }

    /** Builds a {@link DataPlaneClientCertificateResponse}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<DataPlaneClientCertificateResponse, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public DataPlaneClientCertificateResponse build() {
            return new DataPlaneClientCertificateResponse(fields());
        }

        /**
         * A pinned client certificate.
         */
        public Builder item(@Nullable DataPlaneClientCertificate value) {
            return set(ITEM, value);
        }

        /** As {@link #item(DataPlaneClientCertificate)}, described in place. */
        public Builder item(Consumer<DataPlaneClientCertificate.Builder> value) {
            DataPlaneClientCertificate.Builder builder = DataPlaneClientCertificate.builder();
            value.accept(builder);
            return set(ITEM, builder.build());
        }
    }
}

