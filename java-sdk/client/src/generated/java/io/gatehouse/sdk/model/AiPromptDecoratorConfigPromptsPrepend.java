// Generated from the contract in openapi/ by the templates in java-sdk/client/templates: edit those.
package io.gatehouse.sdk.model;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.sdk.json.Codec;
import io.gatehouse.sdk.json.Field;
import io.gatehouse.sdk.json.JsonModel;
import io.gatehouse.sdk.json.ModelBuilder;
import io.gatehouse.sdk.json.Choice;
import org.jspecify.annotations.Nullable;

/**
 * One of the prepend.
 */
public final class AiPromptDecoratorConfigPromptsPrepend extends JsonModel {
    private static final Field<Role> ROLE = new Field<>("role", Codec.choice(Role::of));
    private static final Field<String> CONTENT = new Field<>("content", Codec.TEXT);

    private AiPromptDecoratorConfigPromptsPrepend(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static AiPromptDecoratorConfigPromptsPrepend of(ObjectNode json) {
        return new AiPromptDecoratorConfigPromptsPrepend(json);
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
     * Who says it. Allowed: <code>assistant</code>, <code>system</code>, <code>user</code>. Default:
     * <code>system</code>.
     */
    public @Nullable Role role() {
        return optional(ROLE);
    }

    /**
     * The text.
     */
    public String content() {
        return required(CONTENT);
    }

    /** What {@link AiPromptDecoratorConfigPromptsPrepend#role()} is chosen from. */
    public static final class Role extends Choice {
        public static final Role ASSISTANT = of("assistant");
        public static final Role SYSTEM = of("system");
        public static final Role USER = of("user");

        private Role(String value) {
            super(value);
        }

        /** @param value also one that is not listed here */
        public static Role of(String value) {
            return new Role(value);
        }
    }

    /** Builds a {@link AiPromptDecoratorConfigPromptsPrepend}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<AiPromptDecoratorConfigPromptsPrepend, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public AiPromptDecoratorConfigPromptsPrepend build() {
            return new AiPromptDecoratorConfigPromptsPrepend(fields());
        }

        /**
         * Who says it. Allowed: <code>assistant</code>, <code>system</code>, <code>user</code>. Default:
         * <code>system</code>.
         */
        public Builder role(@Nullable Role value) {
            return set(ROLE, value);
        }

        /** As {@link #role(Role)}, also with a value that has no constant. */
        public Builder role(String value) {
            return set(ROLE, Role.of(value));
        }

        /**
         * The text.
         */
        public Builder content(@Nullable String value) {
            return set(CONTENT, value);
        }
    }
}

