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
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Chooses an upstream by request headers.
 */
public final class RouteByHeaderConfig extends JsonModel implements PluginConfig {
    /** What the plugin is called. */
    public static final String PLUGIN = "route-by-header";

    private static final Field<List<RouteByHeaderConfigRule>> RULES = new Field<>("rules", Codec.list(Codec.model(RouteByHeaderConfigRule::of)));

    private RouteByHeaderConfig(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static RouteByHeaderConfig of(ObjectNode json) {
        return new RouteByHeaderConfig(json);
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
     * The rules. Default: <code>[]</code>.
     */
    public List<RouteByHeaderConfigRule> rules() {
        return elements(RULES);
    }

    /** Builds a {@link RouteByHeaderConfig}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<RouteByHeaderConfig, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public RouteByHeaderConfig build() {
            return new RouteByHeaderConfig(fields());
        }

        /**
         * The rules. Default: <code>[]</code>.
         */
        public Builder rules(@Nullable List<RouteByHeaderConfigRule> value) {
            return set(RULES, value);
        }

        /** As {@link #rules(List)}. */
        public Builder rules(RouteByHeaderConfigRule... values) {
            return set(RULES, Arrays.asList(values));
        }

        /** Adds one to what {@link #rules(List)} sets. */
        public Builder addRule(RouteByHeaderConfigRule value) {
            return add(RULES, value);
        }

        /** Adds one to what {@link #rules(List)} sets, described in place. */
        public Builder addRule(Consumer<RouteByHeaderConfigRule.Builder> value) {
            RouteByHeaderConfigRule.Builder builder = RouteByHeaderConfigRule.builder();
            value.accept(builder);
            return add(RULES, builder.build());
        }
    }
}

