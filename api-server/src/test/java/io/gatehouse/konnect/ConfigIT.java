package io.gatehouse.konnect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.declarative.ConfigSync;
import io.gatehouse.declarative.EnvironmentReferences;
import io.gatehouse.entity.Entities;
import io.gatehouse.konnect.ApiServer.Answer;
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
        return ConfigSync.documents(yaml, new EnvironmentReferences(Map.of())).get(0);
    }

    private static String everyKind() throws Exception {
        try (InputStream file = ConfigIT.class.getResourceAsStream("every-kind.yaml")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
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
        assertTrue(second.text().contains("there is no 'nowhere' in services"), second.text());
        assertEquals(0, get("services").path("data").size());
    }

    @Test
    void aFileForAnotherControlPlaneIsRefused() {
        Answer refused = post("{_format_version: '3.0', _konnect: {control_plane_name: other}}", false);
        assertEquals(400, refused.status());
        assertTrue(refused.text().contains("_konnect.control_plane_name"), refused.text());
    }
}
