// Generated from the contract in openapi/ by the templates in java-sdk/client/templates: edit those.
package io.gatehouse.sdk.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.sdk.http.Calls;
import io.gatehouse.sdk.http.Page;
import io.gatehouse.sdk.http.Query;
import io.gatehouse.sdk.model.*;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** Basic Auth Credentials: one method for each operation of the API. */
public final class BasicAuthCredentialsApi {
    private final Calls calls;

    /** For the client, which hands it out. */
    public BasicAuthCredentialsApi(Calls calls) {
        this.calls = calls;
    }

    /**
     * Create a basic-auth credential of a consumer.
     * @param consumerId The id or username of the consumer.
     */
    public BasicAuth createWithConsumer(String consumerId, BasicAuth basicAuth) {
        return BasicAuth.of(calls.send("POST", Calls.path("/core-entities/consumers/{}/basic-auth", consumerId), Query.NONE, basicAuth.json()));
    }

    /** As {@code createWithConsumer} of a {@link BasicAuth}, described in place. */
    public BasicAuth createWithConsumer(String consumerId, Consumer<BasicAuth.Builder> basicAuth) {
        BasicAuth.Builder builder = BasicAuth.builder();
        basicAuth.accept(builder);
        return createWithConsumer(consumerId, builder.build());
    }

    /**
     * Delete a basic-auth credential of a consumer.
     * @param consumerId The id or username of the consumer.
     * @param basicAuthId The id or username of the basic-auth credential.
     */
    public void deleteWithConsumer(String consumerId, String basicAuthId) {
        calls.run("DELETE", Calls.path("/core-entities/consumers/{}/basic-auth/{}", consumerId, basicAuthId), Query.NONE, null);
    }

    /**
     * Fetch a basic-auth credential.
     * @param basicAuthId The id or username of the basic-auth credential.
     */
    public BasicAuth get(String basicAuthId) {
        return BasicAuth.of(calls.send("GET", Calls.path("/core-entities/basic-auths/{}", basicAuthId), Query.NONE, null));
    }

    /**
     * Fetch a basic-auth credential of a consumer.
     * @param consumerId The id or username of the consumer.
     * @param basicAuthId The id or username of the basic-auth credential.
     */
    public BasicAuth getWithConsumer(String consumerId, String basicAuthId) {
        return BasicAuth.of(calls.send("GET", Calls.path("/core-entities/consumers/{}/basic-auth/{}", consumerId, basicAuthId), Query.NONE, null));
    }

    /**
     * List basic-auth credentials.
     */
    public Page<BasicAuth> list() {
        return calls.page(Calls.path("/core-entities/basic-auths"), Query.NONE, "size", BasicAuth::of);
    }

    /**
     * List basic-auth credentials.
     *
     * <ul>
     *   <li><code>size</code>: The most items to return.
     *   <li><code>offset</code>: Where to continue, as the previous page said.
     *   <li><code>tags</code>: Up to 5 tags: <code>a,b</code> asks for both, <code>a/b</code> for either.
     * </ul>
     *
     * @param options adds to the request, as in {@code q -> q.with("name", "value")}
     */
    public Page<BasicAuth> list(UnaryOperator<Query> options) {
        return calls.page(Calls.path("/core-entities/basic-auths"), options.apply(Query.NONE), "size", BasicAuth::of);
    }

    /**
     * List basic-auth credentials of a consumer.
     * @param consumerId The id or username of the consumer.
     */
    public Page<BasicAuth> listWithConsumer(String consumerId) {
        return calls.page(Calls.path("/core-entities/consumers/{}/basic-auth", consumerId), Query.NONE, "size", BasicAuth::of);
    }

    /**
     * List basic-auth credentials of a consumer.
     *
     * <ul>
     *   <li><code>size</code>: The most items to return.
     *   <li><code>offset</code>: Where to continue, as the previous page said.
     *   <li><code>tags</code>: Up to 5 tags: <code>a,b</code> asks for both, <code>a/b</code> for either.
     * </ul>
     *
     * @param options adds to the request, as in {@code q -> q.with("name", "value")}
     */
    public Page<BasicAuth> listWithConsumer(String consumerId, UnaryOperator<Query> options) {
        return calls.page(Calls.path("/core-entities/consumers/{}/basic-auth", consumerId), options.apply(Query.NONE), "size", BasicAuth::of);
    }

    /**
     * Create or replace a basic-auth credential of a consumer.
     * @param consumerId The id or username of the consumer.
     * @param basicAuthId The id or username of the basic-auth credential.
     */
    public BasicAuth upsertWithConsumer(String consumerId, String basicAuthId, BasicAuth basicAuth) {
        return BasicAuth.of(calls.send("PUT", Calls.path("/core-entities/consumers/{}/basic-auth/{}", consumerId, basicAuthId), Query.NONE, basicAuth.json()));
    }

    /** As {@code upsertWithConsumer} of a {@link BasicAuth}, described in place. */
    public BasicAuth upsertWithConsumer(String consumerId, String basicAuthId, Consumer<BasicAuth.Builder> basicAuth) {
        BasicAuth.Builder builder = BasicAuth.builder();
        basicAuth.accept(builder);
        return upsertWithConsumer(consumerId, basicAuthId, builder.build());
    }
}
