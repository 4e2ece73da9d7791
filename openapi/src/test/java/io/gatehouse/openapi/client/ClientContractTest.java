package io.gatehouse.openapi.client;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClientContractTest {
    private static final String SCHEMAS = """
            components:
              schemas:
                Consumer: {type: object, properties: {id: {type: string, x-auto: id}}}
                ListConsumers: {type: object, properties: {data: {type: array, items: {$ref: '#/components/schemas/Consumer'}}}}
                Color: {type: string, enum: [red, blue]}
                PaintConfig:
                  type: object
                  x-plugin: {name: paint}
                  required: [color]
                  properties:
                    color: {$ref: '#/components/schemas/Color'}
                    modes: {type: [array, 'null'], items: {type: string, enum: [fast, slow]}}
                    brushes: {type: array, items: {type: object, properties: {width: {type: integer, maximum: 9}}}}
                    by_name: {type: object, additionalProperties: {type: array, items: {type: number}}}
                    port: {type: [integer, string, 'null']}
                    steps:
                      type: array
                      items:
                        x-variant-by: type
                        oneOf:
                          - {type: object, properties: {type: {type: string, const: dry}}}
            """;

    private static final String PATHS = """
            paths:
              /v2/control-planes/{controlPlaneId}/core-entities/consumers/{ConsumerId}:
                parameters:
                  - {name: controlPlaneId, in: path}
                  - {name: ConsumerId, in: path, description: Its id.}
                put:
                  operationId: upsert-consumer
                  summary: Create or replace a consumer
                  tags: [Consumers]
                  requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Consumer'}}}}
                  responses: {'200': {content: {application/json: {schema: {$ref: '#/components/schemas/Consumer'}}}}}
              /v2/control-planes/{controlPlaneId}/core-entities/consumers:
                get:
                  operationId: list-consumer
                  summary: List
                  tags: [Consumers]
                  parameters: [{name: 'page[size]', in: query}]
                  responses: {'200': {content: {application/json: {schema: {$ref: '#/components/schemas/ListConsumers'}}}}}
            """;

    @Test
    void typesFields() throws Exception {
        JsonNode fields = model("PaintConfig").path("x-fields");

        assertType(fields.get(0), "Color", "Codec.choice(Color::of)");
        assertTrue(fields.get(0).path("readRequired").asBoolean());
        assertType(fields.get(1), "List<Mode>", "Codec.list(Codec.choice(Mode::of))");
        assertEquals("Mode", fields.get(1).at("/choice/choiceName").asText());
        assertType(fields.get(2), "List<PaintConfigBrush>", "Codec.list(Codec.model(PaintConfigBrush::of))");
        assertType(fields.get(3), "Map<String, List<Double>>", "Codec.map(Codec.list(Codec.NUMBER))");
        assertType(fields.get(4), "JsonNode", "Codec.JSON");
        assertTrue(fields.get(4).path("asNumberOrText").asBoolean());
        assertType(fields.get(5), "List<JsonNode>", "Codec.list(Codec.JSON)");
    }

    @Test
    void makesModelsOfInnerRecordsAndVariants() throws Exception {
        assertType(model("PaintConfigBrush").path("x-fields").get(0), "Integer", "Codec.INTEGER");
        assertEquals("dry", model("PaintConfigStepDry").at("/x-presets/0/value").asText());
        assertEquals("paint", model("PaintConfig").path("x-plugin-name").asText());
        assertEquals("RED", model("Color").at("/x-choice/0/constant").asText());
    }

    @Test
    void bindsOperationsToTheirControlPlane() throws Exception {
        JsonNode paths = contract().path("paths");
        JsonNode upsert = paths.path("/v2/control-planes/{controlPlaneId}/core-entities/consumers/{ConsumerId}")
                .path("put");

        assertEquals("upsert", upsert.path("x-method").asText());
        assertEquals(
                "\"/core-entities/consumers/{}\", consumerId",
                upsert.path("x-path-arguments").asText());
        assertEquals(
                "String consumerId, KongConsumer kongConsumer",
                upsert.path("x-parameters").asText());
        JsonNode list = paths.path("/v2/control-planes/{controlPlaneId}/core-entities/consumers")
                .path("get");
        assertEquals("list", list.path("x-method").asText());
        assertTrue(list.path("x-returns-page").asBoolean());
        assertEquals("page[size]", list.path("x-size").asText());
    }

    @Test
    void leavesOutWhatNothingRefersTo() throws Exception {
        assertFalse(contract().at("/components/schemas").has("ListConsumers"));
    }

    @Test
    void refusesTwoRecordsOfOneName() {
        String schemas = """
                components:
                  schemas:
                    AConfig: {type: object, x-plugin: {name: a}, properties: {b_c: {type: object, properties: {x: {type: string}}}}}
                    AConfigB: {type: object, x-plugin: {name: ab}, properties: {c: {type: object, properties: {y: {type: string}}}}}
                """;

        IllegalArgumentException failure = assertThrows(
                IllegalArgumentException.class, () -> ClientContract.of(new YAMLMapper().readTree(schemas)));

        assertTrue(String.valueOf(failure.getMessage()).contains("AConfigBC"), failure::toString);
    }

    @Test
    void isTheSameEveryTime(@TempDir Path folder) throws Exception {
        for (String file : new String[] {"a.json", "b.json"}) {
            ClientContract.main(new String[] {folder.resolve(file).toString()});
        }

        assertArrayEquals(Files.readAllBytes(folder.resolve("a.json")), Files.readAllBytes(folder.resolve("b.json")));
        assertEquals(
                112,
                new ObjectMapper()
                        .readTree(folder.resolve("a.json").toFile())
                        .at("/components/schemas")
                        .findValues("x-plugin-name")
                        .size());
    }

    private static void assertType(JsonNode field, String type, String codec) {
        assertEquals(type, field.path("type").asText());
        assertEquals(codec, field.path("codec").asText());
    }

    private static JsonNode model(String name) throws Exception {
        return contract().path("components").path("schemas").path(name);
    }

    private static JsonNode contract() throws Exception {
        return ClientContract.of(new YAMLMapper().readTree(SCHEMAS + PATHS));
    }
}
