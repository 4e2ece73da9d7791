// Generated from the contract in openapi/ by the templates in java-sdk/client/templates: edit those.
package io.gatehouse.sdk.model;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.sdk.json.Codec;
import io.gatehouse.sdk.json.Field;
import io.gatehouse.sdk.json.JsonModel;
import io.gatehouse.sdk.json.ModelBuilder;
import io.gatehouse.sdk.json.PluginConfig;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Lets requests pass or refuses them by the address of the client.
 */
public final class IpRestrictionConfig extends JsonModel implements PluginConfig {
    /** What the plugin is called. */
    public static final String PLUGIN = "ip-restriction";

    private static final Field<List<String>> ALLOW = new Field<>("allow", Codec.list(Codec.TEXT));
    private static final Field<List<String>> DENY = new Field<>("deny", Codec.list(Codec.TEXT));
    private static final Field<Double> STATUS = new Field<>("status", Codec.NUMBER);
    private static final Field<String> MESSAGE = new Field<>("message", Codec.TEXT);

    private IpRestrictionConfig(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static IpRestrictionConfig of(ObjectNode json) {
        return new IpRestrictionConfig(json);
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
     * Addresses or CIDR ranges that may pass.
     */
    public List<String> allow() {
        return elements(ALLOW);
    }

    /**
     * Addresses or CIDR ranges that are refused.
     */
    public List<String> deny() {
        return elements(DENY);
    }

    /**
     * The status of a refusal; 403 when not set.
     */
    public @Nullable Double status() {
        return optional(STATUS);
    }

    /**
     * The message of a refusal.
     */
    public @Nullable String message() {
        return optional(MESSAGE);
    }

    /** Builds a {@link IpRestrictionConfig}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<IpRestrictionConfig, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public IpRestrictionConfig build() {
            return new IpRestrictionConfig(fields());
        }

        /**
         * Addresses or CIDR ranges that may pass.
         */
        public Builder allow(@Nullable List<String> value) {
            return set(ALLOW, value);
        }

        /** As {@link #allow(List)}. */
        public Builder allow(String... values) {
            return set(ALLOW, Arrays.asList(values));
        }

        /**
         * Addresses or CIDR ranges that are refused.
         */
        public Builder deny(@Nullable List<String> value) {
            return set(DENY, value);
        }

        /** As {@link #deny(List)}. */
        public Builder deny(String... values) {
            return set(DENY, Arrays.asList(values));
        }

        /**
         * The status of a refusal; 403 when not set.
         */
        public Builder status(@Nullable Double value) {
            return set(STATUS, value);
        }

        /** As {@link #status(Double)}. */
        public Builder status(double value) {
            return set(STATUS, value);
        }

        /**
         * The message of a refusal.
         */
        public Builder message(@Nullable String value) {
            return set(MESSAGE, value);
        }
    }
}

