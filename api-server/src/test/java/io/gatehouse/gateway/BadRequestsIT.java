package io.gatehouse.gateway;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.gatehouse.RunningGatehouse;
import io.gatehouse.settings.Settings;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/** Every bad request to a language model has the reference's answer and goes nowhere. To add one, add a line to the table. */
@Timeout(120)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class BadRequestsIT {
    private static final String CHAT = "{\"messages\":[{\"role\":\"user\",\"content\":\"hi\"}]}";

    @TempDir
    static Path directory;

    private static RunningGatehouse gatehouse;
    private static SocketUpstream upstream;

    @BeforeAll
    static void start() throws Exception {
        upstream = new SocketUpstream();
        gatehouse = new RunningGatehouse(Settings.ephemeral(directory));
        String last = LlmRoutes.create(gatehouse, "http://127.0.0.1:" + upstream.port());
        HttpRequest probe = HttpRequest.newBuilder(URI.create(gatehouse.proxy(last)))
                .POST(HttpRequest.BodyPublishers.noBody())
                .build();
        assertEquals(400, gatehouse.awaitStatus(400, probe).statusCode());
    }

    @AfterAll
    static void stop() throws Exception {
        gatehouse.close();
        upstream.close();
    }

    @Order(1)
    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvFileSource(resources = "/llm/bad-requests.csv", delimiter = '|', quoteCharacter = '`')
    void isRefusedInTheReferencesWords(String kind, String provider, String request, String message) throws Exception {
        for (String each : provider.equals("*") ? List.of("openai", "anthropic") : List.of(provider)) {
            for (String plugin : LlmRoutes.PLUGINS) {
                String answer = send("/" + plugin + "/" + each + "/" + kind, request);
                String text = plugin.equals("ai-proxy") ? message : message.replace("config.", "config.targets.1.");
                String quoted = new ObjectMapper().writeValueAsString(text);
                assertTrue(answer.endsWith("\r\n\r\n{\"error\":{\"message\":" + quoted + "}}"), answer);
                assertTrue(answer.startsWith("HTTP/1.1 400 "), answer);
                assertEquals("application/json; charset=utf-8", SocketUpstream.header(answer, "content-type"));
            }
        }
        assertEquals(0, upstream.connections());
    }

    @Order(2)
    @ParameterizedTest
    @CsvSource({
        "a%2Fb, a%252Fb",
        "..%2f..%2fother, ..%252F..%252Fother",
        "%2e%2e%2fother, ..%252Fother",
        "a%3Fb, a%253Fb",
        "a%23b, a%2523b",
        "a%20b, a%20b",
        "%E2%82%AC, %E2%82%AC",
        "$(headers.host), $(headers.host)"
    })
    void whatAPathBringsStaysInItsPlace(String value, String sent) throws Exception {
        for (String plugin : LlmRoutes.PLUGINS) {
            send("/" + plugin + "/openai/path/" + value, CHAT);
            assertEquals(
                    "POST /models/" + sent + "/chat HTTP/1.1",
                    upstream.request().lines().findFirst().orElseThrow());
        }
    }

    /** The model that is checked and logged is the one that goes out, however a parser resolves the two. */
    @Order(2)
    @Test
    void ofTwoModelsOneIsCheckedSentAndNamed() throws Exception {
        BlockingQueue<String> bodies = new LinkedBlockingQueue<>();
        upstream.handle(exchange -> {
            String length = String.valueOf(SocketUpstream.header(exchange.head(), "content-length"));
            bodies.add(new String(exchange.body(Integer.parseInt(length)), UTF_8));
            exchange.write("HTTP/1.1 200 OK\r\nContent-Length: 14\r\n\r\n{\"choices\":[]}");
        });
        String answer = send(
                "/ai-proxy/openai/free",
                "{\"model\":\"cheap\",\"messages\":[{\"role\":\"user\",\"content\":\"hi\"}],\"model\":\"expensive\"}");
        assertEquals("openai/expensive", SocketUpstream.header(answer, "x-kong-llm-model"));
        assertEquals("POST / HTTP/1.1", upstream.request().lines().findFirst().orElseThrow());
        String body = Objects.requireNonNull(bodies.poll(20, TimeUnit.SECONDS));
        assertTrue(body.contains("\"expensive\"") && !body.contains("cheap"), body);
    }

    private static String send(String path, String request) throws IOException {
        int split = request.lastIndexOf(" ^ ");
        byte[] body = body(request.substring(split < 0 ? 0 : split + 3).strip());
        StringBuilder head = new StringBuilder("POST " + path + " HTTP/1.1\r\nHost: a\r\nConnection: close\r\n");
        String headers = split < 0 ? "" : request.substring(0, split).replace(" ^ ", "\r\n") + "\r\n";
        head.append(headers);
        if (!headers.toLowerCase(Locale.ROOT).contains("content-type:")) {
            head.append("Content-Type: application/json\r\n");
        }
        head.append("Content-Length: ").append(body.length).append("\r\n\r\n");
        try (RawClient client = new RawClient(URI.create(gatehouse.proxy("/")).getPort())) {
            client.send(head + new String(body, ISO_8859_1));
            return client.readToEnd();
        }
    }

    private static byte[] body(String text) throws IOException {
        if (text.equals("{packed}")) {
            ByteArrayOutputStream packed = new ByteArrayOutputStream();
            try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
                out.write(CHAT.getBytes(UTF_8));
            }
            return packed.toByteArray();
        }
        return text.equals("-")
                ? new byte[0]
                : text.replace("{chat}", CHAT)
                        .replace("{deep}", "[".repeat(2000) + "]".repeat(2000))
                        .replace("{long}", "x".repeat(2000))
                        .getBytes(UTF_8);
    }
}
