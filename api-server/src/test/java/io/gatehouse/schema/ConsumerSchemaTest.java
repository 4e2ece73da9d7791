package io.gatehouse.schema;

import static io.gatehouse.schema.Documents.problems;
import static io.gatehouse.schema.Documents.stored;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class ConsumerSchemaTest {
    private static final String ID = "{id: '11111111-1111-4111-8111-111111111111'}";

    @Test
    void needsANameOfSomeKind() {
        assertEquals(
                List.of("@entity: at least one of these fields must be non-empty: 'custom_id', 'username'"),
                problems("consumers", "{tags: ['a'], username: null}"));
    }

    @Test
    void complainsAboutAWrongNameOnlyOnce() {
        assertEquals(List.of("username: expected a string"), problems("consumers", "{username: 5}"));
        assertEquals(List.of("username: length must be at least 1"), problems("consumers", "{username: ''}"));
    }

    @Test
    void allowsSpacesInNames() {
        assertEquals(
                "{\"username\":\"demo app\",\"custom_id\":null,\"tags\":null}",
                stored("consumers", "{username: 'demo app'}").toString());
    }

    @Test
    void leavesKeysToTheServer() {
        assertEquals(
                "{\"consumer\":{\"id\":\"11111111-1111-4111-8111-111111111111\"},\"tags\":null}",
                stored("keyauth_credentials", "{key: null, consumer: " + ID + "}")
                        .toString());
        assertEquals(
                "k",
                stored("keyauth_credentials", "{key: 'k', consumer: " + ID + "}")
                        .path("key")
                        .asText());
    }

    @Test
    void knowsWhoseAKeyIs() {
        assertEquals(List.of("consumer: required field missing"), problems("keyauth_credentials", "{key: 'k'}"));
        assertEquals(
                List.of("ttl: expected an integer", "consumer: required field missing"),
                problems("keyauth_credentials", "{ttl: '5', consumer: null}"));
    }
}
