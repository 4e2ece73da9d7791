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
 * One change.
 */
public final class BatchOperation extends JsonModel {
    private static final Field<Operation> OPERATION = new Field<>("operation", Codec.choice(Operation::of));
    private static final Field<String> KIND = new Field<>("kind", Codec.TEXT);
    private static final Field<String> KEY = new Field<>("key", Codec.TEXT);
    private static final Field<ObjectNode> BODY = new Field<>("body", Codec.OBJECT);

    private BatchOperation(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static BatchOperation of(ObjectNode json) {
        return new BatchOperation(json);
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
     * What to do. Allowed: <code>upsert</code>, <code>delete</code>.
     */
    public Operation operation() {
        return required(OPERATION);
    }

    /**
     * The collection, such as <code>services</code> or <code>key-auths</code>.
     */
    public String kind() {
        return required(KIND);
    }

    /**
     * The id or name of the entity. Without one, an upsert finds the entity by the id or name in its body.
     */
    public @Nullable String key() {
        return optional(KEY);
    }

    /**
     * The entity as a PUT takes it; what a path would name stands in its references.
     */
    public @Nullable ObjectNode body() {
        return optional(BODY);
    }

    /** What {@link BatchOperation#operation()} is chosen from. */
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

    /** Builds a {@link BatchOperation}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<BatchOperation, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public BatchOperation build() {
            return new BatchOperation(fields());
        }

        /**
         * What to do. Allowed: <code>upsert</code>, <code>delete</code>.
         */
        public Builder operation(@Nullable Operation value) {
            return set(OPERATION, value);
        }

        /** As {@link #operation(Operation)}, also with a value that has no constant. */
        public Builder operation(String value) {
            return set(OPERATION, Operation.of(value));
        }

        /**
         * The collection, such as <code>services</code> or <code>key-auths</code>.
         */
        public Builder kind(@Nullable String value) {
            return set(KIND, value);
        }

        /**
         * The id or name of the entity. Without one, an upsert finds the entity by the id or name in its body.
         */
        public Builder key(@Nullable String value) {
            return set(KEY, value);
        }

        /**
         * The entity as a PUT takes it; what a path would name stands in its references.
         */
        public Builder body(@Nullable ObjectNode value) {
            return set(BODY, value);
        }

        /** As {@link #body(ObjectNode)}, from a map. */
        public Builder body(@Nullable Map<String, ?> value) {
            return set("body", value);
        }

        /** As {@link #body(ObjectNode)}, from a model. */
        public Builder body(JsonModel value) {
            return set(BODY, value.json());
        }
    }
}

