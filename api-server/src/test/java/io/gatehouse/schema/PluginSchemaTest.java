package io.gatehouse.schema;

import static io.gatehouse.schema.Documents.CONTRACT;
import static io.gatehouse.schema.Documents.document;
import static io.gatehouse.schema.Documents.problems;
import static io.gatehouse.schema.Documents.stored;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PluginSchemaTest {
    private static final String KEY_AUTH_DEFAULTS =
            "{\"key_names\":[\"apikey\"],\"key_in_header\":true,\"key_in_query\":true,\"key_in_body\":false,"
                    + "\"hide_credentials\":false,\"anonymous\":null,\"realm\":null,\"run_on_preflight\":true,"
                    + "\"identity_realms\":[{\"scope\":\"cp\",\"id\":null,\"region\":null}]}";

    @Test
    void fillsAnAbsentConfig() {
        JsonNode plugin = stored("plugins", "{name: 'key-auth'}");
        assertEquals(KEY_AUTH_DEFAULTS, plugin.path("config").toString());
        assertEquals(
                KEY_AUTH_DEFAULTS,
                stored("plugins", "{name: 'key-auth', config: {}}")
                        .path("config")
                        .toString());
    }

    @Test
    void keepsANullConfigOfAPluginThatNeedsNothing() {
        assertEquals(
                true,
                stored("plugins", "{name: 'key-auth', config: null}")
                        .path("config")
                        .isNull());
    }

    @Test
    void asksForTheFieldsOfAPluginThatNeedsThem() {
        List<String> needed =
                List.of("config.route_type: required field missing", "config.model: required field missing");
        assertEquals(needed, problems("plugins", "{name: 'ai-proxy', config: null}"));
        assertEquals(needed, problems("plugins", "{name: 'ai-proxy', config: {}}"));
        assertEquals(needed, problems("plugins", "{name: 'ai-proxy'}"));
    }

    @Test
    void fillsThePluginsOwnProtocols() {
        assertEquals(
                "[\"grpc\",\"grpcs\",\"http\",\"https\",\"ws\",\"wss\"]",
                stored("plugins", "{name: 'key-auth'}").path("protocols").toString());
        assertEquals(
                "[\"grpc\",\"grpcs\",\"http\",\"https\"]",
                stored("plugins", "{name: 'request-transformer'}")
                        .path("protocols")
                        .toString());
        assertEquals(
                "[]",
                stored("plugins", "{name: 'key-auth', protocols: []}")
                        .path("protocols")
                        .toString());
    }

    @Test
    void keepsANullInPlaceOfProtocols() {
        assertTrue(stored("plugins", "{name: 'key-auth', protocols: null}")
                .path("protocols")
                .isNull());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {}                                                      | name: required field missing
            {name: null}                                            | name: required field missing
            {name: 5}                                               | name: expected a string
            {name: ''}                                              | name: length must be at least 1
            {name: 'no-such'}                                       | name: plugin 'no-such' not enabled; add it to the 'plugins' configuration property
            {name: 'key-auth', protocols: ['tcp']}                  | protocols.1: expected one of: grpc, grpcs, http, https, ws, wss
            {name: 'key-auth', consumer: {id: 'x'}}                 | consumer: value must be null
            {name: 'key-auth', consumer_group: {id: 'x'}}           | consumer_group: value must be null
            {name: 'key-auth', route: {id: 'x'}}                    | route.id: expected a valid UUID
            {name: 'key-auth', config: 'x'}                         | config: expected a record
            {name: 'key-auth', config: {key_names: ['a b']}}        | config.key_names.1: bad header name 'a b', allowed characters are A-Z, a-z, 0-9, '_', and '-'
            {name: 'key-auth', config: {key_names: [null]}}         | config.key_names.1: required field missing
            {name: 'key-auth', config: {key_names: null}}           | config.key_names: required field missing
            {name: 'key-auth', config: {identity_realms: [{scope: 'x'}]}} | config.identity_realms.1.scope: expected one of: cp, realm
            {name: 'key-auth', config: {nonsense: 1}}               | config.nonsense: unknown field
            {name: 'key-auth', instance_name: 'a b'}                | instance_name: invalid value 'a b': the only accepted ascii characters are alphanumerics or ., -, _, and ~
            {name: 'key-auth', partials: [{id: null, path: 'x'}]}   | partials.1.id: required field missing
            {name: 'key-auth', ordering: {before: {access: 'x'}}}   | ordering.before.access: expected an array
            {name: 'request-transformer', config: {add: {headers: ['foo']}}}      | config.add.headers.1: invalid value: foo
            {name: 'request-transformer', config: {add: {headers: ['a b:c']}}}    | config.add.headers.1: 'a b' is not a valid header
            {name: 'request-transformer', config: {add: {headers: ['foo:']}}}     | config.add.headers.1: key 'foo' has no value
            {name: 'request-transformer', config: {add: {querystring: ['foo']}}}  | config.add.querystring.1: key 'foo' has no value
            {name: 'request-transformer', config: {rename: {headers: ['a:b c']}}} | config.rename.headers.1: 'b c' is not a valid header
            {name: 'request-transformer', config: {remove: {headers: ['a:b']}}}   | config.remove.headers.1: 'a:b' is not a valid header
            {name: 'request-transformer', config: {http_method: 'get'}}           | config.http_method: invalid value: get
            """)
    void namesTheFieldAndTheExpectation(String plugin, String problem) {
        assertEquals(List.of(problem), problems("plugins", plugin));
    }

    @Test
    void fillsRecordsThatAreAlwaysThere() {
        assertEquals(
                "{\"add\":{\"headers\":[\"a:$(headers.b)\"],\"body\":[],\"querystring\":[]},\"http_method\":null,"
                        + "\"remove\":{\"body\":[],\"headers\":[],\"querystring\":[]},"
                        + "\"rename\":{\"body\":[],\"headers\":[],\"querystring\":[]},"
                        + "\"replace\":{\"body\":[],\"headers\":[],\"querystring\":[],\"uri\":null},"
                        + "\"append\":{\"body\":[],\"headers\":[],\"querystring\":[]}}",
                stored("plugins", "{name: 'request-transformer', config: {add: {headers: ['a:$(headers.b)']}}}")
                        .path("config")
                        .toString());
    }

    @Test
    void allowsNullScopesThatAPluginCannotHave() {
        JsonNode plugin = stored("plugins", "{name: 'key-auth', consumer: null}");
        assertEquals(true, plugin.path("consumer").isNull());
        assertEquals(true, plugin.path("consumer_group").isNull());
    }

    @Test
    void replacesReferencesInsideOfTheConfig() {
        String config = "config: {route_type: 'llm/v1/chat', auth: {header_name: 'Authorization', header_value:"
                + " '{vault://env/KEY}'}, model: {provider: 'openai', name: '{vault://env/KEY}'}}";
        JsonNode mapped = CONTRACT.entity("plugins")
                .schema()
                .mapReferenceable(
                        document("{name: 'ai-proxy', " + config + "}"),
                        text -> text.replace("{vault://env/KEY}", "secret"))
                .path("config");
        assertEquals("secret", mapped.path("auth").path("header_value").asText());
        assertEquals("Authorization", mapped.path("auth").path("header_name").asText());
        assertEquals("{vault://env/KEY}", mapped.path("model").path("name").asText());
    }

    @Test
    void keepsThePathInViolationsForRenderers() {
        List<Violation> violations = CONTRACT.entity("plugins")
                .check(document("{name: 'ai-proxy-advanced', config: {targets: [{}]}}"))
                .fold(new Checked.Handler<>() {
                    @Override
                    public List<Violation> valid(Checked.Valid valid) {
                        return List.of();
                    }

                    @Override
                    public List<Violation> invalid(Checked.Invalid invalid) {
                        return invalid.violations();
                    }
                });
        assertEquals(
                List.of("config", "targets", 0, "route_type"), violations.get(0).path());
        assertEquals(
                List.of("config", Violation.ENTITY),
                Violation.ofEntity("x").under("config").path());
    }
}
