package io.gatehouse.sdk.declarative;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.gatehouse.sdk.declarative.contract.Contract;
import io.gatehouse.sdk.declarative.contract.Defaults;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** One control plane that stores the routes that are put, but hangs up instead of answering some writes; as
 * Konnect, it has no batches. */
final class ForgetfulServer implements AutoCloseable {
    private static final String CORE = "/v2/control-planes/1/core-entities/";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<String, JsonNode> stored = new ConcurrentSkipListMap<>();
    private final AtomicInteger writes = new AtomicInteger();
    private final HttpServer server;
    private volatile int unanswered;

    ForgetfulServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newCachedThreadPool());
        server.createContext("/", this::handle);
        server.start();
    }

    /** Hangs up after the write with this number, from 1. */
    void hangUpAt(int write) {
        writes.set(0);
        unanswered = write;
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    long count(String collection) {
        return stored.keySet().stream()
                .filter(path -> path.matches(".*/" + collection + "/[^/]+"))
                .count();
    }

    private void handle(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        if (exchange.getRequestMethod().equals("GET")) {
            answer(exchange, read(path));
            return;
        }
        if (exchange.getRequestMethod().equals("POST")) {
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
            return;
        }
        Contract contract = Contract.load();
        ObjectNode body = new Defaults(contract)
                .fill(contract.component("Route"), (ObjectNode) JSON.readTree(exchange.getRequestBody()));
        stored.put(path, body);
        if (writes.incrementAndGet() == unanswered) {
            exchange.close();
        } else {
            answer(exchange, body);
        }
    }

    private ObjectNode read(String path) {
        ObjectNode page = JSON.createObjectNode();
        page.putArray("items");
        var data = page.putArray("data");
        if (path.equals("/v2/control-planes")) {
            data.addObject().put("id", "1").put("name", "prod").putObject("config");
        }
        if (path.startsWith(CORE)) {
            String collection = path.substring(CORE.length());
            stored.forEach((each, entity) -> {
                if (each.matches(".*/" + collection + "/[^/]+")) {
                    data.add(entity);
                }
            });
        }
        return page;
    }

    private static void answer(HttpExchange exchange, JsonNode body) throws IOException {
        byte[] text = body.toString().getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(200, text.length);
        exchange.getResponseBody().write(text);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
