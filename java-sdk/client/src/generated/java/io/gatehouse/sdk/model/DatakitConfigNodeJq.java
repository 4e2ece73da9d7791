// Generated from the contract in openapi/ by the templates in java-sdk/client/templates: edit those.
package io.gatehouse.sdk.model;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.sdk.json.Codec;
import io.gatehouse.sdk.json.Field;
import io.gatehouse.sdk.json.JsonModel;
import io.gatehouse.sdk.json.ModelBuilder;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Runs a jq program.
 */
public final class DatakitConfigNodeJq extends JsonModel {
    private static final Field<String> INPUT = new Field<>("input", Codec.TEXT);
    private static final Field<Map<String, String>> INPUTS = new Field<>("inputs", Codec.map(Codec.TEXT));
    private static final Field<String> JQ = new Field<>("jq", Codec.TEXT);
    private static final Field<String> NAME = new Field<>("name", Codec.TEXT);
    private static final Field<String> OUTPUT = new Field<>("output", Codec.TEXT);
    private static final Field<String> TYPE = new Field<>("type", Codec.TEXT);

    private DatakitConfigNodeJq(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static DatakitConfigNodeJq of(ObjectNode json) {
        return new DatakitConfigNodeJq(json);
    }

    /** A builder with the <code>type</code> that makes it one of these. */
    public static Builder builder() {
        return new Builder(JsonNodeFactory.instance.objectNode().put("type", "jq"));
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
    public Map<String, String> inputs() {
        return members(INPUTS);
    }

    /**
     * The jq.
     */
    public String jq() {
        return required(JQ);
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
     * The kind.
     */
    public String type() {
        return required(TYPE);
    }

    /** Builds a {@link DatakitConfigNodeJq}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<DatakitConfigNodeJq, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public DatakitConfigNodeJq build() {
            return new DatakitConfigNodeJq(fields());
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
        public Builder inputs(@Nullable Map<String, String> value) {
            return set(INPUTS, value);
        }

        /**
         * The jq.
         */
        public Builder jq(@Nullable String value) {
            return set(JQ, value);
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
         * The kind.
         */
        public Builder type(@Nullable String value) {
            return set(TYPE, value);
        }
    }
}

