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
 * A pinned client certificate.
 */
public final class DataPlaneClientCertificate extends JsonModel {
    private static final Field<String> ID = new Field<>("id", Codec.TEXT);
    private static final Field<String> CERT = new Field<>("cert", Codec.TEXT);
    private static final Field<String> TITLE = new Field<>("title", Codec.TEXT);
    private static final Field<Long> CREATED_AT = new Field<>("created_at", Codec.LONG);
    private static final Field<Long> UPDATED_AT = new Field<>("updated_at", Codec.LONG);

    private DataPlaneClientCertificate(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static DataPlaneClientCertificate of(ObjectNode json) {
        return new DataPlaneClientCertificate(json);
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
     * Chosen by the server.
     */
    public String id() {
        return required(ID);
    }

    /**
     * The certificate, as sent.
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

    /**
     * Creation time in epoch seconds.
     */
    public Long createdAt() {
        return required(CREATED_AT);
    }

    /**
     * Time of the last change in epoch seconds.
     */
    public Long updatedAt() {
        return required(UPDATED_AT);
    }

    /** Builds a {@link DataPlaneClientCertificate}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<DataPlaneClientCertificate, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public DataPlaneClientCertificate build() {
            return new DataPlaneClientCertificate(fields());
        }

        /**
         * Chosen by the server.
         */
        public Builder id(@Nullable String value) {
            return set(ID, value);
        }

        /**
         * The certificate, as sent.
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

        /**
         * Creation time in epoch seconds.
         */
        public Builder createdAt(@Nullable Long value) {
            return set(CREATED_AT, value);
        }

        /** As {@link #createdAt(Long)}. */
        public Builder createdAt(long value) {
            return set(CREATED_AT, value);
        }

        /**
         * Time of the last change in epoch seconds.
         */
        public Builder updatedAt(@Nullable Long value) {
            return set(UPDATED_AT, value);
        }

        /** As {@link #updatedAt(Long)}. */
        public Builder updatedAt(long value) {
            return set(UPDATED_AT, value);
        }
    }
}

