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
 * A part of a document.
 */
public final class AiAclRuleMatch extends JsonModel {
    private static final Field<Type> TYPE = new Field<>("type", Codec.choice(Type::of));
    private static final Field<String> KEY = new Field<>("key", Codec.TEXT);
    private static final Field<List<String>> VALUES = new Field<>("values", Codec.list(Codec.TEXT));

    private AiAclRuleMatch(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static AiAclRuleMatch of(ObjectNode json) {
        return new AiAclRuleMatch(json);
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
     * What is looked at. Allowed: <code>consumer</code>, <code>consumer_group</code>, <code>header</code>,
     * <code>ip</code>, <code>model</code>, <code>path</code>, <code>provider</code>.
     */
    public Type type() {
        return required(TYPE);
    }

    /**
     * The name of the header, for that type.
     */
    public @Nullable String key() {
        return optional(KEY);
    }

    /**
     * Values of which one must match.
     */
    public List<String> values() {
        return elements(VALUES);
    }

    /** What {@link AiAclRuleMatch#type()} is chosen from. */
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

    /** Builds a {@link AiAclRuleMatch}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<AiAclRuleMatch, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public AiAclRuleMatch build() {
            return new AiAclRuleMatch(fields());
        }

        /**
         * What is looked at. Allowed: <code>consumer</code>, <code>consumer_group</code>, <code>header</code>,
         * <code>ip</code>, <code>model</code>, <code>path</code>, <code>provider</code>.
         */
        public Builder type(@Nullable Type value) {
            return set(TYPE, value);
        }

        /** As {@link #type(Type)}, also with a value that has no constant. */
        public Builder type(String value) {
            return set(TYPE, Type.of(value));
        }

        /**
         * The name of the header, for that type.
         */
        public Builder key(@Nullable String value) {
            return set(KEY, value);
        }

        /**
         * Values of which one must match.
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

