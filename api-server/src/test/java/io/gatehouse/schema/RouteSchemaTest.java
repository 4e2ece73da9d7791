package io.gatehouse.schema;

import static io.gatehouse.schema.Documents.problems;
import static io.gatehouse.schema.Documents.stored;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RouteSchemaTest {
    @Test
    void fillsDefaults() {
        assertEquals(
                "{\"paths\":[\"/a\"],\"name\":null,\"protocols\":[\"http\",\"https\"],\"methods\":null,\"hosts\":null,"
                        + "\"headers\":null,\"snis\":null,\"sources\":null,\"destinations\":null,"
                        + "\"https_redirect_status_code\":426,\"regex_priority\":0,\"strip_path\":true,"
                        + "\"path_handling\":\"v0\",\"preserve_host\":false,\"request_buffering\":true,"
                        + "\"response_buffering\":true,\"tags\":null,\"service\":null}",
                stored("routes", "{paths: ['/a']}").toString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {}                                              | @entity: must set one of 'methods', 'hosts', 'headers', 'paths', 'snis' when 'protocols' is 'https'
            {paths: [], hosts: null}                        | @entity: must set one of 'methods', 'hosts', 'headers', 'paths', 'snis' when 'protocols' is 'https'
            {protocols: ['http']}                           | @entity: must set one of 'methods', 'hosts', 'headers', 'paths' when 'protocols' is 'http'
            {protocols: ['grpc']}                           | @entity: must set one of 'hosts', 'headers', 'paths' when 'protocols' is 'grpc'
            {protocols: ['grpc', 'grpcs']}                  | @entity: must set one of 'hosts', 'headers', 'paths', 'snis' when 'protocols' is 'grpcs'
            {protocols: ['tcp']}                            | @entity: must set one of 'sources', 'destinations', 'snis' when 'protocols' is 'tcp', 'tls' or 'udp'
            {protocols: ['tls_passthrough']}                | @entity: must set snis when 'protocols' is 'tls_passthrough'
            {protocols: ['wss']}                            | @entity: must set one of 'hosts', 'headers', 'paths', 'snis' when 'protocols' is 'wss'
            """)
    void needsSomethingToMatch(String route, String problem) {
        assertEquals(List.of(problem), problems("routes", route));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {paths: ['/'], sources: [{ip: '::1'}]}                              | sources: cannot set 'sources' when 'protocols' is 'http' or 'https'
            {protocols: ['grpc'], paths: ['/'], methods: ['GET']}               | methods: cannot set 'methods' when 'protocols' is 'grpc' or 'grpcs'
            {protocols: ['grpc'], paths: ['/'], strip_path: true}               | strip_path: cannot set 'strip_path' when 'protocols' is 'grpc' or 'grpcs'
            {protocols: ['tcp'], sources: [{port: 1}], paths: ['/']}            | paths: cannot set 'paths' when 'protocols' is 'tcp', 'tls', 'tls_passthrough' or 'udp'
            {paths: ['/'], protocols: ['http', 'tcp']}                          | protocols: these sets are mutually exclusive: ('http', 'https'), ('tcp', 'tls', 'udp')
            {paths: ['/'], protocols: []}                                       | protocols: unknown type: nil
            {paths: ['/'], protocols: ['http', 'gopher']}                       | protocols.2: expected one of: grpc, grpcs, http, https, tcp, tls, tls_passthrough, udp, ws, wss
            {paths: ['/'], methods: ['get']}                                    | methods.1: invalid value: get
            {paths: ['/'], methods: 'GET'}                                      | methods: expected a set
            {paths: ['/'], headers: {Host: ['x']}}                              | headers.Host: cannot contain 'host' header, which must be specified in the 'hosts' attribute
            {paths: ['/'], headers: {'a b': ['x']}}                             | headers.a b: bad header name 'a b', allowed characters are A-Z, a-z, 0-9, '_', and '-'
            {paths: ['/'], headers: {a: 'x'}}                                   | headers.a: expected an array
            {paths: ['/'], headers: []}                                         | headers: expected a map
            {paths: ['/'], https_redirect_status_code: 200}                     | https_redirect_status_code: expected one of: 426, 301, 302, 307, 308
            {paths: ['/'], path_handling: 'v2'}                                 | path_handling: expected one of: v0, v1
            {paths: ['/'], service: {name: 'x'}}                                | service.id: missing primary key
            {paths: ['/'], strip_path: null}                                    | strip_path: required field missing
            {paths: ['/', '~/a(']}                                              | paths.2: invalid regex: '/a(' (missing closing ))
            {protocols: ['tcp'], sources: [{}]}                                 | sources.1.@entity: at least one of these fields must be non-empty: 'ip', 'port'
            {headers: {a: ['~*b(']}}                                            | headers.a.1: invalid regex: 'b(' (missing closing ))
            {paths: ['/'], expression: 'http.path == "/"'}                      | paths: cannot set 'paths' together with 'expression'
            {paths: ['/'], priority: 1}                                         | priority: cannot set 'priority' without 'expression'
            {expression: 'http.path'}                                           | @entity: Router Expression failed validation: expected an operator but found its end
            {expression: 'http.path == "/"', priority: -1}                      | priority: value should be between 0 and 70368744177663
            """)
    void namesTheFieldAndTheExpectation(String route, String problem) {
        assertEquals(List.of(problem), problems("routes", route));
    }

    @Test
    void takesSnisOnlyOverTls() {
        assertEquals(
                List.of(
                        "@entity: 'snis' can only be set when 'protocols' is 'grpcs', 'https', 'tls' or 'tls_passthrough'",
                        "snis: length must be 0"),
                problems("routes", "{protocols: ['http'], paths: ['/'], snis: ['a.test']}"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {protocols: ['grpc'], hosts: ['a'], strip_path: false}
            {protocols: ['udp'], destinations: [{ip: '10.0.0.0/8', port: 5}]}
            {protocols: ['tls_passthrough'], snis: ['*.a.test']}
            {snis: ['a.test']}
            {paths: ['~/openai/(?<model>[^#?/]+)/chat/completions$']}
            {hosts: ['*.a.test', 'a.*', 'b:8000']}
            {headers: {'x-model': ['~*^gpt'], other: []}}
            """)
    void acceptsGoodRoutes(String route) {
        assertEquals(List.of(), problems("routes", route));
    }

    /** decK takes both out of such a route in its file and would change it with every run. */
    @Test
    void leavesAnExpressionRouteWithoutTheDefaultsOfTheOtherMatcher() {
        JsonNode route = stored("routes", "{expression: 'http.path == \"/a\"'}");
        assertTrue(route.path("path_handling").isNull(), route.toString());
        assertTrue(route.path("regex_priority").isNull(), route.toString());
        assertEquals(
                "v1",
                stored("routes", "{expression: 'http.path == \"/a\"', path_handling: 'v1'}")
                        .path("path_handling")
                        .asText());
    }

    @Test
    void keepsThePathOfGrpcRoutes() {
        assertEquals(
                false,
                stored("routes", "{protocols: ['grpcs'], paths: ['/']}")
                        .path("strip_path")
                        .asBoolean(true));
    }

    @Test
    void keepsTheOrderOfProtocols() {
        assertEquals(
                "[\"https\",\"http\"]",
                stored("routes", "{protocols: ['https', 'http', 'https'], paths: ['/']}")
                        .path("protocols")
                        .toString());
    }

    @Test
    void fillsDefaultsInsideOfElements() {
        assertEquals(
                "[{\"ip\":\"1.2.3.4\",\"port\":null}]",
                stored("routes", "{protocols: ['tcp'], sources: [{ip: '1.2.3.4'}]}")
                        .path("sources")
                        .toString());
    }
}
