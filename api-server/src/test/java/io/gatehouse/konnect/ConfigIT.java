package io.gatehouse.konnect;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.declarative.ConfigSync;
import io.gatehouse.declarative.EnvironmentReferences;
import io.gatehouse.entity.Entities;
import io.gatehouse.konnect.ApiServer.Answer;
import io.gatehouse.problem.Refused;
import io.gatehouse.schema.Contract;
import io.gatehouse.schema.EntitySchema;
import io.gatehouse.store.ListQuery;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Declarative files over REST, on a control plane of each test's own. */
class ConfigIT {
    @TempDir
    static Path directory;

    static ApiServer api;

    private String id = "";
    private String config = "";

    @BeforeAll
    static void start() {
        api = ApiServer.start(directory);
    }

    @AfterAll
    static void stop() {
        api.close();
    }

    @BeforeEach
    void makeAControlPlane() {
        newControlPlane();
    }

    private void newControlPlane() {
        id = api.newControlPlane().split("/", -1)[3];
        config = "/gatehouse/v1/control-planes/" + id + "/config";
    }

    private static ObjectNode tree(String yaml) {
        return ConfigSync.file(yaml, new EnvironmentReferences(Map.of()));
    }

    private static String everyKind() throws Exception {
        try (InputStream file = ConfigIT.class.getResourceAsStream("every-kind.yaml")) {
            return new String(requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private Answer post(String yaml, boolean dryRun, String... selectTags) {
        ObjectNode request = JsonNodeFactory.instance.objectNode().put("dry_run", dryRun);
        request.set("config", tree(yaml));
        List.of(selectTags).forEach(request.withArray("select_tags")::add);
        return api.post(config, request.toString());
    }

    private JsonNode apply(String yaml, String... selectTags) {
        Answer answer = post(yaml, false, selectTags);
        assertEquals(200, answer.status(), answer.text());
        return answer.json();
    }

    private JsonNode plan(String yaml, String... selectTags) {
        Answer answer = post(yaml, true, selectTags);
        assertEquals(200, answer.status(), answer.text());
        return answer.json();
    }

    private String export() {
        Answer answer = api.get(config);
        assertEquals(200, answer.status(), answer.text());
        return answer.json().path("config").asText();
    }

    private JsonNode get(String entity) {
        Answer answer = api.get("/v2/control-planes/" + id + "/core-entities/" + entity);
        assertEquals(200, answer.status(), answer.text());
        return answer.json();
    }

    private static void assertEmpty(JsonNode plan) {
        assertTrue(plan.path("changes").isEmpty(), plan.toPrettyString());
    }

    @Test
    void theFixtureHasEveryKind() throws Exception {
        apply(everyKind());
        Entities entities = api.bean(Entities.class);
        for (EntitySchema schema : api.bean(Contract.class).entities()) {
            if (schema.kind().equals("custom_plugins")) {
                continue;
            }
            assertFalse(
                    entities.list(UUID.fromString(id), schema.kind(), ListQuery.first(10), Optional.empty())
                            .items()
                            .isEmpty(),
                    schema.kind());
        }
    }

    @Test
    void theSameFileAgainChangesNothing() throws Exception {
        apply(everyKind());
        assertEmpty(plan(everyKind()));
    }

    @Test
    void anExportedControlPlaneIsItsOwnFile() throws Exception {
        apply(everyKind());
        String exported = export();
        assertEmpty(plan(exported));
        assertEquals(exported, export());
    }

    @Test
    void anExportFillsAnotherControlPlane() throws Exception {
        apply(everyKind());
        String exported = export();
        newControlPlane();
        String here = exported.replaceFirst("(?m)^_konnect:\\R- ?.*\\R|^_konnect:\\R +.*\\R", "");
        apply(here);
        assertEmpty(plan(here));
        String password = "/v2/control-planes/" + id + "/core-entities/basic-auths/alice";
        assertTrue(
                exported.contains(
                        "password: " + api.get(password).json().path("password").asText()),
                exported);
    }

    @Test
    void aRenamedServiceTakesItsRoutesWithIt() {
        apply("{_format_version: '3.0', services: [{name: old, host: h, routes: [{name: r, paths: [/]}]}]}");
        JsonNode plan =
                apply("{_format_version: '3.0', services: [{name: new, host: h, routes: [{name: r, paths: [/]}]}]}");
        assertEquals(1, plan.path("create").intValue(), plan.toString());
        assertEquals(1, plan.path("update").intValue(), plan.toString());
        assertEquals(1, plan.path("delete").intValue(), plan.toString());
        assertEquals(
                get("services/new").path("id"), get("routes/r").path("service").path("id"));
    }

    @Test
    void anUpdateNamesItsFieldsAndKeepsWhatTheServerChose() {
        apply("{_format_version: '3.0', consumers: [{username: u, keyauth_credentials: [{id:"
                + " 11111111-0000-4000-8000-000000000001}]}]}");
        JsonNode before = get("key-auths/11111111-0000-4000-8000-000000000001");
        JsonNode plan = apply("{_format_version: '3.0', consumers: [{username: u, custom_id: c, keyauth_credentials:"
                + " [{id: 11111111-0000-4000-8000-000000000001, tags: [t]}]}]}");
        assertEquals(
                "[\"custom_id\"]", plan.path("changes").path(0).path("fields").toString());
        assertEquals("[\"tags\"]", plan.path("changes").path(1).path("fields").toString());
        assertFalse(plan.toString().contains(before.path("key").asText()), "a plan shows no credential");
        assertEquals(
                before.path("key"),
                get("key-auths/11111111-0000-4000-8000-000000000001").path("key"));
    }

    @Test
    void anotherIdReplacesTheEntityOfThatName() {
        apply("{_format_version: '3.0', consumers: [{username: u}]}");
        apply("{_format_version: '3.0', consumers: [{username: u, id: 11111111-0000-4000-8000-000000000002}]}");
        assertEquals(
                "11111111-0000-4000-8000-000000000002",
                get("consumers/u").path("id").asText());
    }

    @Test
    void selectTagsKeepEverythingElse() {
        apply("{_format_version: '3.0', services: [{name: other, host: h}]}");
        apply("{_format_version: '3.0', _info: {select_tags: [team]}, services: [{name: mine, host: h}]}");
        assertEquals("[\"team\"]", get("services/mine").path("tags").toString());
        apply("{_format_version: '3.0'}", "team");
        assertEquals(1, get("services").path("data").size());
        Answer taken = post("{_format_version: '3.0', services: [{name: other, host: i}]}", false, "team");
        assertEquals(400, taken.status());
        assertTrue(taken.text().contains("without the tags [team]"), taken.text());
    }

    @Test
    void defaultsOfTheFileFillWhatIsAbsent() {
        apply("{_format_version: '3.0', _info: {defaults: {service: {retries: 2, port: 81}}}, services: [{name: s,"
                + " host: h, port: 82}]}");
        assertEquals(2, get("services/s").path("retries").intValue());
        assertEquals(82, get("services/s").path("port").intValue());
    }

    @Test
    void olderFilesMarkTheirRegularExpressions() {
        apply("{_format_version: '1.1', routes: [{name: r, paths: [/a, '/b/\\d+']}]}");
        assertEquals("[\"/a\",\"~/b/\\\\d+\"]", get("routes/r").path("paths").toString());
    }

    @Test
    void everythingThatIsWrongIsNamedAtOnceAndNothingIsChanged() {
        Answer refused = post(
                "{_format_version: '3.0', services: [{name: s, host: h, port: many, routes: [{name: r, paths: [a],"
                        + " service: s}]}], plugins: [{name: key-auth, service: nowhere}], wrong: []}",
                false);
        assertEquals(400, refused.status());
        assertTrue(refused.text().contains("services[0].routes[0].service"), refused.text());
        assertTrue(refused.text().contains("unknown collection"), refused.text());
        Answer second = post(
                "{_format_version: '3.0', services: [{name: s, host: h, port: many, routes: [{name: r, paths: [a]}]}],"
                        + " plugins: [{name: key-auth, service: nowhere}]}",
                false);
        assertTrue(second.text().contains("services[0].port"), second.text());
        assertTrue(second.text().contains("services[0].routes[0].paths[0]"), second.text());
        assertTrue(
                second.text().contains("invalid reference 'service: nowhere' (no such entry in 'services')"),
                second.text());
        assertEquals(0, get("services").path("data").size());
    }

    @Test
    void kubernetesManifestsBecomeTheSameEntities() {
        String manifests = """
                apiVersion: v1
                kind: Service
                metadata: {name: echo, annotations: {konghq.com/plugins: limit}}
                spec: {ports: [{name: http, port: 80}]}
                ---
                apiVersion: networking.k8s.io/v1
                kind: Ingress
                metadata: {name: echo, annotations: {konghq.com/plugins: keys, konghq.com/strip-path: "true"}}
                spec:
                  rules:
                  - host: echo.test
                    http: {paths: [{path: /echo, pathType: Prefix, backend: {service: {name: echo, port: {name: http}}}}]}
                ---
                apiVersion: gateway.networking.k8s.io/v1
                kind: HTTPRoute
                metadata: {name: gw}
                spec:
                  hostnames: [gw.test]
                  rules:
                  - matches: [{path: {type: Exact, value: /a.b}, method: POST, headers: [{name: X-A, value: "1"}]}]
                    filters: [{type: ExtensionRef, extensionRef: {group: configuration.konghq.com, kind: KongPlugin, name: keys}}]
                    backendRefs: [{name: echo, port: 80}]
                ---
                apiVersion: configuration.konghq.com/v1
                kind: KongPlugin
                metadata: {name: keys}
                plugin: key-auth
                config: {key_names: [apikey]}
                ---
                apiVersion: configuration.konghq.com/v1
                kind: KongClusterPlugin
                metadata: {name: limit, labels: {global: "true"}}
                plugin: request-size-limiting
                config: {allowed_payload_size: 9}
                ---
                apiVersion: configuration.konghq.com/v1beta1
                kind: KongConsumerGroup
                metadata: {name: gold}
                ---
                apiVersion: configuration.konghq.com/v1
                kind: KongConsumer
                metadata: {name: alice}
                username: alice
                credentials: [alice-key]
                consumerGroups: [gold]
                ---
                apiVersion: v1
                kind: Secret
                metadata: {name: alice-key, labels: {konghq.com/credential: key-auth}}
                data: {key: YWxpY2Uta2V5}
                """;
        apply(manifests);
        assertEmpty(plan(manifests));
        assertEquals(
                "echo.default.svc", get("services/default.echo.80").path("host").asText());
        JsonNode ingress = get("routes/default.echo.0.0");
        assertEquals("[\"/echo/\",\"~/echo$\"]", ingress.path("paths").toString());
        assertEquals("[\"echo.test\"]", ingress.path("hosts").toString());
        assertTrue(ingress.path("strip_path").booleanValue());
        JsonNode gateway = get("routes/default.gw.0.0");
        assertEquals("[\"~/a\\\\.b$\"]", gateway.path("paths").toString());
        assertEquals("{\"X-A\":[\"1\"]}", gateway.path("headers").toString());
        assertEquals(1, get("routes/default.echo.0.0/plugins").path("data").size());
        assertEquals(1, get("routes/default.gw.0.0/plugins").path("data").size());
        assertEquals(4, get("plugins").path("data").size());
        assertEquals("alice-key", get("key-auths/alice-key").path("key").asText());
        assertEquals(1, get("consumer_groups/gold/consumers").path("data").size());
    }

    @Test
    void whatManifestsReferToMustBeAmongThem() {
        Refused refused = assertThrows(Refused.class, () -> tree("""
                        apiVersion: configuration.konghq.com/v1
                        kind: KongConsumer
                        metadata: {name: alice, namespace: apps, annotations: {konghq.com/plugins: none}}
                        username: alice
                        credentials: [gone]
                        ---
                        apiVersion: apps/v1
                        kind: Deployment
                        metadata: {name: d}
                        """));
        List<String> messages = refused.problem().violations().stream()
                .map(each -> each.field())
                .toList();
        assertEquals(
                List.of("Deployment default.d", "KongConsumer apps.alice.credentials", "KongConsumer apps.alice"),
                messages);
    }

    @Test
    void aFileForAnotherControlPlaneIsRefused() {
        Answer refused = post("{_format_version: '3.0', _konnect: {control_plane_name: other}}", false);
        assertEquals(400, refused.status());
        assertTrue(refused.text().contains("_konnect.control_plane_name"), refused.text());
    }
}
