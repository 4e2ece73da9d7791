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
 * What has to change for a control plane to hold what a file says.
 */
public final class ConfigPlan extends JsonModel {
    private static final Field<Long> CREATE = new Field<>("create", Codec.LONG);
    private static final Field<Long> UPDATE = new Field<>("update", Codec.LONG);
    private static final Field<Long> DELETE = new Field<>("delete", Codec.LONG);
    private static final Field<List<ConfigChange>> CHANGES = new Field<>("changes", Codec.list(Codec.model(ConfigChange::of)));
    private static final Field<Boolean> APPLIED = new Field<>("applied", Codec.BOOLEAN);

    private ConfigPlan(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static ConfigPlan of(ObjectNode json) {
        return new ConfigPlan(json);
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
     * How many entities are new.
     */
    public Long create() {
        return required(CREATE);
    }

    /**
     * How many entities change.
     */
    public Long update() {
        return required(UPDATE);
    }

    /**
     * How many entities are deleted.
     */
    public Long delete() {
        return required(DELETE);
    }

    /**
     * The changes in their order.
     */
    public List<ConfigChange> changes() {
        return elements(CHANGES);
    }

    /**
     * Whether they were made.
     */
    public Boolean applied() {
        return required(APPLIED);
    }

    /** Builds a {@link ConfigPlan}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<ConfigPlan, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public ConfigPlan build() {
            return new ConfigPlan(fields());
        }

        /**
         * How many entities are new.
         */
        public Builder create(@Nullable Long value) {
            return set(CREATE, value);
        }

        /** As {@link #create(Long)}. */
        public Builder create(long value) {
            return set(CREATE, value);
        }

        /**
         * How many entities change.
         */
        public Builder update(@Nullable Long value) {
            return set(UPDATE, value);
        }

        /** As {@link #update(Long)}. */
        public Builder update(long value) {
            return set(UPDATE, value);
        }

        /**
         * How many entities are deleted.
         */
        public Builder delete(@Nullable Long value) {
            return set(DELETE, value);
        }

        /** As {@link #delete(Long)}. */
        public Builder delete(long value) {
            return set(DELETE, value);
        }

        /**
         * The changes in their order.
         */
        public Builder changes(@Nullable List<ConfigChange> value) {
            return set(CHANGES, value);
        }

        /** As {@link #changes(List)}. */
        public Builder changes(ConfigChange... values) {
            return set(CHANGES, Arrays.asList(values));
        }

        /** Adds one to what {@link #changes(List)} sets. */
        public Builder addChange(ConfigChange value) {
            return add(CHANGES, value);
        }

        /** Adds one to what {@link #changes(List)} sets, described in place. */
        public Builder addChange(Consumer<ConfigChange.Builder> value) {
            ConfigChange.Builder builder = ConfigChange.builder();
            value.accept(builder);
            return add(CHANGES, builder.build());
        }

        /**
         * Whether they were made.
         */
        public Builder applied(@Nullable Boolean value) {
            return set(APPLIED, value);
        }
    }
}

