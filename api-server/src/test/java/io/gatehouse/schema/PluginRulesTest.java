package io.gatehouse.schema;

import static io.gatehouse.schema.Documents.problems;
import static io.gatehouse.schema.Documents.stored;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rules between the fields of plugins, and rules of single fields that only some plugins have. */
class PluginRulesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            acl                 | {allow: ['a'], deny: ['b']}             | @entity: exactly one of these fields must be non-empty: 'config.allow', 'config.deny'
            rate-limiting       | {}                                      | @entity: at least one of these fields must be non-empty: 'config.second', 'config.minute', 'config.hour', 'config.day', 'config.month', 'config.year'
            rate-limiting       | {minute: 0}                             | config.minute: value must be greater than 0
            rate-limiting       | {minute: 10, hour: 5}                   | config: The limit for hour(5.0) cannot be lower than the limit for minute(10.0)
            rate-limiting       | {minute: 1, sync_rate: 10}              | config.@entity: sync_rate can only be used with the redis policy
            rate-limiting       | {minute: 1, path: 'x'}                  | config.path: should start with: /
            rate-limiting       | {minute: 1, redis_host: 'a', redis: {host: 'b'}} | config.redis_host: both deprecated and new field are used but their values mismatch: redis_host = a vs redis.host = b
            rate-limiting       | {minute: 1, redis_port: 'x y'}          | config.redis.port: invalid value: x y
            response-ratelimiting | {limits: {a: {}}}                     | config.limits.a.@entity: at least one of these fields must be non-empty: 'second', 'minute', 'hour', 'day', 'month', 'year'
            response-ratelimiting | {limits: {}}                          | config.limits: length must be at least 1
            pre-function        | {}                                      | @entity: at least one of these fields must be non-empty: 'config.certificate', 'config.rewrite', 'config.access', 'config.header_filter', 'config.body_filter', 'config.log'
            ip-restriction      | {allow: []}                             | @entity: at least one of these fields must be non-empty: 'config.allow', 'config.deny'
            ip-restriction      | {allow: ['x']}                          | config.allow.1: invalid ip or cidr range: 'x'
            aws-lambda          | {aws_key: 'a'}                          | @entity: all or none of these fields must be set: 'config.aws_key', 'config.aws_secret'
            bot-detection       | {allow: ['(']}                          | config.allow.1: not a valid regex: (
            cors                | {origins: ['*', '(']}                   | config.origins.2: '(' is not a valid regex
            cors                | {methods: ['FETCH']}                    | config.methods.1: expected one of: CONNECT, DELETE, GET, HEAD, OPTIONS, PATCH, POST, PUT, TRACE
            file-log            | {path: '/tmp/a*b'}                      | config.path: not a valid filename
            http-log            | {http_endpoint: 'http://a', headers: {HOST: 'a'}} | config.headers.HOST: cannot contain 'Host' header
            http-log            | {http_endpoint: 'http://a', headers: {'a b': 'a'}} | config.headers.a b: bad header name 'a b', allowed characters are A-Z, a-z, 0-9, '_', and '-'
            oauth2              | {}                                      | config.@entity: at least one of these fields must be true: enable_authorization_code, enable_implicit_grant, enable_client_credentials, enable_password_grant
            request-termination | {message: 'a', body: 'b'}               | config.@entity: message cannot be used with content_type or body
            request-termination | {content_type: 'text/plain'}            | config.@entity: content_type requires a body
            request-termination | {status_code: 99}                       | config.status_code: value should be between 100 and 599
            zipkin              | {static_tags: [{name: 'error', value: 'a'}]} | config.static_tags.1.name: must not be one of: error, http.method, http.path, http.status_code, kong.balancer.state, kong.balancer.try, kong.consumer, kong.credential, kong.node.id, kong.route, kong.service, lc, peer.hostname
            datakit             | {nodes: [{name: 'a'}]}                  | config.nodes.1.type: required field missing
            datakit             | {nodes: [{name: 'a', type: 5}]}         | config.nodes.1.type: expected a string
            datakit             | {nodes: ['a']}                          | config.nodes.1: expected a record
            datakit             | {nodes: [null]}                         | config.nodes.1: required field missing
            datakit             | {nodes: [{name: 'a', type: 'jq'}]}      | config.nodes.1.jq: required field missing
            """)
    void haveKongsWords(String plugin, String config, String problem) {
        assertEquals(List.of(problem), problems("plugins", "{name: '" + plugin + "', config: " + config + "}"));
    }

    @Test
    void reportAConditionAtBothFields() {
        assertEquals(
                List.of(
                        "@entity: failed conditional validation given value of field 'config.policy'",
                        "config.redis.host: required field missing"),
                problems("plugins", "{name: 'rate-limiting', config: {minute: 1, policy: 'redis'}}"));
        assertEquals(
                List.of(
                        "@entity: failed conditional validation given value of field 'config.maximum_expiration'",
                        "config.claims_to_verify: expected to contain: exp"),
                problems("plugins", "{name: 'jwt', config: {maximum_expiration: 5, claims_to_verify: ['nbf']}}"));
    }

    @Test
    void takeOlderNamesOfFields() {
        JsonNode config = stored("plugins", """
                {name: 'rate-limiting', config: {minute: 1, policy: 'redis', redis_host: 'h', redis_port: 1, redis_ssl: null}}""").path("config");
        assertEquals("h", config.path("redis").path("host").asText());
        assertEquals(1, config.path("redis").path("port").asInt());
        assertEquals(false, config.path("redis").path("ssl").asBoolean(true));
        assertEquals("h", config.path("redis_host").asText());
        assertEquals(false, config.has("redis_ssl"));
        ObjectNode plugin = JsonNodeFactory.instance.objectNode().put("name", "rate-limiting");
        plugin.set("config", config);
        assertEquals(
                config,
                Documents.valid(Documents.CONTRACT.entity("plugins").check(plugin))
                        .path("config"));
        JsonNode acme = stored(
                        "plugins",
                        "{name: 'acme', config: {account_email: 'a@b', storage_config: {redis: {namespace: 'n'}}}}")
                .path("config");
        assertEquals(
                "n",
                acme.path("storage_config")
                        .path("redis")
                        .path("extra_options")
                        .path("namespace")
                        .asText());
    }

    @Test
    void leaveVaultReferencesAlone() {
        assertEquals(
                List.of(),
                problems(
                        "plugins",
                        "{name: 'rate-limiting', config: {minute: 1, policy: 'redis', redis: {host: '{vault://env/host}'}}}"));
    }

    @Test
    void storeTheValuesOfMapsAsSent() {
        assertEquals(
                "{\"a\":{\"minute\":1}}",
                stored("plugins", "{name: 'response-ratelimiting', config: {limits: {a: {minute: 1}}}}")
                        .path("config")
                        .path("limits")
                        .toString());
    }

    @Test
    void storeVariantsAsSent() {
        String nodes = "[{\"name\":\"a\",\"type\":\"jq\",\"jq\":\".\"}]";
        assertEquals(
                nodes,
                stored("plugins", "{name: 'datakit', config: {nodes: " + nodes + "}}")
                        .path("config")
                        .path("nodes")
                        .toString());
    }
}
