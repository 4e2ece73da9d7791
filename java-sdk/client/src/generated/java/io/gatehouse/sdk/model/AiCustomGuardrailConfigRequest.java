// Generated from the contract in openapi/ by the templates in java-sdk/client/templates: edit those.
package io.gatehouse.sdk.model;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.sdk.json.Codec;
import io.gatehouse.sdk.json.Field;
import io.gatehouse.sdk.json.JsonModel;
import io.gatehouse.sdk.json.ModelBuilder;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What concerns the request.
 */
public final class AiCustomGuardrailConfigRequest extends JsonModel {
    private static final Field<AiCustomGuardrailConfigRequestAuth> AUTH = new Field<>("auth", Codec.model(AiCustomGuardrailConfigRequestAuth::of));
    private static final Field<Map<String, String>> BODY = new Field<>("body", Codec.map(Codec.TEXT));
    private static final Field<Map<String, String>> HEADERS = new Field<>("headers", Codec.map(Codec.TEXT));
    private static final Field<Map<String, String>> QUERIES = new Field<>("queries", Codec.map(Codec.TEXT));
    private static final Field<String> URL = new Field<>("url", Codec.TEXT);

    private AiCustomGuardrailConfigRequest(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static AiCustomGuardrailConfigRequest of(ObjectNode json) {
        return new AiCustomGuardrailConfigRequest(json);
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
     * How to sign in to the provider. Default: <code>&#123;&#125;</code>.
     */
    public @Nullable AiCustomGuardrailConfigRequestAuth auth() {
        return optional(AUTH);
    }

    /**
     * The body.
     */
    public Map<String, String> body() {
        return members(BODY);
    }

    /**
     * Headers.
     */
    public Map<String, String> headers() {
        return members(HEADERS);
    }

    /**
     * Queries by name.
     */
    public Map<String, String> queries() {
        return members(QUERIES);
    }

    /**
     * The address.
     */
    public String url() {
        return required(URL);
    }

    /** Builds a {@link AiCustomGuardrailConfigRequest}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<AiCustomGuardrailConfigRequest, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public AiCustomGuardrailConfigRequest build() {
            return new AiCustomGuardrailConfigRequest(fields());
        }

        /**
         * How to sign in to the provider. Default: <code>&#123;&#125;</code>.
         */
        public Builder auth(@Nullable AiCustomGuardrailConfigRequestAuth value) {
            return set(AUTH, value);
        }

        /** As {@link #auth(AiCustomGuardrailConfigRequestAuth)}, described in place. */
        public Builder auth(Consumer<AiCustomGuardrailConfigRequestAuth.Builder> value) {
            AiCustomGuardrailConfigRequestAuth.Builder builder = AiCustomGuardrailConfigRequestAuth.builder();
            value.accept(builder);
            return set(AUTH, builder.build());
        }

        /**
         * The body.
         */
        public Builder body(@Nullable Map<String, String> value) {
            return set(BODY, value);
        }

        /**
         * Headers.
         */
        public Builder headers(@Nullable Map<String, String> value) {
            return set(HEADERS, value);
        }

        /**
         * Queries by name.
         */
        public Builder queries(@Nullable Map<String, String> value) {
            return set(QUERIES, value);
        }

        /**
         * The address.
         */
        public Builder url(@Nullable String value) {
            return set(URL, value);
        }
    }
}

