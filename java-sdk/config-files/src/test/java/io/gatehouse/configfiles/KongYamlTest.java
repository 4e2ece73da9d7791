package io.gatehouse.configfiles;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.gatehouse.sdk.declarative.Declaration;
import io.gatehouse.sdk.declarative.DesiredState;
import io.gatehouse.sdk.declarative.Reference;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KongYamlTest {
    @TempDir
    private Path directory;

    private DesiredState read(String content) {
        return read(content, Map.of("DECK_PORT", "8443", "DECK_KEY", "a: \"b\"\n- c"));
    }

    private DesiredState read(String content, Map<String, String> variables) {
        try {
            return KongYaml.read(Files.writeString(directory.resolve("kong.yaml"), content), variables);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Declaration find(DesiredState state, String address) {
        return state.controlPlanes().get(0).declarations().stream()
                .filter(each -> each.address().equals(address))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + address + " in " + state));
    }

    private static JsonNode json(String text) throws IOException {
        return new JsonMapper().readTree(text.replace('\'', '"'));
    }

    @Test
    void takesNestedEntitiesApart() throws IOException {
        DesiredState state = read("""
                _format_version: "3.0"
                _konnect: {control_plane_name: prod}
                _info:
                  select_tags: [team-a]
                  defaults:
                    route: {protocols: [https]}
                _plugin_configs:
                  logging: {path: /dev/stdout, reopen: true}
                services:
                  - name: llm
                    host: localhost
                    port: ${{ env "DECK_PORT" }}
                    routes:
                      - name: chat
                        paths: [~/chat$]
                        plugins:
                          - name: file-log
                            _config: logging
                            config: {reopen: false}
                consumers:
                  - username: app
                    groups: [{name: gold}]
                    keyauth_credentials:
                      - key: '${{ env "DECK_KEY" }}'
                consumer_groups:
                  - name: gold
                upstreams:
                  - name: pool
                    targets: [{target: "10.0.0.1:80"}]
                plugins:
                  - name: acl
                    service: llm
                    route: {name: elsewhere}
                    config: {allow: [gold]}
                """);
        assertEquals(List.of("team-a"), state.selectTags());
        assertEquals("prod", state.controlPlanes().get(0).name());
        assertEquals(
                json("{'name': 'llm', 'host': 'localhost', 'port': 8443}"),
                find(state, "services.llm").fields());
        assertEquals(
                json("{'name': 'chat', 'paths': ['~/chat$'], 'protocols': ['https']}"),
                find(state, "routes.chat").fields());
        assertEquals(
                Map.of("/service/id", Reference.to("services.llm")),
                find(state, "routes.chat").references());
        Declaration log = find(state, "services[0].routes[0].plugins[0]");
        assertEquals(
                json("{'reopen': false, 'path': '/dev/stdout'}"), log.fields().get("config"));
        assertEquals(Map.of("/route/id", Reference.to("routes.chat")), log.references());
        Declaration key = find(state, "consumers[0].keyauth_credentials[0]");
        assertEquals("a: \"b\"\n- c", key.fields().get("key").textValue());
        assertEquals(
                Map.of(
                        "/consumer/id", Reference.to("consumers.app"),
                        "/consumer_group/id", Reference.to("consumer_groups.gold")),
                find(state, "consumers[0].groups[0]").references());
        assertEquals(
                Map.of(
                        "/service/id", Reference.to("services.llm"),
                        "/route/id", Reference.toExisting("routes", "elsewhere")),
                find(state, "plugins[0]").references());
        assertEquals(
                Map.of("/upstream/id", Reference.to("upstreams.pool")),
                find(state, "targets.10.0.0.1:80").references());
    }

    @Test
    void readsScalarsAsDeckDoes() throws IOException {
        DesiredState state = read("""
                        _format_version: "3.0"
                        plugins:
                          - name: x
                            config: {a: yes, c: 12:30, d: 2024-01-01, e: ~, f: 1.5, g: "1", h: 0}
                        """);
        assertEquals(
                json("{'a': true, 'c': '12:30', 'd': '2024-01-01', 'e': null, 'f': 1.5, 'g': '1', 'h': 0}")
                        .toString(),
                find(state, "plugins[0]").fields().get("config").toString());
    }

    @Test
    void resolvesAliasesAndMergedMaps() throws IOException {
        DesiredState state = read("""
                _format_version: "3.0"
                services:
                  - &base {name: a, host: h}
                  - {<<: *base, name: b}
                """);
        assertEquals(
                json("{'host': 'h', 'name': 'b'}"), find(state, "services.b").fields());
    }

    @Test
    void saysEverythingThatIsWrongAndNoSecret() {
        String problems = String.valueOf(
                assertThrows(ConfigFileException.class, () -> read("""
                                _format_version: "1.1"
                                _transform: false
                                servces: []
                                services: [{name: a, host: h, hots: s3cret, routes: 1}]
                                plugins: [{name: p, service: {}}]
                                """)).getMessage());
        assertTrue(problems.contains("kong.yaml: _format_version: expected \"3.0\""), problems);
        assertTrue(problems.contains("kong.yaml: servces: unknown collection"), problems);
        assertTrue(problems.contains("kong.yaml: services[0].hots: unknown field"), problems);
        assertTrue(problems.contains("kong.yaml: services[0].routes: expected a list"), problems);
        assertTrue(!problems.contains("s3cret"), problems);
        assertEquals(
                List.of("kong.yaml:2: the environment variable DECK_NONE is not set; expected a value"),
                assertThrows(
                                ConfigFileException.class,
                                () -> read("_format_version: '3.0'\nx: ${{ env \"DECK_NONE\" }}\n"))
                        .problems());
        assertEquals(
                List.of("kong.yaml: the text is not valid YAML, or has a key twice in one map, at line 2, column 1"),
                assertThrows(ConfigFileException.class, () -> read("a: 1\na: 2\n"))
                        .problems());
    }
}
