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
 * Changes that are applied together.
 */
public final class BatchRequest extends JsonModel {
    private static final Field<List<BatchOperation>> OPERATIONS = new Field<>("operations", Codec.list(Codec.model(BatchOperation::of)));

    private BatchRequest(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static BatchRequest of(ObjectNode json) {
        return new BatchRequest(json);
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
     * The changes; the server chooses their order.
     */
    public List<BatchOperation> operations() {
        return elements(OPERATIONS);
    }

    /** Builds a {@link BatchRequest}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<BatchRequest, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public BatchRequest build() {
            return new BatchRequest(fields());
        }

        /**
         * The changes; the server chooses their order.
         */
        public Builder operations(@Nullable List<BatchOperation> value) {
            return set(OPERATIONS, value);
        }

        /** As {@link #operations(List)}. */
        public Builder operations(BatchOperation... values) {
            return set(OPERATIONS, Arrays.asList(values));
        }

        /** Adds one to what {@link #operations(List)} sets. */
        public Builder addOperation(BatchOperation value) {
            return add(OPERATIONS, value);
        }

        /** Adds one to what {@link #operations(List)} sets, described in place. */
        public Builder addOperation(Consumer<BatchOperation.Builder> value) {
            BatchOperation.Builder builder = BatchOperation.builder();
            value.accept(builder);
            return add(OPERATIONS, builder.build());
        }
    }
}

