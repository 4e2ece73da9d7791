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
 * What became of the changes.
 */
public final class BatchResponse extends JsonModel {
    private static final Field<List<BatchResult>> DATA = new Field<>("data", Codec.list(Codec.model(BatchResult::of)));

    private BatchResponse(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static BatchResponse of(ObjectNode json) {
        return new BatchResponse(json);
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
     * One result per operation in the order of the request.
     */
    public List<BatchResult> data() {
        return elements(DATA);
    }

    /** Builds a {@link BatchResponse}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<BatchResponse, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public BatchResponse build() {
            return new BatchResponse(fields());
        }

        /**
         * One result per operation in the order of the request.
         */
        public Builder data(@Nullable List<BatchResult> value) {
            return set(DATA, value);
        }

        /** As {@link #data(List)}. */
        public Builder data(BatchResult... values) {
            return set(DATA, Arrays.asList(values));
        }

        /** Adds one to what {@link #data(List)} sets. */
        public Builder addData(BatchResult value) {
            return add(DATA, value);
        }

        /** Adds one to what {@link #data(List)} sets, described in place. */
        public Builder addData(Consumer<BatchResult.Builder> value) {
            BatchResult.Builder builder = BatchResult.builder();
            value.accept(builder);
            return add(DATA, builder.build());
        }
    }
}

