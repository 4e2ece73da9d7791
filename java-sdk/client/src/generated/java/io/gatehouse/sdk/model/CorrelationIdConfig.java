// Generated from the contract in openapi/ by the templates in java-sdk/client/templates: edit those.
package io.gatehouse.sdk.model;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.sdk.json.Codec;
import io.gatehouse.sdk.json.Field;
import io.gatehouse.sdk.json.JsonModel;
import io.gatehouse.sdk.json.ModelBuilder;
import io.gatehouse.sdk.json.Choice;
import io.gatehouse.sdk.json.PluginConfig;
import org.jspecify.annotations.Nullable;

/**
 * Gives each request an id in a header.
 */
public final class CorrelationIdConfig extends JsonModel implements PluginConfig {
    /** What the plugin is called. */
    public static final String PLUGIN = "correlation-id";

    private static final Field<String> HEADER_NAME = new Field<>("header_name", Codec.TEXT);
    private static final Field<Generator> GENERATOR = new Field<>("generator", Codec.choice(Generator::of));
    private static final Field<Boolean> ECHO_DOWNSTREAM = new Field<>("echo_downstream", Codec.BOOLEAN);

    private CorrelationIdConfig(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static CorrelationIdConfig of(ObjectNode json) {
        return new CorrelationIdConfig(json);
    }

    /** A builder without a field. */
    public static Builder builder() {
        return new Builder(JsonNodeFactory.instance.objectNode());
    }

    /** A builder with all the fields of this. */
    public Builder toBuilder() {
        return new Builder(json());
    }

    @Override
    public String pluginName() {
        return PLUGIN;
    }

    /**
     * The header that carries the id. Default: <code>Kong-Request-ID</code>.
     */
    public @Nullable String headerName() {
        return optional(HEADER_NAME);
    }

    /**
     * How ids are made. Allowed: <code>tracker</code>, <code>uuid</code>, <code>uuid#counter</code>. Default:
     * <code>uuid#counter</code>.
     */
    public @Nullable Generator generator() {
        return optional(GENERATOR);
    }

    /**
     * Whether the client gets the id too. Default: <code>false</code>.
     */
    public @Nullable Boolean echoDownstream() {
        return optional(ECHO_DOWNSTREAM);
    }

    /** What {@link CorrelationIdConfig#generator()} is chosen from. */
    public static final class Generator extends Choice {
        public static final Generator TRACKER = of("tracker");
        public static final Generator UUID = of("uuid");
        public static final Generator UUID_COUNTER = of("uuid#counter");

        private Generator(String value) {
            super(value);
        }

        /** @param value also one that is not listed here */
        public static Generator of(String value) {
            return new Generator(value);
        }
    }

    /** Builds a {@link CorrelationIdConfig}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<CorrelationIdConfig, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public CorrelationIdConfig build() {
            return new CorrelationIdConfig(fields());
        }

        /**
         * The header that carries the id. Default: <code>Kong-Request-ID</code>.
         */
        public Builder headerName(@Nullable String value) {
            return set(HEADER_NAME, value);
        }

        /**
         * How ids are made. Allowed: <code>tracker</code>, <code>uuid</code>, <code>uuid#counter</code>. Default:
         * <code>uuid#counter</code>.
         */
        public Builder generator(@Nullable Generator value) {
            return set(GENERATOR, value);
        }

        /** As {@link #generator(Generator)}, also with a value that has no constant. */
        public Builder generator(String value) {
            return set(GENERATOR, Generator.of(value));
        }

        /**
         * Whether the client gets the id too. Default: <code>false</code>.
         */
        public Builder echoDownstream(@Nullable Boolean value) {
            return set(ECHO_DOWNSTREAM, value);
        }
    }
}

