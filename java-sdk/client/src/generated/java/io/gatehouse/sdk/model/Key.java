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
 * An asymmetric key as a JSON Web Key or in PEM.
 */
public final class Key extends JsonModel {
    private static final Field<String> ID = new Field<>("id", Codec.TEXT);
    private static final Field<Long> CREATED_AT = new Field<>("created_at", Codec.LONG);
    private static final Field<Long> UPDATED_AT = new Field<>("updated_at", Codec.LONG);
    private static final Field<String> NAME = new Field<>("name", Codec.TEXT);
    private static final Field<String> KID = new Field<>("kid", Codec.TEXT);
    private static final Field<String> JWK = new Field<>("jwk", Codec.TEXT);
    private static final Field<KeyPem> PEM = new Field<>("pem", Codec.model(KeyPem::of));
    private static final Field<String> X5T = new Field<>("x5t", Codec.TEXT);
    private static final Field<EntityReference> SET = new Field<>("set", Codec.model(EntityReference::of));
    private static final Field<List<String>> TAGS = new Field<>("tags", Codec.list(Codec.TEXT));

    private Key(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static Key of(ObjectNode json) {
        return new Key(json);
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
     * A unique name that may stand for the id in URLs.
     */
    public @Nullable String name() {
        return optional(NAME);
    }

    /**
     * The key id, unique in its set.
     */
    public String kid() {
        return required(KID);
    }

    /**
     * The key as the text of a JSON Web Key. May be a <code>&#123;vault://…&#125;</code> reference.
     */
    public @Nullable String jwk() {
        return optional(JWK);
    }

    /**
     * The key in PEM.
     */
    public @Nullable KeyPem pem() {
        return optional(PEM);
    }

    /**
     * The thumbprint of the key's certificate.
     */
    public @Nullable String x5t() {
        return optional(X5T);
    }

    /**
     * The set that the key belongs to.
     */
    public @Nullable EntityReference set() {
        return optional(SET);
    }

    /**
     * Free labels for grouping; printable ASCII without comma and slash, or UTF-8. Duplicates are dropped.
     */
    public List<String> tags() {
        return elements(TAGS);
    }

    /** Builds a {@link Key}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<Key, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public Key build() {
            return new Key(fields());
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
         * A unique name that may stand for the id in URLs.
         */
        public Builder name(@Nullable String value) {
            return set(NAME, value);
        }

        /**
         * The key id, unique in its set.
         */
        public Builder kid(@Nullable String value) {
            return set(KID, value);
        }

        /**
         * The key as the text of a JSON Web Key. May be a <code>&#123;vault://…&#125;</code> reference.
         */
        public Builder jwk(@Nullable String value) {
            return set(JWK, value);
        }

        /**
         * The key in PEM.
         */
        public Builder pem(@Nullable KeyPem value) {
            return set(PEM, value);
        }

        /** As {@link #pem(KeyPem)}, described in place. */
        public Builder pem(Consumer<KeyPem.Builder> value) {
            KeyPem.Builder builder = KeyPem.builder();
            value.accept(builder);
            return set(PEM, builder.build());
        }

        /**
         * The thumbprint of the key's certificate.
         */
        public Builder x5t(@Nullable String value) {
            return set(X5T, value);
        }

        /**
         * The set that the key belongs to.
         */
        public Builder set(@Nullable EntityReference value) {
            return set(SET, value);
        }

        /** As {@link #set(EntityReference)}, described in place. */
        public Builder set(Consumer<EntityReference.Builder> value) {
            EntityReference.Builder builder = EntityReference.builder();
            value.accept(builder);
            return set(SET, builder.build());
        }

        /** As {@link #set(EntityReference)}, by its id. */
        public Builder set(String id) {
            return set(SET, EntityReference.builder().id(id).build());
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

