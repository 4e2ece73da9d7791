package io.gatehouse.schema;

import static io.gatehouse.schema.Documents.document;
import static io.gatehouse.schema.Documents.problems;
import static io.gatehouse.schema.Documents.stored;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServiceSchemaTest {
    @Test
    void fillsDefaultsAfterTheGivenFields() {
        assertEquals(
                document("{host: 'h', name: null, protocol: 'http', port: 80, path: null, retries: 5,"
                                + " connect_timeout: 60000, read_timeout: 60000, write_timeout: 60000, tags: null,"
                                + " client_certificate: null, tls_verify: null, tls_verify_depth: null, tls_sans: null,"
                                + " ca_certificates: null, enabled: true}")
                        .toString(),
                stored("services", "{host: 'h'}").toString());
    }

    @Test
    void keepsWhatIsGivenAsItIs() {
        String given =
                "{\"port\":80.0,\"host\":\"h\",\"tags\":[],\"name\":null,\"retries\":null,\"tls_sans\":{\"uris\":[\"b\",\"a\"]}}";
        String kept = stored("services", given).toString();
        assertEquals(
                "{\"port\":80.0,\"host\":\"h\",\"tags\":[],\"name\":null,\"retries\":null,\"tls_sans\":{\"uris\":[\"b\",\"a\"],\"dnsnames\":null}",
                kept.substring(0, kept.indexOf(",\"protocol\"")));
    }

    @Test
    void reportsEverythingAtOnce() {
        assertEquals(
                List.of(
                        "name: invalid value 'a b': the only accepted ascii characters are alphanumerics or ., -, _, and ~",
                        "port: expected an integer",
                        "tags.2: invalid tag 'a,b': expected printable ascii (except `,` and `/`) or valid utf-8 sequences",
                        "tags.3: expected a string",
                        "flavour: unknown field",
                        "enabled: required field missing",
                        "host: required field missing"),
                problems("services", "{name: 'a b', port: 1.5, tags: ['x', 'a,b', 5], flavour: 1, enabled: null}"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            port: 70000                        | port: value should be between 0 and 65535
            port: 'x'                          | port: expected an integer
            port: 1e400                        | port: expected an integer
            retries: 32768                     | retries: value should be between 0 and 32767
            connect_timeout: 0                 | connect_timeout: value should be between 1 and 2147483646
            protocol: 'ftp'                    | protocol: expected one of: grpc, grpcs, http, https, tcp, tls, tls_passthrough, udp, ws, wss
            protocol: null                     | protocol: required field missing
            enabled: 'yes'                     | enabled: expected a boolean
            name: ''                           | name: length must be at least 1
            path: 'x'                          | path: should start with: /
            path: '/a//b'                      | path: must not have empty segments
            path: '/a b'                       | path: invalid path: '/a b' (characters outside of the reserved list of RFC 3986 found)
            path: '/a%zz'                      | path: invalid url-encoded value: '%zz'
            path: '/a%'                        | path: invalid url-encoded value: '%'
            tags: 'x'                          | tags: expected a set
            ca_certificates: 'x'               | ca_certificates: expected an array
            client_certificate: 'x'            | client_certificate: expected a record
            client_certificate: {name: 'x'}    | client_certificate.id: missing primary key
            client_certificate: {id: 'x'}      | client_certificate.id: expected a valid UUID
            id: 'x'                            | id: expected a valid UUID
            created_at: 0                      | created_at: expected a valid timestamp
            url: 5                             | url: expected a string
            """)
    void namesTheFieldAndTheExpectation(String field, String problem) {
        String host = field.startsWith("url") || field.startsWith("client") || field.startsWith("ca_")
                ? "host: 'h', protocol: 'https'"
                : "host: 'h'";
        assertEquals(List.of(problem), problems("services", "{" + host + ", " + field + "}"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "null", textBlock = """
            http://h                | http  | h   | 80   | null
            https://h/foo           | https | h   | 443  | /foo
            https://h:8443/a?b=c#d  | https | h   | 8443 | /a
            http://h:443/           | http  | h   | 443  | /
            //h:443                 | https | h   | 443  | null
            //h:80                  | http  | h   | 80   | null
            grpc://h                | grpc  | h   | 80   | null
            tcp://h                 | tcp   | h   | 80   | null
            http://[::1]:9/x        | http  | [::1] | 9  | /x
            """)
    void takesAUrlApart(String url, String protocol, String host, int port, String path) {
        var service = stored("services", "{url: '" + url + "', path: '/old', port: 1, host: 'old'}");
        assertEquals(protocol, service.path("protocol").asText());
        assertEquals(host, service.path("host").asText());
        assertEquals(port, service.path("port").asInt());
        assertEquals(path, service.path("path").textValue());
        assertEquals(false, service.has("url"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            h           | path: should start with: /, host: required field missing
            http://     | host: required field missing
            ''          | url: length must be at least 1, host: required field missing
            ' '         | path: should start with: /, host: required field missing
            ftp://h     | protocol: expected one of: grpc, grpcs, http, https, tcp, tls, tls_passthrough, udp, ws, wss
            http://h:x  | port: expected an integer
            http://a_b:99999 | port: value should be between 0 and 65535
            """)
    void refusesAUrlWithoutItsParts(String url, String problems) {
        assertEquals(problems, String.join(", ", problems("services", "{url: '" + url + "'}")));
    }

    @Test
    void ignoresAUrlOfNull() {
        assertEquals(
                80, stored("services", "{url: null, host: 'h'}").path("port").asInt());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            protocol: 'tcp', path: '/x'            | path
            protocol: 'http', tls_verify: true     | tls_verify
            protocol: 'http', tls_verify_depth: 1  | tls_verify_depth
            protocol: 'http', ca_certificates: []  | ca_certificates
            protocol: 'http', client_certificate: {id: '11111111-1111-4111-8111-111111111111'} | client_certificate
            """)
    void keepsProtocolAndOtherFieldsTogether(String fields, String wrong) {
        assertEquals(
                List.of(
                        "@entity: failed conditional validation given value of field 'protocol'",
                        wrong + ": value must be null"),
                problems("services", "{host: 'h', " + fields + "}"));
    }

    @Test
    void acceptsTlsFieldsOverTls() {
        assertEquals(List.of(), problems("services", "{host: 'h', protocol: 'https', tls_verify: true}"));
    }

    @Test
    void dropsDuplicateTags() {
        assertEquals(
                "[\"b\",\"a\"]",
                stored("services", "{host: 'h', tags: ['b', 'a', 'b']}")
                        .path("tags")
                        .toString());
    }

    @Test
    void leavesServerFieldsToTheServer() {
        var service = stored("services", "{host: 'h', id: null, created_at: 5, updated_at: 'nonsense'}");
        assertEquals(false, service.has("id"));
        assertEquals(5, service.path("created_at").asInt());
        assertEquals(false, service.has("updated_at"));
    }
}
