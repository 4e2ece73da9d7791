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
 * A shared piece of configuration that a plugin takes over.
 */
public final class PluginPartial extends JsonModel {
    private static final Field<String> ID = new Field<>("id", Codec.TEXT);
    private static final Field<String> NAME = new Field<>("name", Codec.TEXT);
    private static final Field<String> PATH = new Field<>("path", Codec.TEXT);

    private PluginPartial(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static PluginPartial of(ObjectNode json) {
        return new PluginPartial(json);
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
     * The partial's id; found by its name unless sent.
     */
    public String id() {
        return required(ID);
    }

    /**
     * The partial's name; filled in by the server.
     */
    public @Nullable String name() {
        return optional(NAME);
    }

    /**
     * Which part of the configuration it replaces, such as <code>config.redis</code>; empty for the only part that
     * it can.
     */
    public String path() {
        return required(PATH);
    }

    /** Builds a {@link PluginPartial}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<PluginPartial, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public PluginPartial build() {
            return new PluginPartial(fields());
        }

        /**
         * The partial's id; found by its name unless sent.
         */
        public Builder id(@Nullable String value) {
            return set(ID, value);
        }

        /**
         * The partial's name; filled in by the server.
         */
        public Builder name(@Nullable String value) {
            return set(NAME, value);
        }

        /**
         * Which part of the configuration it replaces, such as <code>config.redis</code>; empty for the only part that
         * it can.
         */
        public Builder path(@Nullable String value) {
            return set(PATH, value);
        }
    }
}

