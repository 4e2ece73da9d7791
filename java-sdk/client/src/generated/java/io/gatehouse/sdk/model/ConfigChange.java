// Generated from the contract in openapi/ by the templates in java-sdk/client/templates: edit those.
package io.gatehouse.sdk.model;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.sdk.json.Codec;
import io.gatehouse.sdk.json.Field;
import io.gatehouse.sdk.json.JsonModel;
import io.gatehouse.sdk.json.ModelBuilder;
import io.gatehouse.sdk.json.Choice;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One change of a plan.
 */
public final class ConfigChange extends JsonModel {
    private static final Field<Action> ACTION = new Field<>("action", Codec.choice(Action::of));
    private static final Field<String> KIND = new Field<>("kind", Codec.TEXT);
    private static final Field<String> ID = new Field<>("id", Codec.TEXT);
    private static final Field<String> NAME = new Field<>("name", Codec.TEXT);
    private static final Field<List<String>> FIELDS = new Field<>("fields", Codec.list(Codec.TEXT));

    private ConfigChange(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static ConfigChange of(ObjectNode json) {
        return new ConfigChange(json);
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
     * What happens to the entity. Allowed: <code>create</code>, <code>update</code>, <code>delete</code>.
     */
    public Action action() {
        return required(ACTION);
    }

    /**
     * The collection.
     */
    public String kind() {
        return required(KIND);
    }

    /**
     * The entity's id.
     */
    public String id() {
        return required(ID);
    }

    /**
     * Its name, or its id where the name is a credential.
     */
    public String name() {
        return required(NAME);
    }

    /**
     * The fields that an update changes, without their values.
     */
    public List<String> fields() {
        return elements(FIELDS);
    }

    /** What {@link ConfigChange#action()} is chosen from. */
    public static final class Action extends Choice {
        public static final Action CREATE = of("create");
        public static final Action UPDATE = of("update");
        public static final Action DELETE = of("delete");

        private Action(String value) {
            super(value);
        }

        /** @param value also one that is not listed here */
        public static Action of(String value) {
            return new Action(value);
        }
    }

    /** Builds a {@link ConfigChange}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<ConfigChange, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public ConfigChange build() {
            return new ConfigChange(fields());
        }

        /**
         * What happens to the entity. Allowed: <code>create</code>, <code>update</code>, <code>delete</code>.
         */
        public Builder action(@Nullable Action value) {
            return set(ACTION, value);
        }

        /** As {@link #action(Action)}, also with a value that has no constant. */
        public Builder action(String value) {
            return set(ACTION, Action.of(value));
        }

        /**
         * The collection.
         */
        public Builder kind(@Nullable String value) {
            return set(KIND, value);
        }

        /**
         * The entity's id.
         */
        public Builder id(@Nullable String value) {
            return set(ID, value);
        }

        /**
         * Its name, or its id where the name is a credential.
         */
        public Builder name(@Nullable String value) {
            return set(NAME, value);
        }

        /**
         * The fields that an update changes, without their values.
         */
        public Builder fields(@Nullable List<String> value) {
            return set(FIELDS, value);
        }

        /** As {@link #fields(List)}. */
        public Builder fields(String... values) {
            return set(FIELDS, Arrays.asList(values));
        }
    }
}

