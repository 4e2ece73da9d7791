// Generated from the contract in openapi/ by the templates in java-sdk/client/templates: edit those.
package io.gatehouse.sdk.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.sdk.http.Calls;
import io.gatehouse.sdk.http.Page;
import io.gatehouse.sdk.http.Query;
import io.gatehouse.sdk.model.*;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** Routes: one method for each operation of the API. */
public final class RoutesApi {
    private final Calls calls;

    /** For the client, which hands it out. */
    public RoutesApi(Calls calls) {
        this.calls = calls;
    }

    /**
     * Create a route.
     */
    public Route create(Route route) {
        return Route.of(calls.send("POST", Calls.path("/core-entities/routes"), Query.NONE, route.json()));
    }

    /** As {@code create} of a {@link Route}, described in place. */
    public Route create(Consumer<Route.Builder> route) {
        Route.Builder builder = Route.builder();
        route.accept(builder);
        return create(builder.build());
    }

    /**
     * Create a route of a service.
     * @param serviceId The id or name of the service.
     */
    public Route createWithService(String serviceId, Route route) {
        return Route.of(calls.send("POST", Calls.path("/core-entities/services/{}/routes", serviceId), Query.NONE, route.json()));
    }

    /** As {@code createWithService} of a {@link Route}, described in place. */
    public Route createWithService(String serviceId, Consumer<Route.Builder> route) {
        Route.Builder builder = Route.builder();
        route.accept(builder);
        return createWithService(serviceId, builder.build());
    }

    /**
     * Delete a route.
     * @param routeId The id or name of the route.
     */
    public void delete(String routeId) {
        calls.run("DELETE", Calls.path("/core-entities/routes/{}", routeId), Query.NONE, null);
    }

    /**
     * Delete a route of a service.
     * @param serviceId The id or name of the service.
     * @param routeId The id or name of the route.
     */
    public void deleteWithService(String serviceId, String routeId) {
        calls.run("DELETE", Calls.path("/core-entities/services/{}/routes/{}", serviceId, routeId), Query.NONE, null);
    }

    /**
     * Fetch a route.
     * @param routeId The id or name of the route.
     */
    public Route get(String routeId) {
        return Route.of(calls.send("GET", Calls.path("/core-entities/routes/{}", routeId), Query.NONE, null));
    }

    /**
     * Fetch a route of a service.
     * @param serviceId The id or name of the service.
     * @param routeId The id or name of the route.
     */
    public Route getWithService(String serviceId, String routeId) {
        return Route.of(calls.send("GET", Calls.path("/core-entities/services/{}/routes/{}", serviceId, routeId), Query.NONE, null));
    }

    /**
     * List routes.
     */
    public Page<Route> list() {
        return calls.page(Calls.path("/core-entities/routes"), Query.NONE, "size", Route::of);
    }

    /**
     * List routes.
     *
     * <ul>
     *   <li><code>size</code>: The most items to return.
     *   <li><code>offset</code>: Where to continue, as the previous page said.
     *   <li><code>tags</code>: Up to 5 tags: <code>a,b</code> asks for both, <code>a/b</code> for either.
     * </ul>
     *
     * @param options adds to the request, as in {@code q -> q.with("name", "value")}
     */
    public Page<Route> list(UnaryOperator<Query> options) {
        return calls.page(Calls.path("/core-entities/routes"), options.apply(Query.NONE), "size", Route::of);
    }

    /**
     * List routes of a service.
     * @param serviceId The id or name of the service.
     */
    public Page<Route> listWithService(String serviceId) {
        return calls.page(Calls.path("/core-entities/services/{}/routes", serviceId), Query.NONE, "size", Route::of);
    }

    /**
     * List routes of a service.
     *
     * <ul>
     *   <li><code>size</code>: The most items to return.
     *   <li><code>offset</code>: Where to continue, as the previous page said.
     *   <li><code>tags</code>: Up to 5 tags: <code>a,b</code> asks for both, <code>a/b</code> for either.
     * </ul>
     *
     * @param options adds to the request, as in {@code q -> q.with("name", "value")}
     */
    public Page<Route> listWithService(String serviceId, UnaryOperator<Query> options) {
        return calls.page(Calls.path("/core-entities/services/{}/routes", serviceId), options.apply(Query.NONE), "size", Route::of);
    }

    /**
     * Create or replace a route.
     * @param routeId The id or name of the route.
     */
    public Route upsert(String routeId, Route route) {
        return Route.of(calls.send("PUT", Calls.path("/core-entities/routes/{}", routeId), Query.NONE, route.json()));
    }

    /** As {@code upsert} of a {@link Route}, described in place. */
    public Route upsert(String routeId, Consumer<Route.Builder> route) {
        Route.Builder builder = Route.builder();
        route.accept(builder);
        return upsert(routeId, builder.build());
    }

    /**
     * Create or replace a route of a service.
     * @param serviceId The id or name of the service.
     * @param routeId The id or name of the route.
     */
    public Route upsertWithService(String serviceId, String routeId, Route route) {
        return Route.of(calls.send("PUT", Calls.path("/core-entities/services/{}/routes/{}", serviceId, routeId), Query.NONE, route.json()));
    }

    /** As {@code upsertWithService} of a {@link Route}, described in place. */
    public Route upsertWithService(String serviceId, String routeId, Consumer<Route.Builder> route) {
        Route.Builder builder = Route.builder();
        route.accept(builder);
        return upsertWithService(serviceId, routeId, builder.build());
    }
}
