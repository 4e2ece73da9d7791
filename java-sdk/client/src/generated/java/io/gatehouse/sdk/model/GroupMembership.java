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
 * The members that a change of a group is about.
 */
public final class GroupMembership extends JsonModel {
    private static final Field<List<GroupMember>> MEMBERS = new Field<>("members", Codec.list(Codec.model(GroupMember::of)));

    private GroupMembership(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static GroupMembership of(ObjectNode json) {
        return new GroupMembership(json);
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
     * Control planes that are no groups themselves.
     */
    public List<GroupMember> members() {
        return elements(MEMBERS);
    }

    /** Builds a {@link GroupMembership}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<GroupMembership, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public GroupMembership build() {
            return new GroupMembership(fields());
        }

        /**
         * Control planes that are no groups themselves.
         */
        public Builder members(@Nullable List<GroupMember> value) {
            return set(MEMBERS, value);
        }

        /** As {@link #members(List)}. */
        public Builder members(GroupMember... values) {
            return set(MEMBERS, Arrays.asList(values));
        }

        /** Adds one to what {@link #members(List)} sets. */
        public Builder addMember(GroupMember value) {
            return add(MEMBERS, value);
        }

        /** Adds one to what {@link #members(List)} sets, described in place. */
        public Builder addMember(Consumer<GroupMember.Builder> value) {
            GroupMember.Builder builder = GroupMember.builder();
            value.accept(builder);
            return add(MEMBERS, builder.build());
        }
    }
}

