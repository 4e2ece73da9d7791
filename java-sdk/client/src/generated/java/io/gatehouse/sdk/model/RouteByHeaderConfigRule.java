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
 * One of the rules.
 */
public final class RouteByHeaderConfigRule extends JsonModel {
    private static final Field<Map<String, String>> CONDITION = new Field<>("condition", Codec.map(Codec.TEXT));
    private static final Field<String> UPSTREAM_NAME = new Field<>("upstream_name", Codec.TEXT);

    private RouteByHeaderConfigRule(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static RouteByHeaderConfigRule of(ObjectNode json) {
        return new RouteByHeaderConfigRule(json);
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
     * Condition by name.
     */
    public Map<String, String> condition() {
        return members(CONDITION);
    }

    /**
     * The upstream name.
     */
    public String upstreamName() {
        return required(UPSTREAM_NAME);
    }

    /** Builds a {@link RouteByHeaderConfigRule}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<RouteByHeaderConfigRule, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public RouteByHeaderConfigRule build() {
            return new RouteByHeaderConfigRule(fields());
        }

        /**
         * Condition by name.
         */
        public Builder condition(@Nullable Map<String, String> value) {
            return set(CONDITION, value);
        }

        /**
         * The upstream name.
         */
        public Builder upstreamName(@Nullable String value) {
            return set(UPSTREAM_NAME, value);
        }
    }
}

