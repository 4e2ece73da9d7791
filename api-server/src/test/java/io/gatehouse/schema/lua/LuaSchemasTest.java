package io.gatehouse.schema.lua;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.schema.Checked;
import io.gatehouse.schema.Contract;
import io.gatehouse.schema.MinimalConfig;
import java.util.Collection;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class LuaSchemasTest {
    private static final Contract CONTRACT = Contract.load();
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final LuaSchemas SCHEMAS = new LuaSchemas(CONTRACT);

    static Collection<String> plugins() {
        return CONTRACT.pluginNames();
    }

    /** What decK compares: the file with this schema's defaults against what the server stored. */
    @ParameterizedTest
    @MethodSource("plugins")
    void givesClientsTheDefaultsThatAreStored(String name) {
        ObjectNode minimal = MinimalConfig.of(name);
        JsonNode config = field(SCHEMAS.plugin(name).orElseThrow(), "config");
        assertEquals(stored(name, minimal), filled(config, minimal));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            rate-limiting   | minute               | {"type":"number","gt":0,"description":"The most per minute."}
            rate-limiting   | policy               | {"type":"string","default":"local","one_of":["cluster","local","redis"],"description":"Where the counts are kept."}
            rate-limiting   | sync_rate            | {"type":"number","required":true,"default":-1,"description":"Seconds between two exchanges of counts; -1 exchanges them with every request."}
            key-auth        | key_names            | {"type":"array","elements":{"type":"string"},"required":true,"default":["apikey"],"description":"Header, query or body fields in which a key is looked for, in this order."}
            proxy-cache     | response_code        | {"type":"array","elements":{"type":"integer","between":[100,900]},"required":true,"default":[200,301,404],"len_min":1,"description":"Statuses that may be kept."}
            bot-detection   | allow                | {"type":"array","elements":{"type":"string","is_regex":true},"default":[],"description":"Regular expressions for User-Agent headers that always pass."}
            aws-lambda      | aws_key              | {"type":"string","referenceable":true,"encrypted":true,"description":"The AWS access key id."}
            jwt-signer      | access_token_keyset_client_certificate | {"type":"foreign","reference":"certificates"}
            """)
    void describesAField(String plugin, String name, String expected) throws JsonProcessingException {
        JsonNode field = field(field(SCHEMAS.plugin(plugin).orElseThrow(), "config"), name);
        // Through text, since a long and an int are not equal as nodes.
        assertEquals(JSON.readTree(expected), JSON.readTree(field.toString()));
    }

    @Test
    void describesScopesProtocolsRulesAndPartials() {
        ObjectNode schema = SCHEMAS.plugin("rate-limiting").orElseThrow();
        assertEquals(
                "{\"type\":\"foreign\",\"reference\":\"routes\"}",
                field(schema, "route").toString());
        assertEquals(
                "{\"type\":\"foreign\",\"reference\":\"consumers\",\"eq\":null}",
                field(SCHEMAS.plugin("acl").orElseThrow(), "consumer").toString());
        assertEquals(
                "[\"grpc\",\"grpcs\",\"http\",\"https\"]",
                field(schema, "protocols").path("default").toString());
        assertTrue(field(schema, "enabled").path("default").asBoolean());
        assertEquals(
                "{\"redis-ce\":[\"config.redis\"]}",
                schema.path("supported_partials").toString());
        assertEquals(
                "{\"conditional\":{\"if_field\":\"config.limit_by\",\"if_match\":{\"one_of\":[\"path\"]},"
                        + "\"then_field\":\"config.path\",\"then_match\":{\"required\":true}}}",
                schema.path("entity_checks").get(5).toString());
    }

    @Test
    void tellsWhichFieldReplacesAnOlderOne() {
        JsonNode shorthands =
                field(SCHEMAS.plugin("rate-limiting").orElseThrow(), "config").path("shorthand_fields");
        assertEquals(9, shorthands.size());
        assertEquals(
                "[{\"path\":[\"redis\",\"host\"]}]",
                shorthands
                        .get(0)
                        .path("redis_host")
                        .path("deprecation")
                        .path("replaced_with")
                        .toString());
    }

    @Test
    void rendersEveryEntity() {
        CONTRACT.entities()
                .forEach(entity -> assertTrue(
                        SCHEMAS.entity(entity.kind())
                                        .orElseThrow()
                                        .path("fields")
                                        .size()
                                > 1,
                        entity.kind()));
        JsonNode service = SCHEMAS.entity("services").orElseThrow();
        assertEquals(60000, field(service, "read_timeout").path("default").asInt());
        assertEquals(
                "services",
                field(SCHEMAS.entity("routes").orElseThrow(), "service")
                        .path("reference")
                        .asText());
    }

    @Test
    void describesThePartialsOfAType() {
        JsonNode config = field(SCHEMAS.partial("redis-ee").orElseThrow(), "config");
        assertEquals("127.0.0.1", field(config, "host").path("default").asText());
        assertEquals(6379, field(config, "port").path("default").asInt());
    }

    @Test
    void knowsNothingElse() {
        assertEquals(Optional.empty(), SCHEMAS.partial("no-such"));
        assertEquals(Optional.empty(), SCHEMAS.entity("wizards"));
        assertEquals(Optional.empty(), SCHEMAS.plugin("no-such"));
    }

    private static JsonNode field(JsonNode schema, String name) {
        for (JsonNode field : schema.path("fields")) {
            if (field.has(name)) {
                return field.get(name);
            }
        }
        throw new AssertionError("there is no field " + name);
    }

    private static JsonNode stored(String name, ObjectNode config) {
        ObjectNode plugin = JsonNodeFactory.instance.objectNode().put("name", name);
        plugin.set("config", config);
        return CONTRACT.entity("plugins").check(plugin).fold(new Checked.Handler<>() {
            @Override
            public JsonNode valid(Checked.Valid valid) {
                return valid.document().path("config");
            }

            @Override
            public JsonNode invalid(Checked.Invalid invalid) {
                throw new AssertionError(invalid.violations().toString());
            }
        });
    }

    /** The way in which go-kong, and so decK, fills the config of a plugin. */
    private static ObjectNode filled(JsonNode record, JsonNode given) {
        ObjectNode result = given.deepCopy();
        for (JsonNode each : record.path("fields")) {
            String name = each.fieldNames().next();
            JsonNode field = each.get(name);
            JsonNode value = given.path(name);
            String type = field.path("type").asText();
            boolean records = field.path("elements").path("type").asText().equals("record");
            if (value.isNull() || value.isValueNode() || (value.isArray() && !records)) {
                continue;
            }
            if (value.isObject() && field.has("keys")) {
                continue;
            }
            if (type.equals("record")
                    && (value.isObject() || field.path("required").asBoolean())) {
                result.set(name, filled(field, value.isObject() ? value : JsonNodeFactory.instance.objectNode()));
            } else if (value.isArray()) {
                ArrayNode list = JsonNodeFactory.instance.arrayNode();
                value.forEach(element -> list.add(filled(field.path("elements"), element)));
                result.set(name, list);
            } else {
                JsonNode own = record.path("default").path(name);
                JsonNode fallback = own.isMissingNode() ? field.path("default") : own;
                result.set(name, fallback.isMissingNode() ? JsonNodeFactory.instance.nullNode() : fallback);
            }
        }
        return result;
    }
}
