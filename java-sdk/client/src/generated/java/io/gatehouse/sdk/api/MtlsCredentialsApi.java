// Generated from the contract in openapi/ by the templates in java-sdk/client/templates: edit those.
package io.gatehouse.sdk.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.sdk.http.Calls;
import io.gatehouse.sdk.http.Page;
import io.gatehouse.sdk.http.Query;
import io.gatehouse.sdk.model.*;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** Mtls Credentials: one method for each operation of the API. */
public final class MtlsCredentialsApi {
    private final Calls calls;

    /** For the client, which hands it out. */
    public MtlsCredentialsApi(Calls calls) {
        this.calls = calls;
    }

    /**
     * Create an mTLS credential of a consumer.
     * @param consumerId The id or username of the consumer.
     */
    public MTLSAuth createWithConsumer(String consumerId, MTLSAuth mtlsAuth) {
        return MTLSAuth.of(calls.send("POST", Calls.path("/core-entities/consumers/{}/mtls-auth", consumerId), Query.NONE, mtlsAuth.json()));
    }

    /** As {@code createWithConsumer} of a {@link MTLSAuth}, described in place. */
    public MTLSAuth createWithConsumer(String consumerId, Consumer<MTLSAuth.Builder> mtlsAuth) {
        MTLSAuth.Builder builder = MTLSAuth.builder();
        mtlsAuth.accept(builder);
        return createWithConsumer(consumerId, builder.build());
    }

    /**
     * Delete an mTLS credential of a consumer.
     * @param consumerId The id or username of the consumer.
     * @param mtlsAuthId The id of the mTLS credential.
     */
    public void deleteWithConsumer(String consumerId, String mtlsAuthId) {
        calls.run("DELETE", Calls.path("/core-entities/consumers/{}/mtls-auth/{}", consumerId, mtlsAuthId), Query.NONE, null);
    }

    /**
     * Fetch an mTLS credential.
     * @param mtlsAuthId The id of the mTLS credential.
     */
    public MTLSAuth get(String mtlsAuthId) {
        return MTLSAuth.of(calls.send("GET", Calls.path("/core-entities/mtls-auths/{}", mtlsAuthId), Query.NONE, null));
    }

    /**
     * Fetch an mTLS credential of a consumer.
     * @param consumerId The id or username of the consumer.
     * @param mtlsAuthId The id of the mTLS credential.
     */
    public MTLSAuth getWithConsumer(String consumerId, String mtlsAuthId) {
        return MTLSAuth.of(calls.send("GET", Calls.path("/core-entities/consumers/{}/mtls-auth/{}", consumerId, mtlsAuthId), Query.NONE, null));
    }

    /**
     * List mTLS credentials.
     */
    public Page<MTLSAuth> list() {
        return calls.page(Calls.path("/core-entities/mtls-auths"), Query.NONE, "size", MTLSAuth::of);
    }

    /**
     * List mTLS credentials.
     *
     * <ul>
     *   <li><code>size</code>: The most items to return.
     *   <li><code>offset</code>: Where to continue, as the previous page said.
     *   <li><code>tags</code>: Up to 5 tags: <code>a,b</code> asks for both, <code>a/b</code> for either.
     * </ul>
     *
     * @param options adds to the request, as in {@code q -> q.with("name", "value")}
     */
    public Page<MTLSAuth> list(UnaryOperator<Query> options) {
        return calls.page(Calls.path("/core-entities/mtls-auths"), options.apply(Query.NONE), "size", MTLSAuth::of);
    }

    /**
     * List mTLS credentials of a consumer.
     * @param consumerId The id or username of the consumer.
     */
    public Page<MTLSAuth> listWithConsumer(String consumerId) {
        return calls.page(Calls.path("/core-entities/consumers/{}/mtls-auth", consumerId), Query.NONE, "size", MTLSAuth::of);
    }

    /**
     * List mTLS credentials of a consumer.
     *
     * <ul>
     *   <li><code>size</code>: The most items to return.
     *   <li><code>offset</code>: Where to continue, as the previous page said.
     *   <li><code>tags</code>: Up to 5 tags: <code>a,b</code> asks for both, <code>a/b</code> for either.
     * </ul>
     *
     * @param options adds to the request, as in {@code q -> q.with("name", "value")}
     */
    public Page<MTLSAuth> listWithConsumer(String consumerId, UnaryOperator<Query> options) {
        return calls.page(Calls.path("/core-entities/consumers/{}/mtls-auth", consumerId), options.apply(Query.NONE), "size", MTLSAuth::of);
    }

    /**
     * Create or replace an mTLS credential of a consumer.
     * @param consumerId The id or username of the consumer.
     * @param mtlsAuthId The id of the mTLS credential.
     */
    public MTLSAuth upsertWithConsumer(String consumerId, String mtlsAuthId, MTLSAuth mtlsAuth) {
        return MTLSAuth.of(calls.send("PUT", Calls.path("/core-entities/consumers/{}/mtls-auth/{}", consumerId, mtlsAuthId), Query.NONE, mtlsAuth.json()));
    }

    /** As {@code upsertWithConsumer} of a {@link MTLSAuth}, described in place. */
    public MTLSAuth upsertWithConsumer(String consumerId, String mtlsAuthId, Consumer<MTLSAuth.Builder> mtlsAuth) {
        MTLSAuth.Builder builder = MTLSAuth.builder();
        mtlsAuth.accept(builder);
        return upsertWithConsumer(consumerId, mtlsAuthId, builder.build());
    }
}
