// Generated from the contract in openapi/ by the templates in java-sdk/client/templates: edit those.
package io.gatehouse.sdk.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.sdk.http.Calls;
import io.gatehouse.sdk.http.Page;
import io.gatehouse.sdk.http.Query;
import io.gatehouse.sdk.model.*;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** Consumers: one method for each operation of the API. */
public final class ConsumersApi {
    private final Calls calls;

    /** For the client, which hands it out. */
    public ConsumersApi(Calls calls) {
        this.calls = calls;
    }

    /**
     * Create a consumer.
     */
    public KongConsumer create(KongConsumer kongConsumer) {
        return KongConsumer.of(calls.send("POST", Calls.path("/core-entities/consumers"), Query.NONE, kongConsumer.json()));
    }

    /** As {@code create} of a {@link KongConsumer}, described in place. */
    public KongConsumer create(Consumer<KongConsumer.Builder> kongConsumer) {
        KongConsumer.Builder builder = KongConsumer.builder();
        kongConsumer.accept(builder);
        return create(builder.build());
    }

    /**
     * Delete a consumer.
     * @param consumerId The id or username of the consumer.
     */
    public void delete(String consumerId) {
        calls.run("DELETE", Calls.path("/core-entities/consumers/{}", consumerId), Query.NONE, null);
    }

    /**
     * Fetch a consumer.
     * @param consumerId The id or username of the consumer.
     */
    public KongConsumer get(String consumerId) {
        return KongConsumer.of(calls.send("GET", Calls.path("/core-entities/consumers/{}", consumerId), Query.NONE, null));
    }

    /**
     * List consumers.
     */
    public Page<KongConsumer> list() {
        return calls.page(Calls.path("/core-entities/consumers"), Query.NONE, "size", KongConsumer::of);
    }

    /**
     * List consumers.
     *
     * <ul>
     *   <li><code>size</code>: The most items to return.
     *   <li><code>offset</code>: Where to continue, as the previous page said.
     *   <li><code>tags</code>: Up to 5 tags: <code>a,b</code> asks for both, <code>a/b</code> for either.
     * </ul>
     *
     * @param options adds to the request, as in {@code q -> q.with("name", "value")}
     */
    public Page<KongConsumer> list(UnaryOperator<Query> options) {
        return calls.page(Calls.path("/core-entities/consumers"), options.apply(Query.NONE), "size", KongConsumer::of);
    }

    /**
     * Create or replace a consumer.
     * @param consumerId The id or username of the consumer.
     */
    public KongConsumer upsert(String consumerId, KongConsumer kongConsumer) {
        return KongConsumer.of(calls.send("PUT", Calls.path("/core-entities/consumers/{}", consumerId), Query.NONE, kongConsumer.json()));
    }

    /** As {@code upsert} of a {@link KongConsumer}, described in place. */
    public KongConsumer upsert(String consumerId, Consumer<KongConsumer.Builder> kongConsumer) {
        KongConsumer.Builder builder = KongConsumer.builder();
        kongConsumer.accept(builder);
        return upsert(consumerId, builder.build());
    }
}
