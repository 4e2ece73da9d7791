package io.gatehouse.examples.terraform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExpectationsTest {
    @Test
    void takesPostWithABodyAndGetWithoutOne() {
        Expectations expectations = Expectations.read("expect.yaml", """
                requests:
                  - {name: a, path: /a, json: {}, expect: {status: 200}}
                  - {name: b, path: /b, expect: {status: 404}}
                  - {name: c, path: /c, method: DELETE, expect: {status: 204}}
                """);
        assertEquals(
                "[POST, GET, DELETE]",
                expectations.requests().stream()
                        .map(Expectations.Request::verb)
                        .toList()
                        .toString());
    }

    @Test
    void fillsVariablesInForASite() {
        Expectations expectations = Expectations.read(
                "expect.yaml",
                "variables: {url: '${stand_in}/v1', host: '${stand_in_host}', port: '${stand_in_port}'}");
        Site site = new Site(
                URI.create("http://127.0.0.1:1"),
                "kpat_secret",
                URI.create("http://127.0.0.1:2"),
                URI.create("http://127.0.0.1:3"));
        assertEquals(
                Map.of(
                        "server_url", "http://127.0.0.1:1",
                        "url", "http://127.0.0.1:3/v1",
                        "host", "127.0.0.1",
                        "port", "3"),
                site.variables(new Example("e", Path.of("e"), expectations)));
        assertTrue(!site.toString().contains("kpat_secret"));
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " ==> ", quoteCharacter = '`', textBlock = """
            {name: a, path: b, expect: {status: 200}}           ==> expected one on the proxy
            {name: a, path: /b, expect: {status: 20}}           ==> status is 20; expected one of HTTP
            {name: a, path: /b, expect: {status: 200, bod: x}}  ==> "bod"
            {name: a, path: /b}                                 ==> expect
            {name: a, path: /b, expect: {status: 200, json: {x: 1}}} ==> expression must start with '/'
            """)
    void refusesWhatItDoesNotKnow(String request, String expected) {
        String message = String.valueOf(assertThrows(
                        IllegalArgumentException.class,
                        () -> Expectations.read("expect.yaml", "requests: [" + request + "]"))
                .getMessage());
        assertTrue(message.startsWith("expect.yaml: ") && message.contains(expected), message);
    }
}
