package io.gatehouse.sdk.declarative;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.sdk.declarative.contract.Values;
import io.gatehouse.sdk.declarative.kind.Memberships;
import io.gatehouse.sdk.json.PluginConfig;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Describes a control plane and what it holds. An entity's address is its kind and name, such as {@code service.llm};
 * what is nested in another has that one's address before its own.
 */
public final class ControlPlaneBuilder {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final String ref;
    private final ObjectNode document = Values.NODES.objectNode();
    private final List<Declaration> all = new ArrayList<>();

    ControlPlaneBuilder(String name) {
        this.ref = name;
        document.put("name", name);
    }

    /** Sets any field by its name in the API. */
    public ControlPlaneBuilder field(String name, Object value) {
        document.set(name, JSON.valueToTree(value));
        return this;
    }

    public ControlPlaneBuilder description(String text) {
        return field("description", text);
    }

    public ControlPlaneBuilder label(String name, String value) {
        document.withObject("/labels").put(name, value);
        return this;
    }

    /** Such as {@code CLUSTER_TYPE_CONTROL_PLANE_GROUP}. */
    public ControlPlaneBuilder clusterType(String type) {
        return field("cluster_type", type);
    }

    public ControlPlaneBuilder authType(String type) {
        return field("auth_type", type);
    }

    /** An address on which the gateway serves the control plane; may be called again. */
    public ControlPlaneBuilder proxyUrl(String protocol, String host, int port) {
        document.withArray("/proxy_urls")
                .addObject()
                .put("host", host)
                .put("port", port)
                .put("protocol", protocol);
        return this;
    }

    public ControlPlaneBuilder service(String name, Consumer<ServiceBuilder> description) {
        new ServiceBuilder(all, "service." + name).field("name", name).describedBy(description);
        return this;
    }

    /** A route without a service. */
    public ControlPlaneBuilder route(String name, Consumer<RouteBuilder> description) {
        new RouteBuilder(all, "route." + name).field("name", name).describedBy(description);
        return this;
    }

    public ControlPlaneBuilder consumer(String username, Consumer<ConsumerBuilder> description) {
        new ConsumerBuilder(all, "consumer." + username)
                .field("username", username)
                .describedBy(description);
        return this;
    }

    public ControlPlaneBuilder consumerGroup(String name, Consumer<ConsumerGroupBuilder> description) {
        new ConsumerGroupBuilder(all, "consumer_group." + name)
                .field("name", name)
                .describedBy(description);
        return this;
    }

    public ControlPlaneBuilder upstream(String name, Consumer<UpstreamBuilder> description) {
        new UpstreamBuilder(all, "upstream." + name).field("name", name).describedBy(description);
        return this;
    }

    /** @param name of the declaration only: a certificate has none */
    public ControlPlaneBuilder certificate(String name, Consumer<CertificateBuilder> description) {
        new CertificateBuilder(all, "certificate." + name).describedBy(description);
        return this;
    }

    /** @param name of the declaration only */
    public ControlPlaneBuilder caCertificate(String name, String pem) {
        return entity("ca_certificates", "ca_certificate." + name, each -> each.field("cert", pem));
    }

    public ControlPlaneBuilder keySet(String name, Consumer<KeySetBuilder> description) {
        new KeySetBuilder(all, "key_set." + name).field("name", name).describedBy(description);
        return this;
    }

    /** A key without a set; the description has {@code kid} and {@code jwk} or {@code pem}. */
    public ControlPlaneBuilder key(String name, Consumer<AnyEntityBuilder> description) {
        return entity("keys", "key." + name, each -> description.accept(each.field("name", name)));
    }

    /**
     * @param prefix what references start with
     * @param name the kind of vault, such as {@code env}
     * @param config a tree or a map
     */
    public ControlPlaneBuilder vault(String prefix, String name, Object config) {
        return entity(
                "vaults",
                "vault." + prefix,
                each -> each.field("prefix", prefix).field("name", name).field("config", config));
    }

    /** A vault that reads a config store of this control plane. */
    public ControlPlaneBuilder konnectVault(String prefix, String configStore) {
        return entity(
                "vaults",
                "vault." + prefix,
                each -> each.field("prefix", prefix)
                        .field("name", "konnect")
                        .reference("/config/config_store_id", Reference.to("config_store." + configStore)));
    }

    /** @param type such as {@code redis-ee} */
    public ControlPlaneBuilder partial(String name, String type, Object config) {
        return entity(
                "partials",
                "partial." + name,
                each -> each.field("name", name).field("type", type).field("config", config));
    }

    /** A plugin for all requests. */
    public ControlPlaneBuilder plugin(PluginConfig config) {
        return plugin(config, plugin -> {});
    }

    public ControlPlaneBuilder plugin(PluginConfig config, Consumer<PluginBuilder> description) {
        return plugin(config.pluginName(), config.json(), description);
    }

    /** @param config a tree or a map with the API's names */
    public ControlPlaneBuilder plugin(String name, Object config) {
        return plugin(name, config, plugin -> {});
    }

    public ControlPlaneBuilder plugin(String name, Object config, Consumer<PluginBuilder> description) {
        Plugins.add(all, "", name, config, description);
        return this;
    }

    public ControlPlaneBuilder configStore(String name, Consumer<ConfigStoreBuilder> description) {
        new ConfigStoreBuilder(all, "config_store." + name).field("name", name).describedBy(description);
        return this;
    }

    /** A plugin of one's own as Lua. */
    public ControlPlaneBuilder customPlugin(String name, String handler, String schema) {
        return entity(
                "custom_plugins",
                "custom_plugin." + name,
                each -> each.field("name", name).field("handler", handler).field("schema", schema));
    }

    /** The schema of a plugin of one's own as Lua, which says the plugin's name. */
    public ControlPlaneBuilder pluginSchema(String name, String lua) {
        return entity("plugin_schemas", "plugin_schema." + name, each -> each.field("lua_schema", lua));
    }

    /** A client certificate with which data planes may connect. */
    public ControlPlaneBuilder dataPlaneCertificate(String title, String pem) {
        return entity(
                "dp_client_certificates",
                "data_plane_certificate." + title,
                each -> each.field("title", title).field("cert", pem));
    }

    /** The members of a control plane that is a group: control planes of the same state, by ref. */
    public ControlPlaneBuilder members(String... refs) {
        return entity(Memberships.NAME, "members", each -> {
            for (int i = 0; i < refs.length; i++) {
                each.reference("/members/" + i + "/id", new Reference.ToControlPlane(refs[i]));
            }
        });
    }

    /** Anything, as {@link Declaration} has it. */
    public ControlPlaneBuilder entity(String kind, String address, Consumer<AnyEntityBuilder> description) {
        new AnyEntityBuilder(all, kind, address).describedBy(description);
        return this;
    }

    DesiredControlPlane managed() {
        return DesiredControlPlane.managed(ref, document, all);
    }

    DesiredControlPlane existing() {
        return new DesiredControlPlane(ref, false, document, all);
    }
}
