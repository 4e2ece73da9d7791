package io.gatehouse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.gatehouse.settings.Settings;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Assertions;

/** The whole product on free ports, driven over REST as a user drives it. */
public final class RunningGatehouse implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String TOKEN = "kpat_test";

    private final HttpClient http = HttpClient.newHttpClient();
    private final GatehouseServer server;

    public RunningGatehouse(Settings settings) {
        server = GatehouseServer.start(settings.withToken(TOKEN));
    }

    public String proxy(String path) {
        return "http://127.0.0.1:" + server.proxyPort() + path;
    }

    JsonNode status() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.statusPort() + "/status"))
                .build();
        return JSON.readTree(
                http.send(request, HttpResponse.BodyHandlers.ofString()).body());
    }

    /** What the status listener shows at {@code /metrics}. */
    String metrics() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.statusPort() + "/metrics"))
                .build();
        return http.send(request, HttpResponse.BodyHandlers.ofString()).body();
    }

    /** The status with which the Admin API answers. */
    int adminStatus(String path) throws Exception {
        return admin(path).statusCode();
    }

    /** What the Admin API answers. */
    HttpResponse<String> admin(String path) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.adminPort() + path))
                .build();
        return http.send(request, HttpResponse.BodyHandlers.ofString());
    }

    /** The id of the control plane {@code default}. */
    public String controlPlane() throws Exception {
        return api("GET", "/v2/control-planes?filter[name][eq]=default", null)
                .path("data")
                .path(0)
                .path("id")
                .asText();
    }

    /** Creates an entity of the control plane {@code default}. */
    public JsonNode create(String collection, String body) throws Exception {
        return api("POST", "/v2/control-planes/" + controlPlane() + "/core-entities/" + collection, body);
    }

    void delete(String entity) throws Exception {
        api("DELETE", "/v2/control-planes/" + controlPlane() + "/core-entities/" + entity, null);
    }

    public HttpResponse<String> send(String method, String path, @org.jspecify.annotations.Nullable String body)
            throws Exception {
        HttpRequest.BodyPublisher publisher = body == null
                ? HttpRequest.BodyPublishers.noBody()
                : HttpRequest.BodyPublishers.ofString(body.replace('\'', '"'));
        return http.send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.apiPort()
                                + path.replace("[", "%5B").replace("]", "%5D")))
                        .header("Authorization", "Bearer " + TOKEN)
                        .header("Content-Type", "application/json")
                        .method(method, publisher)
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private JsonNode api(String method, String path, @org.jspecify.annotations.Nullable String body) throws Exception {
        HttpResponse<String> answer = send(method, path, body);
        Assertions.assertTrue(answer.statusCode() < 300, method + " " + path + " got " + answer.body());
        return JSON.readTree(answer.body());
    }

    /** A request to the proxy; the status, once it is {@code expected} or ten seconds have passed. */
    public HttpResponse<String> awaitStatus(int expected, HttpRequest request)
            throws IOException, InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
        HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
        while (answer.statusCode() != expected && System.nanoTime() < end) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(2));
            answer = http.send(request, HttpResponse.BodyHandlers.ofString());
        }
        return answer;
    }

    HttpRequest chat(String path, String body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(proxy(path)))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body.replace('\'', '"')));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return request.build();
    }

    @Override
    public void close() {
        server.close();
    }
}
