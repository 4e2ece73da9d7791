package io.gatehouse.schema;

import static io.gatehouse.schema.Documents.problems;
import static io.gatehouse.schema.Documents.stored;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UpstreamSchemaTest {
    private static final String GIVEN = "failed conditional validation given value of field ";

    @Test
    void fillsDefaultsInNestedRecordsToo() {
        assertEquals(
                "{\"name\":\"u\",\"algorithm\":\"round-robin\",\"hash_on\":\"none\",\"hash_fallback\":\"none\","
                        + "\"hash_on_header\":null,\"hash_fallback_header\":null,\"hash_on_cookie\":null,"
                        + "\"hash_on_cookie_path\":\"/\",\"hash_on_query_arg\":null,"
                        + "\"hash_fallback_query_arg\":null,\"hash_on_uri_capture\":null,"
                        + "\"hash_fallback_uri_capture\":null,\"sticky_sessions_cookie\":null,"
                        + "\"sticky_sessions_cookie_path\":\"/\",\"slots\":10000,\"healthchecks\":{\"active\":{"
                        + "\"type\":\"http\",\"concurrency\":10,\"http_path\":\"/\",\"headers\":null,"
                        + "\"https_verify_certificate\":true,\"timeout\":1,\"healthy\":{\"http_statuses\":[200,302],"
                        + "\"interval\":0,\"successes\":0},\"unhealthy\":{\"http_failures\":0,"
                        + "\"http_statuses\":[429,404,500,501,502,503,504,505],\"interval\":0,\"tcp_failures\":0,"
                        + "\"timeouts\":0}},\"passive\":{\"type\":\"http\",\"healthy\":{\"http_statuses\":"
                        + "[200,201,202,203,204,205,206,207,208,226,300,301,302,303,304,305,306,307,308],"
                        + "\"successes\":0},\"unhealthy\":{\"http_failures\":0,\"http_statuses\":[429,500,503],"
                        + "\"tcp_failures\":0,\"timeouts\":0}},\"threshold\":0},\"host_header\":null,"
                        + "\"client_certificate\":null,\"use_srv_name\":false,\"tags\":null}",
                stored("upstreams", "{name: 'u'}").toString());
    }

    @Test
    void fillsWhatIsLeftOutOfAGivenHealthcheck() {
        var passive = stored("upstreams", "{name: 'u', healthchecks: {passive: {unhealthy: {timeouts: 7}}}}")
                .path("healthchecks")
                .path("passive");
        assertEquals(7, passive.path("unhealthy").path("timeouts").asInt());
        assertEquals(
                "[429,500,503]", passive.path("unhealthy").path("http_statuses").toString());
        assertEquals("http", passive.path("type").asText());
    }

    @Test
    void keepsExplicitNulls() {
        var upstream = stored("upstreams", "{name: 'u', healthchecks: null, slots: null, hash_on: null, tags: null}");
        for (String field : List.of("healthchecks", "slots", "hash_on", "tags")) {
            assertEquals("null", upstream.path(field).toString(), field);
        }
    }

    @Test
    void hashesConsistentlyOnceThereIsSomethingToHash() {
        assertEquals("consistent-hashing", algorithm("hash_on: 'ip'"));
        assertEquals("round-robin", algorithm("hash_on: 'none'"));
        assertEquals("round-robin", algorithm("hash_on: null"));
        assertEquals("round-robin", algorithm("hash_on: 'ip', algorithm: 'round-robin'"));
        assertEquals("consistent-hashing", algorithm("algorithm: 'consistent-hashing'"));
    }

    private static String algorithm(String fields) {
        return stored("upstreams", "{name: 'u', " + fields + "}")
                .path("algorithm")
                .asText();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            name: 'a b'                         | name: Invalid name ('a b'); must be a valid hostname
            name: '1.2.3.4'                     | name: Invalid name ('1.2.3.4'); no ip addresses allowed
            name: 'a.test:80'                   | name: Invalid name ('a.test:80'); no port allowed
            name: null                          | name: required field missing
            algorithm: 'x'                      | algorithm: expected one of: consistent-hashing, least-connections, round-robin, latency, sticky-sessions
            hash_on: 'x'                        | hash_on: expected one of: none, consumer, ip, header, cookie, path, query_arg, uri_capture
            hash_on_header: 'a b'               | hash_on_header: bad header name 'a b', allowed characters are A-Z, a-z, 0-9, '_', and '-'
            hash_on_cookie: 'a b'               | hash_on_cookie: bad cookie name 'a b', allowed characters are A-Z, a-z, 0-9, '_', and '-'
            hash_on_cookie_path: 'x'            | hash_on_cookie_path: should start with: /
            hash_on_cookie_path: '/a//b'        | hash_on_cookie_path: must not have empty segments
            hash_on_query_arg: ''               | hash_on_query_arg: length must be at least 1
            slots: 9                            | slots: value should be between 10 and 65536
            slots: 65537                        | slots: value should be between 10 and 65536
            host_header: 'a b'                  | host_header: invalid value: a b
            client_certificate: {id: 'x'}       | client_certificate.id: expected a valid UUID
            healthchecks: {threshold: 101}      | healthchecks.threshold: value should be between 0 and 100
            healthchecks: {active: null}        | healthchecks.active: required field missing
            healthchecks: {active: {type: 'x'}} | healthchecks.active.type: expected one of: tcp, http, https, grpc, grpcs
            healthchecks: {active: {http_path: 'x'}}       | healthchecks.active.http_path: should start with: /
            healthchecks: {active: {timeout: 65536}}       | healthchecks.active.timeout: value should be between 0 and 65535
            healthchecks: {active: {concurrency: 0}}       | healthchecks.active.concurrency: value should be between 1 and 2147483648
            healthchecks: {active: {https_sni: '1.2.3.4'}} | healthchecks.active.https_sni: must not be an IP
            healthchecks: {active: {headers: {'a b': []}}} | healthchecks.active.headers.a b: bad header name 'a b', allowed characters are A-Z, a-z, 0-9, '_', and '-'
            healthchecks: {active: {healthy: {http_statuses: [99]}}} | healthchecks.active.healthy.http_statuses.1: value should be between 100 and 999
            healthchecks: {passive: {unhealthy: {timeouts: 256}}}    | healthchecks.passive.unhealthy.timeouts: value should be between 0 and 255
            healthchecks: {passive: {interval: 1}}         | healthchecks.passive.interval: unknown field
            """)
    void namesTheFieldAndTheExpectation(String field, String problem) {
        String name = field.startsWith("name") ? "" : "name: 'u', ";
        assertEquals(List.of(problem), problems("upstreams", "{" + name + field + "}"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            hash_on: 'header'                              | 'hash_on'       | hash_on_header: required field missing
            hash_on: 'cookie'                              | 'hash_on'       | hash_on_cookie: required field missing
            hash_on: 'query_arg'                           | 'hash_on'       | hash_on_query_arg: required field missing
            hash_on: 'uri_capture'                         | 'hash_on'       | hash_on_uri_capture: required field missing
            hash_on: 'ip', hash_fallback: 'header'         | 'hash_fallback' | hash_fallback_header: required field missing
            hash_on: 'ip', hash_fallback: 'cookie'         | 'hash_fallback' | hash_on_cookie: required field missing
            hash_on: 'ip', hash_fallback: 'query_arg'      | 'hash_fallback' | hash_fallback_query_arg: required field missing
            hash_on: 'ip', hash_fallback: 'uri_capture'    | 'hash_fallback' | hash_fallback_uri_capture: required field missing
            hash_fallback: 'ip'                            | 'hash_on'       | hash_fallback: expected one of: none
            hash_on: 'cookie', hash_on_cookie: 'c', hash_fallback: 'ip' | 'hash_on' | hash_fallback: expected one of: none
            hash_on: 'consumer', hash_fallback: 'consumer' | 'hash_on'       | hash_fallback: expected one of: none, ip, header, cookie, path, query_arg, uri_capture
            hash_on: 'ip', hash_fallback: 'ip'             | 'hash_on'       | hash_fallback: expected one of: none, consumer, header, cookie, path, query_arg, uri_capture
            hash_on: 'path', hash_fallback: 'path'         | 'hash_on'       | hash_fallback: expected one of: none, consumer, header, cookie, query_arg, ip, uri_capture
            """, quoteCharacter = '~')
    void keepsTheHashFieldsTogether(String fields, String given, String problem) {
        assertEquals(
                Arrays.asList("@entity: " + GIVEN + given, problem),
                problems("upstreams", "{name: 'u', " + fields + "}"));
    }

    @ParameterizedTest
    @CsvSource({"header", "query_arg", "uri_capture"})
    void hashesTheFallbackByAnotherNameThanTheFirst(String by) {
        String on = "hash_on_" + by;
        String fallback = "hash_fallback_" + by;
        String fields = String.format(
                "{name: 'u', hash_on: '%s', hash_fallback: '%s', %s: 'x', %s: 'x'}", by, by, on, fallback);
        assertEquals(
                List.of("@entity: values of these fields must be distinct: '" + on + "', '" + fallback + "'"),
                problems("upstreams", fields));
    }

    @Test
    void takesAHashFieldThatIsNotUsed() {
        assertEquals(List.of(), problems("upstreams", "{name: 'u', hash_on: 'none', hash_on_header: 'x-a'}"));
    }
}
