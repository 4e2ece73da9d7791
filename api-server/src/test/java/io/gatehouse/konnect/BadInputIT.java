package io.gatehouse.konnect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gatehouse.konnect.ApiServer.Answer;
import io.gatehouse.store.EntityStore;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each refusal has its documented status and says what was expected, and nothing is stored. */
class BadInputIT extends ServedControlPlane {
    private static final int TWENTY_MEGABYTES = 20 * 1024 * 1024;

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(
            delimiter = '|',
            maxCharsPerColumn = 10_000,
            value = {
                "services | {'host':'h','colour':'red'}        | colour | unknown field",
                "services | {'host':'h','port':'80'}           | port | expected an integer",
                "services | {'host':'h','port':65536}          | port | value should be between 0 and 65535",
                "services | {'host':'h','protocol':'gopher'}   | protocol | expected one of",
                "services | {'name':'s'}                       | host | required field missing",
                "services | {'name':'s','host':null}           | host | required field missing",
                "services | {'name':'a b','host':'h'}          | name | invalid value 'a b'",
                "services | {'host':'h','id':'x'}              | id | expected a valid UUID",
                "services | {'host':'h','tags':['a,b']}        | tags.1 | invalid tag 'a,b'",
                "routes   | {'paths':['~/a(']}                 | paths.1 | invalid regex",
                "routes   | {'paths':['a']}                    | paths.1 | should start with: /",
                "routes   | {'name':'r'}                       | '' | must set one of",
                "routes   | {'paths':['/'],'service':{'id':'00000000-0000-4000-8000-000000000000'}} | service | does not reference an existing 'services' entity.",
                "routes   | {'paths':['/'],'service':{'name':'none'}} | service.name | the foreign key cannot be resolved with '{name=\"none\"}'",
                "routes   | {'paths':['/'],'service':{'id':'x'}} | service.id | expected a valid UUID",
                "consumers | {}                                | '' | at least one of these fields must be non-empty",
                "plugins  | {'name':'no-such-plugin'}          | name | plugin 'no-such-plugin' not enabled",
                "plugins  | {'name':'key-auth','config':{'garbage':1}} | config.garbage | unknown field",
                "plugins  | {'name':'key-auth','consumer':{'id':'00000000-0000-4000-8000-000000000000'}} | consumer | value must be null",
                "plugins  | {'config':{}}                      | name | required field missing",
            })
    void refusesADocumentWithFieldAndExpectation(String collection, String body, String field, String message) {
        Answer answer =
                api.post(core + "/" + collection, body.replace('\'', '"').replace("\"{name=", "'{name="));
        assertEquals(400, answer.status(), answer.text());
        assertEquals("application/json", answer.contentType());
        assertTrue(answer.json().path("code").isInt(), answer.text());
        assertTrue(answer.json().path("message").isTextual(), answer.text());
        boolean found = false;
        for (var detail : answer.json().path("details")) {
            found |= detail.path("field").asText().equals(field)
                    && detail.path("messages").toString().contains(message.replace("\"", "\\\""));
        }
        assertTrue(found, field + ": " + message + " in " + answer.text());
        assertNothingStored();
    }

    @Test
    void namesAllViolationsAtOnce() {
        Answer answer = api.post(core + "/services", "{\"port\":\"x\",\"retries\":-1,\"colour\":1}");
        assertEquals(4, answer.json().path("details").size(), answer.text());
    }

    @Test
    void aDuplicateNameIsAConflict() {
        api.post(core + "/services", "{\"name\":\"taken\",\"host\":\"h\"}");
        Answer answer = api.post(core + "/services", "{\"name\":\"taken\",\"host\":\"h\"}");
        assertEquals(409, answer.status());
        assertEquals(
                "{\"code\":6,\"message\":\"unique constraint failed\",\"details\":[{\"type\":\"ERROR_TYPE_REFERENCE\","
                        + "\"field\":\"name\",\"messages\":[\"UNIQUE violation detected on '{name=\\\"taken\\\"}'\"]}]}",
                answer.text());
        assertEquals(1, api.get(core + "/services").json().path("data").size());
    }

    @Test
    void aPluginIsUniqueInItsScope() {
        assertEquals(201, api.post(core + "/plugins", "{\"name\":\"key-auth\"}").status());
        Answer again = api.post(core + "/plugins", "{\"name\":\"key-auth\"}");
        assertEquals(409, again.status(), again.text());
        assertTrue(again.text().contains("name=\\\"key-auth\\\",route=null"), again.text());
        api.post(core + "/services", "{\"name\":\"s\",\"host\":\"h\"}");
        assertEquals(
                201,
                api.post(core + "/services/s/plugins", "{\"name\":\"key-auth\"}")
                        .status());
    }

    @Test
    void aKeyInUseIsNotRepeated() {
        api.post(core + "/consumers", "{\"username\":\"u\"}");
        api.post(core + "/consumers/u/key-auth", "{\"key\":\"top-secret\"}");
        Answer again = api.post(core + "/consumers/u/key-auth", "{\"key\":\"top-secret\"}");
        assertEquals(409, again.status(), again.text());
        assertFalse(again.text().contains("top-secret"), again.text());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"host\":\"h\"            | line 1, column",
                "{\"host\":\"h\",}          | line 1, column",
                "{\"host\":\"a\",\"host\":\"b\"} | a key occurs twice in one object",
                "[]                         | must be a JSON object",
                "''                         | is empty",
            })
    void brokenJsonIsRefusedWithItsPlace(String body, String message) {
        Answer answer = api.post(core + "/services", body);
        assertEquals(400, answer.status(), answer.text());
        assertEquals("application/json", answer.contentType());
        assertTrue(answer.json().path("message").asText().contains(message), answer.text());
        assertNothingStored();
        Answer controlPlane = api.post("/v2/control-planes", body);
        assertEquals(400, controlPlane.status(), controlPlane.text());
        assertEquals("application/problem+json", controlPlane.contentType());
        assertTrue(controlPlane.json().path("detail").asText().contains(message), controlPlane.text());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/x-www-form-urlencoded",
                "multipart/form-data; boundary=x",
                "text/plain",
                "broken",
                ""
            })
    void onlyJsonIsTaken(String contentType) {
        Map<String, String> headers = new HashMap<>(Map.of("Authorization", "Bearer kpat_test"));
        if (!contentType.isEmpty()) {
            headers.put("Content-Type", contentType);
        }
        Answer answer = api.call("POST", core + "/services", BodyPublishers.ofString("{\"host\":\"h\"}"), headers);
        assertEquals(415, answer.status(), answer.text());
        assertEquals("application/json", answer.contentType());
        assertTrue(answer.json().path("message").asText().contains("application/json"), answer.text());
        assertNothingStored();
    }

    @Test
    void aBodyOfTwentyMegabytesIsTooLarge() {
        String body = "{\"host\":\"" + "x".repeat(TWENTY_MEGABYTES) + "\"}";
        Answer answer = api.post(core + "/services", body);
        assertEquals(413, answer.status());
        assertEquals("application/json", answer.contentType());
        assertEquals("{\"message\":\"the request body is larger than 8388608 bytes\",\"status\":413}", answer.text());
        Answer problem = api.post("/v2/control-planes", body);
        assertEquals(413, problem.status());
        assertEquals("application/problem+json", problem.contentType());
        assertNothingStored();
    }

    @Test
    void aChunkedBodyOfTwentyMegabytesIsTooLarge() {
        byte[] body = ("{\"host\":\"" + "x".repeat(TWENTY_MEGABYTES) + "\"}").getBytes(StandardCharsets.UTF_8);
        Answer answer = api.call(
                "POST",
                core + "/services",
                BodyPublishers.fromPublisher(BodyPublishers.ofByteArray(body)),
                Map.of("Authorization", "Bearer kpat_test", "Content-Type", "application/json"));
        assertEquals(413, answer.status());
        assertNothingStored();
    }

    @Test
    void anOversizedBodyIsAnsweredEvenToAClientThatSendsItAllFirst() throws Exception {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), api.port())) {
            socket.setSoTimeout(10_000);
            OutputStream out = socket.getOutputStream();
            out.write(("POST " + core + "/services HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer kpat_test\r\n"
                            + "Content-Type: application/json\r\nContent-Length: " + TWENTY_MEGABYTES + "\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            byte[] chunk = new byte[64 * 1024];
            for (int sent = 0; sent < TWENTY_MEGABYTES; sent += chunk.length) {
                out.write(chunk);
            }
            out.flush();
            InputStream in = socket.getInputStream();
            String head = new String(in.readNBytes(12), StandardCharsets.US_ASCII);
            assertEquals("HTTP/1.1 413", head);
        }
    }

    @Test
    void theLimitOfABodyIsEightMegabytes() {
        int limit = 8 * 1024 * 1024;
        String atTheLimit = "{\"x\":\"" + "x".repeat(limit - 8) + "\"}";
        assertEquals(limit, atTheLimit.length());
        assertEquals(400, api.post(core + "/services", atTheLimit).status());
        assertEquals(413, api.post(core + "/services", atTheLimit + " ").status());
    }

    @Test
    void aDeepBodyIsRefused() {
        Answer answer = api.post(core + "/services", "{\"a\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}");
        assertEquals(400, answer.status(), answer.text());
        assertTrue(answer.json().path("message").asText().contains("nested deeper than 100 levels"), answer.text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\\u0000b", "a\\ud800b"})
    void aKeyThatNoDatabaseCanHoldIsRefused(String value) {
        Answer answer = api.post(core + "/consumers", "{\"username\":\"" + value + "\"}");
        assertEquals(400, answer.status(), answer.text());
        assertNothingStored();
        assertEquals(404, api.get(core + "/consumers/a%00b").status());
    }

    @Test
    void aBadSizeIsRefusedInKongsWords() {
        Answer answer = api.get(core + "/services?size=0");
        assertEquals(400, answer.status());
        assertEquals("{\"message\":\"size must be an integer between 1 and 1000\",\"status\":400}", answer.text());
    }

    private void assertNothingStored() {
        UUID controlPlane = UUID.fromString(core.split("/", -1)[3]);
        assertEquals(
                List.of(), api.bean(EntityStore.class).loadScope(controlPlane).entities());
    }
}
