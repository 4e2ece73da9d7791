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
 * An entity of a member that clashes with an entity of another one.
 */
public final class GroupConflict extends JsonModel {
    private static final Field<String> CLUSTER_ID = new Field<>("cluster_id", Codec.TEXT);
    private static final Field<String> DESCRIPTION = new Field<>("description", Codec.TEXT);
    private static final Field<GroupConflictResource> RESOURCE = new Field<>("resource", Codec.model(GroupConflictResource::of));

    private GroupConflict(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static GroupConflict of(ObjectNode json) {
        return new GroupConflict(json);
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
     * The member that has the entity.
     */
    public String clusterId() {
        return required(CLUSTER_ID);
    }

    /**
     * What the two have in common.
     */
    public String description() {
        return required(DESCRIPTION);
    }

    /**
     * The entity.
     */
    public GroupConflictResource resource() {
        return required(RESOURCE);
    }

    /** Builds a {@link GroupConflict}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<GroupConflict, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public GroupConflict build() {
            return new GroupConflict(fields());
        }

        /**
         * The member that has the entity.
         */
        public Builder clusterId(@Nullable String value) {
            return set(CLUSTER_ID, value);
        }

        /**
         * What the two have in common.
         */
        public Builder description(@Nullable String value) {
            return set(DESCRIPTION, value);
        }

        /**
         * The entity.
         */
        public Builder resource(@Nullable GroupConflictResource value) {
            return set(RESOURCE, value);
        }

        /** As {@link #resource(GroupConflictResource)}, described in place. */
        public Builder resource(Consumer<GroupConflictResource.Builder> value) {
            GroupConflictResource.Builder builder = GroupConflictResource.builder();
            value.accept(builder);
            return set(RESOURCE, builder.build());
        }
    }
}

