package io.gatehouse.examples.terraform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RequestsTest {
    private final AtomicInteger asked = new AtomicInteger();
    private HttpServer proxy;

    /** Answers 404 once, as a proxy on which a route is not live yet. */
    @BeforeEach
    void start() throws IOException {
        proxy = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        proxy.createContext("/", exchange -> {
            byte[] body = "{\"model\": \"m\"}".getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("X-Model", "m");
            exchange.sendResponseHeaders(asked.incrementAndGet() == 1 ? 404 : 200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        proxy.start();
    }

    @AfterEach
    void stop() {
        proxy.stop(0);
    }

    private List<String> sent(String expected, Duration liveWithin) {
        URI url = URI.create("http://127.0.0.1:" + proxy.getAddress().getPort());
        Expectations expectations =
                Expectations.read("expect.yaml", "requests: [{name: r, path: /x, expect: " + expected + "}]");
        return new Requests(new Site(url, "token", url, url), liveWithin)
                .send(new Example("e", Path.of("e"), expectations));
    }

    @Test
    void repeatsARequestUntilItComesOutAsExpected() {
        assertEquals(
                List.of(),
                sent(
                        "{status: 200, headers: {x-model: m}, json: {/model: m}, contains: model}",
                        Duration.ofSeconds(10)));
        assertEquals(2, asked.get());
    }

    @Test
    void saysEverythingThatIsDifferent() {
        assertEquals(
                List.of("request 'r': the status is 404, expected 201; the answer is {\"model\": \"m\"};"
                        + " the header x-model is m, expected n; /model is \"m\", expected \"n\";"
                        + " the answer has no 'nothing': {\"model\": \"m\"}"),
                sent("{status: 201, headers: {x-model: n}, json: {/model: n}, contains: nothing}", Duration.ZERO));
    }
}
