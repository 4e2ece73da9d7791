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
 * The messages to add.
 */
public final class AiPromptDecoratorConfigPrompts extends JsonModel {
    private static final Field<List<AiPromptDecoratorConfigPromptsPrepend>> PREPEND = new Field<>("prepend", Codec.list(Codec.model(AiPromptDecoratorConfigPromptsPrepend::of)));
    private static final Field<List<AiPromptDecoratorConfigPromptsAppend>> APPEND = new Field<>("append", Codec.list(Codec.model(AiPromptDecoratorConfigPromptsAppend::of)));

    private AiPromptDecoratorConfigPrompts(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static AiPromptDecoratorConfigPrompts of(ObjectNode json) {
        return new AiPromptDecoratorConfigPrompts(json);
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
     * Messages that go to the beginning.
     */
    public List<AiPromptDecoratorConfigPromptsPrepend> prepend() {
        return elements(PREPEND);
    }

    /**
     * Messages that go to the end.
     */
    public List<AiPromptDecoratorConfigPromptsAppend> append() {
        return elements(APPEND);
    }

    /** Builds a {@link AiPromptDecoratorConfigPrompts}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<AiPromptDecoratorConfigPrompts, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public AiPromptDecoratorConfigPrompts build() {
            return new AiPromptDecoratorConfigPrompts(fields());
        }

        /**
         * Messages that go to the beginning.
         */
        public Builder prepend(@Nullable List<AiPromptDecoratorConfigPromptsPrepend> value) {
            return set(PREPEND, value);
        }

        /** As {@link #prepend(List)}. */
        public Builder prepend(AiPromptDecoratorConfigPromptsPrepend... values) {
            return set(PREPEND, Arrays.asList(values));
        }

        /** Adds one to what {@link #prepend(List)} sets. */
        public Builder addPrepend(AiPromptDecoratorConfigPromptsPrepend value) {
            return add(PREPEND, value);
        }

        /** Adds one to what {@link #prepend(List)} sets, described in place. */
        public Builder addPrepend(Consumer<AiPromptDecoratorConfigPromptsPrepend.Builder> value) {
            AiPromptDecoratorConfigPromptsPrepend.Builder builder = AiPromptDecoratorConfigPromptsPrepend.builder();
            value.accept(builder);
            return add(PREPEND, builder.build());
        }

        /**
         * Messages that go to the end.
         */
        public Builder append(@Nullable List<AiPromptDecoratorConfigPromptsAppend> value) {
            return set(APPEND, value);
        }

        /** As {@link #append(List)}. */
        public Builder append(AiPromptDecoratorConfigPromptsAppend... values) {
            return set(APPEND, Arrays.asList(values));
        }

        /** Adds one to what {@link #append(List)} sets. */
        public Builder addAppend(AiPromptDecoratorConfigPromptsAppend value) {
            return add(APPEND, value);
        }

        /** Adds one to what {@link #append(List)} sets, described in place. */
        public Builder addAppend(Consumer<AiPromptDecoratorConfigPromptsAppend.Builder> value) {
            AiPromptDecoratorConfigPromptsAppend.Builder builder = AiPromptDecoratorConfigPromptsAppend.builder();
            value.accept(builder);
            return add(APPEND, builder.build());
        }
    }
}

