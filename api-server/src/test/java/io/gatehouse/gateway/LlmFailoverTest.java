package io.gatehouse.gateway;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.gatehouse.llm.provider.anthropic.AnthropicProvider;
import io.gatehouse.llm.provider.openai.OpenAiProvider;
import io.gatehouse.llm.proxy.Providers;
import io.gatehouse.observe.log.LogSerializer;
import io.gatehouse.plugin.FinishedExchange;
import io.gatehouse.plugins.aiproxyadvanced.AiProxyAdvancedConfig;
import io.gatehouse.plugins.aiproxyadvanced.AiProxyAdvancedPlugin;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Failover between providers over a real proxy: an OpenAI that fails in many ways, and an Anthropic that stands by. */
@Timeout(60)
class LlmFailoverTest {
    private static final String ASKED = "{\"model\":\"gpt\",\"messages\":[{\"role\":\"user\",\"content\":\"hello\"}]}";
    private static final String OPENAI_ANSWER = "{\"id\":\"c1\",\"model\":\"gpt-1\",\"choices\":[{\"index\":0,"
            + "\"message\":{\"role\":\"assistant\",\"content\":\"from openai\"},\"finish_reason\":\"stop\"}],"
            + "\"usage\":{\"prompt_tokens\":1,\"completion_tokens\":2,\"total_tokens\":3}}";
    private static final String CLAUDE_ANSWER = "{\"id\":\"m1\",\"type\":\"message\",\"role\":\"assistant\","
            + "\"model\":\"claude-1\",\"content\":[{\"type\":\"text\",\"text\":\"from claude\"}],"
            + "\"stop_reason\":\"end_turn\",\"usage\":{\"input_tokens\":10,\"output_tokens\":20}}";
    private static final String ANY_STATUS = "'failover_criteria':['error','timeout','invalid_header','non_idempotent',"
            + "'http_429','http_500','http_503']";

    private final AiProxyAdvancedPlugin plugin =
            new AiProxyAdvancedPlugin(new Providers(List.of(new OpenAiProvider(), new AnthropicProvider())));
    private final BlockingQueue<FinishedExchange> logged = new LinkedBlockingQueue<>();
    private final BlockingQueue<String> claudeBodies = new LinkedBlockingQueue<>();
    private SocketUpstream openai;
    private SocketUpstream claude;
    private GatewayUnderTest gateway;

    @BeforeEach
    void start() throws Exception {
        openai = new SocketUpstream();
        claude = new SocketUpstream();
        gateway = new GatewayUnderTest(1);
        openai.answers(json("200 OK", OPENAI_ANSWER));
        claude.handle(exchange -> {
            claudeBodies.add(new String(body(exchange), UTF_8));
            exchange.write(json("200 OK", CLAUDE_ANSWER));
        });
    }

    @AfterEach
    void stop() throws Exception {
        gateway.close();
        openai.close();
        claude.close();
    }

    private static byte[] body(SocketUpstream.Exchange exchange) throws Exception {
        String length = SocketUpstream.header(exchange.head(), "content-length");
        return exchange.body(length == null ? 0 : Integer.parseInt(length));
    }

    private static String json(String status, String body) {
        return "HTTP/1.1 " + status + "\r\nContent-Type: application/json\r\nContent-Length: " + body.length()
                + "\r\n\r\n" + body;
    }

    /** OpenAI first, Claude only when that fails. */
    private void serve(String balancer) throws Exception {
        serve(balancer, openai.port(), claude.port());
    }

    private void serve(String balancer, int openaiPort, int claudePort) throws Exception {
        String logging = ",'logging':{'log_statistics':true}";
        String config = ("{'balancer':{'algorithm':'priority'," + balancer + "},'targets':["
                        + "{'route_type':'llm/v1/chat','weight':2,'auth':{'header_name':'Authorization',"
                        + "'header_value':'Bearer openai-key','param_name':'k','param_value':'openai-param',"
                        + "'param_location':'query'},'model':{'provider':'openai','name':'gpt','options':"
                        + "{'upstream_url':'http://127.0.0.1:" + openaiPort + "/openai'}}" + logging + "},"
                        + "{'route_type':'llm/v1/chat','weight':1,'auth':{'header_name':'x-api-key',"
                        + "'header_value':'claude-key'},'model':{'provider':'anthropic','name':'claude','options':"
                        + "{'max_tokens':9,'upstream_url':'http://127.0.0.1:" + claudePort + "/claude'}}" + logging
                        + "}]}")
                .replace('\'', '"');
        AiProxyAdvancedConfig configured = plugin.configure(new ObjectMapper().readTree(config));
        gateway.serve(
                plugin, configured, new ScriptedPlugin("logger").priority(1).log(logged::add));
    }

    private String ask(String body) throws Exception {
        try (RawClient raw = new RawClient(gateway.port())) {
            raw.send("POST /r?a=1 HTTP/1.1\r\nHost: gw\r\nContent-Type: application/json\r\nX-Mine: 1\r\n"
                    + "Authorization: Bearer client\r\nConnection: close\r\nContent-Length: " + body.length()
                    + "\r\n\r\n" + body);
            return raw.readToEnd();
        }
    }

    private JsonNode entry() throws Exception {
        FinishedExchange finished = logged.poll(20, TimeUnit.SECONDS);
        assertNotNull(finished);
        return LogSerializer.serialize(finished);
    }

    private static void assertServedBy(String model, String answer) {
        assertTrue(answer.startsWith("HTTP/1.1 200 OK\r\n"), answer);
        assertEquals(model, SocketUpstream.header(answer, "x-kong-llm-model"));
        assertTrue(answer.contains(model.startsWith("openai") ? "from openai" : "from claude"), answer);
    }

    @Test
    void sendsNothingOfTheFirstProviderToTheSecond() throws Exception {
        openai.answers(json("503 Unavailable", "{}"));
        serve(ANY_STATUS);

        String answer = ask(ASKED);

        assertServedBy("anthropic/claude", answer);
        assertTrue(answer.contains("\"object\":\"chat.completion\""), answer);
        String first = openai.request();
        assertTrue(first.startsWith("POST /openai?a=1&k=openai-param HTTP/1.1\r\n"), first);
        assertEquals("Bearer openai-key", SocketUpstream.header(first, "authorization"));
        String second = claude.request();
        assertTrue(second.startsWith("POST /claude?a=1 HTTP/1.1\r\n"), second);
        assertEquals("claude-key", SocketUpstream.header(second, "x-api-key"));
        assertEquals("127.0.0.1:" + claude.port(), SocketUpstream.header(second, "host"));
        assertEquals("1", SocketUpstream.header(second, "x-mine"));
        assertEquals("1.1 kong/3.9.1", SocketUpstream.header(second, "via"));
        assertNull(SocketUpstream.header(second, "authorization"));
        String body = claudeBodies.take();
        assertEquals(String.valueOf(body.length()), SocketUpstream.header(second, "content-length"));
        assertTrue(body.contains("\"model\":\"claude\"") && body.contains("\"max_tokens\":9"), body);
        assertFalse((second + body).contains("openai"), second + body);
    }

    @Test
    void logsEveryAttemptAndBillsTheLast() throws Exception {
        openai.answers(json("500 Broken", "{\"usage\":{\"prompt_tokens\":1000,\"completion_tokens\":1000}}"));
        serve(ANY_STATUS);

        assertServedBy("anthropic/claude", ask(ASKED));

        JsonNode entry = entry();
        assertEquals(2, entry.path("tries").size(), entry.toString());
        assertEquals(openai.port(), entry.path("tries").path(0).path("port").asInt());
        assertEquals(claude.port(), entry.path("tries").path(1).path("port").asInt());
        assertEquals("500, 200", entry.path("upstream_status").asText());
        assertEquals("/claude?a=1", entry.path("upstream_uri").asText());
        JsonNode proxy = entry.path("ai").path("proxy");
        assertEquals("anthropic", proxy.path("meta").path("provider_name").asText());
        assertEquals("claude-1", proxy.path("meta").path("response_model").asText());
        assertEquals(30, proxy.path("usage").path("total_tokens").asInt());
        assertEquals(
                "[{\"provider\":\"openai\",\"model\":\"gpt\",\"route_type\":\"llm/v1/chat\",\"upstream_scheme\":\"http\","
                        + "\"host\":\"127.0.0.1\",\"port\":" + openai.port() + ",\"upstream_uri\":\"/openai\"},"
                        + "{\"provider\":\"anthropic\",\"model\":\"claude\",\"route_type\":\"llm/v1/chat\","
                        + "\"upstream_scheme\":\"http\",\"host\":\"127.0.0.1\",\"port\":" + claude.port()
                        + ",\"upstream_uri\":\"/claude\"}]",
                proxy.path("tried_targets").toString());
    }

    @ParameterizedTest
    @ValueSource(ints = {429, 500, 503})
    void turnsToTheFallbackWhenTheStatusPersists(int status) throws Exception {
        openai.answers(json(status + " Failing", "{}"));
        serve(ANY_STATUS + ",'retries':2");
        for (int i = 0; i < 3; i++) {
            assertServedBy("anthropic/claude", ask(ASKED));
        }
        assertEquals(3, openai.connections(), "one attempt per request");
    }

    @Test
    void leavesWaitingToTheClientWhenTheOnlyTargetAsksForIt() throws Exception {
        openai.answers("HTTP/1.1 429 Slow Down\r\nRetry-After: 2\r\nContent-Length: 0\r\n\r\n");
        claude.answers("HTTP/1.1 429 Slow Down\r\nRetry-After: 3\r\nContent-Length: 0\r\n\r\n");
        serve(ANY_STATUS);
        String answer = ask(ASKED);
        assertTrue(answer.startsWith("HTTP/1.1 429 "), answer);
        assertEquals("3", SocketUpstream.header(answer, "retry-after"));
        assertEquals(List.of(1, 1), List.of(openai.connections(), claude.connections()));
    }

    @Test
    void repeatsAtTheOnlyTargetThatIsLeft() throws Exception {
        openai.handle(exchange -> {
            body(exchange);
            exchange.write(json(openai.connections() < 3 ? "500 Broken" : "200 OK", OPENAI_ANSWER));
        });
        serve(ANY_STATUS + ",'retries':4", openai.port(), GatewayUnderTest.unusedPort());
        assertServedBy("openai/gpt", ask(ASKED));
        assertEquals(3, openai.connections());
    }

    @Test
    void givesTheLastAnswerOnceRetriesAreUsedUp() throws Exception {
        openai.answers(json("503 Unavailable", "{\"error\":\"first\"}"));
        claude.answers(json("503 Unavailable", "{\"error\":\"second\"}"));
        serve(ANY_STATUS + ",'retries':1");
        String answer = ask(ASKED);
        assertTrue(answer.startsWith("HTTP/1.1 503 Unavailable\r\n"), answer);
        assertTrue(answer.endsWith("{\"error\":\"second\"}"), answer);
        assertEquals(List.of(1, 1), List.of(openai.connections(), claude.connections()));
    }

    @Test
    void turnsToTheFallbackWhenTheConnectionIsRefused() throws Exception {
        serve("'retries':1", GatewayUnderTest.unusedPort(), claude.port());
        assertServedBy("anthropic/claude", ask(ASKED));
        assertEquals(502, entry().path("tries").path(0).path("code").asInt(502));
    }

    @Test
    void turnsToTheFallbackWhenTheConnectionIsResetBeforeTheAnswer() throws Exception {
        openai.handle(SocketUpstream.Exchange::close);
        serve(ANY_STATUS);
        assertServedBy("anthropic/claude", ask(ASKED));
    }

    @Test
    void turnsToTheFallbackWhenNoAnswerComes() throws Exception {
        openai.handle(exchange -> {
            body(exchange);
            exchange.waitForClose();
        });
        serve(ANY_STATUS + ",'read_timeout':500");
        assertServedBy("anthropic/claude", ask(ASKED));
        assertEquals(1, openai.connections());
    }

    @Test
    void turnsToTheFallbackWhenTheAnswerIsNotHttp() throws Exception {
        openai.answers("garbage\r\n\r\n");
        serve(ANY_STATUS);
        assertServedBy("anthropic/claude", ask(ASKED));
    }

    @Test
    void turnsToTheFallbackWhenAWholeAnswerBreaksOff() throws Exception {
        openai.handle(exchange -> {
            body(exchange);
            exchange.write(json("200 OK", OPENAI_ANSWER).substring(0, 120));
            exchange.close();
        });
        serve(ANY_STATUS);
        assertServedBy("anthropic/claude", ask(ASKED));
    }

    @Test
    void endsAStreamThatBreaksOffWithAnError() throws Exception {
        openai.handle(exchange -> {
            body(exchange);
            String event = "data: {\"choices\":[{\"delta\":{\"content\":\"x\"}}]}\n\n";
            exchange.write(
                    "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nContent-Length: 1000\r\n\r\n" + event);
            exchange.close();
        });
        serve(ANY_STATUS);
        String answer = ask(ASKED.replace("\"gpt\"", "\"gpt\",\"stream\":true"));
        assertTrue(answer.contains("\"content\":\"x\""), answer);
        assertTrue(answer.contains("upstream_error"), answer);
        assertFalse(answer.contains("[DONE]"), answer);
        assertEquals(0, claude.connections());
    }

    @Test
    void streamsFromTheFallback() throws Exception {
        openai.answers(json("429 Too Many", "{}"));
        claude.handle(exchange -> {
            body(exchange);
            exchange.write("HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nConnection: close\r\n\r\n"
                    + "data: {\"type\":\"content_block_delta\",\"index\":0,\"delta\":{\"type\":\"text_delta\","
                    + "\"text\":\"from claude\"}}\n\ndata: {\"type\":\"message_stop\"}\n\n");
            exchange.close();
        });
        serve(ANY_STATUS);
        String answer = ask(ASKED.replace("\"gpt\"", "\"gpt\",\"stream\":true"));
        assertServedBy("anthropic/claude", answer);
        assertTrue(answer.contains("data: [DONE]"), answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"context_length_exceeded", "content_policy_violation"})
    void passesTheClientsOwnErrorsOn(String code) throws Exception {
        openai.answers(json("400 Bad Request", "{\"error\":{\"code\":\"" + code + "\"}}"));
        serve(ANY_STATUS);
        String answer = ask(ASKED);
        assertTrue(answer.startsWith("HTTP/1.1 400 Bad Request\r\n"), answer);
        assertTrue(answer.contains(code), answer);
        assertEquals(List.of(1, 0), List.of(openai.connections(), claude.connections()));
    }

    @Test
    void doesNotRepeatAPostUnlessToldTo() throws Exception {
        openai.answers(json("503 Unavailable", "{}"));
        serve("'failover_criteria':['error','timeout','http_503']");
        assertTrue(ask(ASKED).startsWith("HTTP/1.1 503 "));
        openai.handle(SocketUpstream.Exchange::close);
        assertTrue(ask(ASKED).startsWith("HTTP/1.1 502 "));
        assertEquals(0, claude.connections());
    }

    @Test
    void leavesATargetThatFailedTooOftenAloneAndAnswers500WithoutAnother() throws Exception {
        openai.answers(json("503 Unavailable", "{}"));
        claude.answers(json("503 Unavailable", "{}"));
        serve(ANY_STATUS + ",'retries':1,'max_fails':2,'fail_timeout':600000");
        ask(ASKED);
        ask(ASKED);
        String answer = ask(ASKED);
        assertTrue(answer.startsWith("HTTP/1.1 500 "), answer);
        assertTrue(answer.endsWith("{\"error\":{\"message\":\"no target is healthy\"}}"), answer);
        assertEquals(List.of(2, 2), List.of(openai.connections(), claude.connections()));
    }

    @Test
    void asksAgainAfterTheFailTimeoutAndGoesBack() throws Exception {
        openai.answers(json("503 Unavailable", "{}"));
        serve(ANY_STATUS + ",'max_fails':1,'fail_timeout':0");
        assertServedBy("anthropic/claude", ask(ASKED));
        openai.answers(json("200 OK", OPENAI_ANSWER));
        assertServedBy("openai/gpt", ask(ASKED));
        assertServedBy("openai/gpt", ask(ASKED));
    }

    @Test
    void stopsTryingWhenTheClientLeaves() throws Exception {
        BlockingQueue<Boolean> closed = new LinkedBlockingQueue<>();
        openai.handle(exchange -> {
            body(exchange);
            closed.add(exchange.waitForClose());
        });
        serve(ANY_STATUS);
        try (RawClient raw = new RawClient(gateway.port())) {
            raw.send("POST /r HTTP/1.1\r\nHost: gw\r\nContent-Type: application/json\r\nContent-Length: "
                    + ASKED.length() + "\r\n\r\n" + ASKED);
            openai.request();
        }
        assertEquals(true, closed.poll(20, TimeUnit.SECONDS));
        assertNotNull(logged.poll(20, TimeUnit.SECONDS));
        assertEquals(0, claude.connections());
    }
}
