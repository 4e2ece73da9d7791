package io.gatehouse.plugins.keyauth;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.gatehouse.plugin.BodyNeed;
import io.gatehouse.plugin.ConsumerView;
import io.gatehouse.plugin.CredentialView;
import io.gatehouse.plugin.Decision;
import io.gatehouse.plugin.Decisions;
import io.gatehouse.plugin.FakeExchange;
import io.gatehouse.plugin.InvalidConfig;
import io.gatehouse.plugin.RequestBody;
import io.netty.handler.codec.http.HttpMethod;
import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeyAuthPluginTest {
    private static final String KEY = "demo-api-key";
    private static final String FORM = "application/x-www-form-urlencoded";

    private final KeyAuthPlugin plugin = new KeyAuthPlugin(InstantSource.fixed(Instant.ofEpochMilli(1_000)));
    private final FakeExchange exchange = new FakeExchange();
    private final ConsumerView consumer = exchange.knownConsumers().add("demo-app");
    private final CredentialView credential = exchange.knownConsumers().addKey(consumer, KEY, Long.MAX_VALUE);

    private String run(String config) throws Exception {
        return Decisions.text(plugin.access(configure(config), exchange));
    }

    private KeyAuthConfig configure(String config) throws Exception {
        return plugin.configure(new ObjectMapper().readTree(config));
    }

    @Test
    void letsInWhoShowsAKeyInAHeader() throws Exception {
        exchange.header("ApiKey", KEY);
        assertEquals("proceed", run("{}"));
        assertSame(consumer, exchange.consumer());
        assertSame(credential, exchange.credential());
        assertEquals(KEY, exchange.headers().get("apikey"), "left where it is unless it is to be hidden");
    }

    @ParameterizedTest
    @CsvSource({
        "{}, '', 401 No API key found in request",
        "{}, apikey=, 401 No API key found in request",
        "{}, apikey=nope, 401 No credentials found for given apikey",
        "{}, apikey=a&apikey=demo-api-key, 401 Duplicate API key found",
        "{}, apikey=demo-api-key, proceed",
        "{'key_in_query':false}, apikey=demo-api-key, 401 No API key found in request",
        "'{\"key_names\":[\"x\",\"k\"]}', k=demo-api-key, proceed",
        "'{\"key_names\":[\"x\",\"k\"]}', apikey=demo-api-key, 401 No API key found in request",
        "'{\"key_names\":[\"x\",\"k\"]}', x=nope&k=demo-api-key, 401 No credentials found for given apikey"
    })
    void looksForTheKeyInTheQuery(String config, String query, String expected) throws Exception {
        exchange.query(query);
        assertEquals(expected, run(config.replace('\'', '"')));
    }

    @Test
    void prefersTheHeaderAndSeesDuplicatesThere() throws Exception {
        exchange.query("apikey=nope").header("apikey", KEY);
        assertEquals("proceed", run("{}"));
        exchange.header("apikey", KEY);
        assertEquals("401 Duplicate API key found", run("{}"));
    }

    @Test
    void refusesAnExpiredKeyAsAnUnknownOne() throws Exception {
        exchange.knownConsumers().addKey(consumer, "old", 1_000);
        exchange.knownConsumers().addKey(consumer, "young", 1_001);
        exchange.header("apikey", "old");
        assertEquals("401 No credentials found for given apikey", run("{}"));
        exchange.headers().set("apikey", "young");
        assertEquals("proceed", run("{}"));
    }

    @Test
    void challengesWithTheRealm() throws Exception {
        Decision.Refuse plain = (Decision.Refuse) plugin.access(configure("{}"), exchange);
        assertEquals("Key", plain.headers().get("WWW-Authenticate"));
        Decision.Refuse named = (Decision.Refuse) plugin.access(configure("{\"realm\":\"demo\"}"), exchange);
        assertEquals("Key realm=\"demo\"", named.headers().get("WWW-Authenticate"));
    }

    @Test
    void hidesTheKeyFromHeaderAndQuery() throws Exception {
        exchange.header("apikey", KEY).query("a=%2F&apikey=" + KEY + "&b=2");
        assertEquals("proceed", run("{\"hide_credentials\":true}"));
        assertFalse(exchange.headers().contains("apikey"));
        assertEquals("a=%2F&b=2", exchange.upstream().query().raw());
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '|',
            delimiter = '>',
            value = {
                "application/json > {\"apikey\":\"demo-api-key\" ,\"n\":1.0} > {\"n\":1.0}",
                "application/json; charset=utf-8 > {\"n\":1,\"apikey\":\"demo-api-key\"} > {\"n\":1}",
                "application/x-www-form-urlencoded > a=%2F&apikey=demo-api-key > a=%2F"
            })
    void findsAndHidesTheKeyInTheBody(String type, String body, String sent) throws Exception {
        exchange.header("Content-Type", type).body(body);
        assertEquals("401 No API key found in request", run("{}"));
        assertEquals("proceed", run("{\"key_in_body\":true}"));
        assertEquals(body, exchange.sentBody());
        assertEquals("proceed", run("{\"key_in_body\":true,\"hide_credentials\":true}"));
        assertEquals(sent, exchange.sentBody());
    }

    @Test
    void asksForTheBodyOnlyWhenKeysMayBeInIt() throws Exception {
        assertEquals(BodyNeed.STREAMED, plugin.requestBody(configure("{}")));
        assertEquals(
                8 * 1024 * 1024,
                plugin.requestBody(configure("{\"key_in_body\":true}")).bufferBytes());
        exchange.body(new RequestBody.TooLarge(8 * 1024 * 1024)).header("apikey", KEY);
        assertEquals("413 Payload too large", run("{\"key_in_body\":true}"));
    }

    @Test
    void ignoresBodiesOfOtherTypes() throws Exception {
        exchange.header("Content-Type", "text/plain").body("apikey=" + KEY);
        assertEquals("401 No API key found in request", run("{\"key_in_body\":true}"));
        exchange.headers().set("Content-Type", FORM + "x");
        assertEquals("401 No API key found in request", run("{\"key_in_body\":true}"));
    }

    @Test
    void skipsPreflightRequestsWhenTold() throws Exception {
        exchange.method(HttpMethod.OPTIONS);
        assertEquals("401 No API key found in request", run("{}"));
        assertEquals("proceed", run("{\"run_on_preflight\":false}"));
    }

    @Test
    void turnsStrangersIntoTheAnonymousConsumer() throws Exception {
        ConsumerView guest = exchange.knownConsumers().add("guest");
        assertEquals("proceed", run("{\"anonymous\":\"guest\"}"));
        assertSame(guest, exchange.consumer());
        assertNull(exchange.credential());
        assertEquals("proceed", run("{\"anonymous\":\"" + guest.id() + "\"}"));
    }

    @Test
    void saysWhenTheAnonymousConsumerIsMissing() throws Exception {
        assertEquals(
                "500 anonymous consumer nobody is configured but doesn't exist", run("{\"anonymous\":\"nobody\"}"));
    }

    @Test
    void acceptsAnotherPluginsCredentialWhenAnonymousIsSet() throws Exception {
        exchange.alreadyAuthenticated(consumer, credential);
        assertEquals("proceed", run("{\"anonymous\":\"nobody\"}"));
        assertEquals("401 No API key found in request", run("{}"));
    }

    @Test
    void refusesAnEmptyListOfNames() {
        assertThrows(InvalidConfig.class, () -> configure("{\"key_names\":[]}"));
    }
}
