// Generated from the contract in openapi/ by the templates in java-sdk/client/templates: edit those.
package io.gatehouse.sdk.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.sdk.http.Calls;
import io.gatehouse.sdk.http.Page;
import io.gatehouse.sdk.http.Query;
import io.gatehouse.sdk.model.*;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** Key Sets: one method for each operation of the API. */
public final class KeySetsApi {
    private final Calls calls;

    /** For the client, which hands it out. */
    public KeySetsApi(Calls calls) {
        this.calls = calls;
    }

    /**
     * Create a key set.
     */
    public KeySet create(KeySet keySet) {
        return KeySet.of(calls.send("POST", Calls.path("/core-entities/key-sets"), Query.NONE, keySet.json()));
    }

    /** As {@code create} of a {@link KeySet}, described in place. */
    public KeySet create(Consumer<KeySet.Builder> keySet) {
        KeySet.Builder builder = KeySet.builder();
        keySet.accept(builder);
        return create(builder.build());
    }

    /**
     * Delete a key set.
     * @param keySetId The id or name of the key set.
     */
    public void delete(String keySetId) {
        calls.run("DELETE", Calls.path("/core-entities/key-sets/{}", keySetId), Query.NONE, null);
    }

    /**
     * Fetch a key set.
     * @param keySetId The id or name of the key set.
     */
    public KeySet get(String keySetId) {
        return KeySet.of(calls.send("GET", Calls.path("/core-entities/key-sets/{}", keySetId), Query.NONE, null));
    }

    /**
     * List key sets.
     */
    public Page<KeySet> list() {
        return calls.page(Calls.path("/core-entities/key-sets"), Query.NONE, "size", KeySet::of);
    }

    /**
     * List key sets.
     *
     * <ul>
     *   <li><code>size</code>: The most items to return.
     *   <li><code>offset</code>: Where to continue, as the previous page said.
     *   <li><code>tags</code>: Up to 5 tags: <code>a,b</code> asks for both, <code>a/b</code> for either.
     * </ul>
     *
     * @param options adds to the request, as in {@code q -> q.with("name", "value")}
     */
    public Page<KeySet> list(UnaryOperator<Query> options) {
        return calls.page(Calls.path("/core-entities/key-sets"), options.apply(Query.NONE), "size", KeySet::of);
    }

    /**
     * Create or replace a key set.
     * @param keySetId The id or name of the key set.
     */
    public KeySet upsert(String keySetId, KeySet keySet) {
        return KeySet.of(calls.send("PUT", Calls.path("/core-entities/key-sets/{}", keySetId), Query.NONE, keySet.json()));
    }

    /** As {@code upsert} of a {@link KeySet}, described in place. */
    public KeySet upsert(String keySetId, Consumer<KeySet.Builder> keySet) {
        KeySet.Builder builder = KeySet.builder();
        keySet.accept(builder);
        return upsert(keySetId, builder.build());
    }
}
