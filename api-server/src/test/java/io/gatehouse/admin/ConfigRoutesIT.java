package io.gatehouse.admin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gatehouse.admin.AdminApi.Answer;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code /config} of the Admin API. */
class ConfigRoutesIT {
    @TempDir
    static Path directory;

    static AdminApi api;

    @BeforeAll
    static void start() {
        api = new AdminApi(directory);
    }

    @AfterAll
    static void stop() {
        api.close();
    }

    @BeforeEach
    void empty() {
        assertEquals(201, yaml("_format_version: '3.0'").status());
    }

    private static Answer yaml(String text) {
        return api.call("POST", "/config", BodyPublishers.ofString(text), "Content-Type", "text/yaml");
    }

    @Test
    void yamlTakesThePlaceOfEverything() {
        Answer first = yaml("_format_version: '3.0'\nservices:\n- {name: one, host: h}\n");
        assertEquals(201, first.status(), first.text());
        assertEquals(
                "one",
                first.json().path("services").elements().next().path("name").asText());
        assertEquals(
                201,
                yaml("_format_version: '3.0'\nservices:\n- {name: two, host: h}\n")
                        .status());
        assertEquals(404, api.get("/services/one").status());
        assertEquals(200, api.get("/services/two").status());
    }

    @Test
    void whatIsReadCanBePostedAsAForm() {
        assertEquals(
                201,
                api.call(
                                "POST",
                                "/config",
                                "{\"_format_version\":\"3.0\",\"services\":[{\"name\":\"s\",\"host\":\"h\"}]}")
                        .status());
        Answer read = api.get("/config");
        assertEquals(200, read.status());
        String id = api.get("/services/s").json().path("id").asText();
        Answer again = api.call("POST", "/config", read.text());
        assertEquals(201, again.status(), again.text());
        assertEquals(id, api.get("/services/s").json().path("id").asText());
    }

    @Test
    void anInvalidFileChangesNothing() {
        yaml("_format_version: '3.0'\nservices:\n- {name: kept, host: h}\n");
        Answer refused = yaml("_format_version: '3.0'\nservices:\n- {name: bad, host: h, port: 70000}\n");
        assertEquals(400, refused.status());
        assertEquals(14, refused.json().path("code").intValue());
        assertTrue(
                refused.json().path("message").asText().startsWith("declarative config is invalid: services[0].port"),
                refused.text());
        assertEquals(200, api.get("/services/kept").status());
        assertEquals(400, yaml("").status());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
            {services: []}                                   | _format_version: required field missing
            {_format_version: 3.0}                           | _format_version: expected a string
            {_format_version: '4.0'}                         | _format_version: expected one of: 1.1, 2.1, 3.0
            {_format_version: '3.0', _transform: 1}          | _transform: expected a boolean
            {_format_version: '3.0', routes: [{paths: [/], service: x}]} | routes[0].service: invalid reference 'service: x' (no such entry in 'services')
            {_format_version: '3.0', snis: [{name: a.b, certificate: {id: x}}]} | snis[0].certificate: invalid reference 'certificate: x' (no such entry in 'certificates')
            {_format_version: '3.0', services: [{name: x, host: h}, {name: x, host: h}]} | services[1]: uniqueness violation: 'services' entity with name set to 'x' already declared
            {_format_version: '3.0', services: [{id: 11111111-1111-4111-8111-111111111111, host: h}, {id: 11111111-1111-4111-8111-111111111111, host: h}]} | services[1]: uniqueness violation: 'services' entity with primary key set to '11111111-1111-4111-8111-111111111111' already declared
            {_format_version: '3.0', services: [{host: h, routes: [{paths: [/], service: x}]}]} | services[0].routes[0].service: value must be null
            {_format_version: '3.0', consumers: [{username: a, keyauth_credentials: [{key: same}, {key: same}]}]} | consumers[0].keyauth_credentials[1]: has the same key as consumers[0].keyauth_credentials[0]
            """)
    void refusesInKongsWords(String file, String finding) {
        Answer refused = yaml(file);
        assertEquals(400, refused.status());
        assertEquals(
                "declarative config is invalid: " + finding,
                refused.json().path("message").asText());
        assertEquals(14, refused.json().path("code").intValue());
    }

    @Test
    void refusesNothingAtAll() {
        assertEquals(
                "expected a declarative configuration",
                yaml("").json().path("message").asText());
    }

    @Test
    void theServersEnvironmentStaysItsOwn() {
        Answer refused = yaml("_format_version: '3.0'\nservices:\n- {name: s, host: \"${{ env \"DECK_X\" }}\"}\n");
        assertEquals(400, refused.status());
        assertTrue(refused.text().contains("DECK_X is not set"), refused.text());
    }
}
