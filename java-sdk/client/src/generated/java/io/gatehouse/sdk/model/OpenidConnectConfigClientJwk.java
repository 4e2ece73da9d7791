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
 * One of the client JWK.
 */
public final class OpenidConnectConfigClientJwk extends JsonModel {
    private static final Field<String> ALG = new Field<>("alg", Codec.TEXT);
    private static final Field<String> CRV = new Field<>("crv", Codec.TEXT);
    private static final Field<String> D = new Field<>("d", Codec.TEXT);
    private static final Field<String> DP = new Field<>("dp", Codec.TEXT);
    private static final Field<String> DQ = new Field<>("dq", Codec.TEXT);
    private static final Field<String> E = new Field<>("e", Codec.TEXT);
    private static final Field<String> ISSUER = new Field<>("issuer", Codec.TEXT);
    private static final Field<String> K = new Field<>("k", Codec.TEXT);
    private static final Field<List<String>> KEY_OPS = new Field<>("key_ops", Codec.list(Codec.TEXT));
    private static final Field<String> KID = new Field<>("kid", Codec.TEXT);
    private static final Field<String> KTY = new Field<>("kty", Codec.TEXT);
    private static final Field<String> N = new Field<>("n", Codec.TEXT);
    private static final Field<String> OTH = new Field<>("oth", Codec.TEXT);
    private static final Field<String> P = new Field<>("p", Codec.TEXT);
    private static final Field<String> Q = new Field<>("q", Codec.TEXT);
    private static final Field<String> QI = new Field<>("qi", Codec.TEXT);
    private static final Field<String> R = new Field<>("r", Codec.TEXT);
    private static final Field<String> T = new Field<>("t", Codec.TEXT);
    private static final Field<String> USE = new Field<>("use", Codec.TEXT);
    private static final Field<String> X = new Field<>("x", Codec.TEXT);
    private static final Field<List<String>> X5C = new Field<>("x5c", Codec.list(Codec.TEXT));
    private static final Field<String> X5T = new Field<>("x5t", Codec.TEXT);
    private static final Field<String> X5T_S256 = new Field<>("x5t#S256", Codec.TEXT);
    private static final Field<String> X5U = new Field<>("x5u", Codec.TEXT);
    private static final Field<String> Y = new Field<>("y", Codec.TEXT);

    private OpenidConnectConfigClientJwk(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static OpenidConnectConfigClientJwk of(ObjectNode json) {
        return new OpenidConnectConfigClientJwk(json);
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
     * The member <code>alg</code> of the JSON Web Key.
     */
    public @Nullable String alg() {
        return optional(ALG);
    }

    /**
     * The member <code>crv</code> of the JSON Web Key.
     */
    public @Nullable String crv() {
        return optional(CRV);
    }

    /**
     * The member <code>d</code> of the JSON Web Key. May be a <code>&#123;vault://…&#125;</code> reference.
     */
    public @Nullable String d() {
        return optional(D);
    }

    /**
     * The member <code>dp</code> of the JSON Web Key. May be a <code>&#123;vault://…&#125;</code> reference.
     */
    public @Nullable String dp() {
        return optional(DP);
    }

    /**
     * The member <code>dq</code> of the JSON Web Key. May be a <code>&#123;vault://…&#125;</code> reference.
     */
    public @Nullable String dq() {
        return optional(DQ);
    }

    /**
     * The member <code>e</code> of the JSON Web Key.
     */
    public @Nullable String e() {
        return optional(E);
    }

    /**
     * Who issues tokens.
     */
    public @Nullable String issuer() {
        return optional(ISSUER);
    }

    /**
     * The member <code>k</code> of the JSON Web Key. May be a <code>&#123;vault://…&#125;</code> reference.
     */
    public @Nullable String k() {
        return optional(K);
    }

    /**
     * The member <code>key_ops</code> of the JSON Web Key.
     */
    public List<String> keyOps() {
        return elements(KEY_OPS);
    }

    /**
     * The member <code>kid</code> of the JSON Web Key.
     */
    public @Nullable String kid() {
        return optional(KID);
    }

    /**
     * The member <code>kty</code> of the JSON Web Key.
     */
    public @Nullable String kty() {
        return optional(KTY);
    }

    /**
     * The member <code>n</code> of the JSON Web Key.
     */
    public @Nullable String n() {
        return optional(N);
    }

    /**
     * The member <code>oth</code> of the JSON Web Key. May be a <code>&#123;vault://…&#125;</code> reference.
     */
    public @Nullable String oth() {
        return optional(OTH);
    }

    /**
     * The member <code>p</code> of the JSON Web Key. May be a <code>&#123;vault://…&#125;</code> reference.
     */
    public @Nullable String p() {
        return optional(P);
    }

    /**
     * The member <code>q</code> of the JSON Web Key. May be a <code>&#123;vault://…&#125;</code> reference.
     */
    public @Nullable String q() {
        return optional(Q);
    }

    /**
     * The member <code>qi</code> of the JSON Web Key. May be a <code>&#123;vault://…&#125;</code> reference.
     */
    public @Nullable String qi() {
        return optional(QI);
    }

    /**
     * The member <code>r</code> of the JSON Web Key. May be a <code>&#123;vault://…&#125;</code> reference.
     */
    public @Nullable String r() {
        return optional(R);
    }

    /**
     * The member <code>t</code> of the JSON Web Key. May be a <code>&#123;vault://…&#125;</code> reference.
     */
    public @Nullable String t() {
        return optional(T);
    }

    /**
     * The member <code>use</code> of the JSON Web Key.
     */
    public @Nullable String use() {
        return optional(USE);
    }

    /**
     * The member <code>x</code> of the JSON Web Key.
     */
    public @Nullable String x() {
        return optional(X);
    }

    /**
     * The member <code>x5c</code> of the JSON Web Key.
     */
    public List<String> x5c() {
        return elements(X5C);
    }

    /**
     * The member <code>x5t</code> of the JSON Web Key.
     */
    public @Nullable String x5t() {
        return optional(X5T);
    }

    /**
     * The member <code>x5t#S256</code> of the JSON Web Key.
     */
    public @Nullable String x5tS256() {
        return optional(X5T_S256);
    }

    /**
     * The member <code>x5u</code> of the JSON Web Key.
     */
    public @Nullable String x5u() {
        return optional(X5U);
    }

    /**
     * The member <code>y</code> of the JSON Web Key.
     */
    public @Nullable String y() {
        return optional(Y);
    }

    /** Builds a {@link OpenidConnectConfigClientJwk}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<OpenidConnectConfigClientJwk, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public OpenidConnectConfigClientJwk build() {
            return new OpenidConnectConfigClientJwk(fields());
        }

        /**
         * The member <code>alg</code> of the JSON Web Key.
         */
        public Builder alg(@Nullable String value) {
            return set(ALG, value);
        }

        /**
         * The member <code>crv</code> of the JSON Web Key.
         */
        public Builder crv(@Nullable String value) {
            return set(CRV, value);
        }

        /**
         * The member <code>d</code> of the JSON Web Key. May be a <code>&#123;vault://…&#125;</code> reference.
         */
        public Builder d(@Nullable String value) {
            return set(D, value);
        }

        /**
         * The member <code>dp</code> of the JSON Web Key. May be a <code>&#123;vault://…&#125;</code> reference.
         */
        public Builder dp(@Nullable String value) {
            return set(DP, value);
        }

        /**
         * The member <code>dq</code> of the JSON Web Key. May be a <code>&#123;vault://…&#125;</code> reference.
         */
        public Builder dq(@Nullable String value) {
            return set(DQ, value);
        }

        /**
         * The member <code>e</code> of the JSON Web Key.
         */
        public Builder e(@Nullable String value) {
            return set(E, value);
        }

        /**
         * Who issues tokens.
         */
        public Builder issuer(@Nullable String value) {
            return set(ISSUER, value);
        }

        /**
         * The member <code>k</code> of the JSON Web Key. May be a <code>&#123;vault://…&#125;</code> reference.
         */
        public Builder k(@Nullable String value) {
            return set(K, value);
        }

        /**
         * The member <code>key_ops</code> of the JSON Web Key.
         */
        public Builder keyOps(@Nullable List<String> value) {
            return set(KEY_OPS, value);
        }

        /** As {@link #keyOps(List)}. */
        public Builder keyOps(String... values) {
            return set(KEY_OPS, Arrays.asList(values));
        }

        /**
         * The member <code>kid</code> of the JSON Web Key.
         */
        public Builder kid(@Nullable String value) {
            return set(KID, value);
        }

        /**
         * The member <code>kty</code> of the JSON Web Key.
         */
        public Builder kty(@Nullable String value) {
            return set(KTY, value);
        }

        /**
         * The member <code>n</code> of the JSON Web Key.
         */
        public Builder n(@Nullable String value) {
            return set(N, value);
        }

        /**
         * The member <code>oth</code> of the JSON Web Key. May be a <code>&#123;vault://…&#125;</code> reference.
         */
        public Builder oth(@Nullable String value) {
            return set(OTH, value);
        }

        /**
         * The member <code>p</code> of the JSON Web Key. May be a <code>&#123;vault://…&#125;</code> reference.
         */
        public Builder p(@Nullable String value) {
            return set(P, value);
        }

        /**
         * The member <code>q</code> of the JSON Web Key. May be a <code>&#123;vault://…&#125;</code> reference.
         */
        public Builder q(@Nullable String value) {
            return set(Q, value);
        }

        /**
         * The member <code>qi</code> of the JSON Web Key. May be a <code>&#123;vault://…&#125;</code> reference.
         */
        public Builder qi(@Nullable String value) {
            return set(QI, value);
        }

        /**
         * The member <code>r</code> of the JSON Web Key. May be a <code>&#123;vault://…&#125;</code> reference.
         */
        public Builder r(@Nullable String value) {
            return set(R, value);
        }

        /**
         * The member <code>t</code> of the JSON Web Key. May be a <code>&#123;vault://…&#125;</code> reference.
         */
        public Builder t(@Nullable String value) {
            return set(T, value);
        }

        /**
         * The member <code>use</code> of the JSON Web Key.
         */
        public Builder use(@Nullable String value) {
            return set(USE, value);
        }

        /**
         * The member <code>x</code> of the JSON Web Key.
         */
        public Builder x(@Nullable String value) {
            return set(X, value);
        }

        /**
         * The member <code>x5c</code> of the JSON Web Key.
         */
        public Builder x5c(@Nullable List<String> value) {
            return set(X5C, value);
        }

        /** As {@link #x5c(List)}. */
        public Builder x5c(String... values) {
            return set(X5C, Arrays.asList(values));
        }

        /**
         * The member <code>x5t</code> of the JSON Web Key.
         */
        public Builder x5t(@Nullable String value) {
            return set(X5T, value);
        }

        /**
         * The member <code>x5t#S256</code> of the JSON Web Key.
         */
        public Builder x5tS256(@Nullable String value) {
            return set(X5T_S256, value);
        }

        /**
         * The member <code>x5u</code> of the JSON Web Key.
         */
        public Builder x5u(@Nullable String value) {
            return set(X5U, value);
        }

        /**
         * The member <code>y</code> of the JSON Web Key.
         */
        public Builder y(@Nullable String value) {
            return set(Y, value);
        }
    }
}

