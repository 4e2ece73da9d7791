package io.gatehouse.openapi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Breaks a small contract in every way that the bundler must notice. */
class LintTest {
    private static final String OPERATION = """
            /things:
              get:
                operationId: list-things
                summary: List things
                responses:
                  '200': {description: Things., content: {application/json: {schema: {$ref: ../schemas/Thing.yaml}}}}
                  '401': {description: No token.}
            """;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @BeforeEach
    void writeAGoodContract() throws IOException {
        write("openapi.yaml", "openapi: 3.1.0\ninfo: {title: T, version: '1'}\n");
        write("paths/things.yaml", OPERATION);
        write("schemas/Thing.yaml", "{type: object, properties: {a: {type: integer, default: 1}}}");
    }

    @Test
    void acceptsAGoodContract() throws IOException {
        assertEquals(
                "#/components/schemas/Thing",
                Bundle.join(folder)
                        .at("/paths/~1things/get/responses/200/content/application~1json/schema/$ref")
                        .asText());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {type: string, x-secret: true}                        | Thing has the unknown keyword 'x-secret'
            {type: object, properties: {a: {anyOf: []}}}          | Thing.a has the unknown keyword 'anyOf'
            {type: object, properties: {a: {oneOf: []}}}          | Thing.a has one of 'oneOf' and 'x-variant-by', which need each other
            {oneOf: [{format: colour}], x-variant-by: type}       | Thing has the unknown format 'colour'
            {type: string, not: {pattern: a}}                     | Thing has 'not' without 'enum', where it has no effect
            {type: array, items: {type: string, format: colour}}  | Thing.items has the unknown format 'colour'
            {$ref: 'Other.yaml'}                                  | there is no file for the reference 'Other.yaml'
            {$ref: '#/components/schemas/Other'}                  | the reference '#/components/schemas/Other' points at nothing
            {$ref: 'Thing.yaml', maxLength: 5}                    | Thing has 'maxLength' beside $ref, where it has no effect
            {type: integer, default: x}                           | the default of Thing, "x", breaks its own schema
            {type: integer, default: null}                        | the default of Thing, null, breaks its own schema
            {type: integer, minimum: 2, default: 1}               | the default of Thing, 1, breaks its own schema
            {type: integer, maximum: 2, default: 3}               | the default of Thing, 3, breaks its own schema
            {type: number, exclusiveMinimum: 0, default: 0}       | the default of Thing, 0, breaks its own schema
            {type: string, minLength: 1, default: ''}             | the default of Thing, "", breaks its own schema
            {type: string, enum: [a], default: b}                 | the default of Thing, "b", breaks its own schema
            {type: string, pattern: '^a$', default: b}            | the default of Thing, "b", breaks its own schema
            {type: array, items: {type: string}, default: [1]}    | the default of Thing, [1], breaks its own schema
            {type: array, minItems: 1, default: []}               | the default of Thing, [], breaks its own schema
            {type: object, required: [a], default: {}}            | the default of Thing, {}, breaks its own schema
            {type: object, additionalProperties: false, properties: {}, default: {a: 1}} | the default of Thing, {"a":1}, breaks its own schema
            {type: object, properties: {a: {type: string}}, default: {a: 1}} | the default of Thing, {"a":1}, breaks its own schema
            """)
    void findsAMistakeInASchema(String schema, String reason) throws IOException {
        write("schemas/Thing.yaml", schema);
        assertEquals(List.of("schemas/Thing.yaml: " + reason), problems());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            operationId: list-things | get /things has no operationId
            summary: List things     | get /things has no summary
            '401'                    | get /things has no response 401
            """)
    void findsAnIncompleteOperation(String line, String reason) throws IOException {
        String without =
                OPERATION.lines().filter(one -> !one.contains(line)).reduce("", (text, one) -> text + one + "\n");
        write("paths/things.yaml", without);
        assertEquals(List.of("paths/things.yaml: " + reason), problems());
    }

    @Test
    void findsAnOperationIdUsedTwice() throws IOException {
        write("paths/others.yaml", OPERATION.replace("/things", "/others"));
        assertEquals(
                List.of("paths/things.yaml: get /things has the operationId 'list-things' of get /others"), problems());
    }

    @Test
    void findsAPathUsedTwice() throws IOException {
        write("paths/others.yaml", OPERATION);
        assertEquals(List.of("paths/things.yaml: the path /things is also in paths/others.yaml"), problems());
    }

    @Test
    void findsASchemaThatNothingUses() throws IOException {
        write("schemas/Other.yaml", "{type: string}");
        assertEquals(List.of("schemas/Other.yaml: nothing uses the schema Other"), problems());
    }

    @Test
    void findsABadPluginFile() throws IOException {
        write("plugins/my-plugin.yaml", "{name: other, description: d, scopes: [], config: {type: object}}");
        assertEquals(
                List.of(
                        "plugins/my-plugin.yaml: expected the plugin's name to be that of the file but it is 'other'",
                        "plugins/my-plugin.yaml: a plugin needs 'protocols'"),
                problems());
    }

    @Test
    void findsMissingChecks() throws IOException {
        write("schemas/Thing.yaml", "{type: object, x-entity-checks: [{$ref: ../checks/none.yaml}]}");
        assertEquals(
                List.of("schemas/Thing.yaml: there is no file for the reference '../checks/none.yaml'"), problems());
    }

    @Test
    void namesTheFileThatIsNotYaml() throws IOException {
        write("schemas/Thing.yaml", "{a: 1, a: 2}");
        String problem = problems().get(0);
        assertTrue(problem.startsWith("schemas/Thing.yaml: Duplicate"), problem);
    }

    private List<String> problems() {
        return assertThrows(InvalidContract.class, () -> Bundle.join(folder)).problems();
    }

    private void write(String file, String text) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent() == null ? folder : path.getParent());
        Files.writeString(path, text);
    }
}
