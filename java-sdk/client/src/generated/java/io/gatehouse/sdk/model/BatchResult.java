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
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What became of one change.
 */
public final class BatchResult extends JsonModel {
    private static final Field<Operation> OPERATION = new Field<>("operation", Codec.choice(Operation::of));
    private static final Field<String> KIND = new Field<>("kind", Codec.TEXT);
    private static final Field<ObjectNode> ENTITY = new Field<>("entity", Codec.OBJECT);

    private BatchResult(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static BatchResult of(ObjectNode json) {
        return new BatchResult(json);
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
     * What was done. Allowed: <code>upsert</code>, <code>delete</code>.
     */
    public Operation operation() {
        return required(OPERATION);
    }

    /**
     * The collection.
     */
    public String kind() {
        return required(KIND);
    }

    /**
     * The entity as it is now; null for a deletion.
     */
    public @Nullable ObjectNode entity() {
        return optional(ENTITY);
    }

    /** What {@link BatchResult#operation()} is chosen from. */
    public static final class Operation extends Choice {
        public static final Operation UPSERT = of("upsert");
        public static final Operation DELETE = of("delete");

        private Operation(String value) {
            super(value);
        }

        /** @param value also one that is not listed here */
        public static Operation of(String value) {
            return new Operation(value);
        }
    }

    /** Builds a {@link BatchResult}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<BatchResult, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public BatchResult build() {
            return new BatchResult(fields());
        }

        /**
         * What was done. Allowed: <code>upsert</code>, <code>delete</code>.
         */
        public Builder operation(@Nullable Operation value) {
            return set(OPERATION, value);
        }

        /** As {@link #operation(Operation)}, also with a value that has no constant. */
        public Builder operation(String value) {
            return set(OPERATION, Operation.of(value));
        }

        /**
         * The collection.
         */
        public Builder kind(@Nullable String value) {
            return set(KIND, value);
        }

        /**
         * The entity as it is now; null for a deletion.
         */
        public Builder entity(@Nullable ObjectNode value) {
            return set(ENTITY, value);
        }

        /** As {@link #entity(ObjectNode)}, from a map. */
        public Builder entity(@Nullable Map<String, ?> value) {
            return set("entity", value);
        }

        /** As {@link #entity(ObjectNode)}, from a model. */
        public Builder entity(JsonModel value) {
            return set(ENTITY, value.json());
        }
    }
}

