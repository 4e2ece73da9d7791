// Generated from the contract in openapi/ by the templates in java-sdk/client/templates: edit those.
package io.gatehouse.sdk.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.sdk.http.Calls;
import io.gatehouse.sdk.http.Page;
import io.gatehouse.sdk.http.Query;
import io.gatehouse.sdk.model.*;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** Consumer Groups: one method for each operation of the API. */
public final class ConsumerGroupsApi {
    private final Calls calls;

    /** For the client, which hands it out. */
    public ConsumerGroupsApi(Calls calls) {
        this.calls = calls;
    }

    /**
     * Add a consumer to a consumer group.
     * @param consumerGroupId The id or name of the consumer group.
     */
    public ConsumerGroupInsideWrapper addConsumer(String consumerGroupId, AddConsumerRequest addConsumerRequest) {
        return ConsumerGroupInsideWrapper.of(calls.send("POST", Calls.path("/core-entities/consumer_groups/{}/consumers", consumerGroupId), Query.NONE, addConsumerRequest.json()));
    }

    /** As {@code addConsumer} of a {@link AddConsumerRequest}, described in place. */
    public ConsumerGroupInsideWrapper addConsumer(String consumerGroupId, Consumer<AddConsumerRequest.Builder> addConsumerRequest) {
        AddConsumerRequest.Builder builder = AddConsumerRequest.builder();
        addConsumerRequest.accept(builder);
        return addConsumer(consumerGroupId, builder.build());
    }

    /**
     * Add a consumer to a consumer group by the consumer.
     * @param consumerId The id or username of the consumer.
     */
    public ConsumerGroupInsideWrapper addToConsumer(String consumerId, AddConsumerGroupRequest addConsumerGroupRequest) {
        return ConsumerGroupInsideWrapper.of(calls.send("POST", Calls.path("/core-entities/consumers/{}/consumer_groups", consumerId), Query.NONE, addConsumerGroupRequest.json()));
    }

    /** As {@code addToConsumer} of a {@link AddConsumerGroupRequest}, described in place. */
    public ConsumerGroupInsideWrapper addToConsumer(String consumerId, Consumer<AddConsumerGroupRequest.Builder> addConsumerGroupRequest) {
        AddConsumerGroupRequest.Builder builder = AddConsumerGroupRequest.builder();
        addConsumerGroupRequest.accept(builder);
        return addToConsumer(consumerId, builder.build());
    }

    /**
     * Create a consumer group.
     */
    public ConsumerGroup create(ConsumerGroup consumerGroup) {
        return ConsumerGroup.of(calls.send("POST", Calls.path("/core-entities/consumer_groups"), Query.NONE, consumerGroup.json()));
    }

    /** As {@code create} of a {@link ConsumerGroup}, described in place. */
    public ConsumerGroup create(Consumer<ConsumerGroup.Builder> consumerGroup) {
        ConsumerGroup.Builder builder = ConsumerGroup.builder();
        consumerGroup.accept(builder);
        return create(builder.build());
    }

    /**
     * Delete a consumer group.
     * @param consumerGroupId The id or name of the consumer group.
     */
    public void delete(String consumerGroupId) {
        calls.run("DELETE", Calls.path("/core-entities/consumer_groups/{}", consumerGroupId), Query.NONE, null);
    }

    /**
     * Fetch a consumer group.
     * @param consumerGroupId The id or name of the consumer group.
     */
    public ConsumerGroupInsideWrapper get(String consumerGroupId) {
        return ConsumerGroupInsideWrapper.of(calls.send("GET", Calls.path("/core-entities/consumer_groups/{}", consumerGroupId), Query.NONE, null));
    }

    /**
     * Fetch a consumer group.
     *
     * <ul>
     *   <li><code>list_consumers</code>: Whether the answer also has the consumers of the group.
     * </ul>
     *
     * @param options adds to the request, as in {@code q -> q.with("name", "value")}
     */
    public ConsumerGroupInsideWrapper get(String consumerGroupId, UnaryOperator<Query> options) {
        return ConsumerGroupInsideWrapper.of(calls.send("GET", Calls.path("/core-entities/consumer_groups/{}", consumerGroupId), options.apply(Query.NONE), null));
    }

    /**
     * List consumer groups.
     */
    public Page<ConsumerGroup> list() {
        return calls.page(Calls.path("/core-entities/consumer_groups"), Query.NONE, "size", ConsumerGroup::of);
    }

    /**
     * List consumer groups.
     *
     * <ul>
     *   <li><code>size</code>: The most items to return.
     *   <li><code>offset</code>: Where to continue, as the previous page said.
     *   <li><code>tags</code>: Up to 5 tags: <code>a,b</code> asks for both, <code>a/b</code> for either.
     * </ul>
     *
     * @param options adds to the request, as in {@code q -> q.with("name", "value")}
     */
    public Page<ConsumerGroup> list(UnaryOperator<Query> options) {
        return calls.page(Calls.path("/core-entities/consumer_groups"), options.apply(Query.NONE), "size", ConsumerGroup::of);
    }

    /**
     * List consumer groups of a consumer.
     * @param consumerId The id or username of the consumer.
     */
    public Page<ConsumerGroup> listOfConsumer(String consumerId) {
        return calls.page(Calls.path("/core-entities/consumers/{}/consumer_groups", consumerId), Query.NONE, "size", ConsumerGroup::of);
    }

    /**
     * List consumer groups of a consumer.
     *
     * <ul>
     *   <li><code>size</code>: The most items to return.
     *   <li><code>offset</code>: Where to continue, as the previous page said.
     * </ul>
     *
     * @param options adds to the request, as in {@code q -> q.with("name", "value")}
     */
    public Page<ConsumerGroup> listOfConsumer(String consumerId, UnaryOperator<Query> options) {
        return calls.page(Calls.path("/core-entities/consumers/{}/consumer_groups", consumerId), options.apply(Query.NONE), "size", ConsumerGroup::of);
    }

    /**
     * List consumers of a consumer group.
     * @param consumerGroupId The id or name of the consumer group.
     */
    public Page<KongConsumer> listConsumers(String consumerGroupId) {
        return calls.page(Calls.path("/core-entities/consumer_groups/{}/consumers", consumerGroupId), Query.NONE, "size", KongConsumer::of);
    }

    /**
     * List consumers of a consumer group.
     *
     * <ul>
     *   <li><code>size</code>: The most items to return.
     *   <li><code>offset</code>: Where to continue, as the previous page said.
     * </ul>
     *
     * @param options adds to the request, as in {@code q -> q.with("name", "value")}
     */
    public Page<KongConsumer> listConsumers(String consumerGroupId, UnaryOperator<Query> options) {
        return calls.page(Calls.path("/core-entities/consumer_groups/{}/consumers", consumerGroupId), options.apply(Query.NONE), "size", KongConsumer::of);
    }

    /**
     * Remove every consumer from a consumer group.
     * @param consumerGroupId The id or name of the consumer group.
     */
    public void removeConsumers(String consumerGroupId) {
        calls.run("DELETE", Calls.path("/core-entities/consumer_groups/{}/consumers", consumerGroupId), Query.NONE, null);
    }

    /**
     * Remove a consumer from every consumer group.
     * @param consumerId The id or username of the consumer.
     */
    public void removeAllFromConsumer(String consumerId) {
        calls.run("DELETE", Calls.path("/core-entities/consumers/{}/consumer_groups", consumerId), Query.NONE, null);
    }

    /**
     * Remove a consumer from a consumer group by the consumer.
     * @param consumerId The id or username of the consumer.
     * @param consumerGroupId The id or name of the consumer group.
     */
    public void removeFromConsumer(String consumerId, String consumerGroupId) {
        calls.run("DELETE", Calls.path("/core-entities/consumers/{}/consumer_groups/{}", consumerId, consumerGroupId), Query.NONE, null);
    }

    /**
     * Remove a consumer from a consumer group.
     * @param consumerGroupId The id or name of the consumer group.
     * @param consumerId The id or username of the consumer.
     */
    public void removeConsumer(String consumerGroupId, String consumerId) {
        calls.run("DELETE", Calls.path("/core-entities/consumer_groups/{}/consumers/{}", consumerGroupId, consumerId), Query.NONE, null);
    }

    /**
     * Create or replace a consumer group.
     * @param consumerGroupId The id or name of the consumer group.
     */
    public ConsumerGroup upsert(String consumerGroupId, ConsumerGroup consumerGroup) {
        return ConsumerGroup.of(calls.send("PUT", Calls.path("/core-entities/consumer_groups/{}", consumerGroupId), Query.NONE, consumerGroup.json()));
    }

    /** As {@code upsert} of a {@link ConsumerGroup}, described in place. */
    public ConsumerGroup upsert(String consumerGroupId, Consumer<ConsumerGroup.Builder> consumerGroup) {
        ConsumerGroup.Builder builder = ConsumerGroup.builder();
        consumerGroup.accept(builder);
        return upsert(consumerGroupId, builder.build());
    }
}
