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
 * Reads a token without checking it.
 */
public final class DatakitConfigNodeJwtDecode extends JsonModel {
    private static final Field<String> INPUT = new Field<>("input", Codec.TEXT);
    private static final Field<String> NAME = new Field<>("name", Codec.TEXT);
    private static final Field<String> OUTPUT = new Field<>("output", Codec.TEXT);
    private static final Field<DatakitConfigNodeJwtDecodeOutputs> OUTPUTS = new Field<>("outputs", Codec.model(DatakitConfigNodeJwtDecodeOutputs::of));
    private static final Field<String> TYPE = new Field<>("type", Codec.TEXT);

    private DatakitConfigNodeJwtDecode(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static DatakitConfigNodeJwtDecode of(ObjectNode json) {
        return new DatakitConfigNodeJwtDecode(json);
    }

    /** A builder with the <code>type</code> that makes it one of these. */
    public static Builder builder() {
        return new Builder(JsonNodeFactory.instance.objectNode().put("type", "jwt_decode"));
    }

    /** A builder with all the fields of this. */
    public Builder toBuilder() {
        return new Builder(json());
    }

    /**
     * Where the value comes from.
     */
    public @Nullable String input() {
        return optional(INPUT);
    }

    /**
     * The name.
     */
    public String name() {
        return required(NAME);
    }

    /**
     * Where the value goes.
     */
    public @Nullable String output() {
        return optional(OUTPUT);
    }

    /**
     * Where values go, by name.
     */
    public @Nullable DatakitConfigNodeJwtDecodeOutputs outputs() {
        return optional(OUTPUTS);
    }

    /**
     * The kind.
     */
    public String type() {
        return required(TYPE);
    }

    /** Builds a {@link DatakitConfigNodeJwtDecode}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<DatakitConfigNodeJwtDecode, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public DatakitConfigNodeJwtDecode build() {
            return new DatakitConfigNodeJwtDecode(fields());
        }

        /**
         * Where the value comes from.
         */
        public Builder input(@Nullable String value) {
            return set(INPUT, value);
        }

        /**
         * The name.
         */
        public Builder name(@Nullable String value) {
            return set(NAME, value);
        }

        /**
         * Where the value goes.
         */
        public Builder output(@Nullable String value) {
            return set(OUTPUT, value);
        }

        /**
         * Where values go, by name.
         */
        public Builder outputs(@Nullable DatakitConfigNodeJwtDecodeOutputs value) {
            return set(OUTPUTS, value);
        }

        /** As {@link #outputs(DatakitConfigNodeJwtDecodeOutputs)}, described in place. */
        public Builder outputs(Consumer<DatakitConfigNodeJwtDecodeOutputs.Builder> value) {
            DatakitConfigNodeJwtDecodeOutputs.Builder builder = DatakitConfigNodeJwtDecodeOutputs.builder();
            value.accept(builder);
            return set(OUTPUTS, builder.build());
        }

        /**
         * The kind.
         */
        public Builder type(@Nullable String value) {
            return set(TYPE, value);
        }
    }
}

