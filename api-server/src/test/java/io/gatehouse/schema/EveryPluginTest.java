package io.gatehouse.schema;

import static io.gatehouse.schema.Documents.CONTRACT;
import static io.gatehouse.schema.Documents.problems;
import static io.gatehouse.schema.Documents.valid;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every plugin of the contract. */
class EveryPluginTest {
    static Collection<String> plugins() {
        return CONTRACT.pluginNames();
    }

    @Test
    void thereAreAllOfThem() {
        assertEquals(112, plugins().size());
    }

    @ParameterizedTest
    @MethodSource("plugins")
    void fillsEveryFieldOnce(String name) {
        ObjectNode stored = stored(name, MinimalConfig.of(name));
        JsonNode config = stored.path("config");
        properties(name).forEach((field, declared) -> assertTrue(config.has(field), field));
        assertEquals(stored, valid(CONTRACT.entity("plugins").check(stored)));
    }

    @ParameterizedTest
    @MethodSource("plugins")
    void takesItsDefaultsFromTheContract(String name) {
        ObjectNode minimal = MinimalConfig.of(name);
        JsonNode config = stored(name, minimal).path("config");
        properties(name).forEach((field, declared) -> {
            JsonNode fallback = declared.path("default");
            if (!minimal.has(field) && !fallback.isContainerNode()) {
                assertEquals(fallback, config.path(field), field);
            }
        });
    }

    @ParameterizedTest
    @MethodSource("plugins")
    void keepsNulls(String name) {
        ObjectNode minimal = MinimalConfig.of(name);
        ObjectNode sent = minimal.deepCopy();
        List<String> refusing = new ArrayList<>();
        properties(name).forEach((field, declared) -> {
            if (!minimal.has(field)) {
                sent.putNull(field);
                refusing.add("config." + field + ": required field missing");
            }
        });
        // Those that the contract doesn't let be null say so and nothing else is wrong.
        List<String> problems = problems(CONTRACT.entity("plugins").check(plugin(name, sent)));
        assertTrue(refusing.containsAll(problems), problems.toString());
        problems.forEach(problem -> sent.remove(problem.substring("config.".length(), problem.indexOf(':'))));
        JsonNode stored = stored(name, sent).path("config");
        sent.properties().forEach(member -> {
            if (member.getValue().isNull()) {
                assertTrue(stored.path(member.getKey()).isNull(), member.getKey());
            }
        });
    }

    @ParameterizedTest
    @MethodSource("plugins")
    void refusesWhatItDoesNotKnow(String name) {
        ObjectNode config = MinimalConfig.of(name).put("nonsense", 1);
        assertEquals(
                List.of("config.nonsense: unknown field"),
                problems(CONTRACT.entity("plugins").check(plugin(name, config))));
    }

    @ParameterizedTest
    @MethodSource("plugins")
    void keepsASecretUnderItsOlderNameToo(String name) {
        JsonNode config = CONTRACT.published(CONTRACT.pluginComponent(name).orElseThrow());
        olderNames(config);
        config.path("properties").forEach(part -> olderNames(resolved(part)));
    }

    private static void olderNames(JsonNode record) {
        record.path("properties").properties().forEach(field -> {
            String newName = field.getValue().at("/x-shorthand/for").asText();
            if (!newName.isEmpty()) {
                JsonNode target = record;
                for (String step : newName.split("\\.", -1)) {
                    target = resolved(target.path("properties").path(step));
                }
                assertEquals(
                        target.path("x-encrypted").asBoolean(),
                        field.getValue().path("x-encrypted").asBoolean(),
                        field.getKey());
            }
        });
    }

    private static JsonNode resolved(JsonNode schema) {
        String reference = schema.path("$ref").asText();
        return reference.isEmpty() ? schema : CONTRACT.published(reference.substring(reference.lastIndexOf('/') + 1));
    }

    private static Map<String, JsonNode> properties(String name) {
        Map<String, JsonNode> properties = new LinkedHashMap<>();
        CONTRACT.published(CONTRACT.pluginComponent(name).orElseThrow())
                .path("properties")
                .properties()
                .forEach(property -> {
                    if (!property.getValue().has("x-shorthand")) {
                        properties.put(property.getKey(), property.getValue());
                    }
                });
        return properties;
    }

    private static ObjectNode plugin(String name, ObjectNode config) {
        ObjectNode plugin = JsonNodeFactory.instance.objectNode().put("name", name);
        plugin.set("config", config);
        return plugin;
    }

    private static ObjectNode stored(String name, ObjectNode config) {
        return valid(CONTRACT.entity("plugins").check(plugin(name, config)));
    }
}
