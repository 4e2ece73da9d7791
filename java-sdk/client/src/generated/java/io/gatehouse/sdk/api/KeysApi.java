// Generated from the contract in openapi/ by the templates in java-sdk/client/templates: edit those.
package io.gatehouse.sdk.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.sdk.http.Calls;
import io.gatehouse.sdk.http.Page;
import io.gatehouse.sdk.http.Query;
import io.gatehouse.sdk.model.*;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** Keys: one method for each operation of the API. */
public final class KeysApi {
    private final Calls calls;

    /** For the client, which hands it out. */
    public KeysApi(Calls calls) {
        this.calls = calls;
    }

    /**
     * Create a key.
     */
    public Key create(Key key) {
        return Key.of(calls.send("POST", Calls.path("/core-entities/keys"), Query.NONE, key.json()));
    }

    /** As {@code create} of a {@link Key}, described in place. */
    public Key create(Consumer<Key.Builder> key) {
        Key.Builder builder = Key.builder();
        key.accept(builder);
        return create(builder.build());
    }

    /**
     * Create a key of a key set.
     * @param keySetId The id or name of the key set.
     */
    public Key createWithKeySet(String keySetId, Key key) {
        return Key.of(calls.send("POST", Calls.path("/core-entities/key-sets/{}/keys", keySetId), Query.NONE, key.json()));
    }

    /** As {@code createWithKeySet} of a {@link Key}, described in place. */
    public Key createWithKeySet(String keySetId, Consumer<Key.Builder> key) {
        Key.Builder builder = Key.builder();
        key.accept(builder);
        return createWithKeySet(keySetId, builder.build());
    }

    /**
     * Delete a key.
     * @param keyId The id or name of the key.
     */
    public void delete(String keyId) {
        calls.run("DELETE", Calls.path("/core-entities/keys/{}", keyId), Query.NONE, null);
    }

    /**
     * Delete a key of a key set.
     * @param keySetId The id or name of the key set.
     * @param keyId The id or name of the key.
     */
    public void deleteWithKeySet(String keySetId, String keyId) {
        calls.run("DELETE", Calls.path("/core-entities/key-sets/{}/keys/{}", keySetId, keyId), Query.NONE, null);
    }

    /**
     * Fetch a key.
     * @param keyId The id or name of the key.
     */
    public Key get(String keyId) {
        return Key.of(calls.send("GET", Calls.path("/core-entities/keys/{}", keyId), Query.NONE, null));
    }

    /**
     * Fetch a key of a key set.
     * @param keySetId The id or name of the key set.
     * @param keyId The id or name of the key.
     */
    public Key getWithKeySet(String keySetId, String keyId) {
        return Key.of(calls.send("GET", Calls.path("/core-entities/key-sets/{}/keys/{}", keySetId, keyId), Query.NONE, null));
    }

    /**
     * List keys.
     */
    public Page<Key> list() {
        return calls.page(Calls.path("/core-entities/keys"), Query.NONE, "size", Key::of);
    }

    /**
     * List keys.
     *
     * <ul>
     *   <li><code>size</code>: The most items to return.
     *   <li><code>offset</code>: Where to continue, as the previous page said.
     *   <li><code>tags</code>: Up to 5 tags: <code>a,b</code> asks for both, <code>a/b</code> for either.
     * </ul>
     *
     * @param options adds to the request, as in {@code q -> q.with("name", "value")}
     */
    public Page<Key> list(UnaryOperator<Query> options) {
        return calls.page(Calls.path("/core-entities/keys"), options.apply(Query.NONE), "size", Key::of);
    }

    /**
     * List keys of a key set.
     * @param keySetId The id or name of the key set.
     */
    public Page<Key> listWithKeySet(String keySetId) {
        return calls.page(Calls.path("/core-entities/key-sets/{}/keys", keySetId), Query.NONE, "size", Key::of);
    }

    /**
     * List keys of a key set.
     *
     * <ul>
     *   <li><code>size</code>: The most items to return.
     *   <li><code>offset</code>: Where to continue, as the previous page said.
     *   <li><code>tags</code>: Up to 5 tags: <code>a,b</code> asks for both, <code>a/b</code> for either.
     * </ul>
     *
     * @param options adds to the request, as in {@code q -> q.with("name", "value")}
     */
    public Page<Key> listWithKeySet(String keySetId, UnaryOperator<Query> options) {
        return calls.page(Calls.path("/core-entities/key-sets/{}/keys", keySetId), options.apply(Query.NONE), "size", Key::of);
    }

    /**
     * Create or replace a key.
     * @param keyId The id or name of the key.
     */
    public Key upsert(String keyId, Key key) {
        return Key.of(calls.send("PUT", Calls.path("/core-entities/keys/{}", keyId), Query.NONE, key.json()));
    }

    /** As {@code upsert} of a {@link Key}, described in place. */
    public Key upsert(String keyId, Consumer<Key.Builder> key) {
        Key.Builder builder = Key.builder();
        key.accept(builder);
        return upsert(keyId, builder.build());
    }

    /**
     * Create or replace a key of a key set.
     * @param keySetId The id or name of the key set.
     * @param keyId The id or name of the key.
     */
    public Key upsertWithKeySet(String keySetId, String keyId, Key key) {
        return Key.of(calls.send("PUT", Calls.path("/core-entities/key-sets/{}/keys/{}", keySetId, keyId), Query.NONE, key.json()));
    }

    /** As {@code upsertWithKeySet} of a {@link Key}, described in place. */
    public Key upsertWithKeySet(String keySetId, String keyId, Consumer<Key.Builder> key) {
        Key.Builder builder = Key.builder();
        key.accept(builder);
        return upsertWithKeySet(keySetId, keyId, builder.build());
    }
}
