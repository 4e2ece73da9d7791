// Generated from the contract in openapi/ by the templates in java-sdk/client/templates: edit those.
package io.gatehouse.sdk.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.sdk.http.Calls;
import io.gatehouse.sdk.http.Page;
import io.gatehouse.sdk.http.Query;
import io.gatehouse.sdk.model.*;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** Services: one method for each operation of the API. */
public final class ServicesApi {
    private final Calls calls;

    /** For the client, which hands it out. */
    public ServicesApi(Calls calls) {
        this.calls = calls;
    }

    /**
     * Create a service.
     */
    public Service create(Service service) {
        return Service.of(calls.send("POST", Calls.path("/core-entities/services"), Query.NONE, service.json()));
    }

    /** As {@code create} of a {@link Service}, described in place. */
    public Service create(Consumer<Service.Builder> service) {
        Service.Builder builder = Service.builder();
        service.accept(builder);
        return create(builder.build());
    }

    /**
     * Delete a service.
     * @param serviceId The id or name of the service.
     */
    public void delete(String serviceId) {
        calls.run("DELETE", Calls.path("/core-entities/services/{}", serviceId), Query.NONE, null);
    }

    /**
     * Fetch a service.
     * @param serviceId The id or name of the service.
     */
    public Service get(String serviceId) {
        return Service.of(calls.send("GET", Calls.path("/core-entities/services/{}", serviceId), Query.NONE, null));
    }

    /**
     * List services.
     */
    public Page<Service> list() {
        return calls.page(Calls.path("/core-entities/services"), Query.NONE, "size", Service::of);
    }

    /**
     * List services.
     *
     * <ul>
     *   <li><code>size</code>: The most items to return.
     *   <li><code>offset</code>: Where to continue, as the previous page said.
     *   <li><code>tags</code>: Up to 5 tags: <code>a,b</code> asks for both, <code>a/b</code> for either.
     * </ul>
     *
     * @param options adds to the request, as in {@code q -> q.with("name", "value")}
     */
    public Page<Service> list(UnaryOperator<Query> options) {
        return calls.page(Calls.path("/core-entities/services"), options.apply(Query.NONE), "size", Service::of);
    }

    /**
     * Create or replace a service.
     * @param serviceId The id or name of the service.
     */
    public Service upsert(String serviceId, Service service) {
        return Service.of(calls.send("PUT", Calls.path("/core-entities/services/{}", serviceId), Query.NONE, service.json()));
    }

    /** As {@code upsert} of a {@link Service}, described in place. */
    public Service upsert(String serviceId, Consumer<Service.Builder> service) {
        Service.Builder builder = Service.builder();
        service.accept(builder);
        return upsert(serviceId, builder.build());
    }
}
