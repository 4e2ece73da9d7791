// Generated from the contract in openapi/ by the templates in java-sdk/client/templates: edit those.
package io.gatehouse.sdk.model;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.sdk.json.Codec;
import io.gatehouse.sdk.json.Field;
import io.gatehouse.sdk.json.JsonModel;
import io.gatehouse.sdk.json.ModelBuilder;
import io.gatehouse.sdk.json.Choice;
import io.gatehouse.sdk.json.JsonModel;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A piece of configuration that several plugins share.
 */
public final class Partial extends JsonModel {
    private static final Field<String> ID = new Field<>("id", Codec.TEXT);
    private static final Field<Long> CREATED_AT = new Field<>("created_at", Codec.LONG);
    private static final Field<Long> UPDATED_AT = new Field<>("updated_at", Codec.LONG);
    private static final Field<Type> TYPE = new Field<>("type", Codec.choice(Type::of));
    private static final Field<String> NAME = new Field<>("name", Codec.TEXT);
    private static final Field<ObjectNode> CONFIG = new Field<>("config", Codec.OBJECT);
    private static final Field<List<String>> TAGS = new Field<>("tags", Codec.list(Codec.TEXT));

    private Partial(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static Partial of(ObjectNode json) {
        return new Partial(json);
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
     * Chosen by the server unless sent.
     */
    public String id() {
        return required(ID);
    }

    /**
     * Creation time in epoch seconds.
     */
    public @Nullable Long createdAt() {
        return optional(CREATED_AT);
    }

    /**
     * Time of the last change in epoch seconds; a sent value is ignored.
     */
    public @Nullable Long updatedAt() {
        return optional(UPDATED_AT);
    }

    /**
     * What is configured. Allowed: <code>redis-ce</code>, <code>redis-ee</code>, <code>vectordb</code>,
     * <code>embeddings</code>, <code>model</code>.
     */
    public Type type() {
        return required(TYPE);
    }

    /**
     * A unique name that may stand for the id in URLs.
     */
    public @Nullable String name() {
        return optional(NAME);
    }

    /**
     * The shared settings, by the schema of the type.
     */
    public ObjectNode config() {
        return required(CONFIG);
    }

    /**
     * Free labels for grouping; printable ASCII without comma and slash, or UTF-8. Duplicates are dropped.
     */
    public List<String> tags() {
        return elements(TAGS);
    }

    /** What {@link Partial#type()} is chosen from. */
    public static final class Type extends Choice {
        public static final Type REDIS_CE = of("redis-ce");
        public static final Type REDIS_EE = of("redis-ee");
        public static final Type VECTORDB = of("vectordb");
        public static final Type EMBEDDINGS = of("embeddings");
        public static final Type MODEL = of("model");

        private Type(String value) {
            super(value);
        }

        /** @param value also one that is not listed here */
        public static Type of(String value) {
            return new Type(value);
        }
    }

    /** Builds a {@link Partial}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<Partial, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public Partial build() {
            return new Partial(fields());
        }

        /**
         * Chosen by the server unless sent.
         */
        public Builder id(@Nullable String value) {
            return set(ID, value);
        }

        /**
         * Creation time in epoch seconds.
         */
        public Builder createdAt(@Nullable Long value) {
            return set(CREATED_AT, value);
        }

        /** As {@link #createdAt(Long)}. */
        public Builder createdAt(long value) {
            return set(CREATED_AT, value);
        }

        /**
         * Time of the last change in epoch seconds; a sent value is ignored.
         */
        public Builder updatedAt(@Nullable Long value) {
            return set(UPDATED_AT, value);
        }

        /** As {@link #updatedAt(Long)}. */
        public Builder updatedAt(long value) {
            return set(UPDATED_AT, value);
        }

        /**
         * What is configured. Allowed: <code>redis-ce</code>, <code>redis-ee</code>, <code>vectordb</code>,
         * <code>embeddings</code>, <code>model</code>.
         */
        public Builder type(@Nullable Type value) {
            return set(TYPE, value);
        }

        /** As {@link #type(Type)}, also with a value that has no constant. */
        public Builder type(String value) {
            return set(TYPE, Type.of(value));
        }

        /**
         * A unique name that may stand for the id in URLs.
         */
        public Builder name(@Nullable String value) {
            return set(NAME, value);
        }

        /**
         * The shared settings, by the schema of the type.
         */
        public Builder config(@Nullable ObjectNode value) {
            return set(CONFIG, value);
        }

        /** As {@link #config(ObjectNode)}, from a map. */
        public Builder config(@Nullable Map<String, ?> value) {
            return set("config", value);
        }

        /** As {@link #config(ObjectNode)}, from a model. */
        public Builder config(JsonModel value) {
            return set(CONFIG, value.json());
        }

        /**
         * Free labels for grouping; printable ASCII without comma and slash, or UTF-8. Duplicates are dropped.
         */
        public Builder tags(@Nullable List<String> value) {
            return set(TAGS, value);
        }

        /** As {@link #tags(List)}. */
        public Builder tags(String... values) {
            return set(TAGS, Arrays.asList(values));
        }
    }
}

