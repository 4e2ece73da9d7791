package io.gatehouse.admin;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.gatehouse.GatehouseServer;
import io.gatehouse.settings.Settings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** The whole server on free ports, and a client of its Admin API. */
final class AdminApi implements AutoCloseable {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String FORM = "application/x-www-form-urlencoded";

    private final HttpClient client = HttpClient.newHttpClient();
    private final GatehouseServer server;

    AdminApi(Path dataDirectory) {
        server = GatehouseServer.start(Settings.ephemeral(dataDirectory).withToken("kpat_test"));
    }

    GatehouseServer server() {
        return server;
    }

    /** What the server answered. */
    record Answer(int status, String text, java.net.http.HttpHeaders headers) {
        JsonNode json() {
            try {
                return MAPPER.readTree(text);
            } catch (IOException e) {
                throw new UncheckedIOException(text, e);
            }
        }

        String header(String name) {
            return headers.firstValue(name).orElse("");
        }
    }

    Answer get(String path) {
        return call("GET", path, null);
    }

    /** Sends a body that starts with a brace as JSON and any other one as a form. */
    Answer call(String verb, String path, @Nullable String body) {
        return body == null
                ? call(verb, path, BodyPublishers.noBody())
                : call(
                        verb,
                        path,
                        BodyPublishers.ofString(body),
                        "Content-Type",
                        body.startsWith("{") ? "application/json" : FORM);
    }

    Answer call(String verb, String path, HttpRequest.BodyPublisher body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + server.adminPort() + path))
                .timeout(Duration.ofSeconds(30))
                .method(verb, body);
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        try {
            HttpResponse<String> response = client.send(request.build(), BodyHandlers.ofString());
            return new Answer(response.statusCode(), response.body(), response.headers());
        } catch (IOException e) {
            throw new UncheckedIOException(verb + " " + path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        server.close();
    }
}
