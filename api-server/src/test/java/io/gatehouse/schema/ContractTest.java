package io.gatehouse.schema;

import static io.gatehouse.schema.Documents.CONTRACT;
import static io.gatehouse.schema.Documents.document;
import static io.gatehouse.schema.Documents.problems;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ContractTest {
    @Test
    void knowsTheEntities() {
        assertEquals(
                Set.of(
                        "acls",
                        "basicauth_credentials",
                        "ca_certificates",
                        "certificates",
                        "consumer_group_consumers",
                        "consumer_groups",
                        "consumers",
                        "hmacauth_credentials",
                        "jwt_secrets",
                        "key_sets",
                        "keyauth_credentials",
                        "keys",
                        "mtls_auth_credentials",
                        "oauth2_credentials",
                        "partials",
                        "plugins",
                        "routes",
                        "services",
                        "snis",
                        "targets",
                        "upstreams",
                        "vaults"),
                CONTRACT.entities().stream().map(EntitySchema::kind).collect(Collectors.toSet()));
    }

    @Test
    void compilesEveryComponent() throws IOException {
        try (InputStream bundle = Contract.class.getResourceAsStream("/openapi/openapi.json")) {
            new ObjectMapper()
                    .readTree(bundle)
                    .path("components")
                    .path("schemas")
                    .fieldNames()
                    .forEachRemaining(name -> problems(CONTRACT.component(name).check(document("{}"))));
        }
        for (EntitySchema entity : CONTRACT.entities()) {
            assertTrue(!problems(entity.check(document("{nonsense: 1}"))).isEmpty(), entity.kind());
        }
        for (PluginSchema plugin : CONTRACT.plugins()) {
            assertTrue(
                    !problems(plugin.config().check(document("{nonsense: 1}"))).isEmpty(), plugin.name());
        }
    }

    @Test
    void saysWhatEntitiesAreFoundBy() {
        EntitySchema keys = CONTRACT.entity("keyauth_credentials");
        assertEquals(Optional.of("key"), keys.endpointKey());
        assertEquals(List.of(List.of("key")), keys.uniqueKeys());
        assertEquals(List.of("key"), keys.autoKeys());
        assertEquals(
                List.of(new ForeignKey("consumer", "consumers", true, ForeignKey.OnDelete.CASCADE, false)),
                keys.foreignKeys());
        assertEquals(
                List.of(List.of("name", "route", "service", "consumer", "consumer_group"), List.of("instance_name")),
                CONTRACT.entity("plugins").uniqueKeys());
        assertEquals(
                List.of(new ForeignKey("service", "services", false, ForeignKey.OnDelete.RESTRICT, false)),
                CONTRACT.entity("routes").foreignKeys());
    }

    @Test
    void saysWherePluginsRun() {
        PluginSchema plugin = CONTRACT.plugin("key-auth").orElseThrow();
        assertEquals(Set.of("route", "service"), plugin.scopes());
        assertEquals(List.of("grpc", "grpcs", "http", "https", "ws", "wss"), plugin.protocols());
        assertEquals(Optional.empty(), CONTRACT.plugin("no-such-plugin"));
    }

    @Test
    void refusesUnknownNames() {
        assertThrows(IllegalArgumentException.class, () -> CONTRACT.entity("wizards"));
        assertThrows(IllegalArgumentException.class, () -> CONTRACT.component("Wizard"));
    }

    @Test
    void servesTheDocument() {
        assertTrue(new String(CONTRACT.yaml(), StandardCharsets.UTF_8).startsWith("openapi: \"3.1.0\""));
    }

    @Test
    void checksRequestsThatAreNotEntities() {
        Schema request = CONTRACT.component("CreateControlPlaneRequest");
        assertEquals(
                List.of(
                        "name: length must be at least 2",
                        "description: required field missing",
                        "labels.a: invalid value: -",
                        "proxy_urls.1.port: expected an integer",
                        "proxy_urls.1.protocol: required field missing",
                        "cluster_type: expected one of: CLUSTER_TYPE_CONTROL_PLANE, CLUSTER_TYPE_K8S_INGRESS_CONTROLLER,"
                                + " CLUSTER_TYPE_CONTROL_PLANE_GROUP, CLUSTER_TYPE_SERVERLESS, CLUSTER_TYPE_HYBRID,"
                                + " CLUSTER_TYPE_SERVERLESS_V1",
                        "colour: unknown field"),
                problems(request.check(document("{name: 'x', description: null, labels: {a: '-', b: null},"
                        + " proxy_urls: [{host: 'h', port: '1'}], cluster_type: 'X', colour: 1}"))));
        assertEquals(List.of(), problems(request.check(document("{name: 'cp', description: ''}"))));
        assertEquals(List.of("name: required field missing"), problems(request.check(document("{}"))));
    }

    @Test
    void refusesWhatIsNotAnObject() {
        assertEquals(
                List.of("@entity: expected a record"),
                problems(CONTRACT.component("CreateControlPlaneRequest")
                        .check(document("{a: [1]}").get("a"))));
        assertEquals(
                List.of("@entity: expected a record"),
                problems(CONTRACT.entity("services")
                        .schema()
                        .check(document("{a: 'x'}").get("a"))));
    }

    @Test
    void boundsWhatItReports() {
        String tags = "'a,b',".repeat(5000);
        assertEquals(
                Report.MOST,
                problems("services", "{host: 'h', tags: [" + tags + "'x']}").size());
    }
}
