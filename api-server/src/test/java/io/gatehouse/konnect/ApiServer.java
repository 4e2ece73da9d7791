package io.gatehouse.konnect;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.gatehouse.sdk.KonnectClient;
import io.gatehouse.sdk.declarative.Deployment;
import io.gatehouse.settings.Settings;
import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The Konnect API on a free port over an H2 file, and a client that calls it. */
final class ApiServer implements AutoCloseable {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final HttpClient client = HttpClient.newHttpClient();
    private final ApplicationContext context;
    private final EmbeddedServer server;
    private final Optional<String> newToken;
    private final String token;

    private ApiServer(ApplicationContext context, Path dataDirectory, Optional<String> configured) {
        this.context = context;
        this.newToken = context.getBean(AccessTokens.class).ensureFirst(configured, dataDirectory);
        this.token = configured.or(() -> newToken).orElse("");
        context.getBean(DefaultControlPlane.class).ensure();
        this.server = context.getBean(EmbeddedServer.class).start();
    }

    static ApiServer start(Path dataDirectory) {
        return start(dataDirectory, Optional.of("kpat_test"), Map.of());
    }

    static ApiServer start(Path dataDirectory, Optional<String> token, Map<String, Object> more) {
        Map<String, Object> properties = new HashMap<>();
        properties.put("micronaut.server.port", -1);
        properties.put("micronaut.server.host", "127.0.0.1");
        properties.put("gatehouse.status.port", freePort());
        properties.putAll(more);
        ApplicationContext context = ApplicationContext.builder()
                .banner(false)
                .deduceEnvironment(false)
                .properties(properties)
                .singletons(Settings.ephemeral(dataDirectory))
                .start();
        return new ApiServer(context, dataDirectory, token);
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    Optional<String> newToken() {
        return newToken;
    }

    int port() {
        return server.getPort();
    }

    /** The SDK's plans and applies, against this server. */
    Deployment deployment() {
        return Deployment.with(new KonnectClient(client, URI.create("http://127.0.0.1:" + port()), token));
    }

    /** What the server answered. */
    record Answer(int status, String contentType, String text, java.net.http.HttpHeaders headers) {
        JsonNode json() {
            try {
                return MAPPER.readTree(text);
            } catch (IOException e) {
                throw new UncheckedIOException(text, e);
            }
        }

        String id() {
            return json().path("id").asText();
        }
    }

    Answer get(String path) {
        return call("GET", path, null);
    }

    Answer post(String path, String body) {
        return call("POST", path, body);
    }

    Answer put(String path, String body) {
        return call("PUT", path, body);
    }

    Answer delete(String path) {
        return call("DELETE", path, null);
    }

    Answer call(String verb, String path, @Nullable String body) {
        Map<String, String> headers = new HashMap<>(Map.of("Authorization", "Bearer " + token));
        if (body != null) {
            headers.put("Content-Type", "application/json");
        }
        return call(verb, path, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body), headers);
    }

    Answer call(String verb, String path, BodyPublisher body, Map<String, String> headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port() + path))
                .timeout(Duration.ofSeconds(30))
                .method(verb, body);
        headers.forEach(request::header);
        try {
            HttpResponse<String> response = client.send(request.build(), BodyHandlers.ofString());
            String contentType = response.headers().firstValue("Content-Type").orElse("");
            return new Answer(response.statusCode(), contentType, response.body(), response.headers());
        } catch (IOException e) {
            throw new UncheckedIOException(verb + " " + path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Makes a control plane and answers the path of its core entities. */
    String newControlPlane() {
        Answer created = post("/v2/control-planes", "{\"name\":\"cp-" + UUID.randomUUID() + "\"}");
        return "/v2/control-planes/" + created.id() + "/core-entities";
    }

    @Override
    public void close() {
        context.close();
    }
}
