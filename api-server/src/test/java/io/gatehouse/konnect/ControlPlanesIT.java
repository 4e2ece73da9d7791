package io.gatehouse.konnect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.gatehouse.konnect.ApiServer.Answer;
import io.gatehouse.store.EntityStore;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ControlPlanesIT {
    private static final String PATH = "/v2/control-planes";
    private static final Map<String, String> TERRAFORM_ACCEPT = Map.of(
            "Authorization", "Bearer kpat_test",
            "Content-Type", "application/json",
            "Accept", "application/json;q=1, application/problem+json;q=0");

    @TempDir
    static Path directory;

    static ApiServer api;

    @BeforeAll
    static void start() {
        api = ApiServer.start(directory);
    }

    @AfterAll
    static void stop() {
        api.close();
    }

    @Test
    void oneNamedDefaultExistsFromTheFirstStart() {
        JsonNode data =
                api.get(PATH + "?filter%5Bname%5D%5Beq%5D=default").json().path("data");
        assertEquals(1, data.size());
        assertEquals("default", data.path(0).path("name").asText());
    }

    @Test
    void createAnswersEveryKeyThatClientsRequire() {
        Answer created =
                api.call("POST", PATH, BodyPublishers.ofString("{\"name\":\"full\",\"labels\":{}}"), TERRAFORM_ACCEPT);
        assertEquals(201, created.status());
        assertEquals("application/json", created.contentType());
        JsonNode json = created.json();
        UUID.fromString(json.path("id").asText());
        assertEquals("full", json.path("name").asText());
        assertEquals("", json.path("description").textValue());
        assertEquals("{}", json.path("labels").toString());
        JsonNode config = json.path("config");
        assertEquals("CLUSTER_TYPE_CONTROL_PLANE", config.path("cluster_type").asText());
        assertEquals("pinned_client_certs", config.path("auth_type").asText());
        assertEquals("false", config.path("cloud_gateway").toString());
        assertEquals("[]", config.path("proxy_urls").toString());
        assertEquals(
                "http://127.0.0.1:" + api.port(),
                config.path("control_plane_endpoint").asText());
        assertEquals(
                "http://127.0.0.1:" + api.port(),
                config.path("telemetry_endpoint").asText());
        OffsetDateTime.parse(json.path("created_at").asText());
        OffsetDateTime.parse(json.path("updated_at").asText());
        assertEquals(json, api.get(PATH + "/" + created.id()).json());
    }

    @Test
    void createKeepsWhatWasSent() {
        String sent =
                "{\"name\":\"given\",\"description\":\"d\",\"cluster_type\":\"CLUSTER_TYPE_K8S_INGRESS_CONTROLLER\","
                        + "\"auth_type\":\"pki_client_certs\",\"cloud_gateway\":false,"
                        + "\"proxy_urls\":[{\"host\":\"a.example\",\"port\":443,\"protocol\":\"https\"}],"
                        + "\"labels\":{\"KONGCTL-namespace\":\"team\"}}";
        JsonNode json = api.post(PATH, sent).json();
        assertEquals("d", json.path("description").asText());
        assertEquals("{\"KONGCTL-namespace\":\"team\"}", json.path("labels").toString());
        JsonNode config = json.path("config");
        assertEquals(
                "CLUSTER_TYPE_K8S_INGRESS_CONTROLLER",
                config.path("cluster_type").asText());
        assertEquals("pki_client_certs", config.path("auth_type").asText());
        assertEquals(
                "[{\"host\":\"a.example\",\"port\":443,\"protocol\":\"https\"}]",
                config.path("proxy_urls").toString());
    }

    @Test
    void patchChangesOnlyWhatItHas() {
        String item = PATH
                + "/"
                + api.post(PATH, "{\"name\":\"before\",\"description\":\"kept\",\"labels\":{\"a\":\"1\",\"b\":\"2\"}}")
                        .id();
        Answer patched = api.call(
                "PATCH",
                item,
                BodyPublishers.ofString("{\"name\":\"after\",\"labels\":{\"a\":null,\"c\":\"3\"}}"),
                TERRAFORM_ACCEPT);
        assertEquals(200, patched.status());
        assertEquals("application/json", patched.contentType());
        assertEquals("after", patched.json().path("name").asText());
        assertEquals("kept", patched.json().path("description").asText());
        assertEquals("{\"c\":\"3\"}", patched.json().path("labels").toString());
        assertEquals(patched.json(), api.get(item).json());
        assertEquals(201, api.post(PATH, "{\"name\":\"before\"}").status(), "the old name is free");
    }

    @Test
    void deleteTakesOnlyProblemJsonAndFreesTheName() {
        String id = api.post(PATH, "{\"name\":\"short-lived\"}").id();
        api.post(PATH + "/" + id + "/core-entities/services", "{\"host\":\"h\"}");
        Answer deleted = api.call(
                "DELETE",
                PATH + "/" + id,
                BodyPublishers.noBody(),
                Map.of("Authorization", "Bearer kpat_test", "Accept", "application/problem+json"));
        assertEquals(204, deleted.status());
        assertEquals("", deleted.text());
        assertEquals(
                List.of(),
                api.bean(EntityStore.class).loadScope(UUID.fromString(id)).entities());
        Answer again = api.post(PATH, "{\"name\":\"short-lived\"}");
        assertEquals(201, again.status());
        assertNotEquals(id, again.id());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"GET | ''", "PATCH | '{\"name\":\"xx\"}'", "DELETE | ''"})
    void whatDoesNotExistIsAProblemDocument(String verb, String body) {
        Answer answer = api.call(
                verb,
                PATH + "/" + UUID.randomUUID(),
                BodyPublishers.ofString(body),
                Map.of(
                        "Authorization", "Bearer kpat_test",
                        "Content-Type", "application/json",
                        "Accept", "application/problem+json"));
        assertProblem(404, answer);
    }

    @Test
    void aNameInUseIsAConflict() {
        api.post(PATH, "{\"name\":\"taken\"}");
        Answer again = api.call("POST", PATH, BodyPublishers.ofString("{\"name\":\"taken\"}"), TERRAFORM_ACCEPT);
        assertProblem(409, again);
        assertTrue(again.json().path("detail").asText().contains("'taken'"), again.text());
        String other = api.post(PATH, "{\"name\":\"free\"}").id();
        assertProblem(409, api.call("PATCH", PATH + "/" + other, "{\"name\":\"taken\"}"));
    }

    @Test
    void ofManyCreatesWithOneNameExactlyOneWins() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            Callable<Integer> create =
                    () -> api.post(PATH, "{\"name\":\"raced\"}").status();
            List<Integer> statuses = new ArrayList<>();
            for (Future<Integer> each : threads.invokeAll(Collections.nCopies(8, create))) {
                statuses.add(each.get());
            }
            Collections.sort(statuses);
            assertEquals(List.of(201, 409, 409, 409, 409, 409, 409, 409), statuses);
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void aListHasItsMetaAndAPageBeyondTheLastIsEmpty() {
        api.post(PATH, "{\"name\":\"listed-1\"}");
        api.post(PATH, "{\"name\":\"listed-2\"}");
        String filter = "?filter%5Bname%5D%5Bcontains%5D=listed-&page%5Bsize%5D=1";
        JsonNode first = api.get(PATH + filter).json();
        assertEquals(
                "{\"page\":{\"number\":1,\"size\":1,\"total\":2}}",
                first.path("meta").toString());
        assertEquals("listed-1", first.path("data").path(0).path("name").asText());
        JsonNode beyond = api.get(PATH + filter + "&page%5Bnumber%5D=3").json();
        assertEquals("[]", beyond.path("data").toString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}                                           | name        | required field missing | required",
                "{\"name\":1}                                 | name        | expected a string      | is_string",
                "{\"name\":\"ok\",\"colour\":\"red\"}         | colour      | unknown field          | unknown_property",
                "{\"name\":\"x\"}                             | name        | length must be at least 2 | invalid",
                "{\"name\":\"ok\",\"labels\":{\"kong\":\"a\"}} | labels.kong | a label's name must not start with kong, konnect, mesh, kic, _ | invalid",
                "{\"name\":\"ok\",\"proxy_urls\":[{\"host\":\"h\",\"port\":\"x\",\"protocol\":\"http\"}]} | proxy_urls.1.port | expected an integer | is_integer",
            })
    void invalidParametersNameFieldReasonAndRule(String body, String field, String reason, String rule) {
        Answer answer = api.call("POST", PATH, BodyPublishers.ofString(body), TERRAFORM_ACCEPT);
        assertProblem(400, answer);
        JsonNode parameter = answer.json().path("invalid_parameters").path(0);
        assertEquals(field, parameter.path("field").asText());
        assertEquals(reason, parameter.path("reason").asText());
        assertEquals(rule, parameter.path("rule").asText());
        assertEquals("body", parameter.path("source").asText());
    }

    @Test
    void aBadQueryIsAProblem() {
        Answer answer = api.get(PATH + "?page%5Bsize%5D=many");
        assertProblem(400, answer);
        assertEquals(
                "page[size]",
                answer.json().path("invalid_parameters").path(0).path("field").asText());
    }

    private static void assertProblem(int status, Answer answer) {
        assertEquals(status, answer.status(), answer.text());
        assertEquals("application/problem+json", answer.contentType());
        JsonNode json = answer.json();
        assertEquals(status, json.path("status").intValue());
        for (String key : List.of("title", "instance", "detail", "type")) {
            assertTrue(json.path(key).isTextual(), key + " in " + answer.text());
        }
        assertEquals(status == 400, json.path("invalid_parameters").has(0), answer.text());
    }
}
