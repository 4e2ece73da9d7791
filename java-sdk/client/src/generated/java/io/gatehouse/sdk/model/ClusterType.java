// Generated from the contract in openapi/ by the templates in java-sdk/client/templates: edit those.
package io.gatehouse.sdk.model;

import io.gatehouse.sdk.json.Choice;

/**
 * What kind of control plane it is.
 */
public final class ClusterType extends Choice {
    public static final ClusterType CLUSTER_TYPE_CONTROL_PLANE = of("CLUSTER_TYPE_CONTROL_PLANE");
    public static final ClusterType CLUSTER_TYPE_K8S_INGRESS_CONTROLLER = of("CLUSTER_TYPE_K8S_INGRESS_CONTROLLER");
    public static final ClusterType CLUSTER_TYPE_CONTROL_PLANE_GROUP = of("CLUSTER_TYPE_CONTROL_PLANE_GROUP");
    public static final ClusterType CLUSTER_TYPE_SERVERLESS = of("CLUSTER_TYPE_SERVERLESS");
    public static final ClusterType CLUSTER_TYPE_HYBRID = of("CLUSTER_TYPE_HYBRID");
    public static final ClusterType CLUSTER_TYPE_SERVERLESS_V1 = of("CLUSTER_TYPE_SERVERLESS_V1");

    private ClusterType(String value) {
        super(value);
    }

    /** @param value also one that is not listed here */
    public static ClusterType of(String value) {
        return new ClusterType(value);
    }
}

