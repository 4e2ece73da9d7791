package io.gatehouse.gateway;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gatehouse.plugin.BodyNeed;
import io.gatehouse.plugin.Decision;
import io.gatehouse.plugin.RequestBody;
import io.gatehouse.plugin.ResponseBody;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufAllocator;
import io.netty.buffer.ByteBufUtil;
import io.netty.buffer.Unpooled;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class ProxyServerTest {
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
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
    void forwardsARequestAndItsAnswer() throws Exception {
        gateway.serve();
        upstream.answers("HTTP/1.1 201 Created\r\nContent-Length: 5\r\nX-Up: yes\r\nServer: up\r\n\r\nhello");

        HttpResponse<String> answer = get("/r/things?x=1&y=%20");

        assertEquals(201, answer.statusCode());
        assertEquals("hello", answer.body());
        assertEquals("yes", answer.headers().firstValue("X-Up").orElse(""));
        assertEquals("up", answer.headers().firstValue("Server").orElse(""));
        assertEquals("1.1 kong/3.9.1", answer.headers().firstValue("Via").orElse(""));
        assertTrue(answer.headers().firstValue("X-Kong-Upstream-Latency").isPresent());
        assertTrue(answer.headers().firstValue("X-Kong-Proxy-Latency").isPresent());
        String sent = upstream.request();
        assertTrue(sent.startsWith("GET /things?x=1&y=%20 HTTP/1.1\r\n"), sent);
        assertEquals("127.0.0.1:" + upstream.port(), SocketUpstream.header(sent, "host"));
        assertEquals("127.0.0.1", SocketUpstream.header(sent, "x-forwarded-for"));
        assertEquals("/r", SocketUpstream.header(sent, "x-forwarded-prefix"));
        assertEquals("/r/things", SocketUpstream.header(sent, "x-forwarded-path"));
        assertEquals(
                answer.headers().firstValue("X-Kong-Request-Id").orElse(""),
                SocketUpstream.header(sent, "x-kong-request-id"));
    }

    @Test
    void keepsHopByHopHeadersToItself() throws Exception {
        gateway.serve();
        upstream.answers("HTTP/1.1 200 OK\r\nConnection: X-Hop, keep-alive\r\nX-Hop: 1\r\nContent-Length: 0\r\n\r\n");

        String answer =
                raw("GET /r HTTP/1.1\r\nHost: a\r\nConnection: X-Mine, close\r\nX-Mine: 1\r\nX-Kept: 2\r\n\r\n");

        String sent = upstream.request();
        assertNull(SocketUpstream.header(sent, "x-mine"));
        assertEquals("2", SocketUpstream.header(sent, "x-kept"));
        assertNull(SocketUpstream.header(answer, "x-hop"));
    }

    @Test
    void answersWithoutARouteInTheFormatTheClientAccepts() throws Exception {
        gateway.serve();

        HttpResponse<String> json = get("/nowhere");
        assertEquals(404, json.statusCode());
        assertTrue(json.body().contains("\"message\":\"no Route matched with those values\""), json.body());
        assertEquals(
                "application/json; charset=utf-8",
                json.headers().firstValue("Content-Type").orElse(""));
        String plain = raw("GET /nowhere HTTP/1.1\r\nHost: a\r\nAccept: text/plain\r\nConnection: close\r\n\r\n");
        assertTrue(plain.contains("no Route matched with those values\nrequest_id: "), plain);
    }

    @Test
    void streamsALargeBodyBothWays() throws Exception {
        gateway.serve();
        byte[] body = new byte[20 << 20];
        new Random(7).nextBytes(body);
        upstream.handle(exchange -> {
            byte[] got = exchange.body(body.length);
            exchange.write("HTTP/1.1 200 OK\r\nContent-Length: " + got.length + "\r\n\r\n");
            exchange.write(got);
        });

        HttpResponse<byte[]> answer = client.send(
                HttpRequest.newBuilder(gateway.uri("/r"))
                        .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                        .build(),
                BodyHandlers.ofByteArray());

        assertArrayEquals(body, answer.body());
    }

    @Test
    void passesEachPieceOnAsItComes() throws Exception {
        gateway.serve();
        CountDownLatch firstRead = new CountDownLatch(1);
        upstream.handle(exchange -> {
            exchange.write("HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nTransfer-Encoding: chunked\r\n\r\n");
            exchange.write("9\r\ndata: 1\n\n\r\n");
            assertTrue(firstRead.await(20, TimeUnit.SECONDS), "the first event was held back");
            exchange.write("9\r\ndata: 2\n\n\r\n0\r\n\r\n");
        });

        try (RawClient raw = new RawClient(gateway.port())) {
            raw.send("GET /r HTTP/1.1\r\nHost: a\r\n\r\n");
            raw.readUntil("data: 1");
            firstRead.countDown();
            raw.readUntil("data: 2");
            raw.readUntil("0\r\n\r\n");
        }
    }

    @Test
    void reusesConnectionsOnBothSides() throws Exception {
        gateway.serve();
        upstream.answers("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok");

        try (RawClient raw = new RawClient(gateway.port())) {
            for (int i = 0; i < 3; i++) {
                raw.send("GET /r HTTP/1.1\r\nHost: a\r\n\r\n");
                raw.readUntil("\r\n\r\nok");
            }
        }

        assertEquals(1, upstream.connections());
    }

    @Test
    void answersPipelinedRequestsInOrder() throws Exception {
        gateway.serve();
        upstream.handle(exchange -> {
            String path = exchange.head().split(" ", 3)[1];
            exchange.write("HTTP/1.1 200 OK\r\nContent-Length: " + path.length() + "\r\n\r\n" + path);
        });

        try (RawClient raw = new RawClient(gateway.port())) {
            raw.send("GET /r/1 HTTP/1.1\r\nHost: a\r\n\r\nPOST /r/2 HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\n\r\nabc"
                    + "GET /r/3 HTTP/1.1\r\nHost: a\r\n\r\n");
            String answers = raw.readUntil("\r\n\r\n/3");
            assertTrue(answers.indexOf("\r\n\r\n/1") < answers.indexOf("\r\n\r\n/2"), answers);
            assertTrue(answers.indexOf("\r\n\r\n/2") < answers.indexOf("\r\n\r\n/3"), answers);
        }
    }

    @Test
    void refusesRequestsThatCanBeReadInTwoWays() throws Exception {
        gateway.serve();
        List<String> malformed = List.of(
                "POST /r HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
                "POST /r HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\nContent-Length: 4\r\n\r\nabcd",
                "GET /r HTTP/1.1\r\n\r\n",
                "GET /r HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n",
                "GET r HTTP/1.1\r\nHost: a\r\n\r\n",
                "GET /r HTTP/1.1\r\nHost: a\r\nBad Name: x\r\n\r\n",
                "POST /r HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n");
        for (String request : malformed) {
            String answer = raw(request);
            assertTrue(answer.startsWith("HTTP/1.1 400 "), request + " got " + answer);
        }
        assertTrue(
                raw("GET /" + "x".repeat(9000) + " HTTP/1.1\r\nHost: a\r\n\r\n").startsWith("HTTP/1.1 414 "));
        String big = "X-Big: " + "x".repeat(40_000);
        assertTrue(raw("GET /r HTTP/1.1\r\nHost: a\r\n" + big + "\r\n\r\n").startsWith("HTTP/1.1 400 "));
        assertTrue(
                raw("TRACE /r HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n").startsWith("HTTP/1.1 405 "));
    }

    @Test
    void closesTheUpstreamWhenTheClientLeaves() throws Exception {
        gateway.serve();
        CompletableFuture<Boolean> closed = new CompletableFuture<>();
        upstream.handle(exchange -> {
            exchange.write("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1\r\nx\r\n");
            closed.complete(exchange.waitForClose());
        });

        try (RawClient raw = new RawClient(gateway.port())) {
            raw.send("GET /r HTTP/1.1\r\nHost: a\r\n\r\n");
            raw.readUntil("x\r\n");
        }

        assertTrue(closed.get(20, TimeUnit.SECONDS));
    }

    @Test
    void closesTheUpstreamWhenTheClientLeavesInTheMiddleOfItsBody() throws Exception {
        gateway.serve();
        CompletableFuture<Boolean> closed = new CompletableFuture<>();
        CountDownLatch begun = new CountDownLatch(1);
        upstream.handle(exchange -> {
            exchange.body(5);
            begun.countDown();
            closed.complete(exchange.waitForClose());
        });

        try (RawClient raw = new RawClient(gateway.port())) {
            raw.send("POST /r HTTP/1.1\r\nHost: a\r\nContent-Length: 100\r\n\r\nhello");
            assertTrue(begun.await(20, TimeUnit.SECONDS));
        }

        assertTrue(closed.get(20, TimeUnit.SECONDS));
    }

    @Test
    void closesTheUpstreamWhenAClientLeavesThatDoesNotRead() throws Exception {
        gateway.serve();
        CompletableFuture<Boolean> closed = new CompletableFuture<>();
        upstream.handle(exchange -> {
            byte[] piece = new byte[1 << 20];
            exchange.write("HTTP/1.1 200 OK\r\nContent-Length: 1000000000\r\n\r\n");
            try {
                for (int i = 0; i < 900; i++) {
                    exchange.write(piece);
                }
                closed.complete(false);
            } catch (IOException gone) {
                closed.complete(true);
            }
        });

        try (RawClient raw = new RawClient(gateway.port())) {
            raw.send("GET /r HTTP/1.1\r\nHost: a\r\n\r\n");
            raw.readUntil("\r\n\r\n");
        }

        assertTrue(closed.get(20, TimeUnit.SECONDS));
    }

    @Test
    void tells502And504Apart() throws Exception {
        gateway.serveAt(GatewayUnderTest.unusedPort(), 500);
        assertEquals(502, get("/r").statusCode());

        gateway.serveAt(upstream.port(), 200);
        upstream.handle(SocketUpstream.Exchange::waitForClose);
        HttpResponse<String> slow = get("/r");
        assertEquals(504, slow.statusCode());
        assertTrue(slow.body().contains("The upstream server is timing out"), slow.body());

        gateway.serveAt(upstream.port(), 10_000);
        upstream.answers("this is not HTTP\r\n\r\n");
        assertEquals(502, get("/r").statusCode());
    }

    @Test
    void retriesAnIdempotentRequestOnAConnectionThatTheUpstreamHadClosed() throws Exception {
        gateway.serve();
        upstream.handle(exchange -> {
            exchange.write("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok");
            if (exchange.numberOnConnection() == 1) {
                // Takes the next request and leaves without a word.
                exchange.closeAfterNextRequest();
            }
        });

        assertEquals("ok", get("/r").body());
        assertEquals("ok", get("/r").body());
        assertEquals(2, upstream.connections());
    }

    @Test
    void cutsTheAnswerOffWhenTheUpstreamBreaks() throws Exception {
        gateway.serve();
        upstream.handle(exchange -> {
            exchange.write("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nonly this");
            exchange.close();
        });

        assertThrows(IOException.class, () -> get("/r"));
    }

    @Test
    void leavesTheBodyOutForHead() throws Exception {
        gateway.serve();
        upstream.answers("HTTP/1.1 200 OK\r\nContent-Length: 1234\r\n\r\n");

        try (RawClient raw = new RawClient(gateway.port())) {
            for (int i = 0; i < 2; i++) {
                raw.send("HEAD /r HTTP/1.1\r\nHost: a\r\n\r\n");
                String head = raw.readUntil("\r\n\r\n");
                assertTrue(head.toLowerCase(java.util.Locale.ROOT).contains("content-length: 1234"), head);
            }
            raw.send("HEAD /nowhere HTTP/1.1\r\nHost: a\r\n\r\n");
            assertTrue(raw.readUntil("\r\n\r\n").startsWith("HTTP/1.1 404"));
            raw.send("GET /nowhere HTTP/1.1\r\nHost: a\r\n\r\n");
            assertTrue(raw.readUntil("request_id").startsWith("HTTP/1.1 404"));
        }
    }

    @Test
    void tellsAWaitingClientToContinue() throws Exception {
        gateway.serve();
        upstream.handle(exchange -> {
            exchange.body(3);
            exchange.write("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok");
        });

        try (RawClient raw = new RawClient(gateway.port())) {
            raw.send("POST /r HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\nExpect: 100-continue\r\n\r\n");
            raw.readUntil("HTTP/1.1 100 Continue\r\n\r\n");
            raw.send("abc");
            raw.readUntil("\r\n\r\nok");
        }
        assertNull(SocketUpstream.header(upstream.request(), "expect"));
    }

    @Test
    void servesOldClientsWithoutChunks() throws Exception {
        gateway.serve();
        upstream.answers("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nok\r\n0\r\n\r\n");

        String answer = raw("GET /r HTTP/1.0\r\nHost: a\r\n\r\n");

        assertFalse(answer.contains("chunked"), answer);
        assertTrue(answer.endsWith("\r\n\r\nok"), answer);
    }

    @Test
    void sendsABodyOfUnknownLengthInChunks() throws Exception {
        gateway.serve();
        upstream.handle(exchange -> {
            exchange.write("HTTP/1.1 200 OK\r\n\r\nuntil the end");
            exchange.close();
        });

        HttpResponse<String> answer = get("/r");

        assertEquals("until the end", answer.body());
        assertEquals("chunked", answer.headers().firstValue("Transfer-Encoding").orElse(""));
    }

    @Test
    void letsAPluginRefuseBeforeAnythingGoesUpstream() throws Exception {
        gateway.serve(new ScriptedPlugin("gate").access(exchange -> Decision.refuse(403, "not you")));

        HttpResponse<String> answer = get("/r");

        assertEquals(403, answer.statusCode());
        assertTrue(answer.body().contains("\"message\":\"not you\""), answer.body());
        assertEquals(0, upstream.connections());
    }

    @Test
    void runsPluginsByPriorityAndShowsLaterOnesWhatEarlierOnesSet() throws Exception {
        upstream.answers("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n");
        gateway.serve(
                new ScriptedPlugin("late").priority(1).access(exchange -> {
                    exchange.headers().set("X-Seen", exchange.headers().get("X-Early") + "-seen");
                    return Decision.proceed();
                }),
                new ScriptedPlugin("early").priority(2).access(exchange -> {
                    exchange.headers().set("X-Early", "set");
                    return Decision.proceed();
                }));

        get("/r");

        assertEquals("set-seen", SocketUpstream.header(upstream.request(), "x-seen"));
    }

    @Test
    void collectsTheBodyForThePluginThatAsks() throws Exception {
        AtomicReference<RequestBody> seen = new AtomicReference<>();
        gateway.serve(new ScriptedPlugin("reader").body(new BodyNeed(1000)).access(exchange -> {
            seen.set(exchange.body());
            exchange.upstream().replaceBody(Unpooled.copiedBuffer("replaced", StandardCharsets.UTF_8));
            return Decision.proceed();
        }));
        upstream.handle(exchange -> {
            exchange.body(8);
            exchange.write("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok");
        });

        try (RawClient raw = new RawClient(gateway.port())) {
            raw.send("POST /r HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n");
            raw.send("3\r\ndef\r\n0\r\n\r\n");
            raw.readUntil("\r\n\r\nok");
        }

        assertEquals(
                "abcdef",
                text(assertInstanceOf(RequestBody.Buffered.class, seen.get()).bytes()));
        String sent = upstream.request();
        assertEquals("8", SocketUpstream.header(sent, "content-length"));
        assertNull(SocketUpstream.header(sent, "transfer-encoding"));
    }

    @Test
    void sendsACollectedBodyOnUnchanged() throws Exception {
        gateway.serve(new ScriptedPlugin("reader").body(new BodyNeed(1000)).access(exchange -> Decision.proceed()));
        upstream.handle(exchange -> {
            String body = text(exchange.body(6));
            exchange.write("HTTP/1.1 200 OK\r\nContent-Length: " + body.length() + "\r\n\r\n" + body);
        });

        assertEquals("abcdef", post("/r", "abcdef").body());
    }

    @Test
    void refusesABodyOverThePluginsLimitAndKeepsTheConnectionUsable() throws Exception {
        gateway.serve(new ScriptedPlugin("reader")
                .body(new BodyNeed(10))
                .access(exchange -> exchange.body() instanceof RequestBody.TooLarge large
                        ? Decision.refuse(400, "over " + large.limitBytes())
                        : Decision.proceed()));

        try (RawClient raw = new RawClient(gateway.port())) {
            for (int i = 0; i < 2; i++) {
                raw.send("POST /r HTTP/1.1\r\nHost: a\r\nContent-Length: 100000\r\n\r\n" + "x".repeat(100_000));
                assertTrue(raw.readUntil("over 10").startsWith("HTTP/1.1 400"));
                raw.readUntil("\n}");
            }
        }
    }

    @Test
    void letsABodyOverTheLimitStreamOnWhereThePluginAllowsIt() throws Exception {
        AtomicReference<RequestBody> seen = new AtomicReference<>();
        gateway.serve(new ScriptedPlugin("reader").body(new BodyNeed(10, true)).access(exchange -> {
            seen.set(exchange.body());
            return Decision.proceed();
        }));
        String body = "x".repeat(100_000) + "end";
        upstream.handle(exchange -> {
            String got = text(exchange.body(body.length()));
            exchange.write("HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\n" + got.substring(100_000));
        });

        try (RawClient raw = new RawClient(gateway.port())) {
            for (int i = 0; i < 2; i++) {
                raw.send("POST /r HTTP/1.1\r\nHost: a\r\nContent-Length: " + body.length() + "\r\n\r\n" + body);
                raw.readUntil("\r\n\r\nend");
                assertInstanceOf(RequestBody.TooLarge.class, seen.get());
            }
        }
        upstream.handle(exchange -> {
            exchange.body("5\r\nabcde\r\n6\r\nfghijk\r\n0\r\n\r\n".length());
            exchange.write("HTTP/1.1 200 OK\r\nContent-Length: 7\r\n\r\nchunked");
        });
        try (RawClient raw = new RawClient(gateway.port())) {
            raw.send("POST /r HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nabcde\r\n");
            raw.send("6\r\nfghijk\r\n0\r\n\r\n");
            raw.readUntil("\r\n\r\nchunked");
        }
    }

    @Test
    void refusesALongBodyThatAnotherPluginHasToSee() throws Exception {
        gateway.serve(
                new ScriptedPlugin("reader").body(new BodyNeed(10, true)),
                new ScriptedPlugin("strict").body(new BodyNeed(5)));

        assertEquals(413, post("/r", "x".repeat(11)).statusCode());
    }

    @Test
    void addsAWatchersLastWord() throws Exception {
        gateway.serve(new ScriptedPlugin("watcher").access(exchange -> {
            exchange.filterResponse(head -> new ResponseBody.Watch(new ResponseBody.BodyWatcher() {
                private int seen;

                @Override
                public void piece(ByteBuf piece) {
                    seen += piece.readableBytes();
                }

                @Override
                public byte[] end() {
                    return (" of " + seen).getBytes(StandardCharsets.US_ASCII);
                }

                @Override
                public byte[] broken() {
                    return " broken".getBytes(StandardCharsets.US_ASCII);
                }
            }));
            return Decision.proceed();
        }));
        upstream.answers("HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello");
        assertEquals("hello of 5", post("/r", "body").body());
        upstream.handle(exchange -> {
            exchange.body(4);
            exchange.write("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n");
            exchange.close();
        });
        try (RawClient raw = new RawClient(gateway.port())) {
            raw.send("POST /r HTTP/1.1\r\nHost: a\r\nContent-Length: 4\r\n\r\nbody");
            String all = raw.readToEnd();
            assertTrue(all.endsWith("7\r\n broken\r\n"), all);
        }
    }

    @Test
    void answers413WhenNoPluginMindsABodyThatCanNotBeSent() throws Exception {
        gateway.serve(new ScriptedPlugin("reader").body(new BodyNeed(10)).access(exchange -> Decision.proceed()));

        assertEquals(413, post("/r", "x".repeat(11)).statusCode());
    }

    @Test
    void runsAPluginThatWaitsOffTheEventLoop() throws Exception {
        upstream.answers("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok");
        AtomicReference<String> thread = new AtomicReference<>();
        gateway.serve(new ScriptedPlugin("slow").blocking().access(exchange -> {
            thread.set(Thread.currentThread().getName());
            return Decision.proceed();
        }));

        assertEquals("ok", post("/r", "body").body());
        assertEquals("blocking", thread.get());
    }

    @Test
    void answers500WhenAPluginFails() throws Exception {
        gateway.serve(new ScriptedPlugin("broken").access(exchange -> {
            throw new IllegalStateException("secret detail");
        }));

        HttpResponse<String> answer = get("/r");

        assertEquals(500, answer.statusCode());
        assertTrue(answer.body().contains("An unexpected error occurred"), answer.body());
        assertFalse(answer.body().contains("secret"), answer.body());
    }

    @Test
    void letsAPluginReplaceACollectedAnswer() throws Exception {
        gateway.serve(filtering(head -> new ResponseBody.Collect(
                100,
                (seen, body) -> {
                    seen.status(202);
                    return (text(body) + "!").getBytes(StandardCharsets.UTF_8);
                },
                false)));
        upstream.answers("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nab\r\n1\r\nc\r\n0\r\n\r\n");

        HttpResponse<String> answer = get("/r");

        assertEquals(202, answer.statusCode());
        assertEquals("abc!", answer.body());
        assertEquals("4", answer.headers().firstValue("Content-Length").orElse(""));
    }

    @Test
    void passesALongerAnswerOnWhenThePluginAllowsIt() throws Exception {
        String body = "x".repeat(300_000);
        upstream.answers("HTTP/1.1 200 OK\r\nContent-Length: " + body.length() + "\r\n\r\n" + body);
        gateway.serve(filtering(head -> new ResponseBody.Collect(1000, (seen, whole) -> new byte[0], true)));
        assertEquals(body, get("/r").body());

        gateway.serve(filtering(head -> new ResponseBody.Collect(1000, (seen, whole) -> new byte[0], false)));
        assertEquals(502, get("/r").statusCode());
    }

    @Test
    void translatesAStreamPieceByPieceAndSaysWhenItBroke() throws Exception {
        gateway.serve(filtering(head -> new ResponseBody.Transform(new UpperCase())));
        upstream.answers("HTTP/1.1 200 OK\r\nContent-Length: 6\r\n\r\nstream");
        assertEquals("STREAM.", get("/r").body());

        upstream.handle(exchange -> {
            exchange.write("HTTP/1.1 200 OK\r\nContent-Length: 60\r\n\r\nstream");
            exchange.close();
        });
        String broken = raw("GET /r HTTP/1.1\r\nHost: a\r\n\r\n");
        assertTrue(broken.contains("STREAM") && broken.contains("broken") && !broken.contains("0\r\n\r\n"), broken);
    }

    @Test
    void letsARequestInFlightEndWhenItIsClosed() throws Exception {
        gateway.serve();
        CountDownLatch release = new CountDownLatch(1);
        upstream.handle(exchange -> {
            assertTrue(release.await(20, TimeUnit.SECONDS));
            exchange.write("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok");
        });
        CompletableFuture<HttpResponse<String>> answer =
                client.sendAsync(HttpRequest.newBuilder(gateway.uri("/r")).build(), BodyHandlers.ofString());
        upstream.request();

        CompletableFuture<Void> closing = CompletableFuture.runAsync(gateway::close);
        gateway.awaitRefusal();
        release.countDown();

        assertEquals("ok", answer.get(20, TimeUnit.SECONDS).body());
        assertEquals("close", answer.get().headers().firstValue("connection").orElse(""));
        closing.get(20, TimeUnit.SECONDS);
    }

    private static ScriptedPlugin filtering(io.gatehouse.plugin.ResponseFilter filter) {
        return new ScriptedPlugin("filter").access(exchange -> {
            exchange.filterResponse(filter);
            return Decision.proceed();
        });
    }

    private HttpResponse<String> get(String path) throws Exception {
        return client.send(HttpRequest.newBuilder(gateway.uri(path)).build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String path, String body) throws Exception {
        URI uri = gateway.uri(path);
        return client.send(
                HttpRequest.newBuilder(uri)
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
    }

    private String raw(String request) throws IOException {
        try (RawClient raw = new RawClient(gateway.port())) {
            raw.send(request);
            return raw.readToEnd();
        }
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** A translation that is easy to see. */
    private static final class UpperCase implements ResponseBody.BodyTransformer {
        @Override
        public void piece(ByteBuf piece, ByteBufAllocator allocator, Consumer<ByteBuf> out) {
            byte[] bytes = ByteBufUtil.getBytes(piece);
            for (int i = 0; i < bytes.length; i++) {
                bytes[i] = (byte) Character.toUpperCase(bytes[i]);
            }
            out.accept(Unpooled.wrappedBuffer(Arrays.copyOf(bytes, bytes.length)));
        }

        @Override
        public void end(ByteBufAllocator allocator, Consumer<ByteBuf> out) {
            out.accept(Unpooled.copiedBuffer(".", StandardCharsets.UTF_8));
        }

        @Override
        public void broken(ByteBufAllocator allocator, Consumer<ByteBuf> out) {
            out.accept(Unpooled.copiedBuffer("broken", StandardCharsets.UTF_8));
        }
    }
}
