// Generated from the contract in openapi/ by the templates in java-sdk/client/templates: edit those.
package io.gatehouse.sdk.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.sdk.http.Calls;
import io.gatehouse.sdk.http.Page;
import io.gatehouse.sdk.http.Query;
import io.gatehouse.sdk.model.*;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** Data Plane Nodes: one method for each operation of the API. */
public final class DataPlaneNodesApi {
    private final Calls calls;

    /** For the client, which hands it out. */
    public DataPlaneNodesApi(Calls calls) {
        this.calls = calls;
    }

    /**
     * Forget a gateway until it shows up again, which the one in this process does at once.
     * @param nodeId The node's id.
     */
    public void delete(String nodeId) {
        calls.run("DELETE", Calls.path("/nodes/{}", nodeId), Query.NONE, null);
    }

    /**
     * Fetch what a gateway's config_hash is once it is up to date.
     */
    public GetExpectedConfigHash expectedConfigHash() {
        return GetExpectedConfigHash.of(calls.send("GET", Calls.path("/expected-config-hash"), Query.NONE, null));
    }

    /**
     * Fetch the version of the newest configuration.
     */
    public GetExpectedConfigVersion expectedConfigVersion() {
        return GetExpectedConfigVersion.of(calls.send("GET", Calls.path("/expected-config-version"), Query.NONE, null));
    }

    /**
     * List the gateways with a version that ends.
     */
    public Page<GetNodesEolItem> listEndOfLife() {
        return calls.page(Calls.path("/nodes/eol"), Query.NONE, "size", GetNodesEolItem::of);
    }

    /**
     * Fetch a gateway that serves a control plane.
     * @param nodeId The node's id.
     */
    public GetNode get(String nodeId) {
        return GetNode.of(calls.send("GET", Calls.path("/nodes/{}", nodeId), Query.NONE, null));
    }

    /**
     * List the gateways that serve a control plane.
     */
    public Page<Node> list() {
        return calls.page(Calls.path("/nodes"), Query.NONE, "size", Node::of);
    }
}
