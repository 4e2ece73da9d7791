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
 * The subject of client certificates that identifies a consumer.
 */
public final class MTLSAuth extends JsonModel {
    private static final Field<String> ID = new Field<>("id", Codec.TEXT);
    private static final Field<Long> CREATED_AT = new Field<>("created_at", Codec.LONG);
    private static final Field<String> SUBJECT_NAME = new Field<>("subject_name", Codec.TEXT);
    private static final Field<EntityReference> CA_CERTIFICATE = new Field<>("ca_certificate", Codec.model(EntityReference::of));
    private static final Field<List<String>> TAGS = new Field<>("tags", Codec.list(Codec.TEXT));
    private static final Field<EntityReference> CONSUMER = new Field<>("consumer", Codec.model(EntityReference::of));

    private MTLSAuth(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static MTLSAuth of(ObjectNode json) {
        return new MTLSAuth(json);
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
     * A common name or alternative name of the client certificate.
     */
    public String subjectName() {
        return required(SUBJECT_NAME);
    }

    /**
     * The only authority whose certificates count.
     */
    public @Nullable EntityReference caCertificate() {
        return optional(CA_CERTIFICATE);
    }

    /**
     * Free labels for grouping; printable ASCII without comma and slash, or UTF-8. Duplicates are dropped.
     */
    public List<String> tags() {
        return elements(TAGS);
    }

    /**
     * Whom it identifies; taken from the path.
     */
    public @Nullable EntityReference consumer() {
        return optional(CONSUMER);
    }

    /** Builds a {@link MTLSAuth}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<MTLSAuth, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public MTLSAuth build() {
            return new MTLSAuth(fields());
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
         * A common name or alternative name of the client certificate.
         */
        public Builder subjectName(@Nullable String value) {
            return set(SUBJECT_NAME, value);
        }

        /**
         * The only authority whose certificates count.
         */
        public Builder caCertificate(@Nullable EntityReference value) {
            return set(CA_CERTIFICATE, value);
        }

        /** As {@link #caCertificate(EntityReference)}, described in place. */
        public Builder caCertificate(Consumer<EntityReference.Builder> value) {
            EntityReference.Builder builder = EntityReference.builder();
            value.accept(builder);
            return set(CA_CERTIFICATE, builder.build());
        }

        /** As {@link #caCertificate(EntityReference)}, by its id. */
        public Builder caCertificate(String id) {
            return set(CA_CERTIFICATE, EntityReference.builder().id(id).build());
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
         * Whom it identifies; taken from the path.
         */
        public Builder consumer(@Nullable EntityReference value) {
            return set(CONSUMER, value);
        }

        /** As {@link #consumer(EntityReference)}, described in place. */
        public Builder consumer(Consumer<EntityReference.Builder> value) {
            EntityReference.Builder builder = EntityReference.builder();
            value.accept(builder);
            return set(CONSUMER, builder.build());
        }

        /** As {@link #consumer(EntityReference)}, by its id. */
        public Builder consumer(String id) {
            return set(CONSUMER, EntityReference.builder().id(id).build());
        }
    }
}

