// Generated from the contract in openapi/ by the templates in java-sdk/client/templates: edit those.
package io.gatehouse.sdk.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.sdk.http.Calls;
import io.gatehouse.sdk.http.Page;
import io.gatehouse.sdk.http.Query;
import io.gatehouse.sdk.model.*;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** Partials: one method for each operation of the API. */
public final class PartialsApi {
    private final Calls calls;

    /** For the client, which hands it out. */
    public PartialsApi(Calls calls) {
        this.calls = calls;
    }

    /**
     * Create a partial.
     */
    public Partial create(Partial partial) {
        return Partial.of(calls.send("POST", Calls.path("/core-entities/partials"), Query.NONE, partial.json()));
    }

    /** As {@code create} of a {@link Partial}, described in place. */
    public Partial create(Consumer<Partial.Builder> partial) {
        Partial.Builder builder = Partial.builder();
        partial.accept(builder);
        return create(builder.build());
    }

    /**
     * Delete a partial.
     * @param partialId The id or name of the partial.
     */
    public void delete(String partialId) {
        calls.run("DELETE", Calls.path("/core-entities/partials/{}", partialId), Query.NONE, null);
    }

    /**
     * Fetch a partial.
     * @param partialId The id or name of the partial.
     */
    public Partial get(String partialId) {
        return Partial.of(calls.send("GET", Calls.path("/core-entities/partials/{}", partialId), Query.NONE, null));
    }

    /**
     * List partials.
     */
    public Page<Partial> list() {
        return calls.page(Calls.path("/core-entities/partials"), Query.NONE, "size", Partial::of);
    }

    /**
     * List partials.
     *
     * <ul>
     *   <li><code>size</code>: The most items to return.
     *   <li><code>offset</code>: Where to continue, as the previous page said.
     *   <li><code>tags</code>: Up to 5 tags: <code>a,b</code> asks for both, <code>a/b</code> for either.
     * </ul>
     *
     * @param options adds to the request, as in {@code q -> q.with("name", "value")}
     */
    public Page<Partial> list(UnaryOperator<Query> options) {
        return calls.page(Calls.path("/core-entities/partials"), options.apply(Query.NONE), "size", Partial::of);
    }

    /**
     * List the plugins that use a partial.
     * @param partialId The id or name of the partial.
     */
    public Page<Plugin> listLinks(String partialId) {
        return calls.page(Calls.path("/core-entities/partials/{}/links", partialId), Query.NONE, "size", Plugin::of);
    }

    /**
     * List the plugins that use a partial.
     *
     * <ul>
     *   <li><code>size</code>: The most items to return.
     *   <li><code>offset</code>: Where to continue, as the previous page said.
     * </ul>
     *
     * @param options adds to the request, as in {@code q -> q.with("name", "value")}
     */
    public Page<Plugin> listLinks(String partialId, UnaryOperator<Query> options) {
        return calls.page(Calls.path("/core-entities/partials/{}/links", partialId), options.apply(Query.NONE), "size", Plugin::of);
    }

    /**
     * Create or replace a partial.
     * @param partialId The id or name of the partial.
     */
    public Partial upsert(String partialId, Partial partial) {
        return Partial.of(calls.send("PUT", Calls.path("/core-entities/partials/{}", partialId), Query.NONE, partial.json()));
    }

    /** As {@code upsert} of a {@link Partial}, described in place. */
    public Partial upsert(String partialId, Consumer<Partial.Builder> partial) {
        Partial.Builder builder = Partial.builder();
        partial.accept(builder);
        return upsert(partialId, builder.build());
    }
}
