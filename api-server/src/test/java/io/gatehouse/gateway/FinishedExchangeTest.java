package io.gatehouse.gateway;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gatehouse.plugin.Decision;
import io.gatehouse.plugin.FinishedExchange;
import io.gatehouse.plugin.RouteView;
import io.gatehouse.plugin.ServiceView;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What log plugins are told of exchanges over a real proxy. */
@Timeout(60)
class FinishedExchangeTest {
    private static final String CHUNKED_END = "\r\n0\r\n\r\n";

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final BlockingQueue<FinishedExchange> logged = new LinkedBlockingQueue<>();
    private final ScriptedPlugin logger =
            new ScriptedPlugin("logger").priority(1).log(logged::add);
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

    @Test
    void tellsOfAProxiedRequest() throws Exception {
        gateway.serve(logger);
        String head = "HTTP/1.1 201 Created\r\nContent-Length: 5\r\nX-Up: yes\r\n\r\n";
        upstream.answers(head + "hello");

        String request = "POST /r/things?x=1 HTTP/1.1\r\nHost: gw.example:81\r\nAuthorization: Bearer secret\r\n"
                + "Content-Length: 4\r\n\r\nbody";
        String answer = exchange(request, "hello");

        FinishedExchange finished = next();
        assertEquals("POST", finished.request().method());
        assertEquals("/r/things?x=1", finished.request().uri());
        assertEquals("http://gw.example:81/r/things?x=1", finished.request().url());
        assertEquals(request.length(), finished.request().bytes());
        assertEquals("127.0.0.1", finished.request().clientAddress());
        assertEquals("REDACTED", finished.request().headers().get("authorization"));
        assertFalse(finished.request().headers().contains("x-forwarded-for"), "that is the upstream's");
        assertEquals("gw.example:81", finished.request().headers().get("host"));
        assertEquals(201, finished.response().status());
        assertTrue(finished.response().fromUpstream());
        assertEquals("yes", finished.response().headers().get("x-up"));
        assertEquals(answer.length(), finished.response().bytes());
        FinishedExchange.Upstream sent = finished.upstream();
        assertNotNull(sent);
        assertEquals("/things?x=1", sent.uri());
        assertEquals(201, sent.status());
        assertEquals("127.0.0.1", sent.tries().get(0).ip());
        assertEquals(upstream.port(), sent.tries().get(0).port());
        assertTrue(finished.times().upstreamMillis() >= 0);
        RouteView route = finished.parties().route();
        ServiceView service = finished.parties().service();
        assertEquals("r", route == null ? "" : route.name());
        assertEquals("s", service == null ? "" : service.name());
    }

    @Test
    void countsAChunkedAnswerAsItGoesOverTheWire() throws Exception {
        gateway.serve(logger);
        upstream.answers("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1a\r\n" + "x".repeat(26) + CHUNKED_END);

        String answer = exchange("GET /r HTTP/1.1\r\nHost: a\r\n\r\n", CHUNKED_END);

        assertEquals(answer.length(), next().response().bytes());
    }

    @Test
    void tellsWhatAPluginAnsweredAndWhoDid() throws Exception {
        gateway.serve(logger, new ScriptedPlugin("guard").access(exchange -> Decision.refuse(401, "no")));

        assertEquals(401, get("/r").statusCode());

        FinishedExchange finished = next();
        assertEquals(401, finished.response().status());
        assertFalse(finished.response().fromUpstream());
        assertNull(finished.upstream());
        assertEquals(-1, finished.times().upstreamMillis());
    }

    @Test
    void tellsGlobalPluginsOfRequestsWithoutARoute() throws Exception {
        gateway.serve(logger);

        assertEquals(404, get("/elsewhere?a=b").statusCode());

        FinishedExchange finished = next();
        assertEquals(404, finished.response().status());
        assertEquals("/elsewhere?a=b", finished.request().uri());
        assertNull(finished.parties().route());
    }

    @Test
    void tellsOfAnUpstreamThatIsNotThere() throws Exception {
        gateway.serve(logger);
        upstream.close();

        assertEquals(502, get("/r").statusCode());

        FinishedExchange finished = next();
        assertFalse(finished.response().fromUpstream());
        assertNotNull(finished.upstream());
        assertEquals(502, finished.upstream().tries().get(0).failure());
        assertEquals(0, finished.upstream().status());
    }

    @Test
    void tellsOfAClientThatLeftBeforeTheAnswer() throws Exception {
        gateway.serve(logger);
        upstream.handle(exchange -> Thread.sleep(Long.MAX_VALUE));
        RawClient raw = new RawClient(gateway.port());
        raw.send("GET /r HTTP/1.1\r\nHost: a\r\n\r\n");
        upstream.request();
        raw.close();

        assertEquals(499, next().response().status());
    }

    @Test
    void aLogPluginThatFailsHarmsNobody() throws Exception {
        ScriptedPlugin broken = new ScriptedPlugin("broken").log(finished -> {
            throw new IllegalStateException("broken on purpose");
        });
        gateway.serve(broken, logger);

        assertEquals(200, get("/r").statusCode());

        assertEquals(200, next().response().status());
    }

    @Test
    void hidesWhatAPluginConceals() throws Exception {
        gateway.serve(logger, new ScriptedPlugin("credentials").access(exchange -> {
                    exchange.headers().set("api-key", "provider's");
                    exchange.upstream().query(exchange.upstream().query().with("key", "provider's"));
                    exchange.conceal("api-key");
                    exchange.conceal("key");
                    return Decision.proceed();
                }));

        assertEquals(200, get("/r?a=1").statusCode());

        FinishedExchange finished = next();
        assertEquals("REDACTED", finished.request().headers().get("api-key"));
        assertNotNull(finished.upstream());
        assertEquals("/?a=1&key=REDACTED", finished.upstream().uri());
        String sent = upstream.request();
        assertEquals("provider's", SocketUpstream.header(sent, "api-key"));
    }

    private HttpResponse<String> get(String path) throws Exception {
        return client.send(HttpRequest.newBuilder(gateway.uri(path)).build(), BodyHandlers.ofString());
    }

    /** The answer's bytes, up to those that end it. */
    private String exchange(String request, String end) throws Exception {
        try (RawClient raw = new RawClient(gateway.port())) {
            raw.send(request);
            return raw.readUntil(end);
        }
    }

    private FinishedExchange next() throws InterruptedException {
        FinishedExchange finished = logged.poll(20, TimeUnit.SECONDS);
        assertNotNull(finished, "nothing was logged");
        return finished;
    }
}
