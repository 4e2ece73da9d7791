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
 * One gateway.
 */
public final class GetNode extends JsonModel {
    private static final Field<Node> ITEM = new Field<>("item", Codec.model(Node::of));

    private GetNode(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static GetNode of(ObjectNode json) {
        return new GetNode(json);
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
     * A gateway that serves a control plane.
     */
    public Node item() {
        return required(ITEM);
    }

    /** Builds a {@link GetNode}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<GetNode, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public GetNode build() {
            return new GetNode(fields());
        }

        /**
         * A gateway that serves a control plane.
         */
        public Builder item(@Nullable Node value) {
            return set(ITEM, value);
        }

        /** As {@link #item(Node)}, described in place. */
        public Builder item(Consumer<Node.Builder> value) {
            Node.Builder builder = Node.builder();
            value.accept(builder);
            return set(ITEM, builder.build());
        }
    }
}

