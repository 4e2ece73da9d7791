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
 * Checks a token.
 */
public final class DatakitConfigNodeJwtVerify extends JsonModel {
    private static final Field<List<AllowedAlgorithm>> ALLOWED_ALGORITHMS = new Field<>("allowed_algorithms", Codec.list(Codec.choice(AllowedAlgorithm::of)));
    private static final Field<List<String>> AUDIENCES = new Field<>("audiences", Codec.list(Codec.TEXT));
    private static final Field<String> INPUT = new Field<>("input", Codec.TEXT);
    private static final Field<DatakitConfigNodeJwtVerifyInputs> INPUTS = new Field<>("inputs", Codec.model(DatakitConfigNodeJwtVerifyInputs::of));
    private static final Field<List<String>> ISSUERS = new Field<>("issuers", Codec.list(Codec.TEXT));
    private static final Field<Long> LEEWAY = new Field<>("leeway", Codec.LONG);
    private static final Field<String> NAME = new Field<>("name", Codec.TEXT);
    private static final Field<String> OUTPUT = new Field<>("output", Codec.TEXT);
    private static final Field<DatakitConfigNodeJwtVerifyOutputs> OUTPUTS = new Field<>("outputs", Codec.model(DatakitConfigNodeJwtVerifyOutputs::of));
    private static final Field<List<String>> REQUIRED_CLAIMS = new Field<>("required_claims", Codec.list(Codec.TEXT));
    private static final Field<String> TYPE = new Field<>("type", Codec.TEXT);
    private static final Field<Boolean> VALIDATE_EXP = new Field<>("validate_exp", Codec.BOOLEAN);
    private static final Field<Boolean> VALIDATE_NBF = new Field<>("validate_nbf", Codec.BOOLEAN);

    private DatakitConfigNodeJwtVerify(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static DatakitConfigNodeJwtVerify of(ObjectNode json) {
        return new DatakitConfigNodeJwtVerify(json);
    }

    /** A builder with the <code>type</code> that makes it one of these. */
    public static Builder builder() {
        return new Builder(JsonNodeFactory.instance.objectNode().put("type", "jwt_verify"));
    }

    /** A builder with all the fields of this. */
    public Builder toBuilder() {
        return new Builder(json());
    }

    /**
     * Allowed algorithms. Allowed: <code>ES256</code>, <code>ES384</code>, <code>ES512</code>, <code>EdDSA</code>,
     * <code>HS256</code>, <code>HS384</code>, <code>HS512</code>, <code>PS256</code>, <code>PS384</code>,
     * <code>PS512</code>, <code>RS256</code>, <code>RS384</code>, <code>RS512</code>. Default: <code>[]</code>.
     */
    public List<AllowedAlgorithm> allowedAlgorithms() {
        return elements(ALLOWED_ALGORITHMS);
    }

    /**
     * Audiences. Default: <code>[]</code>.
     */
    public List<String> audiences() {
        return elements(AUDIENCES);
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
    public @Nullable DatakitConfigNodeJwtVerifyInputs inputs() {
        return optional(INPUTS);
    }

    /**
     * Accepted issuers. Default: <code>[]</code>.
     */
    public List<String> issuers() {
        return elements(ISSUERS);
    }

    /**
     * The leeway. Default: <code>0</code>.
     */
    public @Nullable Long leeway() {
        return optional(LEEWAY);
    }

    /**
     * The name.
     */
    public String name() {
        return required(NAME);
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
    public @Nullable DatakitConfigNodeJwtVerifyOutputs outputs() {
        return optional(OUTPUTS);
    }

    /**
     * Claims for the required. Default: <code>[]</code>.
     */
    public List<String> requiredClaims() {
        return elements(REQUIRED_CLAIMS);
    }

    /**
     * The kind.
     */
    public String type() {
        return required(TYPE);
    }

    /**
     * Whether to validate expiry. Default: <code>true</code>.
     */
    public @Nullable Boolean validateExp() {
        return optional(VALIDATE_EXP);
    }

    /**
     * Whether to validate not-before. Default: <code>true</code>.
     */
    public @Nullable Boolean validateNbf() {
        return optional(VALIDATE_NBF);
    }

    /** What {@link DatakitConfigNodeJwtVerify#allowedAlgorithms()} is chosen from. */
    public static final class AllowedAlgorithm extends Choice {
        public static final AllowedAlgorithm ES256 = of("ES256");
        public static final AllowedAlgorithm ES384 = of("ES384");
        public static final AllowedAlgorithm ES512 = of("ES512");
        public static final AllowedAlgorithm ED_DSA = of("EdDSA");
        public static final AllowedAlgorithm HS256 = of("HS256");
        public static final AllowedAlgorithm HS384 = of("HS384");
        public static final AllowedAlgorithm HS512 = of("HS512");
        public static final AllowedAlgorithm PS256 = of("PS256");
        public static final AllowedAlgorithm PS384 = of("PS384");
        public static final AllowedAlgorithm PS512 = of("PS512");
        public static final AllowedAlgorithm RS256 = of("RS256");
        public static final AllowedAlgorithm RS384 = of("RS384");
        public static final AllowedAlgorithm RS512 = of("RS512");

        private AllowedAlgorithm(String value) {
            super(value);
        }

        /** @param value also one that is not listed here */
        public static AllowedAlgorithm of(String value) {
            return new AllowedAlgorithm(value);
        }
    }

    /** Builds a {@link DatakitConfigNodeJwtVerify}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<DatakitConfigNodeJwtVerify, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public DatakitConfigNodeJwtVerify build() {
            return new DatakitConfigNodeJwtVerify(fields());
        }

        /**
         * Allowed algorithms. Allowed: <code>ES256</code>, <code>ES384</code>, <code>ES512</code>, <code>EdDSA</code>,
         * <code>HS256</code>, <code>HS384</code>, <code>HS512</code>, <code>PS256</code>, <code>PS384</code>,
         * <code>PS512</code>, <code>RS256</code>, <code>RS384</code>, <code>RS512</code>. Default: <code>[]</code>.
         */
        public Builder allowedAlgorithms(@Nullable List<AllowedAlgorithm> value) {
            return set(ALLOWED_ALGORITHMS, value);
        }

        /** As {@link #allowedAlgorithms(List)}. */
        public Builder allowedAlgorithms(AllowedAlgorithm... values) {
            return set(ALLOWED_ALGORITHMS, Arrays.asList(values));
        }

        /** As {@link #allowedAlgorithms(List)}, also with values that have no constants. */
        public Builder allowedAlgorithms(String... values) {
            return set(ALLOWED_ALGORITHMS, Arrays.stream(values).map(AllowedAlgorithm::of).toList());
        }

        /**
         * Audiences. Default: <code>[]</code>.
         */
        public Builder audiences(@Nullable List<String> value) {
            return set(AUDIENCES, value);
        }

        /** As {@link #audiences(List)}. */
        public Builder audiences(String... values) {
            return set(AUDIENCES, Arrays.asList(values));
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
        public Builder inputs(@Nullable DatakitConfigNodeJwtVerifyInputs value) {
            return set(INPUTS, value);
        }

        /** As {@link #inputs(DatakitConfigNodeJwtVerifyInputs)}, described in place. */
        public Builder inputs(Consumer<DatakitConfigNodeJwtVerifyInputs.Builder> value) {
            DatakitConfigNodeJwtVerifyInputs.Builder builder = DatakitConfigNodeJwtVerifyInputs.builder();
            value.accept(builder);
            return set(INPUTS, builder.build());
        }

        /**
         * Accepted issuers. Default: <code>[]</code>.
         */
        public Builder issuers(@Nullable List<String> value) {
            return set(ISSUERS, value);
        }

        /** As {@link #issuers(List)}. */
        public Builder issuers(String... values) {
            return set(ISSUERS, Arrays.asList(values));
        }

        /**
         * The leeway. Default: <code>0</code>.
         */
        public Builder leeway(@Nullable Long value) {
            return set(LEEWAY, value);
        }

        /** As {@link #leeway(Long)}. */
        public Builder leeway(long value) {
            return set(LEEWAY, value);
        }

        /**
         * The name.
         */
        public Builder name(@Nullable String value) {
            return set(NAME, value);
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
        public Builder outputs(@Nullable DatakitConfigNodeJwtVerifyOutputs value) {
            return set(OUTPUTS, value);
        }

        /** As {@link #outputs(DatakitConfigNodeJwtVerifyOutputs)}, described in place. */
        public Builder outputs(Consumer<DatakitConfigNodeJwtVerifyOutputs.Builder> value) {
            DatakitConfigNodeJwtVerifyOutputs.Builder builder = DatakitConfigNodeJwtVerifyOutputs.builder();
            value.accept(builder);
            return set(OUTPUTS, builder.build());
        }

        /**
         * Claims for the required. Default: <code>[]</code>.
         */
        public Builder requiredClaims(@Nullable List<String> value) {
            return set(REQUIRED_CLAIMS, value);
        }

        /** As {@link #requiredClaims(List)}. */
        public Builder requiredClaims(String... values) {
            return set(REQUIRED_CLAIMS, Arrays.asList(values));
        }

        /**
         * The kind.
         */
        public Builder type(@Nullable String value) {
            return set(TYPE, value);
        }

        /**
         * Whether to validate expiry. Default: <code>true</code>.
         */
        public Builder validateExp(@Nullable Boolean value) {
            return set(VALIDATE_EXP, value);
        }

        /**
         * Whether to validate not-before. Default: <code>true</code>.
         */
        public Builder validateNbf(@Nullable Boolean value) {
            return set(VALIDATE_NBF, value);
        }
    }
}

