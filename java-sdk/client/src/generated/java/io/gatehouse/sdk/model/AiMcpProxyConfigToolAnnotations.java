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
 * Settings of annotations.
 */
public final class AiMcpProxyConfigToolAnnotations extends JsonModel {
    private static final Field<Boolean> DESTRUCTIVE_HINT = new Field<>("destructive_hint", Codec.BOOLEAN);
    private static final Field<Boolean> IDEMPOTENT_HINT = new Field<>("idempotent_hint", Codec.BOOLEAN);
    private static final Field<Boolean> OPEN_WORLD_HINT = new Field<>("open_world_hint", Codec.BOOLEAN);
    private static final Field<Boolean> READ_ONLY_HINT = new Field<>("read_only_hint", Codec.BOOLEAN);
    private static final Field<String> TITLE = new Field<>("title", Codec.TEXT);

    private AiMcpProxyConfigToolAnnotations(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static AiMcpProxyConfigToolAnnotations of(ObjectNode json) {
        return new AiMcpProxyConfigToolAnnotations(json);
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
     * Switches destructive hint on.
     */
    public @Nullable Boolean destructiveHint() {
        return optional(DESTRUCTIVE_HINT);
    }

    /**
     * Switches idempotent hint on.
     */
    public @Nullable Boolean idempotentHint() {
        return optional(IDEMPOTENT_HINT);
    }

    /**
     * Switches open world hint on.
     */
    public @Nullable Boolean openWorldHint() {
        return optional(OPEN_WORLD_HINT);
    }

    /**
     * Whether to read only hint.
     */
    public @Nullable Boolean readOnlyHint() {
        return optional(READ_ONLY_HINT);
    }

    /**
     * A short title.
     */
    public @Nullable String title() {
        return optional(TITLE);
    }

    /** Builds a {@link AiMcpProxyConfigToolAnnotations}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<AiMcpProxyConfigToolAnnotations, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public AiMcpProxyConfigToolAnnotations build() {
            return new AiMcpProxyConfigToolAnnotations(fields());
        }

        /**
         * Switches destructive hint on.
         */
        public Builder destructiveHint(@Nullable Boolean value) {
            return set(DESTRUCTIVE_HINT, value);
        }

        /**
         * Switches idempotent hint on.
         */
        public Builder idempotentHint(@Nullable Boolean value) {
            return set(IDEMPOTENT_HINT, value);
        }

        /**
         * Switches open world hint on.
         */
        public Builder openWorldHint(@Nullable Boolean value) {
            return set(OPEN_WORLD_HINT, value);
        }

        /**
         * Whether to read only hint.
         */
        public Builder readOnlyHint(@Nullable Boolean value) {
            return set(READ_ONLY_HINT, value);
        }

        /**
         * A short title.
         */
        public Builder title(@Nullable String value) {
            return set(TITLE, value);
        }
    }
}

