// Generated from the contract in openapi/ by the templates in java-sdk/client/templates: edit those.
package io.gatehouse.sdk.model;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.sdk.json.Codec;
import io.gatehouse.sdk.json.Field;
import io.gatehouse.sdk.json.JsonModel;
import io.gatehouse.sdk.json.ModelBuilder;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Goes on with one of two lists of nodes.
 */
public final class DatakitConfigNodeBranch extends JsonModel {
    private static final Field<List<String>> ELSE = new Field<>("else", Codec.list(Codec.TEXT));
    private static final Field<String> INPUT = new Field<>("input", Codec.TEXT);
    private static final Field<String> NAME = new Field<>("name", Codec.TEXT);
    private static final Field<String> OUTPUT = new Field<>("output", Codec.TEXT);
    private static final Field<DatakitConfigNodeBranchOutputs> OUTPUTS = new Field<>("outputs", Codec.model(DatakitConfigNodeBranchOutputs::of));
    private static final Field<List<String>> THEN = new Field<>("then", Codec.list(Codec.TEXT));
    private static final Field<String> TYPE = new Field<>("type", Codec.TEXT);

    private DatakitConfigNodeBranch(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static DatakitConfigNodeBranch of(ObjectNode json) {
        return new DatakitConfigNodeBranch(json);
    }

    /** A builder with the <code>type</code> that makes it one of these. */
    public static Builder builder() {
        return new Builder(JsonNodeFactory.instance.objectNode().put("type", "branch"));
    }

    /** A builder with all the fields of this. */
    public Builder toBuilder() {
        return new Builder(json());
    }

    /**
     * When it does not hold.
     */
    public List<String> elseValue() {
        return elements(ELSE);
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
    public @Nullable DatakitConfigNodeBranchOutputs outputs() {
        return optional(OUTPUTS);
    }

    /**
     * When it holds.
     */
    public List<String> then() {
        return elements(THEN);
    }

    /**
     * The kind.
     */
    public String type() {
        return required(TYPE);
    }

    /** Builds a {@link DatakitConfigNodeBranch}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<DatakitConfigNodeBranch, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public DatakitConfigNodeBranch build() {
            return new DatakitConfigNodeBranch(fields());
        }

        /**
         * When it does not hold.
         */
        public Builder elseValue(@Nullable List<String> value) {
            return set(ELSE, value);
        }

        /** As {@link #elseValue(List)}. */
        public Builder elseValue(String... values) {
            return set(ELSE, Arrays.asList(values));
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
        public Builder outputs(@Nullable DatakitConfigNodeBranchOutputs value) {
            return set(OUTPUTS, value);
        }

        /** As {@link #outputs(DatakitConfigNodeBranchOutputs)}, described in place. */
        public Builder outputs(Consumer<DatakitConfigNodeBranchOutputs.Builder> value) {
            DatakitConfigNodeBranchOutputs.Builder builder = DatakitConfigNodeBranchOutputs.builder();
            value.accept(builder);
            return set(OUTPUTS, builder.build());
        }

        /**
         * When it holds.
         */
        public Builder then(@Nullable List<String> value) {
            return set(THEN, value);
        }

        /** As {@link #then(List)}. */
        public Builder then(String... values) {
            return set(THEN, Arrays.asList(values));
        }

        /**
         * The kind.
         */
        public Builder type(@Nullable String value) {
            return set(TYPE, value);
        }
    }
}

