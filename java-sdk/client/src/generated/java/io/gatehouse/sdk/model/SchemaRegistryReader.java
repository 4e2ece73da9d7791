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
 * The schema registry for messages that are read.
 */
public final class SchemaRegistryReader extends JsonModel {
    private static final Field<SchemaRegistryReaderConfluent> CONFLUENT = new Field<>("confluent", Codec.model(SchemaRegistryReaderConfluent::of));

    private SchemaRegistryReader(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static SchemaRegistryReader of(ObjectNode json) {
        return new SchemaRegistryReader(json);
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
    public @Nullable SchemaRegistryReaderConfluent confluent() {
        return optional(CONFLUENT);
    }

    /** Builds a {@link SchemaRegistryReader}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<SchemaRegistryReader, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public SchemaRegistryReader build() {
            return new SchemaRegistryReader(fields());
        }

        /**
         * A Confluent schema registry.
         */
        public Builder confluent(@Nullable SchemaRegistryReaderConfluent value) {
            return set(CONFLUENT, value);
        }

        /** As {@link #confluent(SchemaRegistryReaderConfluent)}, described in place. */
        public Builder confluent(Consumer<SchemaRegistryReaderConfluent.Builder> value) {
            SchemaRegistryReaderConfluent.Builder builder = SchemaRegistryReaderConfluent.builder();
            value.accept(builder);
            return set(CONFLUENT, builder.build());
        }
    }
}

