package io.gatehouse.schema;

import static io.gatehouse.schema.Documents.problems;
import static io.gatehouse.schema.Documents.stored;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VaultAndPartialSchemaTest {
    @Test
    void keepsTheConfigOfAVaultAsSent() {
        assertEquals(
                "{\"name\":\"env\",\"prefix\":\"my-env\",\"config\":{\"prefix\":\"a\",\"ttl\":1.0},"
                        + "\"description\":null,\"tags\":null}",
                stored("vaults", "{name: 'env', prefix: 'my-env', config: {prefix: 'a', ttl: 1.0}}")
                        .toString());
        assertEquals(false, stored("vaults", "{name: 'env', prefix: 'my-env'}").has("config"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            vaults   | name: 'env', prefix: 'env'           | prefix: must not be one of: env
            vaults   | name: 'env', prefix: 'e'             | prefix: invalid value: e
            vaults   | name: 'env', prefix: '1a'            | prefix: invalid value: 1a
            vaults   | name: 'env', prefix: 'a-'            | prefix: invalid value: a-
            vaults   | name: 'env', prefix: 'A1'            | prefix: invalid value: A1
            vaults   | name: 'env'                          | prefix: required field missing
            vaults   | name: 'attic', prefix: 'aa'          | name: vault 'attic' is not installed
            vaults   | name: 'env', prefix: 'aa', config: {prefix: '1'}  | config.prefix: invalid value: 1
            vaults   | name: 'env', prefix: 'aa', config: {prefix: 1}    | config.prefix: expected a string
            vaults   | name: 'env', prefix: 'aa', config: 'x'            | config: expected a map
            partials | config: {}                           | type: required field missing
            partials | type: 'x', config: {}                | type: expected one of: redis-ce, redis-ee, vectordb, embeddings, model
            partials | type: 'redis-ce'                     | config: required field missing
            partials | type: 'redis-ce', config: null       | config: required field missing
            partials | type: 'redis-ce', config: {wizard: 1} | config.wizard: unknown field
            partials | type: 'redis-ce', config: {sentinel_nodes: []} | config.sentinel_nodes: unknown field
            partials | type: 'redis-ce', config: {port: 65536} | config.port: value should be between 0 and 65535
            partials | type: 'redis-ee', config: {host: ''} | config.host: length must be at least 1
            partials | type: 'embeddings', config: {}       | config.model: required field missing
            key_sets | name: ''                             | name: length must be at least 1
            snis     | name: 'a*b', certificate: {id: '11111111-1111-4111-8111-111111111111'} | name: wildcard must be leftmost or rightmost character
            snis     | name: '1.2.3.4', certificate: {id: '11111111-1111-4111-8111-111111111111'} | name: must not be an IP
            snis     | name: 'a.test'                       | certificate: required field missing
            consumer_groups | name: null                    | name: required field missing
            """)
    void namesTheFieldAndTheExpectation(String kind, String fields, String problem) {
        assertEquals(List.of(problem), problems(kind, "{" + fields + "}"));
    }

    @Test
    void fillsAPartialByItsType() {
        assertEquals(
                "{\"port\":\"6380\",\"host\":null,\"username\":null,\"password\":null,\"database\":0,"
                        + "\"timeout\":2000,\"ssl\":false,\"ssl_verify\":false,\"server_name\":null,"
                        + "\"cloud_authentication\":null}",
                stored("partials", "{type: 'redis-ce', config: {port: '6380'}}")
                        .path("config")
                        .toString());
        assertEquals(
                "127.0.0.1",
                stored("partials", "{type: 'redis-ee', config: {}}")
                        .path("config")
                        .path("host")
                        .asText());
    }
}
