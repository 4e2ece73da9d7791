package io.gatehouse.gateway;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.gatehouse.llm.identity.MovingClock;
import io.gatehouse.llm.identity.TestIdentities;
import io.gatehouse.llm.identity.TokenHttp;
import io.gatehouse.llm.identity.TokenServer;
import io.gatehouse.llm.provider.azure.AzureProvider;
import io.gatehouse.llm.proxy.Providers;
import io.gatehouse.plugin.FinishedExchange;
import io.gatehouse.plugins.aiproxy.AiProxyPlugin;
import io.gatehouse.plugins.aiproxyadvanced.AiProxyAdvancedPlugin;
import io.gatehouse.vault.Environment;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The managed identity of a virtual machine through a real proxy: a metadata service and an upstream, and a moved clock. */
@Timeout(60)
class ManagedIdentityTest {
    private static final String CHAT = "{\"messages\":[{\"role\":\"user\",\"content\":\"hello\"}]}";
    private static final String ANSWER = "{\"choices\":[]}";
    private static final String REFUSAL =
            "{\"error\":{\"message\":\"LLM request failed before proxying: no credentials of the Azure managed identity\"}}";
    private static final int LIFE = 3600;

    private final MovingClock clock = new MovingClock();
    private final BlockingQueue<FinishedExchange> logged = new LinkedBlockingQueue<>();
    private final TokenHttp http = TestIdentities.http();
    private TokenServer tokens;
    private SocketUpstream upstream;
    private GatewayUnderTest gateway;
    private Providers providers;

    @BeforeEach
    void start() throws Exception {
        tokens = new TokenServer();
        upstream = new SocketUpstream();
        upstream.answers("HTTP/1.1 200 OK\r\nContent-Length: " + ANSWER.length() + "\r\n\r\n" + ANSWER);
        gateway = new GatewayUnderTest(1);
        providers = new Providers(List.of(new AzureProvider(
                new Environment(Map.of("AZURE_POD_IDENTITY_AUTHORITY_HOST", tokens.url())),
                TestIdentities.fetching(http, clock))));
        AiProxyPlugin plugin = new AiProxyPlugin(providers);
        gateway.serve(
                plugin,
                plugin.configure(new ObjectMapper().readTree("{" + target() + "}")),
                new ScriptedPlugin("logger").priority(1).log(logged::add));
    }

    @AfterEach
    void stop() throws Exception {
        gateway.close();
        upstream.close();
        tokens.close();
        http.close();
    }

    private String target() {
        return ("'route_type':'llm/v1/chat','auth':{'azure_use_managed_identity':true},'model':{'provider':'azure',"
                        + "'name':'gpt','options':{'upstream_url':'http://127.0.0.1:" + upstream.port() + "/azure'}}")
                .replace('\'', '"');
    }

    private void tokenIs(String token) {
        tokens.answers(200, "{'access_token':'" + token + "','expires_in':'" + LIFE + "'}");
    }

    private void send(RawClient client) throws Exception {
        client.send("POST /r HTTP/1.1\r\nHost: gw\r\nContent-Type: application/json\r\nAuthorization: Bearer test\r\n"
                + "api-key: test\r\nConnection: close\r\nContent-Length: " + CHAT.length() + "\r\n\r\n" + CHAT);
    }

    private String ask() throws Exception {
        try (RawClient client = new RawClient(gateway.port())) {
            send(client);
            return client.readToEnd();
        }
    }

    /** Asks; the token that reached the upstream. */
    private String usedToken() throws Exception {
        String answer = ask();
        assertTrue(answer.startsWith("HTTP/1.1 200 OK\r\n"), answer);
        return String.valueOf(SocketUpstream.header(upstream.request(), "authorization"));
    }

    private static void assertRefused(String answer) {
        assertTrue(answer.startsWith("HTTP/1.1 500 "), answer);
        assertTrue(answer.endsWith(REFUSAL), answer);
    }

    @Test
    void firstRequestsRestUntilTheTokenIsThere() throws Exception {
        CountDownLatch asked = new CountDownLatch(1);
        CountDownLatch held = new CountDownLatch(1);
        tokens.script(request -> {
            asked.countDown();
            await(held);
            return new TokenServer.Answer(200, "{\"access_token\":\"token-1\",\"expires_in\":3600}");
        });
        List<RawClient> clients = new ArrayList<>();
        try {
            for (int each = 0; each < 8; each++) {
                RawClient client = new RawClient(gateway.port());
                clients.add(client);
                send(client);
            }
            await(asked);
            // The loops are free: other requests are answered meanwhile.
            for (int each = 0; each < 8; each++) {
                try (RawClient other = new RawClient(gateway.port())) {
                    other.send("GET /nowhere HTTP/1.1\r\nHost: gw\r\nConnection: close\r\n\r\n");
                    assertTrue(other.readToEnd().startsWith("HTTP/1.1 404 "));
                }
            }
            assertEquals(0, upstream.connections());
            held.countDown();
            for (RawClient client : clients) {
                String answer = client.readToEnd();
                assertTrue(answer.startsWith("HTTP/1.1 200 OK\r\n"), answer);
                String sent = upstream.request();
                assertEquals("Bearer token-1", SocketUpstream.header(sent, "authorization"));
                assertEquals(null, SocketUpstream.header(sent, "api-key"));
            }
            assertEquals(1, tokens.requests().size());
        } finally {
            held.countDown();
            for (RawClient client : clients) {
                client.close();
            }
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            assertTrue(latch.await(20, TimeUnit.SECONDS));
        } catch (InterruptedException stopped) {
            throw new AssertionError(stopped);
        }
    }

    @Test
    void aTokenIsRenewedBehindTheRequestsBeforeItEnds() throws Exception {
        tokenIs("token-1");
        assertEquals("Bearer token-1", usedToken());
        tokenIs("token-2");
        clock.passSeconds(LIFE * 8 / 10 - 1);
        assertEquals("Bearer token-1", usedToken());
        assertEquals(1, tokens.requests().size());

        clock.passSeconds(1);
        assertEquals("Bearer token-1", usedToken(), "nobody waits for the second token");
        String used = usedToken();
        while (used.equals("Bearer token-1")) {
            used = usedToken();
        }
        assertEquals("Bearer token-2", used);
        assertEquals(2, tokens.requests().size());
    }

    @Test
    void requestsAreRefusedWithoutATokenAndServedAgainAfterwards() throws Exception {
        tokens.answers(400, "{'error':'invalid_request','error_description':'Identity not found'}");
        assertRefused(ask());
        tokenIs("token-2");
        assertRefused(ask());
        assertEquals(1, tokens.requests().size(), "a second was not over yet");
        clock.passSeconds(1);
        assertEquals("Bearer token-2", usedToken());

        tokens.answers(500, "");
        clock.passSeconds(LIFE - 60);
        assertEquals("Bearer token-2", usedToken(), "it is still good, whatever becomes of the next one");
        clock.passSeconds(60);
        assertRefused(ask());
        tokenIs("token-3");
        clock.passSeconds(30);
        assertEquals("Bearer token-3", usedToken());
    }

    @Test
    void aClientMayLeaveWhileItsRequestRests() throws Exception {
        CountDownLatch asked = new CountDownLatch(1);
        CountDownLatch held = new CountDownLatch(1);
        tokens.script(request -> {
            asked.countDown();
            await(held);
            return new TokenServer.Answer(503, "");
        });
        try (RawClient client = new RawClient(gateway.port())) {
            send(client);
            await(asked);
        } finally {
            held.countDown();
        }
        assertNotNull(logged.poll(20, TimeUnit.SECONDS));
        assertEquals(0, upstream.connections());
    }

    @Test
    void aBalancerTakesAnotherTargetWhereThereIsNoToken() throws Exception {
        AiProxyAdvancedPlugin plugin = new AiProxyAdvancedPlugin(providers);
        String identity = "{\"weight\":2," + target() + "}";
        String key = identity.replace("\"weight\":2", "\"weight\":1")
                .replace(
                        "\"azure_use_managed_identity\":true",
                        "\"header_name\":\"api-key\",\"header_value\":\"azure-key\"");
        String config = "{\"balancer\":{\"algorithm\":\"priority\"%s},\"targets\":[" + identity + "," + key + "]}";
        ObjectMapper json = new ObjectMapper();
        gateway.serve(plugin, plugin.configure(json.readTree(config.formatted(""))));
        tokenIs("token-1");
        assertEquals("Bearer token-1", usedToken());

        clock.passSeconds(LIFE);
        tokens.answers(500, "");
        String answer = ask();
        assertTrue(answer.startsWith("HTTP/1.1 200 OK\r\n"), answer);
        assertEquals("azure-key", SocketUpstream.header(upstream.request(), "api-key"));

        gateway.serve(
                plugin, plugin.configure(json.readTree(config.formatted(",\"failover_criteria\":[\"timeout\"]"))));
        assertRefused(ask());
        gateway.serve(plugin, plugin.configure(json.readTree("{\"targets\":[" + identity + "]}")));
        assertRefused(ask());
    }
}
