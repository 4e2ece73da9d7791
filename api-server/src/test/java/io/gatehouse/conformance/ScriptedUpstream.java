package io.gatehouse.conformance;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.zip.GZIPOutputStream;

/** The provider of all HTTP cases: the header {@code x-case} tells which one a request belongs to. */
final class ScriptedUpstream implements AutoCloseable {
    private final Cases cases;
    private final Map<String, Cases.Case> byId = new HashMap<>();
    private final Set<String> called = ConcurrentHashMap.newKeySet();
    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();

    ScriptedUpstream(Cases cases) throws IOException {
        this.cases = cases;
        cases.all().forEach(one -> byId.put(one.id(), one));
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
    }

    String address() {
        return "127.0.0.1:" + server.getAddress().getPort();
    }

    boolean called(String id) {
        return called.contains(id);
    }

    private void answer(HttpExchange exchange) throws IOException {
        String id = exchange.getRequestHeaders().getFirst("x-case");
        byte[] body = exchange.getRequestBody().readAllBytes();
        called.add(id);
        JsonNode script = Objects.requireNonNull(byId.get(id), "a request of no case")
                .get("input")
                .path("upstream_mock");
        boolean fits =
                script.path("path").asText().equals(exchange.getRequestURI().getPath());
        if (script.has("require")) {
            fits &= holds(script.path("require"), exchange, body);
        }
        if (script.has("require_any")) {
            boolean any = false;
            for (JsonNode one : script.path("require_any")) {
                any |= holds(one, exchange, body);
            }
            fits &= any;
        }
        respond(exchange, fits ? script.path("response") : script.path("otherwise"));
    }

    private static boolean holds(JsonNode wanted, HttpExchange exchange, byte[] body) throws IOException {
        for (Map.Entry<String, JsonNode> header : wanted.path("header").properties()) {
            if (!header.getValue().asText().equals(exchange.getRequestHeaders().getFirst(header.getKey()))) {
                return false;
            }
        }
        for (Map.Entry<String, JsonNode> parameter : wanted.path("query").properties()) {
            if (!parameter.getValue().asText().equals(query(exchange).get(parameter.getKey()))) {
                return false;
            }
        }
        JsonNode sent = wanted.has("body") ? Cases.JSON.readTree(body) : MissingNode.getInstance();
        for (Map.Entry<String, JsonNode> member : wanted.path("body").properties()) {
            if (!member.getValue().equals(sent.path(member.getKey()))) {
                return false;
            }
        }
        return true;
    }

    private static Map<String, String> query(HttpExchange exchange) {
        Map<String, String> query = new HashMap<>();
        String raw = exchange.getRequestURI().getRawQuery();
        for (String pair : raw == null ? new String[0] : raw.split("&", -1)) {
            int equals = pair.indexOf('=');
            query.put(pair.substring(0, equals), URLDecoder.decode(pair.substring(equals + 1), UTF_8));
        }
        return query;
    }

    private void respond(HttpExchange exchange, JsonNode response) throws IOException {
        byte[] body = response.has("body_file")
                ? cases.file(response.path("body_file").asText())
                : response.has("json")
                        ? response.path("json").toString().getBytes(UTF_8)
                        : response.path("body").asText().getBytes(UTF_8);
        exchange.getResponseHeaders()
                .set("Content-Type", response.path("content_type").asText("application/json"));
        response.path("headers")
                .properties()
                .forEach(header -> exchange.getResponseHeaders()
                        .set(header.getKey(), header.getValue().asText()));
        if (response.has("content_encoding")) {
            exchange.getResponseHeaders()
                    .set("Content-Encoding", response.path("content_encoding").asText());
            ByteArrayOutputStream packed = new ByteArrayOutputStream();
            try (OutputStream out = new GZIPOutputStream(packed)) {
                out.write(body);
            }
            body = packed.toByteArray();
        }
        exchange.sendResponseHeaders(response.path("status").asInt(500), body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
