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
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A plugin with its configuration and the scope in which it runs.
 */
public final class Plugin extends JsonModel {
    private static final Field<String> ID = new Field<>("id", Codec.TEXT);
    private static final Field<Long> CREATED_AT = new Field<>("created_at", Codec.LONG);
    private static final Field<Long> UPDATED_AT = new Field<>("updated_at", Codec.LONG);
    private static final Field<String> NAME = new Field<>("name", Codec.TEXT);
    private static final Field<String> INSTANCE_NAME = new Field<>("instance_name", Codec.TEXT);
    private static final Field<Boolean> ENABLED = new Field<>("enabled", Codec.BOOLEAN);
    private static final Field<ObjectNode> CONFIG = new Field<>("config", Codec.OBJECT);
    private static final Field<List<Protocol>> PROTOCOLS = new Field<>("protocols", Codec.list(Codec.choice(Protocol::of)));
    private static final Field<String> CONDITION = new Field<>("condition", Codec.TEXT);
    private static final Field<PluginOrdering> ORDERING = new Field<>("ordering", Codec.model(PluginOrdering::of));
    private static final Field<List<PluginPartial>> PARTIALS = new Field<>("partials", Codec.list(Codec.model(PluginPartial::of)));
    private static final Field<List<String>> TAGS = new Field<>("tags", Codec.list(Codec.TEXT));
    private static final Field<EntityReference> ROUTE = new Field<>("route", Codec.model(EntityReference::of));
    private static final Field<EntityReference> SERVICE = new Field<>("service", Codec.model(EntityReference::of));
    private static final Field<EntityReference> CONSUMER = new Field<>("consumer", Codec.model(EntityReference::of));
    private static final Field<EntityReference> CONSUMER_GROUP = new Field<>("consumer_group", Codec.model(EntityReference::of));

    private Plugin(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static Plugin of(ObjectNode json) {
        return new Plugin(json);
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
     * Chosen by the server unless sent.
     */
    public String id() {
        return required(ID);
    }

    /**
     * Creation time in epoch seconds.
     */
    public @Nullable Long createdAt() {
        return optional(CREATED_AT);
    }

    /**
     * Time of the last change in epoch seconds; a sent value is ignored.
     */
    public @Nullable Long updatedAt() {
        return optional(UPDATED_AT);
    }

    /**
     * Which plugin it is, such as <code>key-auth</code>.
     */
    public String name() {
        return required(NAME);
    }

    /**
     * A unique name that may stand for the id in URLs.
     */
    public @Nullable String instanceName() {
        return optional(INSTANCE_NAME);
    }

    /**
     * Whether it runs. Default: <code>true</code>.
     */
    public @Nullable Boolean enabled() {
        return optional(ENABLED);
    }

    /**
     * The plugin's own settings; its schema is the component with the plugin's name and Config.
     */
    public @Nullable ObjectNode config() {
        return optional(CONFIG);
    }

    /** The config in its plugin's type, as in {@code config(AiProxyConfig::of)}; null when there is none. */
    public <C extends PluginConfig> @Nullable C config(Function<ObjectNode, C> type) {
        ObjectNode json = config();
        return json == null ? null : type.apply(json);
    }

    /**
     * The request protocols for which it runs; each plugin has its own default. With null it runs for all of its
     * route's. Allowed: <code>grpc</code>, <code>grpcs</code>, <code>http</code>, <code>https</code>,
     * <code>tcp</code>, <code>tls</code>, <code>tls_passthrough</code>, <code>udp</code>, <code>ws</code>,
     * <code>wss</code>. Default: <code>["grpc","grpcs","http","https"]</code>.
     */
    public List<Protocol> protocols() {
        return elements(PROTOCOLS);
    }

    /**
     * An expression that must hold for the plugin to run.
     */
    public @Nullable String condition() {
        return optional(CONDITION);
    }

    /**
     * Moves the plugin before or after others within a phase.
     */
    public @Nullable PluginOrdering ordering() {
        return optional(ORDERING);
    }

    /**
     * The stored partials that take the place of parts of the config.
     */
    public List<PluginPartial> partials() {
        return elements(PARTIALS);
    }

    /**
     * Free labels for grouping; printable ASCII without comma and slash, or UTF-8. Duplicates are dropped.
     */
    public List<String> tags() {
        return elements(TAGS);
    }

    /**
     * Runs only for this route.
     */
    public @Nullable EntityReference route() {
        return optional(ROUTE);
    }

    /**
     * Runs only for this service.
     */
    public @Nullable EntityReference service() {
        return optional(SERVICE);
    }

    /**
     * Runs only for this consumer.
     */
    public @Nullable EntityReference consumer() {
        return optional(CONSUMER);
    }

    /**
     * Runs only for consumers of this group.
     */
    public @Nullable EntityReference consumerGroup() {
        return optional(CONSUMER_GROUP);
    }

    /** What {@link Plugin#protocols()} is chosen from. */
    public static final class Protocol extends Choice {
        public static final Protocol GRPC = of("grpc");
        public static final Protocol GRPCS = of("grpcs");
        public static final Protocol HTTP = of("http");
        public static final Protocol HTTPS = of("https");
        public static final Protocol TCP = of("tcp");
        public static final Protocol TLS = of("tls");
        public static final Protocol TLS_PASSTHROUGH = of("tls_passthrough");
        public static final Protocol UDP = of("udp");
        public static final Protocol WS = of("ws");
        public static final Protocol WSS = of("wss");

        private Protocol(String value) {
            super(value);
        }

        /** @param value also one that is not listed here */
        public static Protocol of(String value) {
            return new Protocol(value);
        }
    }

    /** Builds a {@link Plugin}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<Plugin, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public Plugin build() {
            return new Plugin(fields());
        }

        /**
         * Chosen by the server unless sent.
         */
        public Builder id(@Nullable String value) {
            return set(ID, value);
        }

        /**
         * Creation time in epoch seconds.
         */
        public Builder createdAt(@Nullable Long value) {
            return set(CREATED_AT, value);
        }

        /** As {@link #createdAt(Long)}. */
        public Builder createdAt(long value) {
            return set(CREATED_AT, value);
        }

        /**
         * Time of the last change in epoch seconds; a sent value is ignored.
         */
        public Builder updatedAt(@Nullable Long value) {
            return set(UPDATED_AT, value);
        }

        /** As {@link #updatedAt(Long)}. */
        public Builder updatedAt(long value) {
            return set(UPDATED_AT, value);
        }

        /**
         * Which plugin it is, such as <code>key-auth</code>.
         */
        public Builder name(@Nullable String value) {
            return set(NAME, value);
        }

        /**
         * A unique name that may stand for the id in URLs.
         */
        public Builder instanceName(@Nullable String value) {
            return set(INSTANCE_NAME, value);
        }

        /**
         * Whether it runs. Default: <code>true</code>.
         */
        public Builder enabled(@Nullable Boolean value) {
            return set(ENABLED, value);
        }

        /**
         * The plugin's own settings; its schema is the component with the plugin's name and Config.
         */
        public Builder config(@Nullable ObjectNode value) {
            return set(CONFIG, value);
        }

        /** As {@link #config(ObjectNode)}, from a map. */
        public Builder config(@Nullable Map<String, ?> value) {
            return set("config", value);
        }

        /** The settings and the name of the plugin that they are for. */
        public Builder config(PluginConfig value) {
            return name(value.pluginName()).config(value.json());
        }

        /**
         * The request protocols for which it runs; each plugin has its own default. With null it runs for all of its
         * route's. Allowed: <code>grpc</code>, <code>grpcs</code>, <code>http</code>, <code>https</code>,
         * <code>tcp</code>, <code>tls</code>, <code>tls_passthrough</code>, <code>udp</code>, <code>ws</code>,
         * <code>wss</code>. Default: <code>["grpc","grpcs","http","https"]</code>.
         */
        public Builder protocols(@Nullable List<Protocol> value) {
            return set(PROTOCOLS, value);
        }

        /** As {@link #protocols(List)}. */
        public Builder protocols(Protocol... values) {
            return set(PROTOCOLS, Arrays.asList(values));
        }

        /** As {@link #protocols(List)}, also with values that have no constants. */
        public Builder protocols(String... values) {
            return set(PROTOCOLS, Arrays.stream(values).map(Protocol::of).toList());
        }

        /**
         * An expression that must hold for the plugin to run.
         */
        public Builder condition(@Nullable String value) {
            return set(CONDITION, value);
        }

        /**
         * Moves the plugin before or after others within a phase.
         */
        public Builder ordering(@Nullable PluginOrdering value) {
            return set(ORDERING, value);
        }

        /** As {@link #ordering(PluginOrdering)}, described in place. */
        public Builder ordering(Consumer<PluginOrdering.Builder> value) {
            PluginOrdering.Builder builder = PluginOrdering.builder();
            value.accept(builder);
            return set(ORDERING, builder.build());
        }

        /**
         * The stored partials that take the place of parts of the config.
         */
        public Builder partials(@Nullable List<PluginPartial> value) {
            return set(PARTIALS, value);
        }

        /** As {@link #partials(List)}. */
        public Builder partials(PluginPartial... values) {
            return set(PARTIALS, Arrays.asList(values));
        }

        /** Adds one to what {@link #partials(List)} sets. */
        public Builder addPartial(PluginPartial value) {
            return add(PARTIALS, value);
        }

        /** Adds one to what {@link #partials(List)} sets, described in place. */
        public Builder addPartial(Consumer<PluginPartial.Builder> value) {
            PluginPartial.Builder builder = PluginPartial.builder();
            value.accept(builder);
            return add(PARTIALS, builder.build());
        }

        /**
         * Free labels for grouping; printable ASCII without comma and slash, or UTF-8. Duplicates are dropped.
         */
        public Builder tags(@Nullable List<String> value) {
            return set(TAGS, value);
        }

        /** As {@link #tags(List)}. */
        public Builder tags(String... values) {
            return set(TAGS, Arrays.asList(values));
        }

        /**
         * Runs only for this route.
         */
        public Builder route(@Nullable EntityReference value) {
            return set(ROUTE, value);
        }

        /** As {@link #route(EntityReference)}, described in place. */
        public Builder route(Consumer<EntityReference.Builder> value) {
            EntityReference.Builder builder = EntityReference.builder();
            value.accept(builder);
            return set(ROUTE, builder.build());
        }

        /** As {@link #route(EntityReference)}, by its id. */
        public Builder route(String id) {
            return set(ROUTE, EntityReference.builder().id(id).build());
        }

        /**
         * Runs only for this service.
         */
        public Builder service(@Nullable EntityReference value) {
            return set(SERVICE, value);
        }

        /** As {@link #service(EntityReference)}, described in place. */
        public Builder service(Consumer<EntityReference.Builder> value) {
            EntityReference.Builder builder = EntityReference.builder();
            value.accept(builder);
            return set(SERVICE, builder.build());
        }

        /** As {@link #service(EntityReference)}, by its id. */
        public Builder service(String id) {
            return set(SERVICE, EntityReference.builder().id(id).build());
        }

        /**
         * Runs only for this consumer.
         */
        public Builder consumer(@Nullable EntityReference value) {
            return set(CONSUMER, value);
        }

        /** As {@link #consumer(EntityReference)}, described in place. */
        public Builder consumer(Consumer<EntityReference.Builder> value) {
            EntityReference.Builder builder = EntityReference.builder();
            value.accept(builder);
            return set(CONSUMER, builder.build());
        }

        /** As {@link #consumer(EntityReference)}, by its id. */
        public Builder consumer(String id) {
            return set(CONSUMER, EntityReference.builder().id(id).build());
        }

        /**
         * Runs only for consumers of this group.
         */
        public Builder consumerGroup(@Nullable EntityReference value) {
            return set(CONSUMER_GROUP, value);
        }

        /** As {@link #consumerGroup(EntityReference)}, described in place. */
        public Builder consumerGroup(Consumer<EntityReference.Builder> value) {
            EntityReference.Builder builder = EntityReference.builder();
            value.accept(builder);
            return set(CONSUMER_GROUP, builder.build());
        }

        /** As {@link #consumerGroup(EntityReference)}, by its id. */
        public Builder consumerGroup(String id) {
            return set(CONSUMER_GROUP, EntityReference.builder().id(id).build());
        }
    }
}

