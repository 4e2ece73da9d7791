// Generated from the contract in openapi/ by the templates in java-sdk/client/templates: edit those.
package io.gatehouse.sdk.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.sdk.http.Calls;
import io.gatehouse.sdk.http.Page;
import io.gatehouse.sdk.http.Query;
import io.gatehouse.sdk.model.*;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** ACLs: one method for each operation of the API. */
public final class AclsApi {
    private final Calls calls;

    /** For the client, which hands it out. */
    public AclsApi(Calls calls) {
        this.calls = calls;
    }

    /**
     * Create an ACL of a consumer.
     * @param consumerId The id or username of the consumer.
     */
    public ACL createWithConsumer(String consumerId, ACL acl) {
        return ACL.of(calls.send("POST", Calls.path("/core-entities/consumers/{}/acls", consumerId), Query.NONE, acl.json()));
    }

    /** As {@code createWithConsumer} of a {@link ACL}, described in place. */
    public ACL createWithConsumer(String consumerId, Consumer<ACL.Builder> acl) {
        ACL.Builder builder = ACL.builder();
        acl.accept(builder);
        return createWithConsumer(consumerId, builder.build());
    }

    /**
     * Delete an ACL of a consumer.
     * @param consumerId The id or username of the consumer.
     * @param aclId The id or group of the ACL.
     */
    public void deleteWithConsumer(String consumerId, String aclId) {
        calls.run("DELETE", Calls.path("/core-entities/consumers/{}/acls/{}", consumerId, aclId), Query.NONE, null);
    }

    /**
     * Fetch an ACL.
     * @param aclId The id or group of the ACL.
     */
    public ACL get(String aclId) {
        return ACL.of(calls.send("GET", Calls.path("/core-entities/acls/{}", aclId), Query.NONE, null));
    }

    /**
     * Fetch an ACL of a consumer.
     * @param consumerId The id or username of the consumer.
     * @param aclId The id or group of the ACL.
     */
    public ACL getWithConsumer(String consumerId, String aclId) {
        return ACL.of(calls.send("GET", Calls.path("/core-entities/consumers/{}/acls/{}", consumerId, aclId), Query.NONE, null));
    }

    /**
     * List ACLs.
     */
    public Page<ACL> list() {
        return calls.page(Calls.path("/core-entities/acls"), Query.NONE, "size", ACL::of);
    }

    /**
     * List ACLs.
     *
     * <ul>
     *   <li><code>size</code>: The most items to return.
     *   <li><code>offset</code>: Where to continue, as the previous page said.
     *   <li><code>tags</code>: Up to 5 tags: <code>a,b</code> asks for both, <code>a/b</code> for either.
     * </ul>
     *
     * @param options adds to the request, as in {@code q -> q.with("name", "value")}
     */
    public Page<ACL> list(UnaryOperator<Query> options) {
        return calls.page(Calls.path("/core-entities/acls"), options.apply(Query.NONE), "size", ACL::of);
    }

    /**
     * List ACLs of a consumer.
     * @param consumerId The id or username of the consumer.
     */
    public Page<ACL> listWithConsumer(String consumerId) {
        return calls.page(Calls.path("/core-entities/consumers/{}/acls", consumerId), Query.NONE, "size", ACL::of);
    }

    /**
     * List ACLs of a consumer.
     *
     * <ul>
     *   <li><code>size</code>: The most items to return.
     *   <li><code>offset</code>: Where to continue, as the previous page said.
     *   <li><code>tags</code>: Up to 5 tags: <code>a,b</code> asks for both, <code>a/b</code> for either.
     * </ul>
     *
     * @param options adds to the request, as in {@code q -> q.with("name", "value")}
     */
    public Page<ACL> listWithConsumer(String consumerId, UnaryOperator<Query> options) {
        return calls.page(Calls.path("/core-entities/consumers/{}/acls", consumerId), options.apply(Query.NONE), "size", ACL::of);
    }

    /**
     * Create or replace an ACL of a consumer.
     * @param consumerId The id or username of the consumer.
     * @param aclId The id or group of the ACL.
     */
    public ACL upsertWithConsumer(String consumerId, String aclId, ACL acl) {
        return ACL.of(calls.send("PUT", Calls.path("/core-entities/consumers/{}/acls/{}", consumerId, aclId), Query.NONE, acl.json()));
    }

    /** As {@code upsertWithConsumer} of a {@link ACL}, described in place. */
    public ACL upsertWithConsumer(String consumerId, String aclId, Consumer<ACL.Builder> acl) {
        ACL.Builder builder = ACL.builder();
        acl.accept(builder);
        return upsertWithConsumer(consumerId, aclId, builder.build());
    }
}
