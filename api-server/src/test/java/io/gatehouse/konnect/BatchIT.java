package io.gatehouse.konnect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.gatehouse.konnect.ApiServer.Answer;
import org.junit.jupiter.api.Test;

class BatchIT extends ServedControlPlane {
    @Test
    void appliesOperationsInAnOrderInWhichReferencesResolve() {
        api.post(core + "/services", "{\"name\":\"old\",\"host\":\"h\"}");
        api.post(core + "/services/old/routes", "{\"name\":\"old\",\"paths\":[\"/\"]}");
        Answer answer = batch(
                "{\"operation\":\"upsert\",\"kind\":\"key-auths\",\"body\":{\"key\":\"k\",\"consumer\":{\"username\":\"c\"}}}",
                "{\"operation\":\"upsert\",\"kind\":\"plugins\",\"body\":{\"name\":\"key-auth\",\"route\":{\"name\":\"r\"}}}",
                "{\"operation\":\"upsert\",\"kind\":\"routes\",\"key\":\"r\",\"body\":{\"paths\":[\"/\"],\"service\":{\"name\":\"s\"}}}",
                "{\"operation\":\"delete\",\"kind\":\"services\",\"key\":\"old\"}",
                "{\"operation\":\"upsert\",\"kind\":\"services\",\"body\":{\"name\":\"s\",\"host\":\"h\"}}",
                "{\"operation\":\"upsert\",\"kind\":\"consumers\",\"key\":\"c\",\"body\":{}}",
                "{\"operation\":\"delete\",\"kind\":\"routes\",\"key\":\"old\"}");
        assertEquals(200, answer.status(), answer.text());
        assertEquals("application/json", answer.contentType());
        JsonNode data = answer.json().path("data");
        assertEquals(7, data.size());
        assertEquals(data.path(2).path("entity"), api.get(core + "/routes/r").json());
        assertEquals(
                data.path(4).path("entity").path("id"),
                data.path(2).path("entity").path("service").path("id"));
        assertTrue(data.path(3).path("entity").isNull());
        assertEquals(
                "k",
                api.get(core + "/consumers/c/key-auth/k").json().path("key").asText());
        assertEquals(404, api.get(core + "/services/old").status());
    }

    @Test
    void addsMembersToAGroup() {
        Answer answer = batch(
                "{\"operation\":\"upsert\",\"kind\":\"consumer_group_consumers\",\"body\":{\"consumer\":{\"username\":\"c\"},\"consumer_group\":{\"name\":\"g\"}}}",
                "{\"operation\":\"upsert\",\"kind\":\"consumers\",\"body\":{\"username\":\"c\"}}",
                "{\"operation\":\"upsert\",\"kind\":\"consumer_groups\",\"body\":{\"name\":\"g\"}}");
        assertEquals(200, answer.status(), answer.text());
        assertEquals(
                answer.json().path("data").path(1).path("entity"),
                api.get(core + "/consumer_groups/g/consumers")
                        .json()
                        .path("data")
                        .path(0));
    }

    @Test
    void anUpsertFindsTheEntityByTheNameInItsBody() {
        String id =
                api.post(core + "/services", "{\"name\":\"s\",\"host\":\"h\"}").id();
        Answer answer =
                batch("{\"operation\":\"upsert\",\"kind\":\"services\",\"body\":{\"name\":\"s\",\"host\":\"i\"}}");
        assertEquals(
                id, answer.json().path("data").path(0).path("entity").path("id").asText(), answer.text());
        assertEquals("i", api.get(core + "/services/s").json().path("host").asText());
    }

    @Test
    void appliesNothingWhenOneOperationIsRefused() {
        Answer answer = batch(
                "{\"operation\":\"upsert\",\"kind\":\"services\",\"body\":{\"name\":\"s\",\"host\":\"h\"}}",
                "{\"operation\":\"upsert\",\"kind\":\"services\",\"body\":{\"name\":\"t\",\"port\":\"x\"}}");
        assertEquals(400, answer.status());
        assertTrue(
                answer.text().contains("\"field\":\"operations.2.port\",\"messages\":[\"expected an integer\"]"),
                answer.text());
        assertTrue(
                answer.text().contains("\"field\":\"operations.2.host\",\"messages\":[\"required field missing\"]"),
                answer.text());
        assertEquals(404, api.get(core + "/services/s").status());
        Answer conflict = batch(
                "{\"operation\":\"upsert\",\"kind\":\"consumers\",\"body\":{\"username\":\"a\",\"custom_id\":\"x\"}}",
                "{\"operation\":\"upsert\",\"kind\":\"consumers\",\"body\":{\"username\":\"b\",\"custom_id\":\"x\"}}");
        assertEquals(409, conflict.status());
        assertTrue(conflict.text().contains("\"field\":\"operations.2.custom_id\""), conflict.text());
        assertFalse(api.get(core + "/consumers").text().contains("username"));
    }

    @Test
    void saysWhatIsWrongWithAnOperation() {
        assertField(
                batch("{\"operation\":\"delete\",\"kind\":\"services\"}"),
                "operations.1.key",
                "required field missing");
        assertField(
                batch("{\"operation\":\"upsert\",\"kind\":\"services\"}"),
                "operations.1.body",
                "required field missing");
        assertField(
                batch("{\"operation\":\"upsert\",\"kind\":\"wizards\",\"body\":{}}"),
                "operations.1.kind",
                "there is no collection 'wizards'");
        assertField(
                batch("{\"operation\":\"patch\",\"kind\":\"services\"}"),
                "operations.1.operation",
                "expected one of: upsert, delete");
        assertField(batch(), "operations", "length must be at least 1");
        assertEquals(
                404,
                api.post(
                                "/v2/control-planes/11111111-1111-4111-8111-111111111111/core-entities/batch",
                                "{\"operations\":[{\"operation\":\"delete\",\"kind\":\"services\",\"key\":\"x\"}]}")
                        .status());
    }

    private static void assertField(Answer answer, String field, String message) {
        assertEquals(400, answer.status(), answer.text());
        assertTrue(
                answer.text().contains("\"field\":\"" + field + "\",\"messages\":[\"" + message + "\"]"),
                answer.text());
    }

    private Answer batch(String... operations) {
        return api.post(core + "/batch", "{\"operations\":[" + String.join(",", operations) + "]}");
    }
}
