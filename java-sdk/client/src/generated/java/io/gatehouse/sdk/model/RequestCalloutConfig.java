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
 * Calls other services before a request goes upstream and uses what they say.
 */
public final class RequestCalloutConfig extends JsonModel implements PluginConfig {
    /** What the plugin is called. */
    public static final String PLUGIN = "request-callout";

    private static final Field<RequestCalloutConfigCache> CACHE = new Field<>("cache", Codec.model(RequestCalloutConfigCache::of));
    private static final Field<List<RequestCalloutConfigCallout>> CALLOUTS = new Field<>("callouts", Codec.list(Codec.model(RequestCalloutConfigCallout::of)));
    private static final Field<RequestCalloutConfigUpstream> UPSTREAM = new Field<>("upstream", Codec.model(RequestCalloutConfigUpstream::of));

    private RequestCalloutConfig(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static RequestCalloutConfig of(ObjectNode json) {
        return new RequestCalloutConfig(json);
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
     * How results are remembered. Default: <code>&#123;&#125;</code>.
     */
    public @Nullable RequestCalloutConfigCache cache() {
        return optional(CACHE);
    }

    /**
     * The calls, in this order.
     */
    public List<RequestCalloutConfigCallout> callouts() {
        return elements(CALLOUTS);
    }

    /**
     * What concerns the upstream. Default: <code>&#123;&#125;</code>.
     */
    public @Nullable RequestCalloutConfigUpstream upstream() {
        return optional(UPSTREAM);
    }

    /** Builds a {@link RequestCalloutConfig}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<RequestCalloutConfig, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public RequestCalloutConfig build() {
            return new RequestCalloutConfig(fields());
        }

        /**
         * How results are remembered. Default: <code>&#123;&#125;</code>.
         */
        public Builder cache(@Nullable RequestCalloutConfigCache value) {
            return set(CACHE, value);
        }

        /** As {@link #cache(RequestCalloutConfigCache)}, described in place. */
        public Builder cache(Consumer<RequestCalloutConfigCache.Builder> value) {
            RequestCalloutConfigCache.Builder builder = RequestCalloutConfigCache.builder();
            value.accept(builder);
            return set(CACHE, builder.build());
        }

        /**
         * The calls, in this order.
         */
        public Builder callouts(@Nullable List<RequestCalloutConfigCallout> value) {
            return set(CALLOUTS, value);
        }

        /** As {@link #callouts(List)}. */
        public Builder callouts(RequestCalloutConfigCallout... values) {
            return set(CALLOUTS, Arrays.asList(values));
        }

        /** Adds one to what {@link #callouts(List)} sets. */
        public Builder addCallout(RequestCalloutConfigCallout value) {
            return add(CALLOUTS, value);
        }

        /** Adds one to what {@link #callouts(List)} sets, described in place. */
        public Builder addCallout(Consumer<RequestCalloutConfigCallout.Builder> value) {
            RequestCalloutConfigCallout.Builder builder = RequestCalloutConfigCallout.builder();
            value.accept(builder);
            return add(CALLOUTS, builder.build());
        }

        /**
         * What concerns the upstream. Default: <code>&#123;&#125;</code>.
         */
        public Builder upstream(@Nullable RequestCalloutConfigUpstream value) {
            return set(UPSTREAM, value);
        }

        /** As {@link #upstream(RequestCalloutConfigUpstream)}, described in place. */
        public Builder upstream(Consumer<RequestCalloutConfigUpstream.Builder> value) {
            RequestCalloutConfigUpstream.Builder builder = RequestCalloutConfigUpstream.builder();
            value.accept(builder);
            return set(UPSTREAM, builder.build());
        }
    }
}

