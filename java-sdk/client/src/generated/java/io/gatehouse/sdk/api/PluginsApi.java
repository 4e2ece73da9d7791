// Generated from the contract in openapi/ by the templates in java-sdk/client/templates: edit those.
package io.gatehouse.sdk.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.sdk.http.Calls;
import io.gatehouse.sdk.http.Page;
import io.gatehouse.sdk.http.Query;
import io.gatehouse.sdk.model.*;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** Plugins: one method for each operation of the API. */
public final class PluginsApi {
    private final Calls calls;

    /** For the client, which hands it out. */
    public PluginsApi(Calls calls) {
        this.calls = calls;
    }

    /**
     * Create a plugin.
     */
    public Plugin create(Plugin plugin) {
        return Plugin.of(calls.send("POST", Calls.path("/core-entities/plugins"), Query.NONE, plugin.json()));
    }

    /** As {@code create} of a {@link Plugin}, described in place. */
    public Plugin create(Consumer<Plugin.Builder> plugin) {
        Plugin.Builder builder = Plugin.builder();
        plugin.accept(builder);
        return create(builder.build());
    }

    /**
     * Create a plugin of a consumer.
     * @param consumerId The id or username of the consumer.
     */
    public Plugin createWithConsumer(String consumerId, Plugin plugin) {
        return Plugin.of(calls.send("POST", Calls.path("/core-entities/consumers/{}/plugins", consumerId), Query.NONE, plugin.json()));
    }

    /** As {@code createWithConsumer} of a {@link Plugin}, described in place. */
    public Plugin createWithConsumer(String consumerId, Consumer<Plugin.Builder> plugin) {
        Plugin.Builder builder = Plugin.builder();
        plugin.accept(builder);
        return createWithConsumer(consumerId, builder.build());
    }

    /**
     * Create a plugin of a consumer group.
     * @param consumerGroupId The id or name of the consumer group.
     */
    public Plugin createWithConsumerGroup(String consumerGroupId, Plugin plugin) {
        return Plugin.of(calls.send("POST", Calls.path("/core-entities/consumer_groups/{}/plugins", consumerGroupId), Query.NONE, plugin.json()));
    }

    /** As {@code createWithConsumerGroup} of a {@link Plugin}, described in place. */
    public Plugin createWithConsumerGroup(String consumerGroupId, Consumer<Plugin.Builder> plugin) {
        Plugin.Builder builder = Plugin.builder();
        plugin.accept(builder);
        return createWithConsumerGroup(consumerGroupId, builder.build());
    }

    /**
     * Create a plugin of a route.
     * @param routeId The id or name of the route.
     */
    public Plugin createWithRoute(String routeId, Plugin plugin) {
        return Plugin.of(calls.send("POST", Calls.path("/core-entities/routes/{}/plugins", routeId), Query.NONE, plugin.json()));
    }

    /** As {@code createWithRoute} of a {@link Plugin}, described in place. */
    public Plugin createWithRoute(String routeId, Consumer<Plugin.Builder> plugin) {
        Plugin.Builder builder = Plugin.builder();
        plugin.accept(builder);
        return createWithRoute(routeId, builder.build());
    }

    /**
     * Create a plugin of a service.
     * @param serviceId The id or name of the service.
     */
    public Plugin createWithService(String serviceId, Plugin plugin) {
        return Plugin.of(calls.send("POST", Calls.path("/core-entities/services/{}/plugins", serviceId), Query.NONE, plugin.json()));
    }

    /** As {@code createWithService} of a {@link Plugin}, described in place. */
    public Plugin createWithService(String serviceId, Consumer<Plugin.Builder> plugin) {
        Plugin.Builder builder = Plugin.builder();
        plugin.accept(builder);
        return createWithService(serviceId, builder.build());
    }

    /**
     * Delete a plugin.
     * @param pluginId The id or instance name of the plugin.
     */
    public void delete(String pluginId) {
        calls.run("DELETE", Calls.path("/core-entities/plugins/{}", pluginId), Query.NONE, null);
    }

    /**
     * Delete a plugin of a consumer.
     * @param consumerId The id or username of the consumer.
     * @param pluginId The id or instance name of the plugin.
     */
    public void deleteWithConsumer(String consumerId, String pluginId) {
        calls.run("DELETE", Calls.path("/core-entities/consumers/{}/plugins/{}", consumerId, pluginId), Query.NONE, null);
    }

    /**
     * Delete a plugin of a consumer group.
     * @param consumerGroupId The id or name of the consumer group.
     * @param pluginId The id or instance name of the plugin.
     */
    public void deleteWithConsumerGroup(String consumerGroupId, String pluginId) {
        calls.run("DELETE", Calls.path("/core-entities/consumer_groups/{}/plugins/{}", consumerGroupId, pluginId), Query.NONE, null);
    }

    /**
     * Delete a plugin of a route.
     * @param routeId The id or name of the route.
     * @param pluginId The id or instance name of the plugin.
     */
    public void deleteWithRoute(String routeId, String pluginId) {
        calls.run("DELETE", Calls.path("/core-entities/routes/{}/plugins/{}", routeId, pluginId), Query.NONE, null);
    }

    /**
     * Delete a plugin of a service.
     * @param serviceId The id or name of the service.
     * @param pluginId The id or instance name of the plugin.
     */
    public void deleteWithService(String serviceId, String pluginId) {
        calls.run("DELETE", Calls.path("/core-entities/services/{}/plugins/{}", serviceId, pluginId), Query.NONE, null);
    }

    /**
     * Fetch a plugin.
     * @param pluginId The id or instance name of the plugin.
     */
    public Plugin get(String pluginId) {
        return Plugin.of(calls.send("GET", Calls.path("/core-entities/plugins/{}", pluginId), Query.NONE, null));
    }

    /**
     * Fetch a plugin of a consumer.
     * @param consumerId The id or username of the consumer.
     * @param pluginId The id or instance name of the plugin.
     */
    public Plugin getWithConsumer(String consumerId, String pluginId) {
        return Plugin.of(calls.send("GET", Calls.path("/core-entities/consumers/{}/plugins/{}", consumerId, pluginId), Query.NONE, null));
    }

    /**
     * Fetch a plugin of a consumer group.
     * @param consumerGroupId The id or name of the consumer group.
     * @param pluginId The id or instance name of the plugin.
     */
    public Plugin getWithConsumerGroup(String consumerGroupId, String pluginId) {
        return Plugin.of(calls.send("GET", Calls.path("/core-entities/consumer_groups/{}/plugins/{}", consumerGroupId, pluginId), Query.NONE, null));
    }

    /**
     * Fetch a plugin of a route.
     * @param routeId The id or name of the route.
     * @param pluginId The id or instance name of the plugin.
     */
    public Plugin getWithRoute(String routeId, String pluginId) {
        return Plugin.of(calls.send("GET", Calls.path("/core-entities/routes/{}/plugins/{}", routeId, pluginId), Query.NONE, null));
    }

    /**
     * Fetch a plugin of a service.
     * @param serviceId The id or name of the service.
     * @param pluginId The id or instance name of the plugin.
     */
    public Plugin getWithService(String serviceId, String pluginId) {
        return Plugin.of(calls.send("GET", Calls.path("/core-entities/services/{}/plugins/{}", serviceId, pluginId), Query.NONE, null));
    }

    /**
     * List plugins.
     */
    public Page<Plugin> list() {
        return calls.page(Calls.path("/core-entities/plugins"), Query.NONE, "size", Plugin::of);
    }

    /**
     * List plugins.
     *
     * <ul>
     *   <li><code>size</code>: The most items to return.
     *   <li><code>offset</code>: Where to continue, as the previous page said.
     *   <li><code>tags</code>: Up to 5 tags: <code>a,b</code> asks for both, <code>a/b</code> for either.
     * </ul>
     *
     * @param options adds to the request, as in {@code q -> q.with("name", "value")}
     */
    public Page<Plugin> list(UnaryOperator<Query> options) {
        return calls.page(Calls.path("/core-entities/plugins"), options.apply(Query.NONE), "size", Plugin::of);
    }

    /**
     * List plugins of a consumer.
     * @param consumerId The id or username of the consumer.
     */
    public Page<Plugin> listWithConsumer(String consumerId) {
        return calls.page(Calls.path("/core-entities/consumers/{}/plugins", consumerId), Query.NONE, "size", Plugin::of);
    }

    /**
     * List plugins of a consumer.
     *
     * <ul>
     *   <li><code>size</code>: The most items to return.
     *   <li><code>offset</code>: Where to continue, as the previous page said.
     *   <li><code>tags</code>: Up to 5 tags: <code>a,b</code> asks for both, <code>a/b</code> for either.
     * </ul>
     *
     * @param options adds to the request, as in {@code q -> q.with("name", "value")}
     */
    public Page<Plugin> listWithConsumer(String consumerId, UnaryOperator<Query> options) {
        return calls.page(Calls.path("/core-entities/consumers/{}/plugins", consumerId), options.apply(Query.NONE), "size", Plugin::of);
    }

    /**
     * List plugins of a consumer group.
     * @param consumerGroupId The id or name of the consumer group.
     */
    public Page<Plugin> listWithConsumerGroup(String consumerGroupId) {
        return calls.page(Calls.path("/core-entities/consumer_groups/{}/plugins", consumerGroupId), Query.NONE, "size", Plugin::of);
    }

    /**
     * List plugins of a consumer group.
     *
     * <ul>
     *   <li><code>size</code>: The most items to return.
     *   <li><code>offset</code>: Where to continue, as the previous page said.
     *   <li><code>tags</code>: Up to 5 tags: <code>a,b</code> asks for both, <code>a/b</code> for either.
     * </ul>
     *
     * @param options adds to the request, as in {@code q -> q.with("name", "value")}
     */
    public Page<Plugin> listWithConsumerGroup(String consumerGroupId, UnaryOperator<Query> options) {
        return calls.page(Calls.path("/core-entities/consumer_groups/{}/plugins", consumerGroupId), options.apply(Query.NONE), "size", Plugin::of);
    }

    /**
     * List plugins of a route.
     * @param routeId The id or name of the route.
     */
    public Page<Plugin> listWithRoute(String routeId) {
        return calls.page(Calls.path("/core-entities/routes/{}/plugins", routeId), Query.NONE, "size", Plugin::of);
    }

    /**
     * List plugins of a route.
     *
     * <ul>
     *   <li><code>size</code>: The most items to return.
     *   <li><code>offset</code>: Where to continue, as the previous page said.
     *   <li><code>tags</code>: Up to 5 tags: <code>a,b</code> asks for both, <code>a/b</code> for either.
     * </ul>
     *
     * @param options adds to the request, as in {@code q -> q.with("name", "value")}
     */
    public Page<Plugin> listWithRoute(String routeId, UnaryOperator<Query> options) {
        return calls.page(Calls.path("/core-entities/routes/{}/plugins", routeId), options.apply(Query.NONE), "size", Plugin::of);
    }

    /**
     * List plugins of a service.
     * @param serviceId The id or name of the service.
     */
    public Page<Plugin> listWithService(String serviceId) {
        return calls.page(Calls.path("/core-entities/services/{}/plugins", serviceId), Query.NONE, "size", Plugin::of);
    }

    /**
     * List plugins of a service.
     *
     * <ul>
     *   <li><code>size</code>: The most items to return.
     *   <li><code>offset</code>: Where to continue, as the previous page said.
     *   <li><code>tags</code>: Up to 5 tags: <code>a,b</code> asks for both, <code>a/b</code> for either.
     * </ul>
     *
     * @param options adds to the request, as in {@code q -> q.with("name", "value")}
     */
    public Page<Plugin> listWithService(String serviceId, UnaryOperator<Query> options) {
        return calls.page(Calls.path("/core-entities/services/{}/plugins", serviceId), options.apply(Query.NONE), "size", Plugin::of);
    }

    /**
     * Create or replace a plugin.
     * @param pluginId The id or instance name of the plugin.
     */
    public Plugin upsert(String pluginId, Plugin plugin) {
        return Plugin.of(calls.send("PUT", Calls.path("/core-entities/plugins/{}", pluginId), Query.NONE, plugin.json()));
    }

    /** As {@code upsert} of a {@link Plugin}, described in place. */
    public Plugin upsert(String pluginId, Consumer<Plugin.Builder> plugin) {
        Plugin.Builder builder = Plugin.builder();
        plugin.accept(builder);
        return upsert(pluginId, builder.build());
    }

    /**
     * Create or replace a plugin of a consumer.
     * @param consumerId The id or username of the consumer.
     * @param pluginId The id or instance name of the plugin.
     */
    public Plugin upsertWithConsumer(String consumerId, String pluginId, Plugin plugin) {
        return Plugin.of(calls.send("PUT", Calls.path("/core-entities/consumers/{}/plugins/{}", consumerId, pluginId), Query.NONE, plugin.json()));
    }

    /** As {@code upsertWithConsumer} of a {@link Plugin}, described in place. */
    public Plugin upsertWithConsumer(String consumerId, String pluginId, Consumer<Plugin.Builder> plugin) {
        Plugin.Builder builder = Plugin.builder();
        plugin.accept(builder);
        return upsertWithConsumer(consumerId, pluginId, builder.build());
    }

    /**
     * Create or replace a plugin of a consumer group.
     * @param consumerGroupId The id or name of the consumer group.
     * @param pluginId The id or instance name of the plugin.
     */
    public Plugin upsertWithConsumerGroup(String consumerGroupId, String pluginId, Plugin plugin) {
        return Plugin.of(calls.send("PUT", Calls.path("/core-entities/consumer_groups/{}/plugins/{}", consumerGroupId, pluginId), Query.NONE, plugin.json()));
    }

    /** As {@code upsertWithConsumerGroup} of a {@link Plugin}, described in place. */
    public Plugin upsertWithConsumerGroup(String consumerGroupId, String pluginId, Consumer<Plugin.Builder> plugin) {
        Plugin.Builder builder = Plugin.builder();
        plugin.accept(builder);
        return upsertWithConsumerGroup(consumerGroupId, pluginId, builder.build());
    }

    /**
     * Create or replace a plugin of a route.
     * @param routeId The id or name of the route.
     * @param pluginId The id or instance name of the plugin.
     */
    public Plugin upsertWithRoute(String routeId, String pluginId, Plugin plugin) {
        return Plugin.of(calls.send("PUT", Calls.path("/core-entities/routes/{}/plugins/{}", routeId, pluginId), Query.NONE, plugin.json()));
    }

    /** As {@code upsertWithRoute} of a {@link Plugin}, described in place. */
    public Plugin upsertWithRoute(String routeId, String pluginId, Consumer<Plugin.Builder> plugin) {
        Plugin.Builder builder = Plugin.builder();
        plugin.accept(builder);
        return upsertWithRoute(routeId, pluginId, builder.build());
    }

    /**
     * Create or replace a plugin of a service.
     * @param serviceId The id or name of the service.
     * @param pluginId The id or instance name of the plugin.
     */
    public Plugin upsertWithService(String serviceId, String pluginId, Plugin plugin) {
        return Plugin.of(calls.send("PUT", Calls.path("/core-entities/services/{}/plugins/{}", serviceId, pluginId), Query.NONE, plugin.json()));
    }

    /** As {@code upsertWithService} of a {@link Plugin}, described in place. */
    public Plugin upsertWithService(String serviceId, String pluginId, Consumer<Plugin.Builder> plugin) {
        Plugin.Builder builder = Plugin.builder();
        plugin.accept(builder);
        return upsertWithService(serviceId, pluginId, builder.build());
    }
}
