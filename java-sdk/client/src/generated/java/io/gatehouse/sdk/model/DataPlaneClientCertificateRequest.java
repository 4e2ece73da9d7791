// Generated from the contract in openapi/ by the templates in java-sdk/client/templates: edit those.
package io.gatehouse.sdk.model;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.sdk.json.Codec;
import io.gatehouse.sdk.json.Field;
import io.gatehouse.sdk.json.JsonModel;
import io.gatehouse.sdk.json.ModelBuilder;
import org.jspecify.annotations.Nullable;

/**
 * A client certificate with which data planes may connect.
 */
public final class DataPlaneClientCertificateRequest extends JsonModel {
    private static final Field<String> CERT = new Field<>("cert", Codec.TEXT);
    private static final Field<String> TITLE = new Field<>("title", Codec.TEXT);

    private DataPlaneClientCertificateRequest(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static DataPlaneClientCertificateRequest of(ObjectNode json) {
        return new DataPlaneClientCertificateRequest(json);
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
     * The certificate, as PEM.
     */
    public String cert() {
        return required(CERT);
    }

    /**
     * What it is for.
     */
    public @Nullable String title() {
        return optional(TITLE);
    }

    /** Builds a {@link DataPlaneClientCertificateRequest}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<DataPlaneClientCertificateRequest, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public DataPlaneClientCertificateRequest build() {
            return new DataPlaneClientCertificateRequest(fields());
        }

        /**
         * The certificate, as PEM.
         */
        public Builder cert(@Nullable String value) {
            return set(CERT, value);
        }

        /**
         * What it is for.
         */
        public Builder title(@Nullable String value) {
            return set(TITLE, value);
        }
    }
}

