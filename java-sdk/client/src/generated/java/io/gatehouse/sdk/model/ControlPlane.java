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
 * A set of entities that one gateway configuration is made of.
 */
public final class ControlPlane extends JsonModel {
    private static final Field<String> ID = new Field<>("id", Codec.TEXT);
    private static final Field<String> NAME = new Field<>("name", Codec.TEXT);
    private static final Field<String> DESCRIPTION = new Field<>("description", Codec.TEXT);
    private static final Field<Map<String, String>> LABELS = new Field<>("labels", Codec.map(Codec.TEXT));
    private static final Field<ControlPlaneConfig> CONFIG = new Field<>("config", Codec.model(ControlPlaneConfig::of));
    private static final Field<String> CREATED_AT = new Field<>("created_at", Codec.TEXT);
    private static final Field<String> UPDATED_AT = new Field<>("updated_at", Codec.TEXT);

    private ControlPlane(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static ControlPlane of(ObjectNode json) {
        return new ControlPlane(json);
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
     * A unique name.
     */
    public String name() {
        return required(NAME);
    }

    /**
     * What it is for, possibly empty.
     */
    public String description() {
        return required(DESCRIPTION);
    }

    /**
     * Names and values for filtering; a null value removes the label in an update.
     */
    public Map<String, String> labels() {
        return members(LABELS);
    }

    /**
     * How the control plane is set up and reached.
     */
    public ControlPlaneConfig config() {
        return required(CONFIG);
    }

    /**
     * Creation time.
     */
    public String createdAt() {
        return required(CREATED_AT);
    }

    /**
     * Time of the last change.
     */
    public String updatedAt() {
        return required(UPDATED_AT);
    }

    /** Builds a {@link ControlPlane}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<ControlPlane, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public ControlPlane build() {
            return new ControlPlane(fields());
        }

        /**
         * Chosen by the server.
         */
        public Builder id(@Nullable String value) {
            return set(ID, value);
        }

        /**
         * A unique name.
         */
        public Builder name(@Nullable String value) {
            return set(NAME, value);
        }

        /**
         * What it is for, possibly empty.
         */
        public Builder description(@Nullable String value) {
            return set(DESCRIPTION, value);
        }

        /**
         * Names and values for filtering; a null value removes the label in an update.
         */
        public Builder labels(@Nullable Map<String, String> value) {
            return set(LABELS, value);
        }

        /**
         * How the control plane is set up and reached.
         */
        public Builder config(@Nullable ControlPlaneConfig value) {
            return set(CONFIG, value);
        }

        /** As {@link #config(ControlPlaneConfig)}, described in place. */
        public Builder config(Consumer<ControlPlaneConfig.Builder> value) {
            ControlPlaneConfig.Builder builder = ControlPlaneConfig.builder();
            value.accept(builder);
            return set(CONFIG, builder.build());
        }

        /**
         * Creation time.
         */
        public Builder createdAt(@Nullable String value) {
            return set(CREATED_AT, value);
        }

        /**
         * Time of the last change.
         */
        public Builder updatedAt(@Nullable String value) {
            return set(UPDATED_AT, value);
        }
    }
}

