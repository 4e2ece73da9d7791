// Generated from the contract in openapi/ by the templates in java-sdk/client/templates: edit those.
package io.gatehouse.sdk.model;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.sdk.json.Codec;
import io.gatehouse.sdk.json.Field;
import io.gatehouse.sdk.json.JsonModel;
import io.gatehouse.sdk.json.ModelBuilder;
import org.jspecify.annotations.Nullable;

/**
 * A control plane in a group.
 */
public final class GroupMember extends JsonModel {
    private static final Field<String> ID = new Field<>("id", Codec.TEXT);

    private GroupMember(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static GroupMember of(ObjectNode json) {
        return new GroupMember(json);
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
     * The control plane's id.
     */
    public String id() {
        return required(ID);
    }

    /** Builds a {@link GroupMember}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<GroupMember, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public GroupMember build() {
            return new GroupMember(fields());
        }

        /**
         * The control plane's id.
         */
        public Builder id(@Nullable String value) {
            return set(ID, value);
        }
    }
}

