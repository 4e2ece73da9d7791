// Generated from the contract in openapi/ by the templates in java-sdk/client/templates: edit those.
package io.gatehouse.sdk.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.sdk.http.Calls;
import io.gatehouse.sdk.http.Page;
import io.gatehouse.sdk.http.Query;
import io.gatehouse.sdk.model.*;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** Custom Plugins: one method for each operation of the API. */
public final class CustomPluginsApi {
    private final Calls calls;

    /** For the client, which hands it out. */
    public CustomPluginsApi(Calls calls) {
        this.calls = calls;
    }

    /**
     * Create a custom plugin.
     */
    public CustomPlugin create(CustomPlugin customPlugin) {
        return CustomPlugin.of(calls.send("POST", Calls.path("/core-entities/custom-plugins"), Query.NONE, customPlugin.json()));
    }

    /** As {@code create} of a {@link CustomPlugin}, described in place. */
    public CustomPlugin create(Consumer<CustomPlugin.Builder> customPlugin) {
        CustomPlugin.Builder builder = CustomPlugin.builder();
        customPlugin.accept(builder);
        return create(builder.build());
    }

    /**
     * Upload the schema of a custom plugin.
     */
    public PluginSchemaResponse createPluginSchema(PluginSchemaRequest pluginSchemaRequest) {
        return PluginSchemaResponse.of(calls.send("POST", Calls.path("/core-entities/plugin-schemas"), Query.NONE, pluginSchemaRequest.json()));
    }

    /** As {@code createPluginSchema} of a {@link PluginSchemaRequest}, described in place. */
    public PluginSchemaResponse createPluginSchema(Consumer<PluginSchemaRequest.Builder> pluginSchemaRequest) {
        PluginSchemaRequest.Builder builder = PluginSchemaRequest.builder();
        pluginSchemaRequest.accept(builder);
        return createPluginSchema(builder.build());
    }

    /**
     * Delete a custom plugin.
     * @param customPluginId The id or name of the custom plugin.
     */
    public void delete(String customPluginId) {
        calls.run("DELETE", Calls.path("/core-entities/custom-plugins/{}", customPluginId), Query.NONE, null);
    }

    /**
     * Delete the schema of a custom plugin.
     * @param name The name of the plugin.
     */
    public void deletePluginSchema(String name) {
        calls.run("DELETE", Calls.path("/core-entities/plugin-schemas/{}", name), Query.NONE, null);
    }

    /**
     * Fetch a custom plugin.
     * @param customPluginId The id or name of the custom plugin.
     */
    public CustomPlugin get(String customPluginId) {
        return CustomPlugin.of(calls.send("GET", Calls.path("/core-entities/custom-plugins/{}", customPluginId), Query.NONE, null));
    }

    /**
     * Fetch the schema of a custom plugin.
     * @param name The name of the plugin.
     */
    public PluginSchemaResponse getPluginSchema(String name) {
        return PluginSchemaResponse.of(calls.send("GET", Calls.path("/core-entities/plugin-schemas/{}", name), Query.NONE, null));
    }

    /**
     * List custom plugins.
     */
    public Page<CustomPlugin> list() {
        return calls.page(Calls.path("/core-entities/custom-plugins"), Query.NONE, "size", CustomPlugin::of);
    }

    /**
     * List custom plugins.
     *
     * <ul>
     *   <li><code>size</code>: The most items to return.
     *   <li><code>offset</code>: Where to continue, as the previous page said.
     *   <li><code>tags</code>: Up to 5 tags: <code>a,b</code> asks for both, <code>a/b</code> for either.
     * </ul>
     *
     * @param options adds to the request, as in {@code q -> q.with("name", "value")}
     */
    public Page<CustomPlugin> list(UnaryOperator<Query> options) {
        return calls.page(Calls.path("/core-entities/custom-plugins"), options.apply(Query.NONE), "size", CustomPlugin::of);
    }

    /**
     * List the schemas of custom plugins.
     */
    public Page<PluginSchema> listPluginSchemas() {
        return calls.page(Calls.path("/core-entities/plugin-schemas"), Query.NONE, "size", PluginSchema::of);
    }

    /**
     * Replace the schema of a custom plugin.
     * @param name The name of the plugin.
     */
    public PluginSchemaResponse updatePluginSchema(String name, PluginSchemaRequest pluginSchemaRequest) {
        return PluginSchemaResponse.of(calls.send("PUT", Calls.path("/core-entities/plugin-schemas/{}", name), Query.NONE, pluginSchemaRequest.json()));
    }

    /** As {@code updatePluginSchema} of a {@link PluginSchemaRequest}, described in place. */
    public PluginSchemaResponse updatePluginSchema(String name, Consumer<PluginSchemaRequest.Builder> pluginSchemaRequest) {
        PluginSchemaRequest.Builder builder = PluginSchemaRequest.builder();
        pluginSchemaRequest.accept(builder);
        return updatePluginSchema(name, builder.build());
    }

    /**
     * Create or replace a custom plugin.
     * @param customPluginId The id or name of the custom plugin.
     */
    public CustomPlugin upsert(String customPluginId, CustomPlugin customPlugin) {
        return CustomPlugin.of(calls.send("PUT", Calls.path("/core-entities/custom-plugins/{}", customPluginId), Query.NONE, customPlugin.json()));
    }

    /** As {@code upsert} of a {@link CustomPlugin}, described in place. */
    public CustomPlugin upsert(String customPluginId, Consumer<CustomPlugin.Builder> customPlugin) {
        CustomPlugin.Builder builder = CustomPlugin.builder();
        customPlugin.accept(builder);
        return upsert(customPluginId, builder.build());
    }
}
