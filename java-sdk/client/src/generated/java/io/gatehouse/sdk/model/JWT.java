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
 * What a consumer signs its tokens with.
 */
public final class JWT extends JsonModel {
    private static final Field<String> ID = new Field<>("id", Codec.TEXT);
    private static final Field<Long> CREATED_AT = new Field<>("created_at", Codec.LONG);
    private static final Field<String> KEY = new Field<>("key", Codec.TEXT);
    private static final Field<String> SECRET = new Field<>("secret", Codec.TEXT);
    private static final Field<Algorithm> ALGORITHM = new Field<>("algorithm", Codec.choice(Algorithm::of));
    private static final Field<String> RSA_PUBLIC_KEY = new Field<>("rsa_public_key", Codec.TEXT);
    private static final Field<List<String>> TAGS = new Field<>("tags", Codec.list(Codec.TEXT));
    private static final Field<EntityReference> CONSUMER = new Field<>("consumer", Codec.model(EntityReference::of));

    private JWT(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static JWT of(ObjectNode json) {
        return new JWT(json);
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
     * The value of the token's key claim; chosen by the server unless sent.
     */
    public @Nullable String key() {
        return optional(KEY);
    }

    /**
     * The shared secret of the HS algorithms; chosen by the server unless sent.
     */
    public @Nullable String secret() {
        return optional(SECRET);
    }

    /**
     * How the tokens are signed. Allowed: <code>HS256</code>, <code>HS384</code>, <code>HS512</code>,
     * <code>RS256</code>, <code>RS384</code>, <code>RS512</code>, <code>ES256</code>, <code>ES256K</code>,
     * <code>ES384</code>, <code>ES512</code>, <code>ESB256</code>, <code>ESB320</code>, <code>ESB384</code>,
     * <code>ESB512</code>, <code>ESP256</code>, <code>ESP384</code>, <code>ESP512</code>, <code>PS256</code>,
     * <code>PS384</code>, <code>PS512</code>, <code>EdDSA</code>, <code>Ed25519</code>, <code>Ed448</code>. Default:
     * <code>HS256</code>.
     */
    public @Nullable Algorithm algorithm() {
        return optional(ALGORITHM);
    }

    /**
     * The public key of the asymmetric algorithms in PEM.
     */
    public @Nullable String rsaPublicKey() {
        return optional(RSA_PUBLIC_KEY);
    }

    /**
     * Free labels for grouping; printable ASCII without comma and slash, or UTF-8. Duplicates are dropped.
     */
    public List<String> tags() {
        return elements(TAGS);
    }

    /**
     * Whose tokens they are; taken from the path.
     */
    public @Nullable EntityReference consumer() {
        return optional(CONSUMER);
    }

    /** What {@link JWT#algorithm()} is chosen from. */
    public static final class Algorithm extends Choice {
        public static final Algorithm HS256 = of("HS256");
        public static final Algorithm HS384 = of("HS384");
        public static final Algorithm HS512 = of("HS512");
        public static final Algorithm RS256 = of("RS256");
        public static final Algorithm RS384 = of("RS384");
        public static final Algorithm RS512 = of("RS512");
        public static final Algorithm ES256 = of("ES256");
        public static final Algorithm ES256K = of("ES256K");
        public static final Algorithm ES384 = of("ES384");
        public static final Algorithm ES512 = of("ES512");
        public static final Algorithm ESB256 = of("ESB256");
        public static final Algorithm ESB320 = of("ESB320");
        public static final Algorithm ESB384 = of("ESB384");
        public static final Algorithm ESB512 = of("ESB512");
        public static final Algorithm ESP256 = of("ESP256");
        public static final Algorithm ESP384 = of("ESP384");
        public static final Algorithm ESP512 = of("ESP512");
        public static final Algorithm PS256 = of("PS256");
        public static final Algorithm PS384 = of("PS384");
        public static final Algorithm PS512 = of("PS512");
        public static final Algorithm ED_DSA = of("EdDSA");
        public static final Algorithm ED25519 = of("Ed25519");
        public static final Algorithm ED448 = of("Ed448");

        private Algorithm(String value) {
            super(value);
        }

        /** @param value also one that is not listed here */
        public static Algorithm of(String value) {
            return new Algorithm(value);
        }
    }

    /** Builds a {@link JWT}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<JWT, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public JWT build() {
            return new JWT(fields());
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
         * The value of the token's key claim; chosen by the server unless sent.
         */
        public Builder key(@Nullable String value) {
            return set(KEY, value);
        }

        /**
         * The shared secret of the HS algorithms; chosen by the server unless sent.
         */
        public Builder secret(@Nullable String value) {
            return set(SECRET, value);
        }

        /**
         * How the tokens are signed. Allowed: <code>HS256</code>, <code>HS384</code>, <code>HS512</code>,
         * <code>RS256</code>, <code>RS384</code>, <code>RS512</code>, <code>ES256</code>, <code>ES256K</code>,
         * <code>ES384</code>, <code>ES512</code>, <code>ESB256</code>, <code>ESB320</code>, <code>ESB384</code>,
         * <code>ESB512</code>, <code>ESP256</code>, <code>ESP384</code>, <code>ESP512</code>, <code>PS256</code>,
         * <code>PS384</code>, <code>PS512</code>, <code>EdDSA</code>, <code>Ed25519</code>, <code>Ed448</code>. Default:
         * <code>HS256</code>.
         */
        public Builder algorithm(@Nullable Algorithm value) {
            return set(ALGORITHM, value);
        }

        /** As {@link #algorithm(Algorithm)}, also with a value that has no constant. */
        public Builder algorithm(String value) {
            return set(ALGORITHM, Algorithm.of(value));
        }

        /**
         * The public key of the asymmetric algorithms in PEM.
         */
        public Builder rsaPublicKey(@Nullable String value) {
            return set(RSA_PUBLIC_KEY, value);
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
         * Whose tokens they are; taken from the path.
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

