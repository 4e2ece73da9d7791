// Generated from the contract in openapi/ by the templates in java-sdk/client/templates: edit those.
package io.gatehouse.sdk.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.sdk.http.Calls;
import io.gatehouse.sdk.http.Page;
import io.gatehouse.sdk.http.Query;
import io.gatehouse.sdk.model.*;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** Upstreams: one method for each operation of the API. */
public final class UpstreamsApi {
    private final Calls calls;

    /** For the client, which hands it out. */
    public UpstreamsApi(Calls calls) {
        this.calls = calls;
    }

    /**
     * Create an upstream.
     */
    public Upstream create(Upstream upstream) {
        return Upstream.of(calls.send("POST", Calls.path("/core-entities/upstreams"), Query.NONE, upstream.json()));
    }

    /** As {@code create} of a {@link Upstream}, described in place. */
    public Upstream create(Consumer<Upstream.Builder> upstream) {
        Upstream.Builder builder = Upstream.builder();
        upstream.accept(builder);
        return create(builder.build());
    }

    /**
     * Delete an upstream.
     * @param upstreamId The id or name of the upstream.
     */
    public void delete(String upstreamId) {
        calls.run("DELETE", Calls.path("/core-entities/upstreams/{}", upstreamId), Query.NONE, null);
    }

    /**
     * Fetch an upstream.
     * @param upstreamId The id or name of the upstream.
     */
    public Upstream get(String upstreamId) {
        return Upstream.of(calls.send("GET", Calls.path("/core-entities/upstreams/{}", upstreamId), Query.NONE, null));
    }

    /**
     * List upstreams.
     */
    public Page<Upstream> list() {
        return calls.page(Calls.path("/core-entities/upstreams"), Query.NONE, "size", Upstream::of);
    }

    /**
     * List upstreams.
     *
     * <ul>
     *   <li><code>size</code>: The most items to return.
     *   <li><code>offset</code>: Where to continue, as the previous page said.
     *   <li><code>tags</code>: Up to 5 tags: <code>a,b</code> asks for both, <code>a/b</code> for either.
     * </ul>
     *
     * @param options adds to the request, as in {@code q -> q.with("name", "value")}
     */
    public Page<Upstream> list(UnaryOperator<Query> options) {
        return calls.page(Calls.path("/core-entities/upstreams"), options.apply(Query.NONE), "size", Upstream::of);
    }

    /**
     * Create or replace an upstream.
     * @param upstreamId The id or name of the upstream.
     */
    public Upstream upsert(String upstreamId, Upstream upstream) {
        return Upstream.of(calls.send("PUT", Calls.path("/core-entities/upstreams/{}", upstreamId), Query.NONE, upstream.json()));
    }

    /** As {@code upsert} of a {@link Upstream}, described in place. */
    public Upstream upsert(String upstreamId, Consumer<Upstream.Builder> upstream) {
        Upstream.Builder builder = Upstream.builder();
        upstream.accept(builder);
        return upsert(upstreamId, builder.build());
    }
}
