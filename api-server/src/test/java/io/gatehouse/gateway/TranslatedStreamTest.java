package io.gatehouse.gateway;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.gatehouse.json.Fields;
import io.gatehouse.llm.CallReport;
import io.gatehouse.llm.ChatBody;
import io.gatehouse.llm.Usage;
import io.gatehouse.llm.provider.anthropic.AnthropicProvider;
import io.gatehouse.llm.provider.openai.OpenAiProvider;
import io.gatehouse.llm.proxy.Providers;
import io.gatehouse.llm.proxy.ProxySettings;
import io.gatehouse.llm.proxy.ProxyTarget;
import io.gatehouse.plugin.BodyNeed;
import io.gatehouse.plugin.Exchange;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Streams of a provider with a dialect of its own, through the gateway. */
@Timeout(60)
class TranslatedStreamTest {
    private static final String HEAD =
            "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nTransfer-Encoding: chunked\r\n\r\n";
    private static final String START =
            "data: {\"type\":\"message_start\",\"message\":{\"id\":\"m\",\"usage\":{\"input_tokens\":3,\"output_tokens\":1}}}\n\n";
    private static final String WORD =
            "data: {\"type\":\"content_block_delta\",\"delta\":{\"type\":\"text_delta\",\"text\":\"word\"}}\n\n";
    private static final String END = "data: {\"type\":\"message_delta\",\"delta\":{\"stop_reason\":\"end_turn\"},"
            + "\"usage\":{\"output_tokens\":7}}\n\ndata: {\"type\":\"message_stop\"}\n\n";

    private final AtomicReference<@Nullable Exchange> seen = new AtomicReference<>();
    private SocketUpstream upstream;
    private GatewayUnderTest gateway;

    @BeforeEach
    void start() throws Exception {
        upstream = new SocketUpstream();
        gateway = new GatewayUnderTest(upstream.port());
    }

    @AfterEach
    void stop() throws Exception {
        gateway.close();
        upstream.close();
    }

    private void serve(String provider) throws Exception {
        Fields config = Fields.of(new ObjectMapper()
                .readTree("{\"route_type\":\"llm/v1/chat\",\"model\":{\"provider\":\"" + provider
                        + "\",\"name\":\"m\",\"options\":{\"upstream_url\":\"http://127.0.0.1:" + upstream.port()
                        + "/\"}}}"));
        ProxyTarget target = new Providers(List.of(new AnthropicProvider(), new OpenAiProvider())).prepare(config);
        ProxySettings settings = ProxySettings.read(config);
        gateway.serve(new ScriptedPlugin("llm").body(new BodyNeed(10_000)).access(exchange -> {
            seen.set(exchange);
            return target.proxy(settings, ChatBody.read(exchange, 10_000), true, exchange);
        }));
    }

    private RawClient ask() throws Exception {
        RawClient client = new RawClient(gateway.port());
        String body = "{\"messages\":[{\"role\":\"user\",\"content\":\"hi\"}],\"stream\":true}";
        client.send("POST /r HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: " + body.length()
                + "\r\n\r\n" + body);
        return client;
    }

    private static void readBody(SocketUpstream.Exchange exchange) throws Exception {
        String length = SocketUpstream.header(exchange.head(), "content-length");
        assertNotNull(length);
        exchange.body(Integer.parseInt(length));
    }

    private static String chunk(String text) {
        return Integer.toHexString(text.length()) + "\r\n" + text + "\r\n";
    }

    @Test
    void givesEachWordBeforeTheNextOneIsThere() throws Exception {
        serve("anthropic");
        CountDownLatch first = new CountDownLatch(1);
        CountDownLatch second = new CountDownLatch(1);
        upstream.handle(exchange -> {
            readBody(exchange);
            exchange.write(HEAD + chunk(START + WORD));
            first.await(20, TimeUnit.SECONDS);
            exchange.write(chunk(WORD.replace("word", "more")));
            second.await(20, TimeUnit.SECONDS);
            exchange.write(chunk(END) + "0\r\n\r\n");
        });

        try (RawClient client = ask()) {
            client.readUntil("\"delta\":{\"content\":\"word\"}");
            first.countDown();
            client.readUntil("\"delta\":{\"content\":\"more\"}");
            second.countDown();
            String end = client.readUntil("data: [DONE]\n\n");
            assertTrue(end.contains("\"finish_reason\":\"stop\""), end);
            client.readUntil("0\r\n\r\n");
        }
        assertEquals(Usage.of(3, 7), report().usage());
    }

    private CallReport report() {
        Exchange exchange = Objects.requireNonNull(seen.get());
        return Objects.requireNonNull(exchange.attached(CallReport.class));
    }

    @Test
    void endsAStreamThatBreaksOffWithAnErrorEvent() throws Exception {
        for (String provider : new String[] {"anthropic", "openai"}) {
            serve(provider);
            upstream.handle(exchange -> {
                readBody(exchange);
                exchange.write(HEAD + chunk(START + WORD));
                exchange.close();
            });
            try (RawClient client = ask()) {
                String all = client.readToEnd();
                assertTrue(
                        all.contains(
                                "data: {\"error\":{\"message\":\"the provider broke off before the answer was complete\","
                                        + "\"type\":\"upstream_error\"}}\n\n"),
                        all);
                assertFalse(all.contains("[DONE]"), all);
                // The connection ends without the last chunk, so that no reader takes it for complete.
                assertFalse(all.endsWith("0\r\n\r\n"), all);
            }
            assertTrue(report().failed());
        }
    }

    @Test
    void endsAnUpstreamThatNobodyReadsAnyMore() throws Exception {
        serve("anthropic");
        CountDownLatch closed = new CountDownLatch(1);
        upstream.handle(exchange -> {
            readBody(exchange);
            exchange.write(HEAD + chunk(START + WORD));
            if (exchange.waitForClose()) {
                closed.countDown();
            }
        });

        try (RawClient client = ask()) {
            client.readUntil("\"delta\":{\"content\":\"word\"}");
        }
        assertTrue(closed.await(20, TimeUnit.SECONDS));
    }

    @Test
    void needsNoThreadPerStream() throws Exception {
        serve("anthropic");
        CountDownLatch go = new CountDownLatch(1);
        upstream.handle(exchange -> {
            readBody(exchange);
            exchange.write(HEAD + chunk(START + WORD));
            go.await(30, TimeUnit.SECONDS);
            exchange.write(chunk(END) + "0\r\n\r\n");
        });
        List<RawClient> clients = new ArrayList<>();
        try {
            long before = gatewayThreads();
            for (int i = 0; i < 64; i++) {
                clients.add(ask());
            }
            for (RawClient client : clients) {
                client.readUntil("\"delta\":{\"content\":\"word\"}");
            }
            // Loops start as they are needed, up to two per processor.
            long most = 2L * Runtime.getRuntime().availableProcessors();
            assertTrue(gatewayThreads() - before <= most, "from " + before + " to " + gatewayThreads() + " threads");
            go.countDown();
            for (RawClient client : clients) {
                client.readUntil("data: [DONE]\n\n");
            }
        } finally {
            for (RawClient client : clients) {
                client.close();
            }
        }
    }

    /** Every thread but those of the stand-in for the provider. */
    private static long gatewayThreads() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> !thread.getName().equals("upstream"))
                .count();
    }
}
