package io.gatehouse.llm.identity;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;

/** A token endpoint, metadata service or token service on this machine; a test scripts its answers. */
public final class TokenServer implements AutoCloseable {
    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<Request> requests = new CopyOnWriteArrayList<>();
    private volatile Function<Request, Answer> script = request -> new Answer(404, "");

    /** What came; header names are looked up in any case. */
    public record Request(String method, URI uri, Headers headers, String body) {
        /** The path with its query. */
        public String target() {
            return uri.toString();
        }

        public String header(String name) {
            return String.valueOf(headers.getFirst(name));
        }

        public Map<String, String> query() {
            return fields(uri.getRawQuery());
        }

        public Map<String, String> form() {
            return fields(body);
        }

        private static Map<String, String> fields(String encoded) {
            Map<String, String> fields = new TreeMap<>();
            for (String field : encoded.split("&", -1)) {
                String[] pair = field.split("=", 2);
                fields.put(URLDecoder.decode(pair[0], UTF_8), URLDecoder.decode(pair[1], UTF_8));
            }
            return fields;
        }
    }

    /** What goes back. */
    public record Answer(int status, String body) {}

    public TokenServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
    }

    /** {@code http://127.0.0.1:…} without a path. */
    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    public TokenServer script(Function<Request, Answer> answers) {
        script = answers;
        return this;
    }

    /** The same answer to everything. */
    public TokenServer answers(int status, String body) {
        return script(request -> new Answer(status, body.replace('\'', '"')));
    }

    public List<Request> requests() {
        return requests;
    }

    public Request last() {
        return requests.get(requests.size() - 1);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void answer(HttpExchange exchange) throws IOException {
        Request request = new Request(
                exchange.getRequestMethod(),
                exchange.getRequestURI(),
                exchange.getRequestHeaders(),
                new String(exchange.getRequestBody().readAllBytes(), UTF_8));
        requests.add(request);
        Answer answer = script.apply(request);
        byte[] body = answer.body().getBytes(UTF_8);
        exchange.sendResponseHeaders(answer.status(), body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
