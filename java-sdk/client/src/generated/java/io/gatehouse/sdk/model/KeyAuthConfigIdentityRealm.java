// Generated from the contract in openapi/ by the templates in java-sdk/client/templates: edit those.
package io.gatehouse.sdk.model;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.sdk.json.Codec;
import io.gatehouse.sdk.json.Field;
import io.gatehouse.sdk.json.JsonModel;
import io.gatehouse.sdk.json.ModelBuilder;
import io.gatehouse.sdk.json.Choice;
import org.jspecify.annotations.Nullable;

/**
 * A part of a document.
 */
public final class KeyAuthConfigIdentityRealm extends JsonModel {
    private static final Field<String> ID = new Field<>("id", Codec.TEXT);
    private static final Field<String> REGION = new Field<>("region", Codec.TEXT);
    private static final Field<Scope> SCOPE = new Field<>("scope", Codec.choice(Scope::of));

    private KeyAuthConfigIdentityRealm(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static KeyAuthConfigIdentityRealm of(ObjectNode json) {
        return new KeyAuthConfigIdentityRealm(json);
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
     * The realm's id.
     */
    public @Nullable String id() {
        return optional(ID);
    }

    /**
     * The realm's region.
     */
    public @Nullable String region() {
        return optional(REGION);
    }

    /**
     * <code>cp</code> for this control plane, <code>realm</code> for a shared one. Allowed: <code>cp</code>,
     * <code>realm</code>.
     */
    public @Nullable Scope scope() {
        return optional(SCOPE);
    }

    /** What {@link KeyAuthConfigIdentityRealm#scope()} is chosen from. */
    public static final class Scope extends Choice {
        public static final Scope CP = of("cp");
        public static final Scope REALM = of("realm");

        private Scope(String value) {
            super(value);
        }

        /** @param value also one that is not listed here */
        public static Scope of(String value) {
            return new Scope(value);
        }
    }

    /** Builds a {@link KeyAuthConfigIdentityRealm}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<KeyAuthConfigIdentityRealm, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public KeyAuthConfigIdentityRealm build() {
            return new KeyAuthConfigIdentityRealm(fields());
        }

        /**
         * The realm's id.
         */
        public Builder id(@Nullable String value) {
            return set(ID, value);
        }

        /**
         * The realm's region.
         */
        public Builder region(@Nullable String value) {
            return set(REGION, value);
        }

        /**
         * <code>cp</code> for this control plane, <code>realm</code> for a shared one. Allowed: <code>cp</code>,
         * <code>realm</code>.
         */
        public Builder scope(@Nullable Scope value) {
            return set(SCOPE, value);
        }

        /** As {@link #scope(Scope)}, also with a value that has no constant. */
        public Builder scope(String value) {
            return set(SCOPE, Scope.of(value));
        }
    }
}

