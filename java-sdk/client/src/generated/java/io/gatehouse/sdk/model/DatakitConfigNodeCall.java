// Generated from the contract in openapi/ by the templates in java-sdk/client/templates: edit those.
package io.gatehouse.sdk.model;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.sdk.json.Codec;
import io.gatehouse.sdk.json.Field;
import io.gatehouse.sdk.json.JsonModel;
import io.gatehouse.sdk.json.ModelBuilder;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Makes an HTTP request.
 */
public final class DatakitConfigNodeCall extends JsonModel {
    private static final Field<String> INPUT = new Field<>("input", Codec.TEXT);
    private static final Field<DatakitConfigNodeCallInputs> INPUTS = new Field<>("inputs", Codec.model(DatakitConfigNodeCallInputs::of));
    private static final Field<String> METHOD = new Field<>("method", Codec.TEXT);
    private static final Field<String> NAME = new Field<>("name", Codec.TEXT);
    private static final Field<String> OUTPUT = new Field<>("output", Codec.TEXT);
    private static final Field<DatakitConfigNodeCallOutputs> OUTPUTS = new Field<>("outputs", Codec.model(DatakitConfigNodeCallOutputs::of));
    private static final Field<String> SSL_SERVER_NAME = new Field<>("ssl_server_name", Codec.TEXT);
    private static final Field<Boolean> SSL_VERIFY = new Field<>("ssl_verify", Codec.BOOLEAN);
    private static final Field<Integer> TIMEOUT = new Field<>("timeout", Codec.INTEGER);
    private static final Field<String> TYPE = new Field<>("type", Codec.TEXT);
    private static final Field<String> URL = new Field<>("url", Codec.TEXT);

    private DatakitConfigNodeCall(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static DatakitConfigNodeCall of(ObjectNode json) {
        return new DatakitConfigNodeCall(json);
    }

    /** A builder with the <code>type</code> that makes it one of these. */
    public static Builder builder() {
        return new Builder(JsonNodeFactory.instance.objectNode().put("type", "call"));
    }

    /** A builder with all the fields of this. */
    public Builder toBuilder() {
        return new Builder(json());
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
    public @Nullable DatakitConfigNodeCallInputs inputs() {
        return optional(INPUTS);
    }

    /**
     * The method. Default: <code>GET</code>.
     */
    public @Nullable String method() {
        return optional(METHOD);
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
    public @Nullable DatakitConfigNodeCallOutputs outputs() {
        return optional(OUTPUTS);
    }

    /**
     * The TLS server name.
     */
    public @Nullable String sslServerName() {
        return optional(SSL_SERVER_NAME);
    }

    /**
     * Whether the server's certificate is verified. Default: <code>true</code>.
     */
    public @Nullable Boolean sslVerify() {
        return optional(SSL_VERIFY);
    }

    /**
     * How long to wait. From 0 to 2147483646.
     */
    public @Nullable Integer timeout() {
        return optional(TIMEOUT);
    }

    /**
     * The kind.
     */
    public String type() {
        return required(TYPE);
    }

    /**
     * The address.
     */
    public @Nullable String url() {
        return optional(URL);
    }

    /** Builds a {@link DatakitConfigNodeCall}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<DatakitConfigNodeCall, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public DatakitConfigNodeCall build() {
            return new DatakitConfigNodeCall(fields());
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
        public Builder inputs(@Nullable DatakitConfigNodeCallInputs value) {
            return set(INPUTS, value);
        }

        /** As {@link #inputs(DatakitConfigNodeCallInputs)}, described in place. */
        public Builder inputs(Consumer<DatakitConfigNodeCallInputs.Builder> value) {
            DatakitConfigNodeCallInputs.Builder builder = DatakitConfigNodeCallInputs.builder();
            value.accept(builder);
            return set(INPUTS, builder.build());
        }

        /**
         * The method. Default: <code>GET</code>.
         */
        public Builder method(@Nullable String value) {
            return set(METHOD, value);
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
        public Builder outputs(@Nullable DatakitConfigNodeCallOutputs value) {
            return set(OUTPUTS, value);
        }

        /** As {@link #outputs(DatakitConfigNodeCallOutputs)}, described in place. */
        public Builder outputs(Consumer<DatakitConfigNodeCallOutputs.Builder> value) {
            DatakitConfigNodeCallOutputs.Builder builder = DatakitConfigNodeCallOutputs.builder();
            value.accept(builder);
            return set(OUTPUTS, builder.build());
        }

        /**
         * The TLS server name.
         */
        public Builder sslServerName(@Nullable String value) {
            return set(SSL_SERVER_NAME, value);
        }

        /**
         * Whether the server's certificate is verified. Default: <code>true</code>.
         */
        public Builder sslVerify(@Nullable Boolean value) {
            return set(SSL_VERIFY, value);
        }

        /**
         * How long to wait. From 0 to 2147483646.
         */
        public Builder timeout(@Nullable Integer value) {
            return set(TIMEOUT, value);
        }

        /**
         * The kind.
         */
        public Builder type(@Nullable String value) {
            return set(TYPE, value);
        }

        /**
         * The address.
         */
        public Builder url(@Nullable String value) {
            return set(URL, value);
        }
    }
}

