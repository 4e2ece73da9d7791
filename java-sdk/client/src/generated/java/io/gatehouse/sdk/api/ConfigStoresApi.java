// Generated from the contract in openapi/ by the templates in java-sdk/client/templates: edit those.
package io.gatehouse.sdk.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.sdk.http.Calls;
import io.gatehouse.sdk.http.Page;
import io.gatehouse.sdk.http.Query;
import io.gatehouse.sdk.model.*;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** Config Stores: one method for each operation of the API. */
public final class ConfigStoresApi {
    private final Calls calls;

    /** For the client, which hands it out. */
    public ConfigStoresApi(Calls calls) {
        this.calls = calls;
    }

    /**
     * Create a config store.
     */
    public ConfigStore create(CreateConfigStore createConfigStore) {
        return ConfigStore.of(calls.send("POST", Calls.path("/config-stores"), Query.NONE, createConfigStore.json()));
    }

    /** As {@code create} of a {@link CreateConfigStore}, described in place. */
    public ConfigStore create(Consumer<CreateConfigStore.Builder> createConfigStore) {
        CreateConfigStore.Builder builder = CreateConfigStore.builder();
        createConfigStore.accept(builder);
        return create(builder.build());
    }

    /**
     * Create a secret.
     * @param configStoreId The config store's id.
     */
    public ConfigStoreSecret createSecret(String configStoreId, CreateConfigStoreSecret createConfigStoreSecret) {
        return ConfigStoreSecret.of(calls.send("POST", Calls.path("/config-stores/{}/secrets", configStoreId), Query.NONE, createConfigStoreSecret.json()));
    }

    /** As {@code createSecret} of a {@link CreateConfigStoreSecret}, described in place. */
    public ConfigStoreSecret createSecret(String configStoreId, Consumer<CreateConfigStoreSecret.Builder> createConfigStoreSecret) {
        CreateConfigStoreSecret.Builder builder = CreateConfigStoreSecret.builder();
        createConfigStoreSecret.accept(builder);
        return createSecret(configStoreId, builder.build());
    }

    /**
     * Delete a config store.
     * @param configStoreId The config store's id.
     */
    public void delete(String configStoreId) {
        calls.run("DELETE", Calls.path("/config-stores/{}", configStoreId), Query.NONE, null);
    }

    /**
     * Delete a config store.
     *
     * <ul>
     *   <li><code>force</code>: Whether its secrets go with it; without that it must be empty.
     * </ul>
     *
     * @param options adds to the request, as in {@code q -> q.with("name", "value")}
     */
    public void delete(String configStoreId, UnaryOperator<Query> options) {
        calls.run("DELETE", Calls.path("/config-stores/{}", configStoreId), options.apply(Query.NONE), null);
    }

    /**
     * Delete a secret.
     * @param configStoreId The config store's id.
     * @param key The secret's key.
     */
    public void deleteSecret(String configStoreId, String key) {
        calls.run("DELETE", Calls.path("/config-stores/{}/secrets/{}", configStoreId, key), Query.NONE, null);
    }

    /**
     * Fetch a config store.
     * @param configStoreId The config store's id.
     */
    public ConfigStore get(String configStoreId) {
        return ConfigStore.of(calls.send("GET", Calls.path("/config-stores/{}", configStoreId), Query.NONE, null));
    }

    /**
     * Fetch a secret without its value.
     * @param configStoreId The config store's id.
     * @param key The secret's key.
     */
    public ConfigStoreSecret getSecret(String configStoreId, String key) {
        return ConfigStoreSecret.of(calls.send("GET", Calls.path("/config-stores/{}/secrets/{}", configStoreId, key), Query.NONE, null));
    }

    /**
     * List the secrets of a config store without their values.
     * @param configStoreId The config store's id.
     */
    public Page<ConfigStoreSecret> listSecrets(String configStoreId) {
        return calls.page(Calls.path("/config-stores/{}/secrets", configStoreId), Query.NONE, "page[size]", ConfigStoreSecret::of);
    }

    /**
     * List the secrets of a config store without their values.
     *
     * <ul>
     *   <li><code>page[size]</code>: The most items on a page.
     *   <li><code>page[after]</code>: Where to continue, as <code>next</code> of the previous page said.
     * </ul>
     *
     * @param options adds to the request, as in {@code q -> q.with("name", "value")}
     */
    public Page<ConfigStoreSecret> listSecrets(String configStoreId, UnaryOperator<Query> options) {
        return calls.page(Calls.path("/config-stores/{}/secrets", configStoreId), options.apply(Query.NONE), "page[size]", ConfigStoreSecret::of);
    }

    /**
     * List config stores.
     */
    public Page<ConfigStore> list() {
        return calls.page(Calls.path("/config-stores"), Query.NONE, "page[size]", ConfigStore::of);
    }

    /**
     * List config stores.
     *
     * <ul>
     *   <li><code>page[size]</code>: The most items on a page.
     *   <li><code>page[after]</code>: Where to continue, as <code>next</code> of the previous page said.
     * </ul>
     *
     * @param options adds to the request, as in {@code q -> q.with("name", "value")}
     */
    public Page<ConfigStore> list(UnaryOperator<Query> options) {
        return calls.page(Calls.path("/config-stores"), options.apply(Query.NONE), "page[size]", ConfigStore::of);
    }

    /**
     * Replace a config store.
     * @param configStoreId The config store's id.
     */
    public ConfigStore update(String configStoreId, UpdateConfigStore updateConfigStore) {
        return ConfigStore.of(calls.send("PUT", Calls.path("/config-stores/{}", configStoreId), Query.NONE, updateConfigStore.json()));
    }

    /** As {@code update} of a {@link UpdateConfigStore}, described in place. */
    public ConfigStore update(String configStoreId, Consumer<UpdateConfigStore.Builder> updateConfigStore) {
        UpdateConfigStore.Builder builder = UpdateConfigStore.builder();
        updateConfigStore.accept(builder);
        return update(configStoreId, builder.build());
    }

    /**
     * Create or replace a secret.
     * @param configStoreId The config store's id.
     * @param key The secret's key.
     */
    public ConfigStoreSecret updateSecret(String configStoreId, String key, UpdateConfigStoreSecret updateConfigStoreSecret) {
        return ConfigStoreSecret.of(calls.send("PUT", Calls.path("/config-stores/{}/secrets/{}", configStoreId, key), Query.NONE, updateConfigStoreSecret.json()));
    }

    /** As {@code updateSecret} of a {@link UpdateConfigStoreSecret}, described in place. */
    public ConfigStoreSecret updateSecret(String configStoreId, String key, Consumer<UpdateConfigStoreSecret.Builder> updateConfigStoreSecret) {
        UpdateConfigStoreSecret.Builder builder = UpdateConfigStoreSecret.builder();
        updateConfigStoreSecret.accept(builder);
        return updateSecret(configStoreId, key, builder.build());
    }
}
