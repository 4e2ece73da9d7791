// Generated from the contract in openapi/ by the templates in java-sdk/client/templates: edit those.
package io.gatehouse.sdk.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.sdk.http.Calls;
import io.gatehouse.sdk.http.Page;
import io.gatehouse.sdk.http.Query;
import io.gatehouse.sdk.model.*;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** Control Plane Groups: one method for each operation of the API. */
public final class ControlPlaneGroupsApi {
    private final Calls calls;

    /** For the client, which hands it out. */
    public ControlPlaneGroupsApi(Calls calls) {
        this.calls = calls;
    }

    /**
     * Tell whether a control plane belongs to a group.
     */
    public GroupMemberStatus memberStatus() {
        return GroupMemberStatus.of(calls.send("GET", Calls.path("/group-member-status"), Query.NONE, null));
    }

    /**
     * List a group's members.
     */
    public Page<ControlPlane> list() {
        return calls.page(Calls.path("/group-memberships"), Query.NONE, "page[size]", ControlPlane::of);
    }

    /**
     * List a group's members.
     *
     * <ul>
     *   <li><code>page[size]</code>: The most items on a page.
     *   <li><code>page[after]</code>: Where to continue, as <code>next</code> of the previous page said.
     * </ul>
     *
     * @param options adds to the request, as in {@code q -> q.with("name", "value")}
     */
    public Page<ControlPlane> list(UnaryOperator<Query> options) {
        return calls.page(Calls.path("/group-memberships"), options.apply(Query.NONE), "page[size]", ControlPlane::of);
    }

    /**
     * Tell which entities of a group's members clash.
     */
    public GroupStatus status() {
        return GroupStatus.of(calls.send("GET", Calls.path("/group-status"), Query.NONE, null));
    }

    /**
     * Add members to a group.
     */
    public void add(GroupMembership groupMembership) {
        calls.run("POST", Calls.path("/group-memberships/add"), Query.NONE, groupMembership.json());
    }

    /** As {@code add} of a {@link GroupMembership}, described in place. */
    public void add(Consumer<GroupMembership.Builder> groupMembership) {
        GroupMembership.Builder builder = GroupMembership.builder();
        groupMembership.accept(builder);
        add(builder.build());
    }

    /**
     * Remove members from a group.
     */
    public void remove(GroupMembership groupMembership) {
        calls.run("POST", Calls.path("/group-memberships/remove"), Query.NONE, groupMembership.json());
    }

    /** As {@code remove} of a {@link GroupMembership}, described in place. */
    public void remove(Consumer<GroupMembership.Builder> groupMembership) {
        GroupMembership.Builder builder = GroupMembership.builder();
        groupMembership.accept(builder);
        remove(builder.build());
    }

    /**
     * Replace a group's members.
     */
    public void replace(GroupMembership groupMembership) {
        calls.run("PUT", Calls.path("/group-memberships"), Query.NONE, groupMembership.json());
    }

    /** As {@code replace} of a {@link GroupMembership}, described in place. */
    public void replace(Consumer<GroupMembership.Builder> groupMembership) {
        GroupMembership.Builder builder = GroupMembership.builder();
        groupMembership.accept(builder);
        replace(builder.build());
    }
}
