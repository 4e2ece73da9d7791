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
 * A consumer group with its members.
 */
public final class ConsumerGroupInsideWrapper extends JsonModel {
    private static final Field<ConsumerGroup> CONSUMER_GROUP = new Field<>("consumer_group", Codec.model(ConsumerGroup::of));
    private static final Field<List<KongConsumer>> CONSUMERS = new Field<>("consumers", Codec.list(Codec.model(KongConsumer::of)));

    private ConsumerGroupInsideWrapper(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static ConsumerGroupInsideWrapper of(ObjectNode json) {
        return new ConsumerGroupInsideWrapper(json);
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
     * Consumers that plugins treat alike.
     */
    public ConsumerGroup consumerGroup() {
        return required(CONSUMER_GROUP);
    }

    /**
     * The members.
     */
    public List<KongConsumer> consumers() {
        return elements(CONSUMERS);
    }

    /** Builds a {@link ConsumerGroupInsideWrapper}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<ConsumerGroupInsideWrapper, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public ConsumerGroupInsideWrapper build() {
            return new ConsumerGroupInsideWrapper(fields());
        }

        /**
         * Consumers that plugins treat alike.
         */
        public Builder consumerGroup(@Nullable ConsumerGroup value) {
            return set(CONSUMER_GROUP, value);
        }

        /** As {@link #consumerGroup(ConsumerGroup)}, described in place. */
        public Builder consumerGroup(Consumer<ConsumerGroup.Builder> value) {
            ConsumerGroup.Builder builder = ConsumerGroup.builder();
            value.accept(builder);
            return set(CONSUMER_GROUP, builder.build());
        }

        /**
         * The members.
         */
        public Builder consumers(@Nullable List<KongConsumer> value) {
            return set(CONSUMERS, value);
        }

        /** As {@link #consumers(List)}. */
        public Builder consumers(KongConsumer... values) {
            return set(CONSUMERS, Arrays.asList(values));
        }

        /** Adds one to what {@link #consumers(List)} sets. */
        public Builder addConsumer(KongConsumer value) {
            return add(CONSUMERS, value);
        }

        /** Adds one to what {@link #consumers(List)} sets, described in place. */
        public Builder addConsumer(Consumer<KongConsumer.Builder> value) {
            KongConsumer.Builder builder = KongConsumer.builder();
            value.accept(builder);
            return add(CONSUMERS, builder.build());
        }
    }
}

