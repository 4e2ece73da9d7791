package io.gatehouse.sdk;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;

/**
 * Calls the Konnect API with a bearer token: JSON trees in and out, bounded waits, one exception. Safe to share between
 * threads. Works against Gatehouse and against Konnect.
 */
public final class KonnectClient {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String DEFAULT_SERVER = "http://127.0.0.1:8080";
    private static final Duration LONGEST = Duration.ofSeconds(30);

    private final HttpClient http;
    private final URI server;
    private final String token;

    /**
     * The client that {@code KONNECT_TOKEN} and {@code KONNECT_SERVER_URL} describe, as the {@code kong/konnect} provider
     * reads them; without a server URL, Gatehouse's own default.
     *
     * @throws IllegalStateException when {@code KONNECT_TOKEN} is not set
     */
    public static KonnectClient fromEnv() {
        return fromEnv(System.getenv());
    }

    static KonnectClient fromEnv(Map<String, String> environment) {
        String token = environment.get("KONNECT_TOKEN");
        if (token == null || token.isBlank()) {
            throw new IllegalStateException("KONNECT_TOKEN is not set; it takes a personal access token (kpat_…)");
        }
        String url = environment.getOrDefault("KONNECT_SERVER_URL", DEFAULT_SERVER);
        return new KonnectClient(HttpClient.newHttpClient(), URI.create(url), token);
    }

    /** @param server scheme, host and port, such as {@code http://127.0.0.1:8080} */
    public KonnectClient(HttpClient http, URI server, String token) {
        this.http = http;
        this.server = server;
        this.token = token;
    }

    public JsonNode get(String path) {
        return send("GET", path, BodyPublishers.noBody());
    }

    public JsonNode post(String path, JsonNode body) {
        return send("POST", path, BodyPublishers.ofString(body.toString()));
    }

    public JsonNode put(String path, JsonNode body) {
        return send("PUT", path, BodyPublishers.ofString(body.toString()));
    }

    public JsonNode patch(String path, JsonNode body) {
        return send("PATCH", path, BodyPublishers.ofString(body.toString()));
    }

    public void delete(String path) {
        var unused = send("DELETE", path, BodyPublishers.noBody());
    }

    /** @throws KonnectException when there is no answer, or one above 299 */
    private JsonNode send(String method, String path, BodyPublisher body) {
        HttpRequest request = HttpRequest.newBuilder(server.resolve(path))
                .timeout(LONGEST)
                .header("Authorization", "Bearer " + token)
                .header("Accept", "application/json, application/problem+json")
                .header("Content-Type", "application/json")
                .method(method, body)
                .build();
        try {
            HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
            if (answer.statusCode() > 299) {
                throw new KonnectException(
                        answer.statusCode(),
                        method + " " + request.uri() + " answered " + answer.statusCode() + ": "
                                + excerpt(answer.body()),
                        answer.body());
            }
            return answer.body().isBlank() ? MissingNode.getInstance() : JSON.readTree(answer.body());
        } catch (JsonProcessingException e) {
            throw new KonnectException(method + " " + request.uri() + " answered something other than JSON", e);
        } catch (ConnectException e) {
            throw new KonnectException("nothing answers at " + server, e);
        } catch (IOException e) {
            throw new KonnectException(method + " " + request.uri() + " failed: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new KonnectException(method + " " + request.uri() + " was interrupted", e);
        }
    }

    private static String excerpt(String body) {
        String line = body.strip().replaceAll("\\s+", " ");
        return line.length() <= 500 ? line : line.substring(0, 500) + "…";
    }
}
