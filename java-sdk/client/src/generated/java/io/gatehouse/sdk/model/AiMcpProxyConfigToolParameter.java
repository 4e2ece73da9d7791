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
 * One of the parameters.
 */
public final class AiMcpProxyConfigToolParameter extends JsonModel {
    private static final Field<String> NAME = new Field<>("name", Codec.TEXT);
    private static final Field<String> IN = new Field<>("in", Codec.TEXT);
    private static final Field<Boolean> REQUIRED = new Field<>("required", Codec.BOOLEAN);
    private static final Field<AiMcpProxyConfigToolParameterSchema> SCHEMA = new Field<>("schema", Codec.model(AiMcpProxyConfigToolParameterSchema::of));
    private static final Field<String> DESCRIPTION = new Field<>("description", Codec.TEXT);

    private AiMcpProxyConfigToolParameter(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static AiMcpProxyConfigToolParameter of(ObjectNode json) {
        return new AiMcpProxyConfigToolParameter(json);
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
     * The name.
     */
    public @Nullable String name() {
        return optional(NAME);
    }

    /**
     * The in.
     */
    public @Nullable String in() {
        return optional(IN);
    }

    /**
     * Whether it is needed.
     */
    public @Nullable Boolean required() {
        return optional(REQUIRED);
    }

    /**
     * The schema. Default: <code>&#123;&#125;</code>.
     */
    public @Nullable AiMcpProxyConfigToolParameterSchema schema() {
        return optional(SCHEMA);
    }

    /**
     * What it is for.
     */
    public @Nullable String description() {
        return optional(DESCRIPTION);
    }

    /** Builds a {@link AiMcpProxyConfigToolParameter}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<AiMcpProxyConfigToolParameter, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public AiMcpProxyConfigToolParameter build() {
            return new AiMcpProxyConfigToolParameter(fields());
        }

        /**
         * The name.
         */
        public Builder name(@Nullable String value) {
            return set(NAME, value);
        }

        /**
         * The in.
         */
        public Builder in(@Nullable String value) {
            return set(IN, value);
        }

        /**
         * Whether it is needed.
         */
        public Builder required(@Nullable Boolean value) {
            return set(REQUIRED, value);
        }

        /**
         * The schema. Default: <code>&#123;&#125;</code>.
         */
        public Builder schema(@Nullable AiMcpProxyConfigToolParameterSchema value) {
            return set(SCHEMA, value);
        }

        /** As {@link #schema(AiMcpProxyConfigToolParameterSchema)}, described in place. */
        public Builder schema(Consumer<AiMcpProxyConfigToolParameterSchema.Builder> value) {
            AiMcpProxyConfigToolParameterSchema.Builder builder = AiMcpProxyConfigToolParameterSchema.builder();
            value.accept(builder);
            return set(SCHEMA, builder.build());
        }

        /**
         * What it is for.
         */
        public Builder description(@Nullable String value) {
            return set(DESCRIPTION, value);
        }
    }
}

