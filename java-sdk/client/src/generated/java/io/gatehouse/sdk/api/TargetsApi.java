// Generated from the contract in openapi/ by the templates in java-sdk/client/templates: edit those.
package io.gatehouse.sdk.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.sdk.http.Calls;
import io.gatehouse.sdk.http.Page;
import io.gatehouse.sdk.http.Query;
import io.gatehouse.sdk.model.*;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** Targets: one method for each operation of the API. */
public final class TargetsApi {
    private final Calls calls;

    /** For the client, which hands it out. */
    public TargetsApi(Calls calls) {
        this.calls = calls;
    }

    /**
     * Create a target of an upstream.
     * @param upstreamId The id or name of the upstream.
     */
    public Target createWithUpstream(String upstreamId, Target target) {
        return Target.of(calls.send("POST", Calls.path("/core-entities/upstreams/{}/targets", upstreamId), Query.NONE, target.json()));
    }

    /** As {@code createWithUpstream} of a {@link Target}, described in place. */
    public Target createWithUpstream(String upstreamId, Consumer<Target.Builder> target) {
        Target.Builder builder = Target.builder();
        target.accept(builder);
        return createWithUpstream(upstreamId, builder.build());
    }

    /**
     * Delete a target of an upstream.
     * @param upstreamId The id or name of the upstream.
     * @param targetId The id or target of the target.
     */
    public void deleteWithUpstream(String upstreamId, String targetId) {
        calls.run("DELETE", Calls.path("/core-entities/upstreams/{}/targets/{}", upstreamId, targetId), Query.NONE, null);
    }

    /**
     * Fetch a target of an upstream.
     * @param upstreamId The id or name of the upstream.
     * @param targetId The id or target of the target.
     */
    public Target getWithUpstream(String upstreamId, String targetId) {
        return Target.of(calls.send("GET", Calls.path("/core-entities/upstreams/{}/targets/{}", upstreamId, targetId), Query.NONE, null));
    }

    /**
     * List targets.
     */
    public Page<Target> list() {
        return calls.page(Calls.path("/core-entities/targets"), Query.NONE, "size", Target::of);
    }

    /**
     * List targets.
     *
     * <ul>
     *   <li><code>size</code>: The most items to return.
     *   <li><code>offset</code>: Where to continue, as the previous page said.
     *   <li><code>tags</code>: Up to 5 tags: <code>a,b</code> asks for both, <code>a/b</code> for either.
     * </ul>
     *
     * @param options adds to the request, as in {@code q -> q.with("name", "value")}
     */
    public Page<Target> list(UnaryOperator<Query> options) {
        return calls.page(Calls.path("/core-entities/targets"), options.apply(Query.NONE), "size", Target::of);
    }

    /**
     * List targets of an upstream.
     * @param upstreamId The id or name of the upstream.
     */
    public Page<Target> listWithUpstream(String upstreamId) {
        return calls.page(Calls.path("/core-entities/upstreams/{}/targets", upstreamId), Query.NONE, "size", Target::of);
    }

    /**
     * List targets of an upstream.
     *
     * <ul>
     *   <li><code>size</code>: The most items to return.
     *   <li><code>offset</code>: Where to continue, as the previous page said.
     *   <li><code>tags</code>: Up to 5 tags: <code>a,b</code> asks for both, <code>a/b</code> for either.
     * </ul>
     *
     * @param options adds to the request, as in {@code q -> q.with("name", "value")}
     */
    public Page<Target> listWithUpstream(String upstreamId, UnaryOperator<Query> options) {
        return calls.page(Calls.path("/core-entities/upstreams/{}/targets", upstreamId), options.apply(Query.NONE), "size", Target::of);
    }

    /**
     * Create or replace a target of an upstream.
     * @param upstreamId The id or name of the upstream.
     * @param targetId The id or target of the target.
     */
    public Target upsertWithUpstream(String upstreamId, String targetId, Target target) {
        return Target.of(calls.send("PUT", Calls.path("/core-entities/upstreams/{}/targets/{}", upstreamId, targetId), Query.NONE, target.json()));
    }

    /** As {@code upsertWithUpstream} of a {@link Target}, described in place. */
    public Target upsertWithUpstream(String upstreamId, String targetId, Consumer<Target.Builder> target) {
        Target.Builder builder = Target.builder();
        target.accept(builder);
        return upsertWithUpstream(upstreamId, targetId, builder.build());
    }
}
