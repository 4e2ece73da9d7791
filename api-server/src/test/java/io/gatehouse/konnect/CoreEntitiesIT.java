package io.gatehouse.konnect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.gatehouse.konnect.ApiServer.Answer;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CoreEntitiesIT extends ServedControlPlane {
    @Test
    void anAbsentKeyGetsTheDefaultOfTheContract() {
        Answer created = api.post(core + "/services", "{\"name\":\"s\",\"host\":\"h\"}");
        assertEquals(201, created.status(), created.text());
        assertEquals("application/json", created.contentType());
        JsonNode json = created.json();
        assertEquals(80, json.path("port").intValue());
        assertEquals("http", json.path("protocol").asText());
        assertEquals(5, json.path("retries").intValue());
        assertEquals(60000, json.path("read_timeout").intValue());
        assertTrue(json.path("enabled").booleanValue());
        assertTrue(json.path("created_at").isIntegralNumber());
        assertTrue(json.path("updated_at").isIntegralNumber());
        assertEquals(json, api.get(core + "/services/" + created.id()).json());
        assertEquals(json, api.get(core + "/services/s").json());
    }

    @Test
    void anExplicitNullStaysNull() {
        JsonNode json = api.post(
                        core + "/services",
                        "{\"host\":\"h\",\"name\":null,\"path\":null,\"tags\":null,\"retries\":null,"
                                + "\"ca_certificates\":null,\"client_certificate\":null,\"tls_verify\":null}")
                .json();
        for (String field : List.of("name", "path", "tags", "retries", "ca_certificates", "client_certificate")) {
            assertTrue(json.has(field) && json.path(field).isNull(), field + " in " + json);
        }
    }

    @Test
    void anEmptyListStaysAnEmptyListAndOrderIsKept() {
        JsonNode json = api.post(
                        core + "/routes",
                        "{\"paths\":[\"/b\",\"/a\"],\"protocols\":[\"https\",\"http\"],\"hosts\":[],\"tags\":[]}")
                .json();
        assertEquals("[\"/b\",\"/a\"]", json.path("paths").toString());
        assertEquals("[\"https\",\"http\"]", json.path("protocols").toString());
        assertEquals("[]", json.path("hosts").toString());
        assertEquals("[]", json.path("tags").toString());
    }

    @Test
    void aPluginsConfigIsFilled() {
        Answer created = api.post(core + "/plugins", "{\"name\":\"key-auth\",\"config\":{\"key_names\":[\"x\"]}}");
        assertEquals(201, created.status(), created.text());
        assertEquals("[\"x\"]", created.json().path("config").path("key_names").toString());
        assertTrue(created.json().path("config").path("key_in_header").booleanValue(), created.text());
        assertTrue(created.json().path("route").isNull(), created.text());
    }

    @Test
    void aPutCreatesAndReplacesWith200() {
        UUID id = UUID.randomUUID();
        Answer created = api.put(core + "/services/" + id, "{\"name\":\"s\",\"host\":\"h\",\"path\":\"/p\"}");
        assertEquals(200, created.status(), created.text());
        assertEquals(id.toString(), created.id());
        Answer replaced = api.put(core + "/services/" + id, "{\"name\":\"s\",\"host\":\"i\"}");
        assertEquals(200, replaced.status(), replaced.text());
        assertEquals("i", replaced.json().path("host").asText());
        assertFalse(replaced.json().hasNonNull("path"), replaced.text());
        assertEquals(created.json().path("created_at"), replaced.json().path("created_at"));
    }

    @Test
    void aPutByNameKeepsTheIdAndSetsTheName() {
        Answer created = api.put(core + "/services/by-name", "{\"host\":\"h\"}");
        assertEquals(200, created.status(), created.text());
        assertEquals("by-name", created.json().path("name").asText());
        Answer replaced = api.put(core + "/services/by-name", "{\"host\":\"i\",\"id\":\"" + UUID.randomUUID() + "\"}");
        assertEquals(created.id(), replaced.id());
        Answer renamed = api.put(core + "/services/by-name", "{\"host\":\"i\",\"name\":\"other\"}");
        assertEquals(created.id(), renamed.id());
        assertEquals(404, api.get(core + "/services/by-name").status());
        assertEquals(created.id(), api.get(core + "/services/other").id());
    }

    @Test
    void aPutTakesBackWhatARequestAnswered() {
        Answer created = api.post(core + "/services", "{\"host\":\"h\",\"created_at\":1700000000}");
        assertEquals(1700000000, created.json().path("created_at").intValue());
        Answer put = api.put(core + "/services/" + created.id(), created.text());
        assertEquals(200, put.status(), put.text());
        assertEquals(1700000000, put.json().path("created_at").intValue());
    }

    @Test
    void deletingAnswers204WhetherItExistsOrNot() {
        String id = api.post(core + "/services", "{\"host\":\"h\"}").id();
        assertEquals(204, api.delete(core + "/services/" + id).status());
        assertEquals(404, api.get(core + "/services/" + id).status());
        assertEquals(204, api.delete(core + "/services/" + id).status());
        assertEquals(204, api.delete(core + "/services/no-such-name").status());
    }

    @Test
    void aServiceWithRoutesStaysAndOneWithPluginsTakesThemAlong() {
        api.post(core + "/services", "{\"name\":\"s\",\"host\":\"h\"}");
        String route = api.post(core + "/services/s/routes", "{\"name\":\"r\",\"paths\":[\"/\"]}")
                .id();
        String plugin = api.post(core + "/services/s/plugins", "{\"name\":\"key-auth\"}")
                .id();
        Answer refused = api.delete(core + "/services/s");
        assertEquals(400, refused.status());
        assertTrue(
                refused.text().contains("an existing 'routes' entity references this 'services' entity"),
                refused.text());
        assertEquals(200, api.get(core + "/plugins/" + plugin).status(), "the refusal deleted nothing");
        api.delete(core + "/routes/" + route);
        assertEquals(204, api.delete(core + "/services/s").status());
        assertEquals(404, api.get(core + "/plugins/" + plugin).status());
    }

    @Test
    void deletingAConsumerTakesItsKeysAndPluginsAlong() {
        api.post(core + "/consumers", "{\"username\":\"u\"}");
        String key = api.post(core + "/consumers/u/key-auth", "{\"key\":\"k\"}").id();
        api.post(core + "/consumers/u/plugins", "{\"name\":\"request-transformer\"}");
        assertEquals(204, api.delete(core + "/consumers/u").status());
        assertEquals(404, api.get(core + "/key-auths/" + key).status());
        assertEquals("[]", api.get(core + "/plugins").json().path("data").toString());
    }

    @Test
    void aReferenceMayBeANameOrAWholeEntity() {
        Answer service = api.post(core + "/services", "{\"name\":\"s\",\"host\":\"h\"}");
        String expected = "{\"id\":\"" + service.id() + "\"}";
        for (String given : List.of("{\"name\":\"s\"}", service.text(), expected)) {
            Answer route = api.post(core + "/routes", "{\"paths\":[\"/\"],\"service\":" + given + "}");
            assertEquals(201, route.status(), route.text());
            assertEquals(expected, route.json().path("service").toString());
        }
    }

    @Test
    void theParentOfAPathWinsAndBoundsWhatIsSeen() {
        String first = api.post(core + "/services", "{\"name\":\"one\",\"host\":\"h\"}")
                .id();
        String second = api.post(core + "/services", "{\"name\":\"two\",\"host\":\"h\"}")
                .id();
        Answer route = api.post(
                core + "/services/one/routes",
                "{\"name\":\"r\",\"paths\":[\"/\"],\"service\":{\"id\":\"" + second + "\"}}");
        assertEquals(first, route.json().path("service").path("id").asText());
        assertEquals(200, api.get(core + "/services/one/routes/r").status());
        assertEquals(404, api.get(core + "/services/two/routes/r").status());
        assertEquals(
                404,
                api.put(core + "/services/two/routes/r", "{\"paths\":[\"/\"]}").status());
        assertEquals(
                1, api.get(core + "/services/one/routes").json().path("data").size());
        assertEquals(
                "{\"data\":[],\"next\":null}",
                api.get(core + "/services/two/routes").text());
        assertEquals(404, api.get(core + "/services/three/routes").status());
        assertEquals(
                404,
                api.post(core + "/services/three/routes", "{\"paths\":[\"/\"]}").status());
    }

    @Test
    void aKeyIsMadeWhenNoneIsSent() {
        api.post(core + "/consumers", "{\"username\":\"u\"}");
        Answer created = api.post(core + "/consumers/u/key-auth", "{}");
        assertEquals(201, created.status(), created.text());
        assertTrue(created.json().path("key").asText().matches("[A-Za-z0-9]{32}"), created.text());
        assertFalse(created.json().hasNonNull("ttl"), created.text());
        assertFalse(created.json().has("expires_at"), created.text());
        JsonNode listed = api.get(core + "/key-auths").json().path("data").path(0);
        assertEquals(created.json(), listed);
        assertEquals(
                created.json(),
                api.get(core + "/key-auths/" + listed.path("key").asText()).json());
    }

    @Test
    void aKeyWithALifeAnswersWhatIsLeftOfIt() {
        api.post(core + "/consumers", "{\"username\":\"u\"}");
        Answer created = api.post(core + "/consumers/u/key-auth", "{\"key\":\"k\",\"ttl\":3600}");
        long left = created.json().path("ttl").longValue();
        assertTrue(left > 3590 && left <= 3600, created.text());
        assertFalse(created.json().has("expires_at"), created.text());
        Answer listed = api.get(core + "/key-auths");
        assertFalse(listed.text().contains("expires_at"), listed.text());
    }

    @Test
    void aPageLeadsToTheNextUntilAllWereSeenOnce() {
        List<String> made = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            made.add(api.post(core + "/services", "{\"host\":\"h\"}").id());
        }
        Collections.sort(made);
        List<String> seen = new ArrayList<>();
        String next = core + "/services?size=2";
        int pages = 0;
        while (next != null) {
            JsonNode page = api.get(next).json();
            page.path("data").forEach(each -> seen.add(each.path("id").asText()));
            assertEquals(page.path("next").isNull(), !page.has("offset"));
            next = page.path("next").textValue();
            pages++;
        }
        assertEquals(made, seen);
        assertEquals(3, pages);
    }

    @Test
    void tagsSelectAllOrAny() {
        api.post(core + "/services", "{\"name\":\"ab\",\"host\":\"h\",\"tags\":[\"a\",\"b\"]}");
        api.post(core + "/services", "{\"name\":\"a\",\"host\":\"h\",\"tags\":[\"a\"]}");
        api.post(core + "/services", "{\"name\":\"none\",\"host\":\"h\"}");
        assertEquals(1, api.get(core + "/services?tags=a,b").json().path("data").size());
        assertEquals(2, api.get(core + "/services?tags=a/b").json().path("data").size());
        assertEquals(0, api.get(core + "/services?tags=c").json().path("data").size());
        assertEquals(400, api.get(core + "/services?tags=a,b/c").status());
    }

    @Test
    void aNameMayNeedPercentEncoding() {
        String name = "übung a/b+c";
        api.post(core + "/consumers", "{\"username\":\"" + name + "\"}");
        Answer found = api.get(core + "/consumers/%C3%BCbung%20a%2Fb+c");
        assertEquals(200, found.status(), found.text());
        assertEquals(name, found.json().path("username").asText());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/widgets", "/services/a/b/c/d/e", "/services/x/widgets", "/", "//"})
    void anUnknownPathIsNotFound(String path) {
        Answer answer = api.get(core + path);
        assertEquals(404, answer.status(), answer.text());
        assertEquals("application/json", answer.contentType());
        assertEquals("{\"message\":\"Not found\",\"status\":404}", answer.text());
    }

    @ParameterizedTest
    @CsvSource({
        "PATCH,/services/s",
        "POST,/services/s",
        "PUT,/services",
        "DELETE,/services",
        "POST,/key-auths",
        "PUT,/key-auths/k",
        "DELETE,/key-auths/k"
    })
    void theWrongVerbOfAKnownPathIsNotAllowed(String verb, String path) {
        Answer answer = api.call(verb, core + path, "{}");
        assertEquals(405, answer.status(), answer.text());
        assertEquals("{\"message\":\"Method not allowed\",\"status\":405}", answer.text());
        assertTrue(answer.headers().firstValue("Allow").orElse("").contains("GET"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "POST", "PUT", "DELETE"})
    void nothingIsFoundInAControlPlaneThatDoesNotExist(String verb) {
        for (String id : List.of(UUID.randomUUID().toString(), "no-uuid")) {
            String path = "/v2/control-planes/" + id + "/core-entities/services" + (verb.equals("POST") ? "" : "/x");
            Answer answer = api.call(verb, path, "{\"host\":\"h\"}");
            assertEquals(404, answer.status(), answer.text());
            assertEquals("{\"message\":\"Not found\",\"status\":404}", answer.text());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "application/problem+json", "*/*", "text/html", "image/png"})
    void theAcceptHeaderChangesNothing(String accept) {
        Map<String, String> headers =
                Map.of("Authorization", "Bearer kpat_test", "Content-Type", "application/json", "Accept", accept);
        Answer created = api.call("POST", core + "/services", BodyPublishers.ofString("{\"host\":\"h\"}"), headers);
        assertEquals(201, created.status());
        assertEquals("application/json", created.contentType());
        Answer missing = api.call("GET", core + "/services/none", BodyPublishers.noBody(), headers);
        assertEquals(404, missing.status());
        assertEquals("application/json", missing.contentType());
        assertEquals(
                404,
                api.call("GET", "/nowhere", BodyPublishers.noBody(), headers).status());
    }

    @Test
    void ofManyCreatesWithOneNameExactlyOneWins() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            Callable<Integer> create = () -> api.post(core + "/services", "{\"name\":\"raced\",\"host\":\"h\"}")
                    .status();
            List<Integer> statuses = new ArrayList<>();
            for (Future<Integer> each : threads.invokeAll(Collections.nCopies(8, create))) {
                statuses.add(each.get());
            }
            Collections.sort(statuses);
            assertEquals(List.of(201, 409, 409, 409, 409, 409, 409, 409), statuses);
        } finally {
            threads.shutdown();
        }
        assertEquals(1, api.get(core + "/services").json().path("data").size());
    }

    @Test
    void whatWasAcknowledgedIsReadAtOnce() {
        for (int i = 0; i < 50; i++) {
            String id = api.post(core + "/services", "{\"host\":\"h\"}").id();
            assertEquals(200, api.get(core + "/services/" + id).status());
        }
    }

    @Test
    void anIdInUpperCaseIsTheSameId() {
        String id = "AAAAAAAA-BBBB-4CCC-8DDD-EEEEEEEEEEEE";
        Answer created = api.post(core + "/services", "{\"host\":\"h\",\"id\":\"" + id + "\"}");
        assertEquals(201, created.status(), created.text());
        assertNotEquals(id, created.id());
        assertEquals(200, api.get(core + "/services/" + id).status());
        assertEquals(
                400,
                api.post(core + "/services", "{\"host\":\"h\",\"id\":\"" + created.id() + "\"}")
                        .status());
    }
}
