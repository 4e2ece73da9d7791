package io.gatehouse.lua;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.gatehouse.plugin.ConsumerView;
import io.gatehouse.plugin.Decision;
import io.gatehouse.plugin.Decisions;
import io.gatehouse.plugin.FakeExchange;
import io.gatehouse.plugin.InvalidConfig;
import io.gatehouse.plugin.RequestBody;
import io.gatehouse.plugin.ResponseHead;
import io.netty.handler.codec.http.HttpMethod;
import java.lang.ref.WeakReference;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FunctionPluginTest {
    private final Functions functions = new Functions();

    @AfterEach
    void close() {
        functions.engine().close();
    }

    /** As the guide about OpenAI's client and key-auth has it. */
    @Test
    void copiesABearerKeyToTheHeaderThatKeyAuthReads() throws Exception {
        FakeExchange exchange = new FakeExchange().header("Authorization", "Bearer demo-api-key");
        String source = """
                local auth_header = kong.request.get_header("Authorization")
                if auth_header and auth_header:find("^Bearer ") then
                  local key = auth_header:sub(8)
                  kong.service.request.set_header("apikey", key)
                end
                """;
        assertEquals("proceed", functions.access(exchange, source));
        assertEquals("demo-api-key", exchange.headers().get("apikey"));
        assertEquals("Bearer demo-api-key", exchange.headers().get("Authorization"));
    }

    @Test
    void copiesTheModelOfTheBodyToAHeader() throws Exception {
        FakeExchange exchange = FakeExchange.json("{\"model\":\"gpt-4o\",\"messages\":[]}");
        assertEquals(
                "proceed",
                functions.access(
                        exchange,
                        "local req_body = kong.request.get_body()\nlocal model = req_body.model\n"
                                + "kong.service.request.set_header(\"x-source-model\", model)"));
        assertEquals("gpt-4o", exchange.headers().get("x-source-model"));
    }

    @Test
    void takesTheModelOutOfTheBody() throws Exception {
        FakeExchange exchange = FakeExchange.json(
                "{\"model\":\"x\",\"messages\":[{\"role\":\"user\",\"content\":\"né 😀 \\u0000\\\"/\"}],\"tools\":[],\"n\":1.5,\"s\":null}");
        assertEquals(
                "proceed",
                functions.access(
                        exchange,
                        "local body = kong.request.get_body() body.model = nil kong.service.request.set_body(body)"));
        ObjectMapper mapper = new ObjectMapper();
        assertEquals(
                mapper.readTree(
                        "{\"messages\":[{\"role\":\"user\",\"content\":\"né 😀 \\u0000\\\"/\"}],\"tools\":[],\"n\":1.5,\"s\":null}"),
                mapper.readTree(exchange.sentBody()));
    }

    @Test
    void asksForTheBodyOnlyWhereAFunctionSpeaksOfIt() throws Exception {
        assertTrue(functions
                        .plugin()
                        .requestBody(functions.configure("access", "kong.request.get_raw_body()"))
                        .bufferBytes()
                > 0);
        assertEquals(
                0,
                functions
                        .plugin()
                        .requestBody(functions.configure("access", "kong.request.get_path()"))
                        .bufferBytes());
        assertEquals(
                0,
                functions
                        .plugin()
                        .requestBody(functions.configure("header_filter", "local body = 1"))
                        .bufferBytes());
        FakeExchange streamed = new FakeExchange().body(new RequestBody.Streamed());
        assertTrue(functions
                .value(streamed, "return kong.request['get_raw_' .. 'bo' .. 'dy']()")
                .startsWith("nil the request body was not read"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "return kong.request.get_method(), kong.request.get_scheme(), kong.request.get_host() | POST http api.example",
                "return kong.request.get_path(), kong.request.get_raw_query(), kong.request.get_path_with_query() | /v1/x a=1&a=2&b&c=%20 /v1/x?a=1&a=2&b&c=%20",
                "return kong.request.get_port(), kong.request.get_forwarded_port(), kong.request.get_forwarded_host() | 8000 8000 api.example",
                "return kong.request.get_query_arg('c'), kong.request.get_query_arg('b'), kong.request.get_query_arg('a')[2] | `  true 2`",
                "return kong.request.get_query_arg('none'), kong.request.get_header('none') | nil nil",
                "return kong.request.get_headers().x_team, kong.request.get_headers()['X-TEAM'] | blue blue",
                "return kong.request.get_headers()['x-many'][2], kong.request.get_header('X-Many') | 2 1",
                "return kong.request.get_uri_captures().named.model, kong.client.get_ip(), kong.client.get_forwarded_ip() | gpt 192.0.2.1 192.0.2.1",
                "return kong.router.get_route().name, kong.router.get_service(), kong.client.get_consumer(), kong.client.get_credential() | route nil nil nil",
                "return ngx.req.get_headers()['x-team'], ngx.req.get_uri_args().c, ngx.req.get_method() | blue   POST",
                "return ngx.var.uri, ngx.var.request_uri, ngx.var.http_x_team, ngx.var.arg_b, ngx.var.remote_addr, ngx.var.host | /v1/x /v1/x?a=1&a=2&b&c=%20 blue true 192.0.2.1 api.example",
                "return ngx.get_phase(), kong.version, kong.response.get_status() | access 3.9.1 nil",
                "local m = ngx.re.match('id=42', '(?<key>[a-z]+)=([0-9]+)', 'jo') return m[0], m[1], m.key, m[2] | id=42 id id 42",
                "return ngx.re.find('xxab', 'a(b)'), ngx.re.gsub('a1b2', '[0-9]', '<$0>') | 3 a<1>b<2> 2",
                "return ngx.re.match('a', 'b'), ngx.re.match('a', '(') | nil nil the regular expression can't be used: it is malformed, not of linear time, or has options other than adijmosu",
                "return ngx.encode_base64('a\\0\\255'), ngx.decode_base64('YQD/') == 'a\\0\\255', ngx.md5('a') | YQD/ true 0cc175b9c0f1b6a831c399e269772661",
                "return ngx.escape_uri('a b/ü'), ngx.unescape_uri('a%20b+c'), ngx.encode_args({b = {1, 'x y'}, a = true}) | a%20b%2F%C3%BC a b c a&b=1&b=x%20y",
                "local c = require('cjson.safe') return c.encode({1, 2, {}}), c.decode('{'), c.decode('[1,{\"a\":null}]')[2].a == c.null | [1,2,{}] nil true",
                "local c = require 'cjson' return c.encode(c.decode('{\"a\":[],\"b\":123456789012}')), pcall(c.decode, 'x') | {\"a\":[],\"b\":123456789012} false x:1",
            })
    void answersAboutTheRequest(String expression, String expected) throws Exception {
        FakeExchange exchange = new FakeExchange()
                .path("/v1/x")
                .query("a=1&a=2&b&c=%20")
                .header("Host", "api.example:8000")
                .header("X-Team", "blue")
                .header("X-Many", "1")
                .header("X-Many", "2")
                .capture("model", "gpt");
        String value = functions.value(exchange, expression);
        if (expected.contains("x:1")) {
            assertTrue(value.startsWith("{") && value.contains("false") && value.contains("not JSON"), value);
        } else {
            assertEquals(expected, value);
        }
    }

    @Test
    void changesTheRequest() throws Exception {
        FakeExchange exchange = new FakeExchange().header("Old", "1").query("a=1&b=2");
        assertEquals("proceed", functions.access(exchange, """
                        local r = kong.service.request
                        r.set_header('A', 1) r.add_header('A', true) r.clear_header('old')
                        r.set_headers({['X-List'] = {'1', '2'}}) ngx.req.set_header('B', {'3', '4'})
                        r.set_path('/new path') r.set_method('PUT') r.set_query({q = 'x y', a = {1, 2}})
                        r.set_raw_body('plain') kong.service.set_target('10.0.0.1', 81)
                        r.set_header('Host', 'other.example') kong.service.set_timeouts(1, 2, 3)
                        """));
        assertEquals(List.of("1", "true"), exchange.headers().getAll("a"));
        assertFalse(exchange.headers().contains("old"));
        assertEquals(List.of("1", "2"), exchange.headers().getAll("x-list"));
        assertEquals(List.of("3", "4"), exchange.headers().getAll("b"));
        assertEquals("/new%20path", exchange.upstream().path());
        assertEquals(HttpMethod.PUT, exchange.upstream().method());
        assertEquals("a=1&a=2&q=x%20y", exchange.upstream().query().raw());
        assertEquals("plain", exchange.sentBody());
        assertEquals("http://10.0.0.1:81", String.valueOf(exchange.upstream().endpoint()));
        assertEquals("other.example", exchange.upstream().hostHeader());
        assertEquals(3, exchange.upstream().timeouts().readMillis());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "kong.response.exit(403, {message = 'no'}) error('unreached') > 403 {\"message\":\"no\"}",
                "return kong.response.exit(401, 'text', {['X-A'] = '1'}) > 401 text",
                "kong.response.exit(204) > '204 '",
                "pcall(kong.response.exit, 403, 'no') kong.response.exit(200) > 403 no",
                "coroutine.wrap(function() kong.response.exit(403, 'no') end)() > 403 no",
                "kong.response.error(429, 'slow down') > 429 slow down",
                "kong.response.error(404) > 404 Not Found",
                "ngx.say('a') ngx.print('b', {'c'}) ngx.exit(200) > '200 a\nbc'",
                "ngx.exit(403) > 403 Forbidden",
                "ngx.exit(ngx.OK) error('unreached') > proceed",
                "kong.nothing.here() > 500 An unexpected error occurred"
            })
    void answersTheClient(String source, String expected) throws Exception {
        assertEquals(expected, functions.access(new FakeExchange(), source));
    }

    @Test
    void setsTheHeadersOfItsAnswer() throws Exception {
        Decision decision = functions
                .plugin()
                .access(
                        functions.configure("access", "kong.response.exit(401, {a = 1}, {['X-A'] = 'b'})"),
                        new FakeExchange());
        Decision.Respond answer = (Decision.Respond) decision;
        assertEquals("b", answer.headers().get("X-A"));
        assertEquals("application/json; charset=utf-8", answer.headers().get("Content-Type"));
    }

    @Test
    void namesWhatItDoesNotKnow() throws Exception {
        assertEquals(
                "false pre-function.access[1]:1: kong.vault.get is no field of kong",
                functions
                        .value(new FakeExchange(), "return pcall(function() return kong.vault.get('x') end)")
                        .replace("kong.vault is not available in this gateway", "kong.vault.get is no field of kong"));
        assertTrue(functions
                .value(new FakeExchange(), "return pcall(function() ngx.timer.at(0) end)")
                .endsWith("ngx.timer is not available in this gateway"));
        assertTrue(functions
                .value(new FakeExchange(), "return pcall(function() return ngx.var.upstream_addr end)")
                .endsWith("ngx.var.upstream_addr is not available in this gateway"));
        assertTrue(functions
                .value(new FakeExchange(), "return pcall(require, 'resty.http')")
                .endsWith("require 'resty.http' not allowed within sandbox"));
    }

    @Test
    void changesTheResponsesHead() throws Exception {
        ResponseHead head = functions.headerFilter(
                new FakeExchange(),
                Functions.upstreamHead(200),
                "kong.response.set_header('X-A', kong.response.get_status() .. kong.response.get_source()) "
                        + "kong.response.add_header('X-A', 2) kong.response.set_status(201) ngx.header['X-B'] = 'c'");
        assertEquals(List.of("200service", "2"), head.headers().getAll("X-A"));
        assertEquals("c", head.headers().get("X-B"));
        assertEquals(201, head.status());
    }

    @Test
    void addsHeadersToTheResponseBeforeThereIsOne() throws Exception {
        FakeExchange exchange = new FakeExchange();
        functions.access(exchange, "kong.response.set_header('X-A', '1')");
        assertEquals("1", exchange.addedResponseHeaders().get("X-A"));
    }

    @Test
    void keepsContextsFromPhaseToPhaseAndNoLonger() throws Exception {
        FakeExchange exchange = new FakeExchange();
        functions.access(
                exchange,
                "kong.ctx.shared.list = {1, {a = 'ü'}} kong.ctx.plugin.p = true ngx.ctx.n = 2",
                "kong.ctx.shared.second = #kong.ctx.shared.list");
        assertEquals(
                "ü true 2 2 nil",
                functions.value(
                        exchange,
                        "return kong.ctx.shared.list[2].a, kong.ctx.plugin.p, ngx.ctx.n, kong.ctx.shared.second,"
                                + " kong.ctx.plugin.q"));
        assertEquals("nil", functions.value(new FakeExchange(), "return kong.ctx.shared.list"));
    }

    @Test
    void runsAReturnedFunctionOnEveryRequestWithItsUpvalues() throws Exception {
        LuaFunctions counting = functions.configure(
                "access", "local n = 0 return function() n = n + 1 kong.service.request.set_header('n', n) end");
        FakeExchange exchange = new FakeExchange();
        for (int i = 1; i <= 3; i++) {
            assertEquals("proceed", Decisions.text(functions.plugin().access(counting, exchange)));
            assertEquals(String.valueOf(i), exchange.headers().get("n"));
        }
    }

    @Test
    void showsTheConsumerWithoutSecrets() throws Exception {
        FakeExchange exchange = new FakeExchange();
        ConsumerView alice = exchange.knownConsumers().add("alice");
        exchange.alreadyAuthenticated(alice, exchange.knownConsumers().addKey(alice, "secret-key", Long.MAX_VALUE));
        assertEquals(
                "alice true",
                functions.value(
                        exchange,
                        "return kong.client.get_consumer().username,"
                                + " kong.client.get_credential().consumer.id == kong.client.get_consumer().id"));
        assertFalse(functions
                .value(exchange, "return require('cjson').encode(kong.client.get_credential())")
                .contains("secret"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"certificate", "rewrite", "body_filter", "ws_close"})
    void refusesPhasesThatItDoesNotRun(String phase) {
        InvalidConfig refused = assertThrows(InvalidConfig.class, () -> functions.configure(phase, "return"));
        assertEquals(
                "config." + phase + " has functions, and this gateway does not run functions in that phase",
                refused.getMessage());
    }

    @Test
    void startsNothingForAConfigWithoutFunctions() throws Exception {
        functions.plugin().configure(new ObjectMapper().createObjectNode());
        assertEquals(0, functions.engine().size());
    }

    @Test
    void freesConfigsThatNobodyRefersToAnyMore() throws Exception {
        double before = 0;
        for (int i = 0; i < 2000; i++) {
            LuaFunctions config = functions.configure("access", "local n = {" + "1,".repeat(500) + "} local i = " + i);
            functions.plugin().access(config, new FakeExchange());
            if (i == 20) {
                before = functions.engine().idleKilobytes();
            }
            if (i % 100 == 99) {
                collect();
            }
        }
        collect();
        double after = functions.engine().idleKilobytes();
        assertTrue(after < before + 2000, "from " + before + " to " + after + " KiB");
        assertTrue(functions.engine().size() <= 2, "one, and one while the other was tidied");
    }

    /** Waits until the collector has seen what became unreachable before. */
    private static void collect() throws InterruptedException {
        WeakReference<Object> marker = new WeakReference<>(new Object());
        while (marker.get() != null) {
            System.gc();
            Thread.onSpinWait();
        }
        Thread.sleep(20);
    }
}
