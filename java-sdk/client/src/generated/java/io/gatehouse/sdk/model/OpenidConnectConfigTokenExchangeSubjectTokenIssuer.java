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
 * One of the subject token issuers.
 */
public final class OpenidConnectConfigTokenExchangeSubjectTokenIssuer extends JsonModel {
    private static final Field<OpenidConnectConfigTokenExchangeSubjectTokenIssuerConditions> CONDITIONS = new Field<>("conditions", Codec.model(OpenidConnectConfigTokenExchangeSubjectTokenIssuerConditions::of));
    private static final Field<String> ISSUER = new Field<>("issuer", Codec.TEXT);

    private OpenidConnectConfigTokenExchangeSubjectTokenIssuer(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static OpenidConnectConfigTokenExchangeSubjectTokenIssuer of(ObjectNode json) {
        return new OpenidConnectConfigTokenExchangeSubjectTokenIssuer(json);
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
     * Settings of conditions.
     */
    public @Nullable OpenidConnectConfigTokenExchangeSubjectTokenIssuerConditions conditions() {
        return optional(CONDITIONS);
    }

    /**
     * Who issues tokens.
     */
    public String issuer() {
        return required(ISSUER);
    }

    /** Builds a {@link OpenidConnectConfigTokenExchangeSubjectTokenIssuer}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<OpenidConnectConfigTokenExchangeSubjectTokenIssuer, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public OpenidConnectConfigTokenExchangeSubjectTokenIssuer build() {
            return new OpenidConnectConfigTokenExchangeSubjectTokenIssuer(fields());
        }

        /**
         * Settings of conditions.
         */
        public Builder conditions(@Nullable OpenidConnectConfigTokenExchangeSubjectTokenIssuerConditions value) {
            return set(CONDITIONS, value);
        }

        /** As {@link #conditions(OpenidConnectConfigTokenExchangeSubjectTokenIssuerConditions)}, described in place. */
        public Builder conditions(Consumer<OpenidConnectConfigTokenExchangeSubjectTokenIssuerConditions.Builder> value) {
            OpenidConnectConfigTokenExchangeSubjectTokenIssuerConditions.Builder builder = OpenidConnectConfigTokenExchangeSubjectTokenIssuerConditions.builder();
            value.accept(builder);
            return set(CONDITIONS, builder.build());
        }

        /**
         * Who issues tokens.
         */
        public Builder issuer(@Nullable String value) {
            return set(ISSUER, value);
        }
    }
}

