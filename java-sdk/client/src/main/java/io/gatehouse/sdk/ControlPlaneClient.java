package io.gatehouse.sdk;

import io.gatehouse.sdk.api.AclsApi;
import io.gatehouse.sdk.api.ApiKeysApi;
import io.gatehouse.sdk.api.BasicAuthCredentialsApi;
import io.gatehouse.sdk.api.BatchApi;
import io.gatehouse.sdk.api.CaCertificatesApi;
import io.gatehouse.sdk.api.CertificatesApi;
import io.gatehouse.sdk.api.ConfigStoresApi;
import io.gatehouse.sdk.api.ConsumerGroupsApi;
import io.gatehouse.sdk.api.ConsumersApi;
import io.gatehouse.sdk.api.ControlPlaneGroupsApi;
import io.gatehouse.sdk.api.CustomPluginsApi;
import io.gatehouse.sdk.api.DataPlaneCertificatesApi;
import io.gatehouse.sdk.api.DataPlaneNodesApi;
import io.gatehouse.sdk.api.HmacAuthCredentialsApi;
import io.gatehouse.sdk.api.JwtCredentialsApi;
import io.gatehouse.sdk.api.KeySetsApi;
import io.gatehouse.sdk.api.KeysApi;
import io.gatehouse.sdk.api.MtlsCredentialsApi;
import io.gatehouse.sdk.api.PartialsApi;
import io.gatehouse.sdk.api.PluginsApi;
import io.gatehouse.sdk.api.RoutesApi;
import io.gatehouse.sdk.api.SchemasApi;
import io.gatehouse.sdk.api.ServicesApi;
import io.gatehouse.sdk.api.SnisApi;
import io.gatehouse.sdk.api.TargetsApi;
import io.gatehouse.sdk.api.UpstreamsApi;
import io.gatehouse.sdk.api.VaultsApi;
import io.gatehouse.sdk.http.Caller;
import io.gatehouse.sdk.http.Calls;

/** What belongs to one control plane: {@code client.controlPlane(id).services().list()}. */
public final class ControlPlaneClient {
    private final String id;
    private final Calls calls;

    ControlPlaneClient(Caller caller, String id) {
        this.id = id;
        this.calls = new Calls(caller, Calls.path("/v2/control-planes/{}", id));
    }

    /** The control plane's id. */
    public String id() {
        return id;
    }

    /** The groups of consumers that the acl plugin knows. */
    public AclsApi acls() {
        return new AclsApi(calls);
    }

    /** Keys of consumers for the key-auth plugin. */
    public ApiKeysApi apiKeys() {
        return new ApiKeysApi(calls);
    }

    /** User names and passwords of consumers for the basic-auth plugin. */
    public BasicAuthCredentialsApi basicAuthCredentials() {
        return new BasicAuthCredentialsApi(calls);
    }

    /** Many changes in one transaction. */
    public BatchApi batch() {
        return new BatchApi(calls);
    }

    /** Certificates of authorities that upstreams and clients are checked against. */
    public CaCertificatesApi caCertificates() {
        return new CaCertificatesApi(calls);
    }

    /** Certificates and their keys, for listeners and for services. */
    public CertificatesApi certificates() {
        return new CertificatesApi(calls);
    }

    /** Stores of secrets that <code>{vault://…}</code> references find. */
    public ConfigStoresApi configStores() {
        return new ConfigStoresApi(calls);
    }

    /** Groups of consumers, and who is in them. */
    public ConsumerGroupsApi consumerGroups() {
        return new ConsumerGroupsApi(calls);
    }

    /** Those who use the gateway. */
    public ConsumersApi consumers() {
        return new ConsumersApi(calls);
    }

    /** The members of a control plane that is a group. */
    public ControlPlaneGroupsApi controlPlaneGroups() {
        return new ControlPlaneGroupsApi(calls);
    }

    /** Plugins of one's own, and their schemas. */
    public CustomPluginsApi customPlugins() {
        return new CustomPluginsApi(calls);
    }

    /** The client certificates that data planes show. */
    public DataPlaneCertificatesApi dataPlaneCertificates() {
        return new DataPlaneCertificatesApi(calls);
    }

    /** The gateways that serve the control plane. */
    public DataPlaneNodesApi dataPlaneNodes() {
        return new DataPlaneNodesApi(calls);
    }

    /** Credentials of consumers for the hmac-auth plugin. */
    public HmacAuthCredentialsApi hmacAuthCredentials() {
        return new HmacAuthCredentialsApi(calls);
    }

    /** Credentials of consumers for the jwt plugin. */
    public JwtCredentialsApi jwtCredentials() {
        return new JwtCredentialsApi(calls);
    }

    /** Sets of keys. */
    public KeySetsApi keySets() {
        return new KeySetsApi(calls);
    }

    /** Public and private keys. */
    public KeysApi keys() {
        return new KeysApi(calls);
    }

    /** Names of client certificates of consumers for the mtls-auth plugin. */
    public MtlsCredentialsApi mtlsCredentials() {
        return new MtlsCredentialsApi(calls);
    }

    /** Pieces of configuration that several plugins share. */
    public PartialsApi partials() {
        return new PartialsApi(calls);
    }

    /** Plugins, global or of a service, a route, a consumer or a consumer group. */
    public PluginsApi plugins() {
        return new PluginsApi(calls);
    }

    /** Routes, which requests match and which lead to services. */
    public RoutesApi routes() {
        return new RoutesApi(calls);
    }

    /** What entities, plugins and partials are made of. */
    public SchemasApi schemas() {
        return new SchemasApi(calls);
    }

    /** Upstream applications that routes lead to. */
    public ServicesApi services() {
        return new ServicesApi(calls);
    }

    /** Server names and the certificates shown for them. */
    public SnisApi snis() {
        return new SnisApi(calls);
    }

    /** The addresses of upstreams. */
    public TargetsApi targets() {
        return new TargetsApi(calls);
    }

    /** Names for several addresses that requests are balanced over. */
    public UpstreamsApi upstreams() {
        return new UpstreamsApi(calls);
    }

    /** Where <code>{vault://…}</code> references find their secrets. */
    public VaultsApi vaults() {
        return new VaultsApi(calls);
    }
}
