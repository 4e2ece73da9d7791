// Generated from the contract in openapi/ by the templates in java-sdk/client/templates: edit those.
package io.gatehouse.sdk.model;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.sdk.json.Codec;
import io.gatehouse.sdk.json.Field;
import io.gatehouse.sdk.json.JsonModel;
import io.gatehouse.sdk.json.ModelBuilder;
import io.gatehouse.sdk.json.Choice;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Signs a token.
 */
public final class DatakitConfigNodeJwtSign extends JsonModel {
    private static final Field<Algorithm> ALGORITHM = new Field<>("algorithm", Codec.choice(Algorithm::of));
    private static final Field<Long> EXPIRES_IN = new Field<>("expires_in", Codec.LONG);
    private static final Field<String> INPUT = new Field<>("input", Codec.TEXT);
    private static final Field<DatakitConfigNodeJwtSignInputs> INPUTS = new Field<>("inputs", Codec.model(DatakitConfigNodeJwtSignInputs::of));
    private static final Field<String> KID = new Field<>("kid", Codec.TEXT);
    private static final Field<String> NAME = new Field<>("name", Codec.TEXT);
    private static final Field<Long> NOT_BEFORE = new Field<>("not_before", Codec.LONG);
    private static final Field<String> OUTPUT = new Field<>("output", Codec.TEXT);
    private static final Field<DatakitConfigNodeJwtSignOutputs> OUTPUTS = new Field<>("outputs", Codec.model(DatakitConfigNodeJwtSignOutputs::of));
    private static final Field<Map<String, String>> STATIC_CLAIMS = new Field<>("static_claims", Codec.map(Codec.TEXT));
    private static final Field<String> TYP = new Field<>("typ", Codec.TEXT);
    private static final Field<String> TYPE = new Field<>("type", Codec.TEXT);

    private DatakitConfigNodeJwtSign(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static DatakitConfigNodeJwtSign of(ObjectNode json) {
        return new DatakitConfigNodeJwtSign(json);
    }

    /** A builder with the <code>type</code> that makes it one of these. */
    public static Builder builder() {
        return new Builder(JsonNodeFactory.instance.objectNode().put("type", "jwt_sign"));
    }

    /** A builder with all the fields of this. */
    public Builder toBuilder() {
        return new Builder(json());
    }

    /**
     * The algorithm. Allowed: <code>ES256</code>, <code>ES384</code>, <code>ES512</code>, <code>EdDSA</code>,
     * <code>HS256</code>, <code>HS384</code>, <code>HS512</code>, <code>PS256</code>, <code>PS384</code>,
     * <code>PS512</code>, <code>RS256</code>, <code>RS384</code>, <code>RS512</code>.
     */
    public Algorithm algorithm() {
        return required(ALGORITHM);
    }

    /**
     * Seconds for which the token is good. Default: <code>300</code>.
     */
    public @Nullable Long expiresIn() {
        return optional(EXPIRES_IN);
    }

    /**
     * Where the value comes from.
     */
    public @Nullable String input() {
        return optional(INPUT);
    }

    /**
     * Where values come from, by name.
     */
    public @Nullable DatakitConfigNodeJwtSignInputs inputs() {
        return optional(INPUTS);
    }

    /**
     * The key id.
     */
    public @Nullable String kid() {
        return optional(KID);
    }

    /**
     * The name.
     */
    public String name() {
        return required(NAME);
    }

    /**
     * The not before. Default: <code>0</code>.
     */
    public @Nullable Long notBefore() {
        return optional(NOT_BEFORE);
    }

    /**
     * Where the value goes.
     */
    public @Nullable String output() {
        return optional(OUTPUT);
    }

    /**
     * Where values go, by name.
     */
    public @Nullable DatakitConfigNodeJwtSignOutputs outputs() {
        return optional(OUTPUTS);
    }

    /**
     * Claims for the static. Default: <code>&#123;&#125;</code>.
     */
    public Map<String, String> staticClaims() {
        return members(STATIC_CLAIMS);
    }

    /**
     * The typ. Default: <code>JWT</code>.
     */
    public @Nullable String typ() {
        return optional(TYP);
    }

    /**
     * The kind.
     */
    public String type() {
        return required(TYPE);
    }

    /** What {@link DatakitConfigNodeJwtSign#algorithm()} is chosen from. */
    public static final class Algorithm extends Choice {
        public static final Algorithm ES256 = of("ES256");
        public static final Algorithm ES384 = of("ES384");
        public static final Algorithm ES512 = of("ES512");
        public static final Algorithm ED_DSA = of("EdDSA");
        public static final Algorithm HS256 = of("HS256");
        public static final Algorithm HS384 = of("HS384");
        public static final Algorithm HS512 = of("HS512");
        public static final Algorithm PS256 = of("PS256");
        public static final Algorithm PS384 = of("PS384");
        public static final Algorithm PS512 = of("PS512");
        public static final Algorithm RS256 = of("RS256");
        public static final Algorithm RS384 = of("RS384");
        public static final Algorithm RS512 = of("RS512");

        private Algorithm(String value) {
            super(value);
        }

        /** @param value also one that is not listed here */
        public static Algorithm of(String value) {
            return new Algorithm(value);
        }
    }

    /** Builds a {@link DatakitConfigNodeJwtSign}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<DatakitConfigNodeJwtSign, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public DatakitConfigNodeJwtSign build() {
            return new DatakitConfigNodeJwtSign(fields());
        }

        /**
         * The algorithm. Allowed: <code>ES256</code>, <code>ES384</code>, <code>ES512</code>, <code>EdDSA</code>,
         * <code>HS256</code>, <code>HS384</code>, <code>HS512</code>, <code>PS256</code>, <code>PS384</code>,
         * <code>PS512</code>, <code>RS256</code>, <code>RS384</code>, <code>RS512</code>.
         */
        public Builder algorithm(@Nullable Algorithm value) {
            return set(ALGORITHM, value);
        }

        /** As {@link #algorithm(Algorithm)}, also with a value that has no constant. */
        public Builder algorithm(String value) {
            return set(ALGORITHM, Algorithm.of(value));
        }

        /**
         * Seconds for which the token is good. Default: <code>300</code>.
         */
        public Builder expiresIn(@Nullable Long value) {
            return set(EXPIRES_IN, value);
        }

        /** As {@link #expiresIn(Long)}. */
        public Builder expiresIn(long value) {
            return set(EXPIRES_IN, value);
        }

        /**
         * Where the value comes from.
         */
        public Builder input(@Nullable String value) {
            return set(INPUT, value);
        }

        /**
         * Where values come from, by name.
         */
        public Builder inputs(@Nullable DatakitConfigNodeJwtSignInputs value) {
            return set(INPUTS, value);
        }

        /** As {@link #inputs(DatakitConfigNodeJwtSignInputs)}, described in place. */
        public Builder inputs(Consumer<DatakitConfigNodeJwtSignInputs.Builder> value) {
            DatakitConfigNodeJwtSignInputs.Builder builder = DatakitConfigNodeJwtSignInputs.builder();
            value.accept(builder);
            return set(INPUTS, builder.build());
        }

        /**
         * The key id.
         */
        public Builder kid(@Nullable String value) {
            return set(KID, value);
        }

        /**
         * The name.
         */
        public Builder name(@Nullable String value) {
            return set(NAME, value);
        }

        /**
         * The not before. Default: <code>0</code>.
         */
        public Builder notBefore(@Nullable Long value) {
            return set(NOT_BEFORE, value);
        }

        /** As {@link #notBefore(Long)}. */
        public Builder notBefore(long value) {
            return set(NOT_BEFORE, value);
        }

        /**
         * Where the value goes.
         */
        public Builder output(@Nullable String value) {
            return set(OUTPUT, value);
        }

        /**
         * Where values go, by name.
         */
        public Builder outputs(@Nullable DatakitConfigNodeJwtSignOutputs value) {
            return set(OUTPUTS, value);
        }

        /** As {@link #outputs(DatakitConfigNodeJwtSignOutputs)}, described in place. */
        public Builder outputs(Consumer<DatakitConfigNodeJwtSignOutputs.Builder> value) {
            DatakitConfigNodeJwtSignOutputs.Builder builder = DatakitConfigNodeJwtSignOutputs.builder();
            value.accept(builder);
            return set(OUTPUTS, builder.build());
        }

        /**
         * Claims for the static. Default: <code>&#123;&#125;</code>.
         */
        public Builder staticClaims(@Nullable Map<String, String> value) {
            return set(STATIC_CLAIMS, value);
        }

        /**
         * The typ. Default: <code>JWT</code>.
         */
        public Builder typ(@Nullable String value) {
            return set(TYP, value);
        }

        /**
         * The kind.
         */
        public Builder type(@Nullable String value) {
            return set(TYPE, value);
        }
    }
}

