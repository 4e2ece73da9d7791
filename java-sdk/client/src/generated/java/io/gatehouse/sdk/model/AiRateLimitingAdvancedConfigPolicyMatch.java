// Generated from the contract in openapi/ by the templates in java-sdk/client/templates: edit those.
package io.gatehouse.sdk.model;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.sdk.json.Codec;
import io.gatehouse.sdk.json.Field;
import io.gatehouse.sdk.json.JsonModel;
import io.gatehouse.sdk.json.ModelBuilder;
import io.gatehouse.sdk.json.Choice;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One of the match.
 */
public final class AiRateLimitingAdvancedConfigPolicyMatch extends JsonModel {
    private static final Field<String> KEY = new Field<>("key", Codec.TEXT);
    private static final Field<Boolean> PARTITION_BY = new Field<>("partition_by", Codec.BOOLEAN);
    private static final Field<Type> TYPE = new Field<>("type", Codec.choice(Type::of));
    private static final Field<List<String>> VALUES = new Field<>("values", Codec.list(Codec.TEXT));

    private AiRateLimitingAdvancedConfigPolicyMatch(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static AiRateLimitingAdvancedConfigPolicyMatch of(ObjectNode json) {
        return new AiRateLimitingAdvancedConfigPolicyMatch(json);
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
     * The key.
     */
    public @Nullable String key() {
        return optional(KEY);
    }

    /**
     * Switches partition by on. Default: <code>false</code>.
     */
    public @Nullable Boolean partitionBy() {
        return optional(PARTITION_BY);
    }

    /**
     * The kind. Allowed: <code>consumer</code>, <code>consumer_group</code>, <code>header</code>, <code>ip</code>,
     * <code>model</code>, <code>path</code>, <code>provider</code>.
     */
    public Type type() {
        return required(TYPE);
    }

    /**
     * The values.
     */
    public List<String> values() {
        return elements(VALUES);
    }

    /** What {@link AiRateLimitingAdvancedConfigPolicyMatch#type()} is chosen from. */
    public static final class Type extends Choice {
        public static final Type CONSUMER = of("consumer");
        public static final Type CONSUMER_GROUP = of("consumer_group");
        public static final Type HEADER = of("header");
        public static final Type IP = of("ip");
        public static final Type MODEL = of("model");
        public static final Type PATH = of("path");
        public static final Type PROVIDER = of("provider");

        private Type(String value) {
            super(value);
        }

        /** @param value also one that is not listed here */
        public static Type of(String value) {
            return new Type(value);
        }
    }

    /** Builds a {@link AiRateLimitingAdvancedConfigPolicyMatch}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<AiRateLimitingAdvancedConfigPolicyMatch, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public AiRateLimitingAdvancedConfigPolicyMatch build() {
            return new AiRateLimitingAdvancedConfigPolicyMatch(fields());
        }

        /**
         * The key.
         */
        public Builder key(@Nullable String value) {
            return set(KEY, value);
        }

        /**
         * Switches partition by on. Default: <code>false</code>.
         */
        public Builder partitionBy(@Nullable Boolean value) {
            return set(PARTITION_BY, value);
        }

        /**
         * The kind. Allowed: <code>consumer</code>, <code>consumer_group</code>, <code>header</code>, <code>ip</code>,
         * <code>model</code>, <code>path</code>, <code>provider</code>.
         */
        public Builder type(@Nullable Type value) {
            return set(TYPE, value);
        }

        /** As {@link #type(Type)}, also with a value that has no constant. */
        public Builder type(String value) {
            return set(TYPE, Type.of(value));
        }

        /**
         * The values.
         */
        public Builder values(@Nullable List<String> value) {
            return set(VALUES, value);
        }

        /** As {@link #values(List)}. */
        public Builder values(String... values) {
            return set(VALUES, Arrays.asList(values));
        }
    }
}

