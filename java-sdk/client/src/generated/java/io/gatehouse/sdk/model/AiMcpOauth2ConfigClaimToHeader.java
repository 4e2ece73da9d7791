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
 * One of the claim to header.
 */
public final class AiMcpOauth2ConfigClaimToHeader extends JsonModel {
    private static final Field<String> CLAIM = new Field<>("claim", Codec.TEXT);
    private static final Field<String> HEADER = new Field<>("header", Codec.TEXT);

    private AiMcpOauth2ConfigClaimToHeader(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static AiMcpOauth2ConfigClaimToHeader of(ObjectNode json) {
        return new AiMcpOauth2ConfigClaimToHeader(json);
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
     * The claim.
     */
    public String claim() {
        return required(CLAIM);
    }

    /**
     * The header.
     */
    public String header() {
        return required(HEADER);
    }

    /** Builds a {@link AiMcpOauth2ConfigClaimToHeader}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<AiMcpOauth2ConfigClaimToHeader, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public AiMcpOauth2ConfigClaimToHeader build() {
            return new AiMcpOauth2ConfigClaimToHeader(fields());
        }

        /**
         * The claim.
         */
        public Builder claim(@Nullable String value) {
            return set(CLAIM, value);
        }

        /**
         * The header.
         */
        public Builder header(@Nullable String value) {
            return set(HEADER, value);
        }
    }
}

