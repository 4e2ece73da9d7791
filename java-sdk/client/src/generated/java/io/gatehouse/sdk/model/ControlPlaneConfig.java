// Generated from the contract in openapi/ by the templates in java-sdk/client/templates: edit those.
package io.gatehouse.sdk.model;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.sdk.json.Codec;
import io.gatehouse.sdk.json.Field;
import io.gatehouse.sdk.json.JsonModel;
import io.gatehouse.sdk.json.ModelBuilder;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * How the control plane is set up and reached.
 */
public final class ControlPlaneConfig extends JsonModel {
    private static final Field<String> CONTROL_PLANE_ENDPOINT = new Field<>("control_plane_endpoint", Codec.TEXT);
    private static final Field<String> TELEMETRY_ENDPOINT = new Field<>("telemetry_endpoint", Codec.TEXT);
    private static final Field<ClusterType> CLUSTER_TYPE = new Field<>("cluster_type", Codec.choice(ClusterType::of));
    private static final Field<AuthType> AUTH_TYPE = new Field<>("auth_type", Codec.choice(AuthType::of));
    private static final Field<Boolean> CLOUD_GATEWAY = new Field<>("cloud_gateway", Codec.BOOLEAN);
    private static final Field<List<ProxyUrl>> PROXY_URLS = new Field<>("proxy_urls", Codec.list(Codec.model(ProxyUrl::of)));

    private ControlPlaneConfig(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static ControlPlaneConfig of(ObjectNode json) {
        return new ControlPlaneConfig(json);
    }

    /** A builder without a field. */
    public static Builder builder() {
        return new Builder(JsonNodeFactory.instance.objectNode());
    }

    /** A builder with all the fields of this. */
    public Builder toBuilder() {
        return new Builder(json());
    }

    /**
     * Where data planes fetch their configuration.
     */
    public String controlPlaneEndpoint() {
        return required(CONTROL_PLANE_ENDPOINT);
    }

    /**
     * Where data planes send telemetry.
     */
    public String telemetryEndpoint() {
        return required(TELEMETRY_ENDPOINT);
    }

    /**
     * What kind of control plane it is. Allowed: <code>CLUSTER_TYPE_CONTROL_PLANE</code>,
     * <code>CLUSTER_TYPE_K8S_INGRESS_CONTROLLER</code>, <code>CLUSTER_TYPE_CONTROL_PLANE_GROUP</code>,
     * <code>CLUSTER_TYPE_SERVERLESS</code>, <code>CLUSTER_TYPE_HYBRID</code>,
     * <code>CLUSTER_TYPE_SERVERLESS_V1</code>.
     */
    public ClusterType clusterType() {
        return required(CLUSTER_TYPE);
    }

    /**
     * How data planes prove who they are. Allowed: <code>pinned_client_certs</code>, <code>pki_client_certs</code>.
     */
    public AuthType authType() {
        return required(AUTH_TYPE);
    }

    /**
     * Whether the gateway is hosted in a cloud.
     */
    public Boolean cloudGateway() {
        return required(CLOUD_GATEWAY);
    }

    /**
     * The addresses on which the gateway serves a control plane.
     */
    public List<ProxyUrl> proxyUrls() {
        return elements(PROXY_URLS);
    }

    /** Builds a {@link ControlPlaneConfig}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<ControlPlaneConfig, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public ControlPlaneConfig build() {
            return new ControlPlaneConfig(fields());
        }

        /**
         * Where data planes fetch their configuration.
         */
        public Builder controlPlaneEndpoint(@Nullable String value) {
            return set(CONTROL_PLANE_ENDPOINT, value);
        }

        /**
         * Where data planes send telemetry.
         */
        public Builder telemetryEndpoint(@Nullable String value) {
            return set(TELEMETRY_ENDPOINT, value);
        }

        /**
         * What kind of control plane it is. Allowed: <code>CLUSTER_TYPE_CONTROL_PLANE</code>,
         * <code>CLUSTER_TYPE_K8S_INGRESS_CONTROLLER</code>, <code>CLUSTER_TYPE_CONTROL_PLANE_GROUP</code>,
         * <code>CLUSTER_TYPE_SERVERLESS</code>, <code>CLUSTER_TYPE_HYBRID</code>,
         * <code>CLUSTER_TYPE_SERVERLESS_V1</code>.
         */
        public Builder clusterType(@Nullable ClusterType value) {
            return set(CLUSTER_TYPE, value);
        }

        /** As {@link #clusterType(ClusterType)}, also with a value that has no constant. */
        public Builder clusterType(String value) {
            return set(CLUSTER_TYPE, ClusterType.of(value));
        }

        /**
         * How data planes prove who they are. Allowed: <code>pinned_client_certs</code>, <code>pki_client_certs</code>.
         */
        public Builder authType(@Nullable AuthType value) {
            return set(AUTH_TYPE, value);
        }

        /** As {@link #authType(AuthType)}, also with a value that has no constant. */
        public Builder authType(String value) {
            return set(AUTH_TYPE, AuthType.of(value));
        }

        /**
         * Whether the gateway is hosted in a cloud.
         */
        public Builder cloudGateway(@Nullable Boolean value) {
            return set(CLOUD_GATEWAY, value);
        }

        /**
         * The addresses on which the gateway serves a control plane.
         */
        public Builder proxyUrls(@Nullable List<ProxyUrl> value) {
            return set(PROXY_URLS, value);
        }

        /** As {@link #proxyUrls(List)}. */
        public Builder proxyUrls(ProxyUrl... values) {
            return set(PROXY_URLS, Arrays.asList(values));
        }

        /** Adds one to what {@link #proxyUrls(List)} sets. */
        public Builder addProxyUrl(ProxyUrl value) {
            return add(PROXY_URLS, value);
        }

        /** Adds one to what {@link #proxyUrls(List)} sets, described in place. */
        public Builder addProxyUrl(Consumer<ProxyUrl.Builder> value) {
            ProxyUrl.Builder builder = ProxyUrl.builder();
            value.accept(builder);
            return add(PROXY_URLS, builder.build());
        }
    }
}

