// Generated from the contract in openapi/ by the templates in java-sdk/client/templates: edit those.
package io.gatehouse.sdk.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.sdk.http.Calls;
import io.gatehouse.sdk.http.Page;
import io.gatehouse.sdk.http.Query;
import io.gatehouse.sdk.model.*;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** HMAC Auth Credentials: one method for each operation of the API. */
public final class HmacAuthCredentialsApi {
    private final Calls calls;

    /** For the client, which hands it out. */
    public HmacAuthCredentialsApi(Calls calls) {
        this.calls = calls;
    }

    /**
     * Create an HMAC-auth credential of a consumer.
     * @param consumerId The id or username of the consumer.
     */
    public HMACAuth createWithConsumer(String consumerId, HMACAuth hmacAuth) {
        return HMACAuth.of(calls.send("POST", Calls.path("/core-entities/consumers/{}/hmac-auth", consumerId), Query.NONE, hmacAuth.json()));
    }

    /** As {@code createWithConsumer} of a {@link HMACAuth}, described in place. */
    public HMACAuth createWithConsumer(String consumerId, Consumer<HMACAuth.Builder> hmacAuth) {
        HMACAuth.Builder builder = HMACAuth.builder();
        hmacAuth.accept(builder);
        return createWithConsumer(consumerId, builder.build());
    }

    /**
     * Delete an HMAC-auth credential of a consumer.
     * @param consumerId The id or username of the consumer.
     * @param hmacAuthId The id or username of the HMAC-auth credential.
     */
    public void deleteWithConsumer(String consumerId, String hmacAuthId) {
        calls.run("DELETE", Calls.path("/core-entities/consumers/{}/hmac-auth/{}", consumerId, hmacAuthId), Query.NONE, null);
    }

    /**
     * Fetch an HMAC-auth credential.
     * @param hmacAuthId The id or username of the HMAC-auth credential.
     */
    public HMACAuth get(String hmacAuthId) {
        return HMACAuth.of(calls.send("GET", Calls.path("/core-entities/hmac-auths/{}", hmacAuthId), Query.NONE, null));
    }

    /**
     * Fetch an HMAC-auth credential of a consumer.
     * @param consumerId The id or username of the consumer.
     * @param hmacAuthId The id or username of the HMAC-auth credential.
     */
    public HMACAuth getWithConsumer(String consumerId, String hmacAuthId) {
        return HMACAuth.of(calls.send("GET", Calls.path("/core-entities/consumers/{}/hmac-auth/{}", consumerId, hmacAuthId), Query.NONE, null));
    }

    /**
     * List HMAC-auth credentials.
     */
    public Page<HMACAuth> list() {
        return calls.page(Calls.path("/core-entities/hmac-auths"), Query.NONE, "size", HMACAuth::of);
    }

    /**
     * List HMAC-auth credentials.
     *
     * <ul>
     *   <li><code>size</code>: The most items to return.
     *   <li><code>offset</code>: Where to continue, as the previous page said.
     *   <li><code>tags</code>: Up to 5 tags: <code>a,b</code> asks for both, <code>a/b</code> for either.
     * </ul>
     *
     * @param options adds to the request, as in {@code q -> q.with("name", "value")}
     */
    public Page<HMACAuth> list(UnaryOperator<Query> options) {
        return calls.page(Calls.path("/core-entities/hmac-auths"), options.apply(Query.NONE), "size", HMACAuth::of);
    }

    /**
     * List HMAC-auth credentials of a consumer.
     * @param consumerId The id or username of the consumer.
     */
    public Page<HMACAuth> listWithConsumer(String consumerId) {
        return calls.page(Calls.path("/core-entities/consumers/{}/hmac-auth", consumerId), Query.NONE, "size", HMACAuth::of);
    }

    /**
     * List HMAC-auth credentials of a consumer.
     *
     * <ul>
     *   <li><code>size</code>: The most items to return.
     *   <li><code>offset</code>: Where to continue, as the previous page said.
     *   <li><code>tags</code>: Up to 5 tags: <code>a,b</code> asks for both, <code>a/b</code> for either.
     * </ul>
     *
     * @param options adds to the request, as in {@code q -> q.with("name", "value")}
     */
    public Page<HMACAuth> listWithConsumer(String consumerId, UnaryOperator<Query> options) {
        return calls.page(Calls.path("/core-entities/consumers/{}/hmac-auth", consumerId), options.apply(Query.NONE), "size", HMACAuth::of);
    }

    /**
     * Create or replace an HMAC-auth credential of a consumer.
     * @param consumerId The id or username of the consumer.
     * @param hmacAuthId The id or username of the HMAC-auth credential.
     */
    public HMACAuth upsertWithConsumer(String consumerId, String hmacAuthId, HMACAuth hmacAuth) {
        return HMACAuth.of(calls.send("PUT", Calls.path("/core-entities/consumers/{}/hmac-auth/{}", consumerId, hmacAuthId), Query.NONE, hmacAuth.json()));
    }

    /** As {@code upsertWithConsumer} of a {@link HMACAuth}, described in place. */
    public HMACAuth upsertWithConsumer(String consumerId, String hmacAuthId, Consumer<HMACAuth.Builder> hmacAuth) {
        HMACAuth.Builder builder = HMACAuth.builder();
        hmacAuth.accept(builder);
        return upsertWithConsumer(consumerId, hmacAuthId, builder.build());
    }
}
