package io.gatehouse.conformance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.RunningGatehouse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.zip.GZIPInputStream;

/** The cases that go through the running gateway: a route of its own for each, told apart by the header {@code x-case}. */
public final class HttpCases implements AutoCloseable {
    private final Cases cases;
    private final RunningGatehouse gatehouse;
    private final ScriptedUpstream upstream;
    private final HttpClient http = HttpClient.newHttpClient();
    private final Map<String, String> paths = new HashMap<>();

    /** Configures a route for each of the cases and waits until all are served. */
    public HttpCases(Cases cases, List<Cases.Case> runs, RunningGatehouse gatehouse) throws Exception {
        this.cases = cases;
        this.gatehouse = gatehouse;
        this.upstream = new ScriptedUpstream(cases);
        gatehouse.create("services", "{'name':'llm','url':'http://" + upstream.address() + "'}");
        for (Cases.Case run : runs) {
            configure(run);
        }
        gatehouse.create("services/llm/routes", "{'name':'last','paths':['/last-of-all']}");
        HttpRequest last = HttpRequest.newBuilder(URI.create(gatehouse.proxy("/last-of-all")))
                .build();
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        while (http.send(last, HttpResponse.BodyHandlers.discarding()).statusCode() == 404) {
            assertTrue(System.nanoTime() < end, "the routes are not served");
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(5));
        }
    }

    private void configure(Cases.Case run) throws Exception {
        String name = run.id().replaceAll("[^A-Za-z0-9]", "-");
        String path = run.get("input").path("route_path").asText("/" + name);
        if (run.get("input").path("route_path").isNull()) {
            path = "/" + name;
        }
        paths.put(run.id(), path);
        ObjectNode route = Cases.JSON.createObjectNode().put("name", name);
        route.putArray("paths").add(path);
        route.putObject("headers").putArray("x-case").add(run.id());
        gatehouse.create("services/llm/routes", route.toString());
        ObjectNode plugin = Cases.JSON.createObjectNode().put("name", "ai-proxy");
        plugin.set("config", Cases.JSON.readTree(run.config().toString().replace("{MOCK}", upstream.address())));
        gatehouse.create("routes/" + name + "/plugins", plugin.toString());
    }

    /** Runs one of the configured cases. */
    public void run(Cases.Case run) throws Exception {
        JsonNode expected = run.get("expected");
        JsonNode client = run.get("input").path("client");
        HttpResponse<byte[]> answer = http.send(request(run, client, true), HttpResponse.BodyHandlers.ofByteArray());
        String text = new String(answer.body(), UTF_8);
        assertEquals(expected.path("status").asInt(), answer.statusCode(), text);
        for (Map.Entry<String, JsonNode> header : expected.path("headers").properties()) {
            assertEquals(
                    header.getValue().textValue(),
                    answer.headers().firstValue(header.getKey()).orElse(null));
        }
        if (expected.path("upstream_called").isBoolean()) {
            assertEquals(expected.path("upstream_called").asBoolean(), upstream.called(run.id()));
        }
        if (expected.path("client_decodes").asText().equals("gzip")) {
            assertEquals("gzip", answer.headers().firstValue("Content-Encoding").orElse(""));
            text = new String(new GZIPInputStream(new ByteArrayInputStream(answer.body())).readAllBytes(), UTF_8);
            HttpResponse<String> plain = http.send(request(run, client, false), HttpResponse.BodyHandlers.ofString());
            assertFalse(plain.headers().firstValue("Content-Encoding").isPresent());
            Comparison.subset(expected.path("json"), Cases.JSON.readTree(plain.body()));
        }
        body(expected, text);
    }

    private void body(JsonNode expected, String text) throws IOException {
        if (expected.has("json")) {
            Comparison.subset(expected.path("json"), Cases.JSON.readTree(text));
        }
        for (Map.Entry<String, JsonNode> path : expected.path("json_paths").properties()) {
            Comparison.subset(path.getValue(), Comparison.at(Cases.JSON.readTree(text), path.getKey()));
        }
        if (expected.has("body_lines")) {
            assertEquals(
                    expected.path("body_lines").asInt(),
                    text.lines().filter(line -> !line.isEmpty()).count());
        }
        if (expected.has("body_file")) {
            String file = new String(cases.file(expected.path("body_file").asText()), UTF_8);
            if (file.startsWith("{")) {
                assertEquals(Cases.JSON.readTree(file), Cases.JSON.readTree(text));
            } else {
                assertEquals(file, text);
            }
        }
    }

    private HttpRequest request(Cases.Case run, JsonNode client, boolean mayBePacked) throws IOException {
        List<String> query = new ArrayList<>();
        client.path("query")
                .properties()
                .forEach(pair -> query.add(
                        pair.getKey() + "=" + URLEncoder.encode(pair.getValue().asText(), UTF_8)));
        String path = client.path("path").asText(String.valueOf(paths.get(run.id())));
        JsonNode body = client.path("body");
        byte[] bytes = body.isTextual()
                ? body.asText().getBytes(UTF_8)
                : body.isObject()
                        ? body.toString().getBytes(UTF_8)
                        : run.get("input_file").asText().endsWith(".json")
                                ? cases.input(run).toString().getBytes(UTF_8)
                                : cases.file(run.get("input_file").asText());
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create(gatehouse.proxy(path) + (query.isEmpty() ? "" : "?" + String.join("&", query))))
                .setHeader("Content-Type", "application/json")
                .setHeader("x-case", run.id())
                .POST(HttpRequest.BodyPublishers.ofByteArray(bytes));
        client.path("headers").properties().forEach(header -> {
            if (mayBePacked || !header.getKey().equalsIgnoreCase("accept-encoding")) {
                request.setHeader(header.getKey(), header.getValue().asText());
            }
        });
        return request.build();
    }

    @Override
    public void close() {
        upstream.close();
    }
}
