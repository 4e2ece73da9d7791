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
 * A server behind an upstream.
 */
public final class Target extends JsonModel {
    private static final Field<String> ID = new Field<>("id", Codec.TEXT);
    private static final Field<Double> CREATED_AT = new Field<>("created_at", Codec.NUMBER);
    private static final Field<Double> UPDATED_AT = new Field<>("updated_at", Codec.NUMBER);
    private static final Field<String> TARGET = new Field<>("target", Codec.TEXT);
    private static final Field<Integer> WEIGHT = new Field<>("weight", Codec.INTEGER);
    private static final Field<Boolean> FAILOVER = new Field<>("failover", Codec.BOOLEAN);
    private static final Field<List<String>> TAGS = new Field<>("tags", Codec.list(Codec.TEXT));
    private static final Field<EntityReference> UPSTREAM = new Field<>("upstream", Codec.model(EntityReference::of));

    private Target(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static Target of(ObjectNode json) {
        return new Target(json);
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
     * Chosen by the server unless sent.
     */
    public String id() {
        return required(ID);
    }

    /**
     * Creation time in epoch seconds with milliseconds.
     */
    public @Nullable Double createdAt() {
        return optional(CREATED_AT);
    }

    /**
     * Time of the last change in epoch seconds with milliseconds; a sent value is ignored.
     */
    public @Nullable Double updatedAt() {
        return optional(UPDATED_AT);
    }

    /**
     * Host or address with a port, 8000 when it has none.
     */
    public String target() {
        return required(TARGET);
    }

    /**
     * Its share of the requests; 0 takes it out. From 0 to 65535. Default: <code>100</code>.
     */
    public @Nullable Integer weight() {
        return optional(WEIGHT);
    }

    /**
     * Whether it is used only while no other target is healthy. Default: <code>false</code>.
     */
    public @Nullable Boolean failover() {
        return optional(FAILOVER);
    }

    /**
     * Free labels for grouping; printable ASCII without comma and slash, or UTF-8. Duplicates are dropped.
     */
    public List<String> tags() {
        return elements(TAGS);
    }

    /**
     * The upstream; taken from the path.
     */
    public @Nullable EntityReference upstream() {
        return optional(UPSTREAM);
    }

    /** Builds a {@link Target}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<Target, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public Target build() {
            return new Target(fields());
        }

        /**
         * Chosen by the server unless sent.
         */
        public Builder id(@Nullable String value) {
            return set(ID, value);
        }

        /**
         * Creation time in epoch seconds with milliseconds.
         */
        public Builder createdAt(@Nullable Double value) {
            return set(CREATED_AT, value);
        }

        /** As {@link #createdAt(Double)}. */
        public Builder createdAt(double value) {
            return set(CREATED_AT, value);
        }

        /**
         * Time of the last change in epoch seconds with milliseconds; a sent value is ignored.
         */
        public Builder updatedAt(@Nullable Double value) {
            return set(UPDATED_AT, value);
        }

        /** As {@link #updatedAt(Double)}. */
        public Builder updatedAt(double value) {
            return set(UPDATED_AT, value);
        }

        /**
         * Host or address with a port, 8000 when it has none.
         */
        public Builder target(@Nullable String value) {
            return set(TARGET, value);
        }

        /**
         * Its share of the requests; 0 takes it out. From 0 to 65535. Default: <code>100</code>.
         */
        public Builder weight(@Nullable Integer value) {
            return set(WEIGHT, value);
        }

        /**
         * Whether it is used only while no other target is healthy. Default: <code>false</code>.
         */
        public Builder failover(@Nullable Boolean value) {
            return set(FAILOVER, value);
        }

        /**
         * Free labels for grouping; printable ASCII without comma and slash, or UTF-8. Duplicates are dropped.
         */
        public Builder tags(@Nullable List<String> value) {
            return set(TAGS, value);
        }

        /** As {@link #tags(List)}. */
        public Builder tags(String... values) {
            return set(TAGS, Arrays.asList(values));
        }

        /**
         * The upstream; taken from the path.
         */
        public Builder upstream(@Nullable EntityReference value) {
            return set(UPSTREAM, value);
        }

        /** As {@link #upstream(EntityReference)}, described in place. */
        public Builder upstream(Consumer<EntityReference.Builder> value) {
            EntityReference.Builder builder = EntityReference.builder();
            value.accept(builder);
            return set(UPSTREAM, builder.build());
        }

        /** As {@link #upstream(EntityReference)}, by its id. */
        public Builder upstream(String id) {
            return set(UPSTREAM, EntityReference.builder().id(id).build());
        }
    }
}

