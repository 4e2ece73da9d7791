package io.gatehouse.openapi;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The contract as it is. */
class BundleTest {
    private static final Path CONTRACT = Path.of("").toAbsolutePath();

    @Test
    void isValidOpenApi(@TempDir Path output) throws IOException {
        Bundle.main(new String[] {CONTRACT.toString(), output.toString()});
        for (String file : List.of("openapi.yaml", "openapi.json")) {
            SwaggerParseResult parsed = new OpenAPIV3Parser().readContents(Files.readString(output.resolve(file)));
            assertEquals(List.of(), parsed.getMessages(), file);
            assertNotNull(parsed.getOpenAPI(), file);
            assertTrue(parsed.getOpenAPI().getPaths().containsKey("/v2/control-planes/{controlPlaneId}"), file);
        }
    }

    @Test
    void saysTheSameInBothForms(@TempDir Path output) throws IOException {
        Bundle.main(new String[] {CONTRACT.toString(), output.toString()});
        assertEquals(
                new ObjectMapper().readTree(output.resolve("openapi.json").toFile()),
                new YAMLMapper().readTree(output.resolve("openapi.yaml").toFile()));
    }

    @Test
    void isTheSameEveryTime(@TempDir Path first, @TempDir Path second) throws IOException {
        Bundle.main(new String[] {CONTRACT.toString(), first.toString()});
        Bundle.main(new String[] {CONTRACT.toString(), second.toString()});
        assertArrayEquals(
                Files.readAllBytes(first.resolve("openapi.yaml")), Files.readAllBytes(second.resolve("openapi.yaml")));
    }

    @Test
    void makesAComponentOfEachPluginConfig() throws IOException {
        JsonNode config = schema(Bundle.join(CONTRACT), "AiProxyAdvancedConfig");
        assertEquals("ai-proxy-advanced", config.path("x-plugin").path("name").asText());
        assertEquals(4, config.path("x-plugin").path("scopes").size());
        assertEquals(
                "#/components/schemas/AiTarget",
                config.path("properties")
                        .path("targets")
                        .path("items")
                        .path("$ref")
                        .asText());
    }

    @Test
    void writesEachComponentForServersThatReadOnDemand(@TempDir Path output) throws IOException {
        Bundle.main(new String[] {CONTRACT.toString(), output.toString()});
        ObjectMapper json = new ObjectMapper();
        JsonNode index = json.readTree(output.resolve("index.json").toFile());
        assertEquals("AiProxyConfig", index.path("plugins").path("ai-proxy").asText());
        ObjectNode document = Bundle.join(CONTRACT);
        assertEquals(schema(document, "Service"), index.path("entities").path("Service"));
        for (Map.Entry<String, JsonNode> component :
                document.at("/components/schemas").properties()) {
            assertEquals(
                    component.getValue(),
                    json.readTree(output.resolve("schemas/" + component.getKey() + ".json")
                            .toFile()));
        }
    }

    @Test
    void keepsThePluginsOwnRulesAndPartials() throws IOException {
        JsonNode plugin = schema(Bundle.join(CONTRACT), "RateLimitingConfig").path("x-plugin");
        assertEquals(
                "{\"redis-ce\":[\"config.redis\"]}", plugin.path("partials").toString());
        assertTrue(plugin.path("x-entity-checks").get(0).has("atLeastOneOf"));
    }

    @Test
    void splicesSharedChecks() throws IOException {
        ObjectNode document = Bundle.join(CONTRACT);
        JsonNode target = schema(document, "AiTarget").path("x-entity-checks");
        JsonNode single = schema(document, "AiProxyConfig").path("x-entity-checks");
        assertTrue(target.size() > 1);
        assertEquals(target.get(target.size() - 1), single.get(single.size() - 1));
    }

    @Test
    void refusesEmptyStringsInEntitiesOnly() throws IOException {
        ObjectNode document = Bundle.join(CONTRACT);
        assertEquals(
                1, property(document, "Consumer", "username").path("minLength").asInt());
        assertEquals(
                1,
                property(document, "AiModelOptions", "azure_instance")
                        .path("minLength")
                        .asInt());
        assertEquals(
                0, property(document, "PluginPartial", "path").path("minLength").asInt(-1));
        assertTrue(property(document, "CreateControlPlaneRequest", "description")
                .path("minLength")
                .isMissingNode());
    }

    private static JsonNode schema(ObjectNode document, String name) {
        return document.path("components").path("schemas").path(name);
    }

    private static JsonNode property(ObjectNode document, String schema, String name) {
        return schema(document, schema).path("properties").path(name);
    }
}
