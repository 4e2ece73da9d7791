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
 * Whether the members of a control plane group can be served together.
 */
public final class GroupStatus extends JsonModel {
    private static final Field<GroupStatusItem> ITEM = new Field<>("item", Codec.model(GroupStatusItem::of));

    private GroupStatus(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static GroupStatus of(ObjectNode json) {
        return new GroupStatus(json);
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
     * The status.
     */
    public GroupStatusItem item() {
        return required(ITEM);
    }

    /** Builds a {@link GroupStatus}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<GroupStatus, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public GroupStatus build() {
            return new GroupStatus(fields());
        }

        /**
         * The status.
         */
        public Builder item(@Nullable GroupStatusItem value) {
            return set(ITEM, value);
        }

        /** As {@link #item(GroupStatusItem)}, described in place. */
        public Builder item(Consumer<GroupStatusItem.Builder> value) {
            GroupStatusItem.Builder builder = GroupStatusItem.builder();
            value.accept(builder);
            return set(ITEM, builder.build());
        }
    }
}

