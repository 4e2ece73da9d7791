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
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The status.
 */
public final class GroupStatusItem extends JsonModel {
    private static final Field<String> ID = new Field<>("id", Codec.TEXT);
    private static final Field<String> CREATED_AT = new Field<>("created_at", Codec.TEXT);
    private static final Field<String> UPDATED_AT = new Field<>("updated_at", Codec.TEXT);
    private static final Field<List<GroupConflict>> CONFLICTS = new Field<>("conflicts", Codec.list(Codec.model(GroupConflict::of)));
    private static final Field<State> STATE = new Field<>("state", Codec.choice(State::of));

    private GroupStatusItem(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static GroupStatusItem of(ObjectNode json) {
        return new GroupStatusItem(json);
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
     * The id of the group.
     */
    public String id() {
        return required(ID);
    }

    /**
     * When the group was made.
     */
    public String createdAt() {
        return required(CREATED_AT);
    }

    /**
     * When its own settings last changed.
     */
    public String updatedAt() {
        return required(UPDATED_AT);
    }

    /**
     * Entities with an id or a unique value that an entity of another member has too.
     */
    public List<GroupConflict> conflicts() {
        return elements(CONFLICTS);
    }

    /**
     * CONFLICT when there is any. Allowed: <code>OK</code>, <code>CONFLICT</code>.
     */
    public State state() {
        return required(STATE);
    }

    /** What {@link GroupStatusItem#state()} is chosen from. */
    public static final class State extends Choice {
        public static final State OK = of("OK");
        public static final State CONFLICT = of("CONFLICT");

        private State(String value) {
            super(value);
        }

        /** @param value also one that is not listed here */
        public static State of(String value) {
            return new State(value);
        }
    }

    /** Builds a {@link GroupStatusItem}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<GroupStatusItem, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public GroupStatusItem build() {
            return new GroupStatusItem(fields());
        }

        /**
         * The id of the group.
         */
        public Builder id(@Nullable String value) {
            return set(ID, value);
        }

        /**
         * When the group was made.
         */
        public Builder createdAt(@Nullable String value) {
            return set(CREATED_AT, value);
        }

        /**
         * When its own settings last changed.
         */
        public Builder updatedAt(@Nullable String value) {
            return set(UPDATED_AT, value);
        }

        /**
         * Entities with an id or a unique value that an entity of another member has too.
         */
        public Builder conflicts(@Nullable List<GroupConflict> value) {
            return set(CONFLICTS, value);
        }

        /** As {@link #conflicts(List)}. */
        public Builder conflicts(GroupConflict... values) {
            return set(CONFLICTS, Arrays.asList(values));
        }

        /** Adds one to what {@link #conflicts(List)} sets. */
        public Builder addConflict(GroupConflict value) {
            return add(CONFLICTS, value);
        }

        /** Adds one to what {@link #conflicts(List)} sets, described in place. */
        public Builder addConflict(Consumer<GroupConflict.Builder> value) {
            GroupConflict.Builder builder = GroupConflict.builder();
            value.accept(builder);
            return add(CONFLICTS, builder.build());
        }

        /**
         * CONFLICT when there is any. Allowed: <code>OK</code>, <code>CONFLICT</code>.
         */
        public Builder state(@Nullable State value) {
            return set(STATE, value);
        }

        /** As {@link #state(State)}, also with a value that has no constant. */
        public Builder state(String value) {
            return set(STATE, State.of(value));
        }
    }
}

