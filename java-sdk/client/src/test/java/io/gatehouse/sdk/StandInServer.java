package io.gatehouse.sdk;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedDeque;

/** Answers what a test lines up, the last answer for ever, and remembers what it was asked and how long the client paused. */
final class StandInServer implements AutoCloseable {
    static final String TOKEN = "kpat_secret";
    static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");

    /** Method, path with query, and body of each request. */
    final List<String> asked = Collections.synchronizedList(new ArrayList<>());

    /** The headers of the last request. */
    volatile Map<String, List<String>> headers = Map.of();

    /** The pauses before retries. */
    final List<Duration> pauses = Collections.synchronizedList(new ArrayList<>());

    private final Deque<Answer> answers = new ConcurrentLinkedDeque<>();
    private final HttpServer server;

    private record Answer(int status, Map<String, String> headers, String body) {}

    StandInServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    /** Forgets what was lined up. */
    void only(int status, String body) {
        answers.clear();
        answers(status, body);
    }

    StandInServer answers(int status, String body) {
        return answers(status, Map.of(), body);
    }

    StandInServer answers(int status, Map<String, String> headers, String body) {
        answers.add(new Answer(status, headers, body));
        return this;
    }

    KonnectClient.Builder builder() {
        return KonnectClient.builder().server(uri()).token(TOKEN).waiting(new Retries.Waiting() {
            @Override
            public Instant now() {
                return NOW;
            }

            @Override
            public void pause(Duration duration) {
                pauses.add(duration);
            }

            @Override
            public double random() {
                return 1;
            }
        });
    }

    KonnectClient client() {
        return builder().build();
    }

    URI uri() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    private void answer(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        headers = Map.copyOf(exchange.getRequestHeaders());
        asked.add((exchange.getRequestMethod() + " " + exchange.getRequestURI() + " " + body).strip());
        Answer answer = answers.size() > 1 ? answers.remove() : answers.element();
        answer.headers().forEach(exchange.getResponseHeaders()::set);
        byte[] bytes = answer.body().getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(answer.status(), bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
