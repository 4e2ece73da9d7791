package io.gatehouse.gateway;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class WebSocketTest {
    private static final String UPGRADE =
            message("GET /r HTTP/1.1", "Host: a", "Connection: Upgrade", "Upgrade: WebSocket", "Sec-WebSocket-Key: x");
    private static final String SWITCHED = message(
            "HTTP/1.1 101 Switching Protocols", "Connection: Upgrade", "Upgrade: websocket", "Sec-WebSocket-Accept: y");

    private SocketUpstream upstream;
    private GatewayUnderTest gateway;

    @BeforeEach
    void start() throws Exception {
        upstream = new SocketUpstream();
        gateway = new GatewayUnderTest(upstream.port());
        gateway.serve();
    }

    @AfterEach
    void stop() throws Exception {
        gateway.close();
        upstream.close();
    }

    @Test
    void passesBytesBothWaysAfterTheSwitch() throws Exception {
        upstream.handle(exchange -> {
            exchange.write(SWITCHED + "first");
            String got = new String(exchange.body(4), StandardCharsets.ISO_8859_1);
            exchange.write("got " + got + ".");
            exchange.close();
        });

        try (RawClient raw = new RawClient(gateway.port())) {
            raw.send(UPGRADE);
            String head = raw.readUntil("first");
            assertTrue(head.startsWith("HTTP/1.1 101 "), head);
            assertEquals("upgrade", SocketUpstream.header(head, "connection"));
            assertEquals("websocket", SocketUpstream.header(head, "upgrade"));
            assertEquals("y", SocketUpstream.header(head, "sec-websocket-accept"));
            assertNull(SocketUpstream.header(head, "transfer-encoding"));
            raw.send("\u0000\u00ffGE");
            raw.readUntil("got \u0000\u00ffGE.");
            assertEquals("", raw.readToEnd());
        }
        String sent = upstream.request();
        assertEquals("keep-alive, Upgrade", SocketUpstream.header(sent, "connection"));
        assertEquals("websocket", SocketUpstream.header(sent, "upgrade"));
        assertEquals("x", SocketUpstream.header(sent, "sec-websocket-key"));
    }

    @Test
    void closesTheUpstreamWhenTheClientLeaves() throws Exception {
        CompletableFuture<Boolean> closed = new CompletableFuture<>();
        upstream.handle(exchange -> {
            exchange.write(SWITCHED);
            closed.complete(exchange.waitForClose());
        });

        try (RawClient raw = new RawClient(gateway.port())) {
            raw.send(UPGRADE);
            raw.readUntil("\r\n\r\n");
        }

        assertTrue(closed.get(20, TimeUnit.SECONDS));
    }

    @Test
    void passesARefusalOn() throws Exception {
        upstream.answers("HTTP/1.1 403 Forbidden\r\nContent-Length: 2\r\n\r\nno");

        try (RawClient raw = new RawClient(gateway.port())) {
            raw.send(UPGRADE);
            String answer = raw.readUntil("\r\n\r\nno");
            assertTrue(answer.startsWith("HTTP/1.1 403 "), answer);
        }
    }

    @Test
    void asksForNothingThatTheClientDidNotAskFor() throws Exception {
        try (RawClient raw = new RawClient(gateway.port())) {
            raw.send("GET /r HTTP/1.1\r\nHost: a\r\nConnection: Upgrade\r\nUpgrade: h2c\r\n\r\n");
            raw.readUntil("\r\n\r\n");
        }
        String sent = upstream.request();
        assertNull(SocketUpstream.header(sent, "upgrade"));
        assertEquals("keep-alive", SocketUpstream.header(sent, "connection"));
    }

    private static String message(String... lines) {
        return String.join("\r\n", lines) + "\r\n\r\n";
    }
}
