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
 * The schema registry for messages that are written.
 */
public final class SchemaRegistryWriter extends JsonModel {
    private static final Field<SchemaRegistryWriterConfluent> CONFLUENT = new Field<>("confluent", Codec.model(SchemaRegistryWriterConfluent::of));

    private SchemaRegistryWriter(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static SchemaRegistryWriter of(ObjectNode json) {
        return new SchemaRegistryWriter(json);
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
     * A Confluent schema registry.
     */
    public @Nullable SchemaRegistryWriterConfluent confluent() {
        return optional(CONFLUENT);
    }

    /** Builds a {@link SchemaRegistryWriter}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<SchemaRegistryWriter, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public SchemaRegistryWriter build() {
            return new SchemaRegistryWriter(fields());
        }

        /**
         * A Confluent schema registry.
         */
        public Builder confluent(@Nullable SchemaRegistryWriterConfluent value) {
            return set(CONFLUENT, value);
        }

        /** As {@link #confluent(SchemaRegistryWriterConfluent)}, described in place. */
        public Builder confluent(Consumer<SchemaRegistryWriterConfluent.Builder> value) {
            SchemaRegistryWriterConfluent.Builder builder = SchemaRegistryWriterConfluent.builder();
            value.accept(builder);
            return set(CONFLUENT, builder.build());
        }
    }
}

