package io.gatehouse.configfiles;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.gatehouse.sdk.declarative.Declaration;
import io.gatehouse.sdk.declarative.DesiredControlPlane;
import io.gatehouse.sdk.declarative.DesiredState;
import io.gatehouse.sdk.declarative.Reference;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TerraformFilesTest {
    private static final String CONTROL_PLANE = """
            resource "konnect_gateway_control_plane" "cp" {
              name = "prod"
            }
            """;
    private static final String ID = "control_plane_id = konnect_gateway_control_plane.cp.id\n";

    @TempDir
    private Path directory;

    private DesiredState read(String content, Map<String, String> variables) {
        try {
            Files.writeString(directory.resolve("main.tf"), content);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return TerraformFiles.read(directory, variables);
    }

    private Declaration only(String resource) {
        List<Declaration> declarations =
                read(CONTROL_PLANE + resource, Map.of()).controlPlanes().get(0).declarations();
        assertEquals(1, declarations.size());
        return declarations.get(0);
    }

    private static JsonNode json(String text) throws IOException {
        return new JsonMapper().readTree(text.replace('\'', '"'));
    }

    private List<String> problems(String content) {
        return assertThrows(ConfigFileException.class, () -> read(content, Map.of()))
                .problems();
    }

    @Test
    void makesReferencesOfIdsAndValuesOfTheRest() throws IOException {
        DesiredControlPlane plane =
                read(CONTROL_PLANE + """
                                resource "konnect_gateway_service" "llm" {
                                  control_plane_id = konnect_gateway_control_plane.cp.id
                                  name             = "llm"
                                  host             = konnect_gateway_upstream.pool.name
                                  port             = "8443"
                                  path             = null
                                  tags             = []
                                }
                                resource "konnect_gateway_upstream" "pool" {
                                  control_plane_id = konnect_gateway_control_plane.cp.id
                                  name             = "pool"
                                }
                                resource "konnect_gateway_target" "one" {
                                  control_plane_id = konnect_gateway_control_plane.cp.id
                                  upstream_id      = konnect_gateway_upstream.pool.id
                                  target           = "10.0.0.1:80"
                                }
                                resource "konnect_gateway_plugin_proxy_cache" "cache" {
                                  control_plane_id = konnect_gateway_control_plane.cp.id
                                  service          = { id = konnect_gateway_service.llm.id }
                                  config = {
                                    strategy         = "memory"
                                    response_headers = { x_cache_key = true }
                                  }
                                }
                                """, Map.of()).controlPlanes().get(0);
        assertTrue(plane.managed());
        assertEquals("prod", plane.name());
        Declaration service = plane.declarations().get(0);
        assertEquals(json("{'name': 'llm', 'host': 'pool', 'port': 8443, 'tags': []}"), service.fields());
        Declaration target = plane.declarations().get(2);
        assertEquals(json("{'target': '10.0.0.1:80'}"), target.fields());
        assertEquals(Map.of("/upstream/id", Reference.to("konnect_gateway_upstream.pool")), target.references());
        Declaration plugin = plane.declarations().get(3);
        assertEquals("plugins", plugin.kind());
        assertEquals(
                json("{'name': 'proxy-cache', 'service': {},"
                        + " 'config': {'strategy': 'memory', 'response_headers': {'X-Cache-Key': true}}}"),
                plugin.fields());
        assertEquals(Map.of("/service/id", Reference.to("konnect_gateway_service.llm")), plugin.references());
    }

    @Test
    void keepsReferencesInsideJson() throws IOException {
        DesiredControlPlane plane =
                read(CONTROL_PLANE + """
                                resource "konnect_gateway_config_store" "secrets" {
                                  control_plane_id = konnect_gateway_control_plane.cp.id
                                  name             = "secrets"
                                }
                                resource "konnect_gateway_vault" "secrets" {
                                  control_plane_id = konnect_gateway_control_plane.cp.id
                                  name             = "konnect"
                                  prefix           = "secrets"
                                  config           = jsonencode({ config_store_id = konnect_gateway_config_store.secrets.id, ttl = 60 })
                                }
                                """, Map.of()).controlPlanes().get(0);
        Declaration vault = plane.declarations().get(1);
        assertEquals(json("{'ttl': 60}"), vault.fields().get("config"));
        assertEquals(
                Map.of("/config/config_store_id", Reference.to("konnect_gateway_config_store.secrets")),
                vault.references());
    }

    @Test
    void keepsReferencesInsideTexts() {
        DesiredControlPlane plane =
                read(CONTROL_PLANE + """
                                resource "konnect_gateway_consumer" "app" {
                                  control_plane_id = konnect_gateway_control_plane.cp.id
                                  username         = "app"
                                }
                                resource "konnect_gateway_plugin_request_termination" "stop" {
                                  control_plane_id = konnect_gateway_control_plane.cp.id
                                  config = {
                                    body    = jsonencode({ id = konnect_gateway_consumer.app.id, of = "${konnect_gateway_control_plane.cp.id} <prod>" })
                                    trigger = "x-${konnect_gateway_consumer.app.id}"
                                  }
                                }
                                """, Map.of()).controlPlanes().get(0);
        Reference.ToDeclared app = new Reference.ToDeclared("konnect_gateway_consumer.app");
        assertEquals(
                Map.of(
                        "/config/trigger", new Reference.InText(List.of("x-", ""), List.of(app)),
                        "/config/body",
                                new Reference.InText(
                                        List.of("{\"id\":\"", "\",\"of\":\"", " \\u003cprod\\u003e\"}"),
                                        List.of(
                                                app,
                                                new Reference.ToControlPlane("konnect_gateway_control_plane.cp")))),
                plane.declarations().get(1).references());
    }

    @Test
    void givesAPartialTheTypeOfItsVariant() throws IOException {
        Declaration partial = only("resource \"konnect_gateway_partial\" \"redis\" {\n" + ID
                + "redis_ee = {\n name = \"shared\"\n config = { host = \"r\", port = \"6379\", ssl = true }\n }\n}\n");
        assertEquals(
                json("{'type': 'redis-ee', 'name': 'shared', 'config': {'host': 'r', 'port': 6379, 'ssl': true}}"),
                partial.fields());
    }

    @Test
    void givesANodeOfDatakitTheTypeOfItsVariant() throws IOException {
        Declaration plugin = only("resource \"konnect_gateway_plugin_datakit\" \"flow\" {\n" + ID + """
                  config = {
                    nodes = [
                      { call = { name = "GET", url = "http://x" } },
                      { static = { name = "S", values = jsonencode({ a = 1 }) } },
                    ]
                  }
                }
                """);
        assertEquals(
                json("[{'type': 'call', 'name': 'GET', 'url': 'http://x'},"
                        + " {'type': 'static', 'name': 'S', 'values': {'a': 1}}]"),
                plugin.fields().at("/config/nodes"));
    }

    @Test
    void multipliesByCountAndForEach() {
        DesiredControlPlane plane =
                read(CONTROL_PLANE + """
                                locals {
                                  models = { fast = "gpt-4o-mini", smart = "gpt-4o" }
                                }
                                resource "konnect_gateway_service" "each" {
                                  for_each         = local.models
                                  control_plane_id = konnect_gateway_control_plane.cp.id
                                  name             = each.key
                                  host             = "${each.value}.example"
                                }
                                resource "konnect_gateway_route" "numbered" {
                                  count            = 2
                                  control_plane_id = konnect_gateway_control_plane.cp.id
                                  name             = "route-${count.index}"
                                  paths            = ["/${count.index}"]
                                  service          = { id = konnect_gateway_service.each["fast"].id }
                                }
                                """, Map.of()).controlPlanes().get(0);
        assertEquals(
                List.of(
                        "konnect_gateway_service.each[\"fast\"]",
                        "konnect_gateway_service.each[\"smart\"]",
                        "konnect_gateway_route.numbered[0]",
                        "konnect_gateway_route.numbered[1]"),
                plane.declarations().stream().map(Declaration::address).toList());
        assertEquals(
                Map.of("/service/id", Reference.to("konnect_gateway_service.each[\"fast\"]")),
                plane.declarations().get(2).references());
    }

    @Test
    void givesVariablesTheirTypes() throws IOException {
        String files = "variable \"port\" { type = number }\nvariable \"hosts\" { type = list(string) }\n"
                + "variable \"extra\" {\n type = object({ on = optional(bool, true) })\n default = {}\n}\n"
                + CONTROL_PLANE + "resource \"konnect_gateway_route\" \"r\" {\n" + ID
                + "regex_priority = var.port\nhosts = var.hosts\nstrip_path = var.extra.on\n}\n";
        Declaration route = read(files, Map.of("port", "7", "hosts", "[\"a\", \"b\"]"))
                .controlPlanes()
                .get(0)
                .declarations()
                .get(0);
        assertEquals(json("{'regex_priority': 7, 'hosts': ['a', 'b'], 'strip_path': true}"), route.fields());
    }

    @Test
    void findsAnExistingControlPlaneByItsName() {
        DesiredState state = read("""
                data "konnect_gateway_control_plane" "shared" {
                  filter = { name = { eq = "shared" } }
                }
                resource "konnect_gateway_consumer" "c" {
                  control_plane_id = data.konnect_gateway_control_plane.shared.id
                  username         = "c"
                }
                """, Map.of());
        assertFalse(state.controlPlanes().get(0).managed());
        assertEquals("shared", state.controlPlanes().get(0).name());
    }

    @Test
    void evaluatesOutputsOnceTheServerHasTheRest() throws IOException {
        Files.writeString(directory.resolve("main.tf"), CONTROL_PLANE + """
                        data "konnect_gateway_control_plane_list" "all" {}
                        output "url" { value = "https://x/${konnect_gateway_control_plane.cp.id}/${konnect_gateway_control_plane.cp.name}" }
                        output "names" {
                          value     = data.konnect_gateway_control_plane_list.all.data[*].name
                          sensitive = true
                        }
                        """);
        TerraformFiles files = TerraformFiles.open(directory, Map.of());
        Map<String, JsonNode> applied = Map.of(
                "konnect_gateway_control_plane.cp", json("{'id': '1'}"),
                "data.konnect_gateway_control_plane_list.all", json("{'data': [{'name': 'prod'}]}"));
        var outputs = files.outputs(address -> Optional.ofNullable(applied.get(address)));
        assertEquals("{url=\"https://x/1/prod\", names=(sensitive)}", outputs.toString());
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " ==> ", quoteCharacter = '`', textBlock = """
            port = "abc"                 ==> main.tf:7: konnect_gateway_service.s: port is "abc"; expected an integer
            port = var.secret            ==> main.tf:7: konnect_gateway_service.s: port is a string; expected an integer
            hots = "x"                   ==> main.tf:7: konnect_gateway_service.s: hots is no attribute of konnect_gateway_service; expected one of ca_certificates, client_certificate,
            url = "http://x"             ==> main.tf:7: konnect_gateway_service.s: url is no attribute
            retries = each.value         ==> main.tf:7: each.value is there only in a resource with for_each
            read_timeout = konnect_gateway_control_plane.cp.name ==> main.tf:7: konnect_gateway_service.s: read_timeout is a string; expected an integer
            tags = "x"                   ==> main.tf:7: konnect_gateway_service.s: tags is a string; expected a list
            enabled = 1                  ==> main.tf:7: konnect_gateway_service.s: enabled is 1; expected true or false
            name = local.none            ==> main.tf:7: there is no local.none
            name = konnect_gateway_route.r.id       ==> main.tf:7: there is no konnect_gateway_route.r
            name = konnect_gateway_control_plane.cp.nme ==> main.tf:7: konnect_gateway_control_plane.cp has no attribute 'nme'
            lifecycle {}                 ==> main.tf:7: the block 'lifecycle' is not supported in a resource
            name = "a" "b"               ==> main.tf:7: unexpected '"'; expected the end of the line
            """)
    void saysFileLineFieldValueAndExpectation(String attribute, String expected) {
        String content = CONTROL_PLANE + "resource \"konnect_gateway_service\" \"s\" {\n  host = \"h\"\n  " + ID + "  "
                + attribute + "\n}\nvariable \"secret\" {\n  default = \"p4ss\"\n  sensitive = true\n}\n";
        String problem = problems(content).get(0);
        assertTrue(problem.startsWith(expected), problem);
    }

    @Test
    void readsAThousandRoutes() {
        StringBuilder content = new StringBuilder(CONTROL_PLANE);
        for (int i = 0; i < 1000; i++) {
            content.append("resource \"konnect_gateway_route\" \"r")
                    .append(i)
                    .append("\" {\n")
                    .append(ID)
                    .append("paths = [\"/")
                    .append(i)
                    .append("\"]\n}\n");
        }
        assertEquals(
                1000,
                read(content.toString(), Map.of())
                        .controlPlanes()
                        .get(0)
                        .declarations()
                        .size());
    }

    @Test
    void saysThatAFolderIsMissing() {
        Path missing = directory.resolve("missing");
        assertEquals(
                List.of(missing + ": the folder, or a file in it, could not be read as UTF-8 text"),
                assertThrows(ConfigFileException.class, () -> TerraformFiles.read(missing, Map.of()))
                        .problems());
    }

    @Test
    void refusesWhatItCannotRead() {
        assertEquals(
                List.of("main.tf:1: the block 'module' is not supported; expected one of data, locals, output,"
                        + " provider, resource, terraform, variable"),
                problems("module \"m\" {\n}\n"));
        assertEquals(
                List.of(
                        "main.tf:1: resource type konnect_portal is not supported; expected a konnect_gateway_* resource"),
                problems("resource \"konnect_portal\" \"p\" {\n}\n"));
        assertEquals(
                List.of("main.tf:4: konnect_gateway_sni.s: certificate is missing"),
                problems(CONTROL_PLANE + "resource \"konnect_gateway_sni\" \"s\" {\n" + ID + "name = \"x\"\n}\n"));
        assertEquals(
                List.of("a value is given for the variable 'x', which is not declared; expected one of "),
                assertThrows(ConfigFileException.class, () -> read(CONTROL_PLANE, Map.of("x", "y")))
                        .problems());
    }
}
