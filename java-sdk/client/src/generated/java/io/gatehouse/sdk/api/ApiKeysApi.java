// Generated from the contract in openapi/ by the templates in java-sdk/client/templates: edit those.
package io.gatehouse.sdk.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.sdk.http.Calls;
import io.gatehouse.sdk.http.Page;
import io.gatehouse.sdk.http.Query;
import io.gatehouse.sdk.model.*;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** API Keys: one method for each operation of the API. */
public final class ApiKeysApi {
    private final Calls calls;

    /** For the client, which hands it out. */
    public ApiKeysApi(Calls calls) {
        this.calls = calls;
    }

    /**
     * Create an API key of a consumer.
     * @param consumerId The id or username of the consumer.
     */
    public KeyAuth createWithConsumer(String consumerId, KeyAuth keyAuth) {
        return KeyAuth.of(calls.send("POST", Calls.path("/core-entities/consumers/{}/key-auth", consumerId), Query.NONE, keyAuth.json()));
    }

    /** As {@code createWithConsumer} of a {@link KeyAuth}, described in place. */
    public KeyAuth createWithConsumer(String consumerId, Consumer<KeyAuth.Builder> keyAuth) {
        KeyAuth.Builder builder = KeyAuth.builder();
        keyAuth.accept(builder);
        return createWithConsumer(consumerId, builder.build());
    }

    /**
     * Delete an API key of a consumer.
     * @param consumerId The id or username of the consumer.
     * @param keyAuthId The id or key of the key-auth.
     */
    public void deleteWithConsumer(String consumerId, String keyAuthId) {
        calls.run("DELETE", Calls.path("/core-entities/consumers/{}/key-auth/{}", consumerId, keyAuthId), Query.NONE, null);
    }

    /**
     * Fetch an API key.
     * @param keyAuthId The id or key of the key-auth.
     */
    public KeyAuth get(String keyAuthId) {
        return KeyAuth.of(calls.send("GET", Calls.path("/core-entities/key-auths/{}", keyAuthId), Query.NONE, null));
    }

    /**
     * Fetch an API key of a consumer.
     * @param consumerId The id or username of the consumer.
     * @param keyAuthId The id or key of the key-auth.
     */
    public KeyAuth getWithConsumer(String consumerId, String keyAuthId) {
        return KeyAuth.of(calls.send("GET", Calls.path("/core-entities/consumers/{}/key-auth/{}", consumerId, keyAuthId), Query.NONE, null));
    }

    /**
     * List API keys.
     */
    public Page<KeyAuth> list() {
        return calls.page(Calls.path("/core-entities/key-auths"), Query.NONE, "size", KeyAuth::of);
    }

    /**
     * List API keys.
     *
     * <ul>
     *   <li><code>size</code>: The most items to return.
     *   <li><code>offset</code>: Where to continue, as the previous page said.
     *   <li><code>tags</code>: Up to 5 tags: <code>a,b</code> asks for both, <code>a/b</code> for either.
     * </ul>
     *
     * @param options adds to the request, as in {@code q -> q.with("name", "value")}
     */
    public Page<KeyAuth> list(UnaryOperator<Query> options) {
        return calls.page(Calls.path("/core-entities/key-auths"), options.apply(Query.NONE), "size", KeyAuth::of);
    }

    /**
     * List API keys of a consumer.
     * @param consumerId The id or username of the consumer.
     */
    public Page<KeyAuth> listWithConsumer(String consumerId) {
        return calls.page(Calls.path("/core-entities/consumers/{}/key-auth", consumerId), Query.NONE, "size", KeyAuth::of);
    }

    /**
     * List API keys of a consumer.
     *
     * <ul>
     *   <li><code>size</code>: The most items to return.
     *   <li><code>offset</code>: Where to continue, as the previous page said.
     *   <li><code>tags</code>: Up to 5 tags: <code>a,b</code> asks for both, <code>a/b</code> for either.
     * </ul>
     *
     * @param options adds to the request, as in {@code q -> q.with("name", "value")}
     */
    public Page<KeyAuth> listWithConsumer(String consumerId, UnaryOperator<Query> options) {
        return calls.page(Calls.path("/core-entities/consumers/{}/key-auth", consumerId), options.apply(Query.NONE), "size", KeyAuth::of);
    }

    /**
     * Create or replace an API key of a consumer.
     * @param consumerId The id or username of the consumer.
     * @param keyAuthId The id or key of the key-auth.
     */
    public KeyAuth upsertWithConsumer(String consumerId, String keyAuthId, KeyAuth keyAuth) {
        return KeyAuth.of(calls.send("PUT", Calls.path("/core-entities/consumers/{}/key-auth/{}", consumerId, keyAuthId), Query.NONE, keyAuth.json()));
    }

    /** As {@code upsertWithConsumer} of a {@link KeyAuth}, described in place. */
    public KeyAuth upsertWithConsumer(String consumerId, String keyAuthId, Consumer<KeyAuth.Builder> keyAuth) {
        KeyAuth.Builder builder = KeyAuth.builder();
        keyAuth.accept(builder);
        return upsertWithConsumer(consumerId, keyAuthId, builder.build());
    }
}
