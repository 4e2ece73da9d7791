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
 * One of the topics.
 */
public final class ConfluentConsumeConfigTopic extends JsonModel {
    private static final Field<String> NAME = new Field<>("name", Codec.TEXT);
    private static final Field<SchemaRegistryReader> SCHEMA_REGISTRY = new Field<>("schema_registry", Codec.model(SchemaRegistryReader::of));

    private ConfluentConsumeConfigTopic(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static ConfluentConsumeConfigTopic of(ObjectNode json) {
        return new ConfluentConsumeConfigTopic(json);
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
     * The name.
     */
    public String name() {
        return required(NAME);
    }

    /**
     * Where message schemas are kept.
     */
    public @Nullable SchemaRegistryReader schemaRegistry() {
        return optional(SCHEMA_REGISTRY);
    }

    /** Builds a {@link ConfluentConsumeConfigTopic}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<ConfluentConsumeConfigTopic, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public ConfluentConsumeConfigTopic build() {
            return new ConfluentConsumeConfigTopic(fields());
        }

        /**
         * The name.
         */
        public Builder name(@Nullable String value) {
            return set(NAME, value);
        }

        /**
         * Where message schemas are kept.
         */
        public Builder schemaRegistry(@Nullable SchemaRegistryReader value) {
            return set(SCHEMA_REGISTRY, value);
        }

        /** As {@link #schemaRegistry(SchemaRegistryReader)}, described in place. */
        public Builder schemaRegistry(Consumer<SchemaRegistryReader.Builder> value) {
            SchemaRegistryReader.Builder builder = SchemaRegistryReader.builder();
            value.accept(builder);
            return set(SCHEMA_REGISTRY, builder.build());
        }
    }
}

