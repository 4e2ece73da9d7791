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
import org.jspecify.annotations.Nullable;

/**
 * A certificate with its private key, to serve or to show to an upstream.
 */
public final class Certificate extends JsonModel {
    private static final Field<String> ID = new Field<>("id", Codec.TEXT);
    private static final Field<Long> CREATED_AT = new Field<>("created_at", Codec.LONG);
    private static final Field<Long> UPDATED_AT = new Field<>("updated_at", Codec.LONG);
    private static final Field<String> CERT = new Field<>("cert", Codec.TEXT);
    private static final Field<String> KEY = new Field<>("key", Codec.TEXT);
    private static final Field<String> CERT_ALT = new Field<>("cert_alt", Codec.TEXT);
    private static final Field<String> KEY_ALT = new Field<>("key_alt", Codec.TEXT);
    private static final Field<List<String>> SNIS = new Field<>("snis", Codec.list(Codec.TEXT));
    private static final Field<List<String>> TAGS = new Field<>("tags", Codec.list(Codec.TEXT));

    private Certificate(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static Certificate of(ObjectNode json) {
        return new Certificate(json);
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
     * The certificate in PEM, possibly followed by its chain. May be a <code>&#123;vault://…&#125;</code> reference.
     */
    public String cert() {
        return required(CERT);
    }

    /**
     * Its private key in PEM. May be a <code>&#123;vault://…&#125;</code> reference.
     */
    public String key() {
        return required(KEY);
    }

    /**
     * A second certificate with a key of another type. May be a <code>&#123;vault://…&#125;</code> reference.
     */
    public @Nullable String certAlt() {
        return optional(CERT_ALT);
    }

    /**
     * The private key of the second certificate in PEM. May be a <code>&#123;vault://…&#125;</code> reference.
     */
    public @Nullable String keyAlt() {
        return optional(KEY_ALT);
    }

    /**
     * The server names that use it, sorted. A sent list replaces them; nothing or null leaves them alone.
     */
    public List<String> snis() {
        return elements(SNIS);
    }

    /**
     * Free labels for grouping; printable ASCII without comma and slash, or UTF-8. Duplicates are dropped.
     */
    public List<String> tags() {
        return elements(TAGS);
    }

    /** Builds a {@link Certificate}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<Certificate, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public Certificate build() {
            return new Certificate(fields());
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
         * The certificate in PEM, possibly followed by its chain. May be a <code>&#123;vault://…&#125;</code> reference.
         */
        public Builder cert(@Nullable String value) {
            return set(CERT, value);
        }

        /**
         * Its private key in PEM. May be a <code>&#123;vault://…&#125;</code> reference.
         */
        public Builder key(@Nullable String value) {
            return set(KEY, value);
        }

        /**
         * A second certificate with a key of another type. May be a <code>&#123;vault://…&#125;</code> reference.
         */
        public Builder certAlt(@Nullable String value) {
            return set(CERT_ALT, value);
        }

        /**
         * The private key of the second certificate in PEM. May be a <code>&#123;vault://…&#125;</code> reference.
         */
        public Builder keyAlt(@Nullable String value) {
            return set(KEY_ALT, value);
        }

        /**
         * The server names that use it, sorted. A sent list replaces them; nothing or null leaves them alone.
         */
        public Builder snis(@Nullable List<String> value) {
            return set(SNIS, value);
        }

        /** As {@link #snis(List)}. */
        public Builder snis(String... values) {
            return set(SNIS, Arrays.asList(values));
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

