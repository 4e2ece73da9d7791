package io.gatehouse.admin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gatehouse.admin.AdminApi.Answer;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Every refusal has Kong's status and text. To add one, add a line to the table. */
class RefusalsIT {
    @TempDir
    static Path directory;

    static AdminApi api;
    static final Map<String, String> ids = new HashMap<>();

    @BeforeAll
    static void makeEntities() {
        api = new AdminApi(directory);
        make("service", "/services", "{'name':'service','host':'h'}");
        make("other", "/services", "{'name':'other','host':'h'}");
        make("route", "/services/service/routes", "{'name':'route','paths':['/']}");
        make("loose", "/routes", "{'name':'loose','paths':['/']}");
        make("grpc", "/routes", "{'name':'grpc','protocols':['grpc'],'paths':['/']}");
        make("consumer", "/consumers", "{'username':'consumer'}");
        make("global", "/plugins", "{'name':'key-auth','instance_name':'global'}");
        make("scoped", "/services/service/plugins", "{'name':'key-auth'}");
        make("upstream", "/upstreams", "{'name':'upstream'}");
        make("target", "/upstreams/upstream/targets", "{'target':'10.0.0.1:80'}");
        make("set", "/key-sets", "{'name':'set'}");
        make("basic", "/consumers/consumer/basic-auth", "{'username':'basic','password':'p'}");
        make("acl", "/consumers/consumer/acls", "{'group':'g'}");
    }

    private static void make(String name, String path, String body) {
        Answer answer = api.call("POST", path, body.replace('\'', '"'));
        assertEquals(201, answer.status(), answer.text());
        ids.put("{" + name + "}", answer.json().path("id").asText());
    }

    @AfterAll
    static void stop() {
        api.close();
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvFileSource(resources = "/admin/refusals.csv", delimiter = '|', quoteCharacter = '§', maxCharsPerColumn = 10_000)
    void hasKongsStatusAndText(String request, String body, int status, String message) {
        String[] line = filled(request).split(" ", 2);
        Answer answer = api.call(line[0], line[1], body.equals("-") ? null : filled(body));
        assertEquals(status, answer.status(), answer.text());
        assertEquals(
                filled(message).replace("\\n", "\n"),
                answer.json().path("message").asText());
        assertEquals("application/json; charset=utf-8", answer.header("Content-Type"));
        assertTrue(status != 400 || answer.text().length() < 2000, answer.text());
    }

    private static String filled(String text) {
        String filled = text;
        for (Map.Entry<String, String> id : ids.entrySet()) {
            filled = filled.replace(id.getKey(), id.getValue());
        }
        return filled;
    }
}
