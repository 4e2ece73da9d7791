package io.gatehouse.configfiles.terraform;

import io.gatehouse.configfiles.contract.Contract;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What a type of resource is in the API.
 *
 * @param name such as {@code konnect_gateway_service}
 * @param kind of the declarative model, such as {@code services}
 * @param schema the component of the contract that has its attributes
 * @param parents attributes that name what it belongs to, with their place in the body
 * @param hidden fields of the schema that the provider does not have
 * @param plugin the name of the plugin that the type stands for
 */
record ResourceType(
        String name,
        String kind,
        String schema,
        Map<String, String> parents,
        Set<String> hidden,
        Optional<String> plugin) {
    static final String CONTROL_PLANE = "konnect_gateway_control_plane";
    static final String MEMBERSHIP = "konnect_gateway_control_plane_membership";
    static final String PARTIAL = "konnect_gateway_partial";
    static final String PLUGIN_SCHEMA = "konnect_gateway_custom_plugin_schema";
    static final String PLUGINS = "plugins";

    private static final String PREFIX = "konnect_gateway_";
    private static final String TYPED_PLUGIN = PREFIX + "plugin_";
    private static final Map<String, String> OF_CONSUMER = Map.of("consumer_id", "/consumer/id");
    /** Fields by which a route that matches by an expression differs from one that does not. */
    private static final Set<String> OF_EXPRESSIONS = Set.of("expression", "priority");

    private static final Set<String> OF_OTHER_ROUTES =
            Set.of("methods", "hosts", "paths", "headers", "snis", "sources", "destinations", "regex_priority");

    private static final Map<String, ResourceType> TYPES = new TreeMap<>();

    static {
        add("control_plane", "control_planes", "CreateControlPlaneRequest", Map.of(), Set.of());
        add("control_plane_membership", "control_plane_memberships", "GroupMembership", Map.of(), Set.of());
        add(
                "data_plane_client_certificate",
                "dp_client_certificates",
                "DataPlaneClientCertificateRequest",
                Map.of(),
                Set.of());
        add("config_store", "config_stores", "CreateConfigStore", Map.of(), Set.of());
        add(
                "config_store_secret",
                "config_store_secrets",
                "CreateConfigStoreSecret",
                Map.of("config_store_id", "/config_store/id"),
                Set.of());
        add("service", "services", "Service", Map.of(), Set.of());
        add("route", "routes", "Route", Map.of(), OF_EXPRESSIONS);
        add("route_expression", "routes", "Route", Map.of(), OF_OTHER_ROUTES);
        add("consumer", "consumers", "Consumer", Map.of(), Set.of());
        add("consumer_group", "consumer_groups", "ConsumerGroup", Map.of(), Set.of());
        add(
                "consumer_group_member",
                "consumer_group_members",
                "ConsumerGroupMember",
                Map.of("consumer_id", "/consumer/id", "consumer_group_id", "/consumer_group/id"),
                Set.of("id", "created_at", "consumer", "consumer_group"));
        add("upstream", "upstreams", "Upstream", Map.of(), Set.of());
        add("target", "targets", "Target", Map.of("upstream_id", "/upstream/id"), Set.of());
        add("certificate", "certificates", "Certificate", Map.of(), Set.of());
        add("ca_certificate", "ca_certificates", "CACertificate", Map.of(), Set.of());
        add("sni", "snis", "SNI", Map.of(), Set.of());
        add("vault", "vaults", "Vault", Map.of(), Set.of());
        add("key", "keys", "Key", Map.of(), Set.of());
        add("key_set", "key_sets", "KeySet", Map.of(), Set.of());
        add("partial", "partials", "Partial", Map.of(), Set.of());
        add("key_auth", "keyauth_credentials", "KeyAuth", OF_CONSUMER, Set.of("consumer"));
        add("basic_auth", "basicauth_credentials", "BasicAuth", OF_CONSUMER, Set.of("consumer"));
        add("hmac_auth", "hmacauth_credentials", "HMACAuth", OF_CONSUMER, Set.of("consumer"));
        add("jwt", "jwt_secrets", "JWT", OF_CONSUMER, Set.of("consumer"));
        add("acl", "acls", "ACL", OF_CONSUMER, Set.of("consumer"));
        add("mtls_auth", "mtls_auth_credentials", "MTLSAuth", OF_CONSUMER, Set.of("consumer"));
        add("custom_plugin", PLUGINS, "Plugin", Map.of(), Set.of());
        add("custom_plugin_schema", "plugin_schemas", "PluginSchemaRequest", Map.of(), Set.of());
        add("custom_plugin_streaming", "custom_plugins", "CustomPlugin", Map.of(), Set.of());
    }

    private static void add(String name, String kind, String schema, Map<String, String> parents, Set<String> hidden) {
        TYPES.put(PREFIX + name, new ResourceType(PREFIX + name, kind, schema, parents, hidden, Optional.empty()));
    }

    static Optional<ResourceType> of(String name, Contract contract) {
        ResourceType known = TYPES.get(name);
        if (known != null || !name.startsWith(TYPED_PLUGIN)) {
            return Optional.ofNullable(known);
        }
        String plugin = name.substring(TYPED_PLUGIN.length()).replace('_', '-');
        return contract.plugin(plugin).isPresent()
                ? Optional.of(new ResourceType(name, PLUGINS, "Plugin", Map.of(), Set.of("name"), Optional.of(plugin)))
                : Optional.empty();
    }

    boolean isControlPlane() {
        return name.equals(CONTROL_PLANE);
    }
}
