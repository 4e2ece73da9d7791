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
 * Answers the client at once.
 */
public final class DatakitConfigNodeExit extends JsonModel {
    private static final Field<String> INPUT = new Field<>("input", Codec.TEXT);
    private static final Field<DatakitConfigNodeExitInputs> INPUTS = new Field<>("inputs", Codec.model(DatakitConfigNodeExitInputs::of));
    private static final Field<String> NAME = new Field<>("name", Codec.TEXT);
    private static final Field<Integer> STATUS = new Field<>("status", Codec.INTEGER);
    private static final Field<String> TYPE = new Field<>("type", Codec.TEXT);
    private static final Field<Boolean> WARN_HEADERS_SENT = new Field<>("warn_headers_sent", Codec.BOOLEAN);

    private DatakitConfigNodeExit(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static DatakitConfigNodeExit of(ObjectNode json) {
        return new DatakitConfigNodeExit(json);
    }

    /** A builder with the <code>type</code> that makes it one of these. */
    public static Builder builder() {
        return new Builder(JsonNodeFactory.instance.objectNode().put("type", "exit"));
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
     * Where values come from, by name.
     */
    public @Nullable DatakitConfigNodeExitInputs inputs() {
        return optional(INPUTS);
    }

    /**
     * The name.
     */
    public String name() {
        return required(NAME);
    }

    /**
     * The status. From 200 to 599. Default: <code>200</code>.
     */
    public @Nullable Integer status() {
        return optional(STATUS);
    }

    /**
     * The kind.
     */
    public String type() {
        return required(TYPE);
    }

    /**
     * Whether a warning is logged when headers are sent already.
     */
    public @Nullable Boolean warnHeadersSent() {
        return optional(WARN_HEADERS_SENT);
    }

    /** Builds a {@link DatakitConfigNodeExit}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<DatakitConfigNodeExit, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public DatakitConfigNodeExit build() {
            return new DatakitConfigNodeExit(fields());
        }

        /**
         * Where the value comes from.
         */
        public Builder input(@Nullable String value) {
            return set(INPUT, value);
        }

        /**
         * Where values come from, by name.
         */
        public Builder inputs(@Nullable DatakitConfigNodeExitInputs value) {
            return set(INPUTS, value);
        }

        /** As {@link #inputs(DatakitConfigNodeExitInputs)}, described in place. */
        public Builder inputs(Consumer<DatakitConfigNodeExitInputs.Builder> value) {
            DatakitConfigNodeExitInputs.Builder builder = DatakitConfigNodeExitInputs.builder();
            value.accept(builder);
            return set(INPUTS, builder.build());
        }

        /**
         * The name.
         */
        public Builder name(@Nullable String value) {
            return set(NAME, value);
        }

        /**
         * The status. From 200 to 599. Default: <code>200</code>.
         */
        public Builder status(@Nullable Integer value) {
            return set(STATUS, value);
        }

        /**
         * The kind.
         */
        public Builder type(@Nullable String value) {
            return set(TYPE, value);
        }

        /**
         * Whether a warning is logged when headers are sent already.
         */
        public Builder warnHeadersSent(@Nullable Boolean value) {
            return set(WARN_HEADERS_SENT, value);
        }
    }
}

