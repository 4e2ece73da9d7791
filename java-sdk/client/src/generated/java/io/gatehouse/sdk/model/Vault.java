// Generated from the contract in openapi/ by the templates in java-sdk/client/templates: edit those.
package io.gatehouse.sdk.model;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.sdk.json.Codec;
import io.gatehouse.sdk.json.Field;
import io.gatehouse.sdk.json.JsonModel;
import io.gatehouse.sdk.json.ModelBuilder;
import io.gatehouse.sdk.json.JsonModel;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where <code>&#123;vault://…&#125;</code> references find their secrets.
 */
public final class Vault extends JsonModel {
    private static final Field<String> ID = new Field<>("id", Codec.TEXT);
    private static final Field<Long> CREATED_AT = new Field<>("created_at", Codec.LONG);
    private static final Field<Long> UPDATED_AT = new Field<>("updated_at", Codec.LONG);
    private static final Field<String> NAME = new Field<>("name", Codec.TEXT);
    private static final Field<String> PREFIX = new Field<>("prefix", Codec.TEXT);
    private static final Field<String> DESCRIPTION = new Field<>("description", Codec.TEXT);
    private static final Field<ObjectNode> CONFIG = new Field<>("config", Codec.OBJECT);
    private static final Field<List<String>> TAGS = new Field<>("tags", Codec.list(Codec.TEXT));

    private Vault(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static Vault of(ObjectNode json) {
        return new Vault(json);
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
     * Creation time in epoch seconds.
     */
    public @Nullable Long createdAt() {
        return optional(CREATED_AT);
    }

    /**
     * Time of the last change in epoch seconds; a sent value is ignored.
     */
    public @Nullable Long updatedAt() {
        return optional(UPDATED_AT);
    }

    /**
     * The kind of vault: env, konnect, aws, azure, conjur, gcp or hcv.
     */
    public String name() {
        return required(NAME);
    }

    /**
     * The unique name that references use; it may stand for the id in URLs.
     */
    public String prefix() {
        return required(PREFIX);
    }

    /**
     * What the vault is for.
     */
    public @Nullable String description() {
        return optional(DESCRIPTION);
    }

    /**
     * Settings of the kind of vault, kept as sent.
     */
    public @Nullable ObjectNode config() {
        return optional(CONFIG);
    }

    /**
     * Free labels for grouping; printable ASCII without comma and slash, or UTF-8. Duplicates are dropped.
     */
    public List<String> tags() {
        return elements(TAGS);
    }

    /** Builds a {@link Vault}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<Vault, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public Vault build() {
            return new Vault(fields());
        }

        /**
         * Chosen by the server unless sent.
         */
        public Builder id(@Nullable String value) {
            return set(ID, value);
        }

        /**
         * Creation time in epoch seconds.
         */
        public Builder createdAt(@Nullable Long value) {
            return set(CREATED_AT, value);
        }

        /** As {@link #createdAt(Long)}. */
        public Builder createdAt(long value) {
            return set(CREATED_AT, value);
        }

        /**
         * Time of the last change in epoch seconds; a sent value is ignored.
         */
        public Builder updatedAt(@Nullable Long value) {
            return set(UPDATED_AT, value);
        }

        /** As {@link #updatedAt(Long)}. */
        public Builder updatedAt(long value) {
            return set(UPDATED_AT, value);
        }

        /**
         * The kind of vault: env, konnect, aws, azure, conjur, gcp or hcv.
         */
        public Builder name(@Nullable String value) {
            return set(NAME, value);
        }

        /**
         * The unique name that references use; it may stand for the id in URLs.
         */
        public Builder prefix(@Nullable String value) {
            return set(PREFIX, value);
        }

        /**
         * What the vault is for.
         */
        public Builder description(@Nullable String value) {
            return set(DESCRIPTION, value);
        }

        /**
         * Settings of the kind of vault, kept as sent.
         */
        public Builder config(@Nullable ObjectNode value) {
            return set(CONFIG, value);
        }

        /** As {@link #config(ObjectNode)}, from a map. */
        public Builder config(@Nullable Map<String, ?> value) {
            return set("config", value);
        }

        /** As {@link #config(ObjectNode)}, from a model. */
        public Builder config(JsonModel value) {
            return set(CONFIG, value.json());
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
    }
}

