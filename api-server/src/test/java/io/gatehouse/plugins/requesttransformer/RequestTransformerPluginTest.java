package io.gatehouse.plugins.requesttransformer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.gatehouse.plugin.BodyNeed;
import io.gatehouse.plugin.Decisions;
import io.gatehouse.plugin.FakeExchange;
import io.gatehouse.plugin.InvalidConfig;
import io.gatehouse.plugin.RequestBody;
import io.netty.handler.codec.http.HttpMethod;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RequestTransformerPluginTest {
    private static final String FORM = "application/x-www-form-urlencoded";

    private final RequestTransformerPlugin plugin = new RequestTransformerPlugin();

    private RequestTransformerConfig configure(String config) throws Exception {
        return plugin.configure(new ObjectMapper().readTree(config.replace('\'', '"')));
    }

    private String run(String config, FakeExchange exchange) throws Exception {
        return Decisions.text(plugin.access(configure(config), exchange));
    }

    @Test
    void changesHeadersInKongsOrder() throws Exception {
        FakeExchange exchange = new FakeExchange()
                .header("A", "1")
                .header("B", "2")
                .header("B", "3")
                .header("D", "4")
                .header("Keep", "x");
        run(
                "{'remove':{'headers':['a']},'rename':{'headers':['b:c','none:keep']},"
                        + "'replace':{'headers':['d:five','absent:no']},"
                        + "'add':{'headers':['a:new','keep:no','url:http://x:1']},'append':{'headers':['c:6','e:7']}}",
                exchange);
        assertEquals(List.of("new"), exchange.headers().getAll("A"));
        assertFalse(exchange.headers().contains("B"));
        assertEquals(List.of("2", "3", "6"), exchange.headers().getAll("C"));
        assertEquals("five", exchange.headers().get("D"));
        assertEquals("x", exchange.headers().get("Keep"));
        assertEquals("7", exchange.headers().get("E"));
        assertEquals("http://x:1", exchange.headers().get("Url"));
        assertFalse(exchange.headers().contains("absent"));
    }

    @Test
    void onlyReplacesTheHost() throws Exception {
        FakeExchange exchange = new FakeExchange();
        run("{'add':{'headers':['host:no']},'append':{'headers':['Host:no']},'remove':{'headers':['host']}}", exchange);
        assertNull(exchange.upstream().hostHeader());
        assertFalse(exchange.headers().contains("host"));
        run("{'replace':{'headers':['Host:llm.example']}}", exchange);
        assertEquals("llm.example", exchange.upstream().hostHeader());
    }

    @ParameterizedTest
    @CsvSource({
        "'{\"remove\":{\"querystring\":[\"b\"]}}', a=%2F",
        "'{\"rename\":{\"querystring\":[\"b:c\"]}}', a=%2F&c=1&c=2",
        "'{\"rename\":{\"querystring\":[\"none:a\"]}}', a=%2F&b=1&b=2",
        "'{\"replace\":{\"querystring\":[\"b:x y\",\"c:no\"]}}', a=%2F&b=x%20y",
        "'{\"add\":{\"querystring\":[\"b:no\",\"c:3\"]}}', a=%2F&b=1&b=2&c=3",
        "'{\"append\":{\"querystring\":[\"b:3\"]}}', a=%2F&b=1&b=2&b=3"
    })
    void changesTheQuery(String config, String sent) throws Exception {
        FakeExchange exchange = new FakeExchange().query("a=%2F&b=1&b=2");
        assertEquals("proceed", run(config, exchange));
        assertEquals(sent, exchange.upstream().query().raw());
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '|',
            delimiter = '>',
            value = {
                "{'remove':{'body':['a']}} > {\"b\":\"x\",\"n\":1.50}",
                "{'rename':{'body':['b:c']}} > {\"a\":false,\"n\":1.50,\"c\":\"x\"}",
                "{'replace':{'body':['b:y','a:no','z:no']}} > {\"a\":false,\"b\":\"y\",\"n\":1.50}",
                "{'add':{'body':['a:yes','b:no','z:1']}} > {\"a\":\"yes\",\"b\":\"x\",\"n\":1.50,\"z\":\"1\"}",
                "{'append':{'body':['b:y','z:1']}} > {\"a\":false,\"b\":[\"x\",\"y\"],\"n\":1.50,\"z\":[\"1\"]}"
            })
    void changesAJsonBody(String config, String sent) throws Exception {
        FakeExchange exchange = FakeExchange.json("{\"a\":false,\"b\":\"x\",\"n\":1.50}");
        assertEquals("proceed", run(config, exchange));
        assertEquals(sent, exchange.sentBody());
    }

    @Test
    void fillsAnEmptyJsonBodyAndLeavesABrokenOne() throws Exception {
        FakeExchange empty = FakeExchange.json("");
        run("{'add':{'body':['a:1']}}", empty);
        assertEquals("{\"a\":\"1\"}", empty.sentBody());
        FakeExchange broken = FakeExchange.json("{\"a\":1} x");
        run("{'add':{'body':['b:1']}}", broken);
        assertEquals("{\"a\":1} x", broken.sentBody());
    }

    @Test
    void changesAForm() throws Exception {
        FakeExchange exchange = new FakeExchange().header("Content-Type", FORM).body("a=%2F&b=1");
        run("{'remove':{'body':['b']},'add':{'body':['c:x y']}}", exchange);
        assertEquals("a=%2F&c=x%20y", exchange.sentBody());
    }

    @Test
    void refusesBodiesThatItCannotChange() throws Exception {
        FakeExchange parts = new FakeExchange()
                .header("Content-Type", "multipart/form-data; boundary=x")
                .body("--x--");
        assertEquals("415 Unsupported media type", run("{'add':{'body':['a:1']}}", parts));
        assertEquals("proceed", run("{'add':{'headers':['a:1']}}", parts));
        FakeExchange large = FakeExchange.json("").body(new RequestBody.TooLarge(10));
        assertEquals("413 Payload too large", run("{'add':{'body':['a:1']}}", large));
    }

    @Test
    void changesMethodAndUri() throws Exception {
        FakeExchange exchange = new FakeExchange()
                .header("Content-Type", FORM)
                .query("a=1&b=2")
                .body("b=3&c=4")
                .capture("id", "x y");
        assertEquals("proceed", run("{'http_method':'GET','replace':{'uri':'/v2/$(uri_captures.id)'}}", exchange));
        assertEquals(HttpMethod.GET, exchange.upstream().method());
        assertEquals("/v2/x%20y", exchange.upstream().path());
        assertEquals("a=1&b=3&c=4", exchange.upstream().query().raw());
    }

    @Test
    void streamsTheBodyUnlessARuleNeedsIt() throws Exception {
        assertEquals(BodyNeed.STREAMED, plugin.requestBody(configure("{'add':{'headers':['a:1']}}")));
        assertEquals(BodyNeed.STREAMED, plugin.requestBody(configure("{'http_method':'PUT'}")));
        assertTrue(plugin.requestBody(configure("{'http_method':'GET'}")).bufferBytes() > 0);
        assertTrue(plugin.requestBody(configure("{'add':{'body':['a:1']}}")).bufferBytes() > 0);
    }

    @Test
    void fillsTemplatesInValues() throws Exception {
        FakeExchange exchange = new FakeExchange()
                .header("X-User", "ann")
                .query("team=red%20one")
                .capture("id", "7");
        run(
                "{'add':{'headers':['x-all:$(headers[\\'x-user\\'])/$(query_params.team)/$(uri_captures.id)']}}"
                        .replace("\\'", "\\\""),
                exchange);
        assertEquals("ann/red one/7", exchange.headers().get("x-all"));
    }

    @Test
    void answers500WhenATemplateHasNoValue() throws Exception {
        assertEquals(
                "500 An unexpected error occurred",
                run("{'add':{'headers':['a:$(headers.none)']}}", new FakeExchange()));
    }

    @Test
    void keepsLineBreaksOutOfHeaders() throws Exception {
        FakeExchange exchange = new FakeExchange().query("v=a%0d%0aX-Admin:%201");
        assertEquals(
                "400 the value for header a must not contain control characters",
                run("{'add':{'headers':['a:$(query_params.v)']}}", exchange));
    }

    @Test
    void keepsValuesFromClimbingOutOfTheUri() throws Exception {
        FakeExchange exchange = new FakeExchange().capture("p", "../admin");
        assertEquals(
                "400 config.replace.uri must not contain . or .. as a path segment",
                run("{'replace':{'uri':'/v1/$(uri_captures.p)'}}", exchange));
        assertEquals("/service", exchange.upstream().path());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'add':{'headers':['novalue']}} # config.add.headers must have entries of the form name:value",
                "{'add':{'headers':['a:']}} # config.add.headers must have entries of the form name:value",
                "{'add':{'headers':[':a']}} # config.add.headers must have entries of the form name:value",
                "{'add':{'headers':['a:$(shared.x)']}} # config.add.headers has a template",
                "{'replace':{'uri':'/a?b'}} # config.replace.uri must be",
                "{'http_method':'get'} # config.http_method must be upper-case letters"
            })
    void refusesWhatItCannotRunByName(String configAndMessage) {
        String[] parts = configAndMessage.split(" # ", -1);
        InvalidConfig failure = assertThrows(InvalidConfig.class, () -> configure(parts[0]));
        assertTrue(String.valueOf(failure.getMessage()).startsWith(parts[1]), failure.getMessage());
    }
}
