// Generated from the contract in openapi/ by the templates in java-sdk/client/templates: edit those.
package io.gatehouse.sdk.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.sdk.http.Calls;
import io.gatehouse.sdk.http.Page;
import io.gatehouse.sdk.http.Query;
import io.gatehouse.sdk.model.*;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** JWT Credentials: one method for each operation of the API. */
public final class JwtCredentialsApi {
    private final Calls calls;

    /** For the client, which hands it out. */
    public JwtCredentialsApi(Calls calls) {
        this.calls = calls;
    }

    /**
     * Create a JWT credential of a consumer.
     * @param consumerId The id or username of the consumer.
     */
    public JWT createWithConsumer(String consumerId, JWT jwt) {
        return JWT.of(calls.send("POST", Calls.path("/core-entities/consumers/{}/jwt", consumerId), Query.NONE, jwt.json()));
    }

    /** As {@code createWithConsumer} of a {@link JWT}, described in place. */
    public JWT createWithConsumer(String consumerId, Consumer<JWT.Builder> jwt) {
        JWT.Builder builder = JWT.builder();
        jwt.accept(builder);
        return createWithConsumer(consumerId, builder.build());
    }

    /**
     * Delete a JWT credential of a consumer.
     * @param consumerId The id or username of the consumer.
     * @param jwtId The id or key of the JWT credential.
     */
    public void deleteWithConsumer(String consumerId, String jwtId) {
        calls.run("DELETE", Calls.path("/core-entities/consumers/{}/jwt/{}", consumerId, jwtId), Query.NONE, null);
    }

    /**
     * Fetch a JWT credential.
     * @param jwtId The id or key of the JWT credential.
     */
    public JWT get(String jwtId) {
        return JWT.of(calls.send("GET", Calls.path("/core-entities/jwts/{}", jwtId), Query.NONE, null));
    }

    /**
     * Fetch a JWT credential of a consumer.
     * @param consumerId The id or username of the consumer.
     * @param jwtId The id or key of the JWT credential.
     */
    public JWT getWithConsumer(String consumerId, String jwtId) {
        return JWT.of(calls.send("GET", Calls.path("/core-entities/consumers/{}/jwt/{}", consumerId, jwtId), Query.NONE, null));
    }

    /**
     * List JWT credentials.
     */
    public Page<JWT> list() {
        return calls.page(Calls.path("/core-entities/jwts"), Query.NONE, "size", JWT::of);
    }

    /**
     * List JWT credentials.
     *
     * <ul>
     *   <li><code>size</code>: The most items to return.
     *   <li><code>offset</code>: Where to continue, as the previous page said.
     *   <li><code>tags</code>: Up to 5 tags: <code>a,b</code> asks for both, <code>a/b</code> for either.
     * </ul>
     *
     * @param options adds to the request, as in {@code q -> q.with("name", "value")}
     */
    public Page<JWT> list(UnaryOperator<Query> options) {
        return calls.page(Calls.path("/core-entities/jwts"), options.apply(Query.NONE), "size", JWT::of);
    }

    /**
     * List JWT credentials of a consumer.
     * @param consumerId The id or username of the consumer.
     */
    public Page<JWT> listWithConsumer(String consumerId) {
        return calls.page(Calls.path("/core-entities/consumers/{}/jwt", consumerId), Query.NONE, "size", JWT::of);
    }

    /**
     * List JWT credentials of a consumer.
     *
     * <ul>
     *   <li><code>size</code>: The most items to return.
     *   <li><code>offset</code>: Where to continue, as the previous page said.
     *   <li><code>tags</code>: Up to 5 tags: <code>a,b</code> asks for both, <code>a/b</code> for either.
     * </ul>
     *
     * @param options adds to the request, as in {@code q -> q.with("name", "value")}
     */
    public Page<JWT> listWithConsumer(String consumerId, UnaryOperator<Query> options) {
        return calls.page(Calls.path("/core-entities/consumers/{}/jwt", consumerId), options.apply(Query.NONE), "size", JWT::of);
    }

    /**
     * Create or replace a JWT credential of a consumer.
     * @param consumerId The id or username of the consumer.
     * @param jwtId The id or key of the JWT credential.
     */
    public JWT upsertWithConsumer(String consumerId, String jwtId, JWT jwt) {
        return JWT.of(calls.send("PUT", Calls.path("/core-entities/consumers/{}/jwt/{}", consumerId, jwtId), Query.NONE, jwt.json()));
    }

    /** As {@code upsertWithConsumer} of a {@link JWT}, described in place. */
    public JWT upsertWithConsumer(String consumerId, String jwtId, Consumer<JWT.Builder> jwt) {
        JWT.Builder builder = JWT.builder();
        jwt.accept(builder);
        return upsertWithConsumer(consumerId, jwtId, builder.build());
    }
}
