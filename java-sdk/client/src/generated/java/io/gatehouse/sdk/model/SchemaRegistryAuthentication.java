// Generated from the contract in openapi/ by the templates in java-sdk/client/templates: edit those.
package io.gatehouse.sdk.model;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.sdk.json.Codec;
import io.gatehouse.sdk.json.Field;
import io.gatehouse.sdk.json.JsonModel;
import io.gatehouse.sdk.json.ModelBuilder;
import io.gatehouse.sdk.json.Choice;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * How to sign in to a schema registry.
 */
public final class SchemaRegistryAuthentication extends JsonModel {
    private static final Field<SchemaRegistryAuthenticationBasic> BASIC = new Field<>("basic", Codec.model(SchemaRegistryAuthenticationBasic::of));
    private static final Field<Mode> MODE = new Field<>("mode", Codec.choice(Mode::of));
    private static final Field<SchemaRegistryOAuth2> OAUTH2 = new Field<>("oauth2", Codec.model(SchemaRegistryOAuth2::of));
    private static final Field<OAuth2Client> OAUTH2_CLIENT = new Field<>("oauth2_client", Codec.model(OAuth2Client::of));

    private SchemaRegistryAuthentication(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static SchemaRegistryAuthentication of(ObjectNode json) {
        return new SchemaRegistryAuthentication(json);
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
     * Signs in with username and password.
     */
    public @Nullable SchemaRegistryAuthenticationBasic basic() {
        return optional(BASIC);
    }

    /**
     * How it works. Allowed: <code>basic</code>, <code>none</code>, <code>oauth2</code>. Default: <code>none</code>.
     */
    public @Nullable Mode mode() {
        return optional(MODE);
    }

    /**
     * Signs in with an access token.
     */
    public @Nullable SchemaRegistryOAuth2 oauth2() {
        return optional(OAUTH2);
    }

    /**
     * How the OAuth 2.0 client talks to the token endpoint.
     */
    public @Nullable OAuth2Client oauth2Client() {
        return optional(OAUTH2_CLIENT);
    }

    /** What {@link SchemaRegistryAuthentication#mode()} is chosen from. */
    public static final class Mode extends Choice {
        public static final Mode BASIC = of("basic");
        public static final Mode NONE = of("none");
        public static final Mode OAUTH2 = of("oauth2");

        private Mode(String value) {
            super(value);
        }

        /** @param value also one that is not listed here */
        public static Mode of(String value) {
            return new Mode(value);
        }
    }

    /** Builds a {@link SchemaRegistryAuthentication}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<SchemaRegistryAuthentication, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public SchemaRegistryAuthentication build() {
            return new SchemaRegistryAuthentication(fields());
        }

        /**
         * Signs in with username and password.
         */
        public Builder basic(@Nullable SchemaRegistryAuthenticationBasic value) {
            return set(BASIC, value);
        }

        /** As {@link #basic(SchemaRegistryAuthenticationBasic)}, described in place. */
        public Builder basic(Consumer<SchemaRegistryAuthenticationBasic.Builder> value) {
            SchemaRegistryAuthenticationBasic.Builder builder = SchemaRegistryAuthenticationBasic.builder();
            value.accept(builder);
            return set(BASIC, builder.build());
        }

        /**
         * How it works. Allowed: <code>basic</code>, <code>none</code>, <code>oauth2</code>. Default: <code>none</code>.
         */
        public Builder mode(@Nullable Mode value) {
            return set(MODE, value);
        }

        /** As {@link #mode(Mode)}, also with a value that has no constant. */
        public Builder mode(String value) {
            return set(MODE, Mode.of(value));
        }

        /**
         * Signs in with an access token.
         */
        public Builder oauth2(@Nullable SchemaRegistryOAuth2 value) {
            return set(OAUTH2, value);
        }

        /** As {@link #oauth2(SchemaRegistryOAuth2)}, described in place. */
        public Builder oauth2(Consumer<SchemaRegistryOAuth2.Builder> value) {
            SchemaRegistryOAuth2.Builder builder = SchemaRegistryOAuth2.builder();
            value.accept(builder);
            return set(OAUTH2, builder.build());
        }

        /**
         * How the OAuth 2.0 client talks to the token endpoint.
         */
        public Builder oauth2Client(@Nullable OAuth2Client value) {
            return set(OAUTH2_CLIENT, value);
        }

        /** As {@link #oauth2Client(OAuth2Client)}, described in place. */
        public Builder oauth2Client(Consumer<OAuth2Client.Builder> value) {
            OAuth2Client.Builder builder = OAuth2Client.builder();
            value.accept(builder);
            return set(OAUTH2_CLIENT, builder.build());
        }
    }
}

