// Generated from the contract in openapi/ by the templates in java-sdk/client/templates: edit those.
package io.gatehouse.sdk.model;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.sdk.json.Codec;
import io.gatehouse.sdk.json.Field;
import io.gatehouse.sdk.json.JsonModel;
import io.gatehouse.sdk.json.ModelBuilder;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where and how requests are logged.
 */
public final class OpentelemetryConfigAccessLogs extends JsonModel {
    private static final Field<Map<String, String>> CUSTOM_ATTRIBUTES_BY_LUA = new Field<>("custom_attributes_by_lua", Codec.map(Codec.TEXT));
    private static final Field<String> ENDPOINT = new Field<>("endpoint", Codec.TEXT);

    private OpentelemetryConfigAccessLogs(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static OpentelemetryConfigAccessLogs of(ObjectNode json) {
        return new OpentelemetryConfigAccessLogs(json);
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
     * Attributes by name; each value is a Lua function that computes it.
     */
    public Map<String, String> customAttributesByLua() {
        return members(CUSTOM_ATTRIBUTES_BY_LUA);
    }

    /**
     * The OTLP URL for access logs. May be a <code>&#123;vault://…&#125;</code> reference.
     */
    public @Nullable String endpoint() {
        return optional(ENDPOINT);
    }

    /** Builds a {@link OpentelemetryConfigAccessLogs}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<OpentelemetryConfigAccessLogs, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public OpentelemetryConfigAccessLogs build() {
            return new OpentelemetryConfigAccessLogs(fields());
        }

        /**
         * Attributes by name; each value is a Lua function that computes it.
         */
        public Builder customAttributesByLua(@Nullable Map<String, String> value) {
            return set(CUSTOM_ATTRIBUTES_BY_LUA, value);
        }

        /**
         * The OTLP URL for access logs. May be a <code>&#123;vault://…&#125;</code> reference.
         */
        public Builder endpoint(@Nullable String value) {
            return set(ENDPOINT, value);
        }
    }
}

