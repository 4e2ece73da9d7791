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
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A new control plane.
 */
public final class CreateControlPlaneRequest extends JsonModel {
    private static final Field<String> NAME = new Field<>("name", Codec.TEXT);
    private static final Field<String> DESCRIPTION = new Field<>("description", Codec.TEXT);
    private static final Field<ClusterType> CLUSTER_TYPE = new Field<>("cluster_type", Codec.choice(ClusterType::of));
    private static final Field<AuthType> AUTH_TYPE = new Field<>("auth_type", Codec.choice(AuthType::of));
    private static final Field<Boolean> CLOUD_GATEWAY = new Field<>("cloud_gateway", Codec.BOOLEAN);
    private static final Field<List<ProxyUrl>> PROXY_URLS = new Field<>("proxy_urls", Codec.list(Codec.model(ProxyUrl::of)));
    private static final Field<Map<String, String>> LABELS = new Field<>("labels", Codec.map(Codec.TEXT));

    private CreateControlPlaneRequest(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static CreateControlPlaneRequest of(ObjectNode json) {
        return new CreateControlPlaneRequest(json);
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
     * A unique name.
     */
    public String name() {
        return required(NAME);
    }

    /**
     * What it is for.
     */
    public @Nullable String description() {
        return optional(DESCRIPTION);
    }

    /**
     * What kind of control plane it is. Allowed: <code>CLUSTER_TYPE_CONTROL_PLANE</code>,
     * <code>CLUSTER_TYPE_K8S_INGRESS_CONTROLLER</code>, <code>CLUSTER_TYPE_CONTROL_PLANE_GROUP</code>,
     * <code>CLUSTER_TYPE_SERVERLESS</code>, <code>CLUSTER_TYPE_HYBRID</code>,
     * <code>CLUSTER_TYPE_SERVERLESS_V1</code>.
     */
    public @Nullable ClusterType clusterType() {
        return optional(CLUSTER_TYPE);
    }

    /**
     * How data planes prove who they are. Allowed: <code>pinned_client_certs</code>, <code>pki_client_certs</code>.
     */
    public @Nullable AuthType authType() {
        return optional(AUTH_TYPE);
    }

    /**
     * Whether the gateway is hosted in a cloud.
     */
    public @Nullable Boolean cloudGateway() {
        return optional(CLOUD_GATEWAY);
    }

    /**
     * The addresses on which the gateway serves a control plane.
     */
    public List<ProxyUrl> proxyUrls() {
        return elements(PROXY_URLS);
    }

    /**
     * Names and values for filtering; a null value removes the label in an update.
     */
    public Map<String, String> labels() {
        return members(LABELS);
    }

    /** Builds a {@link CreateControlPlaneRequest}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<CreateControlPlaneRequest, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public CreateControlPlaneRequest build() {
            return new CreateControlPlaneRequest(fields());
        }

        /**
         * A unique name.
         */
        public Builder name(@Nullable String value) {
            return set(NAME, value);
        }

        /**
         * What it is for.
         */
        public Builder description(@Nullable String value) {
            return set(DESCRIPTION, value);
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

        /**
         * Names and values for filtering; a null value removes the label in an update.
         */
        public Builder labels(@Nullable Map<String, String> value) {
            return set(LABELS, value);
        }
    }
}

