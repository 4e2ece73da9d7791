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
 * Whether a control plane belongs to a group.
 */
public final class GroupMemberStatus extends JsonModel {
    private static final Field<Boolean> IS_MEMBER = new Field<>("is_member", Codec.BOOLEAN);

    private GroupMemberStatus(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static GroupMemberStatus of(ObjectNode json) {
        return new GroupMemberStatus(json);
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
     * Whether it does.
     */
    public Boolean isMember() {
        return required(IS_MEMBER);
    }

    /** Builds a {@link GroupMemberStatus}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<GroupMemberStatus, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public GroupMemberStatus build() {
            return new GroupMemberStatus(fields());
        }

        /**
         * Whether it does.
         */
        public Builder isMember(@Nullable Boolean value) {
            return set(IS_MEMBER, value);
        }
    }
}

