package io.gatehouse.quickstart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the demo prints for what a gateway answers; the gateway here is scripted. */
class DemoTest {
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private HttpServer gateway;
    private String smartModel = "openai/gpt-4o";
    private int refusal = 401;

    @BeforeEach
    void start() throws IOException {
        gateway = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        gateway.createContext("/basic-llm-routing/chat/completions", this::answer);
        gateway.start();
    }

    @AfterEach
    void stop() {
        gateway.stop(0);
    }

    @Test
    void printsTheShapeOfThePublishedDemo() throws Exception {
        List<String> failures = demo(false);

        assertEquals(List.of(), failures);
        String bar = "=".repeat(70);
        assertEquals(
                String.join(
                        "\n",
                        "",
                        bar,
                        "1. Same client, same prompt, two model aliases",
                        bar,
                        "",
                        "[REQUEST] model='fast' prompt='What is the capital of France?'",
                        "[RESPONSE] Paris, it's said.",
                        "[ROUTED TO] alias='fast' -> upstream model='openai/gpt-4o-mini'",
                        "[LATENCY] upstream=7ms proxy=.ms total=Nms",
                        "",
                        "[REQUEST] model='smart' prompt='What is the capital of France?'",
                        "[RESPONSE] Paris, it's said.",
                        "[ROUTED TO] alias='smart' -> upstream model='openai/gpt-4o'",
                        "[LATENCY] upstream=7ms proxy=.ms total=Nms",
                        "",
                        bar,
                        "2. Invalid API key: refused before any provider is asked",
                        bar,
                        "",
                        "[REQUEST] model='fast' prompt='What is the capital of France?'",
                        "[BLOCKED] 401 Error code: 401 - {'message': 'No credentials found for given apikey'} (Nms)",
                        "",
                        bar,
                        "Done.",
                        bar,
                        ""),
                text().replaceAll("total=[0-9]+ms", "total=Nms").replaceAll("\\([0-9]+ms\\)", "(Nms)"));
    }

    @Test
    void reportsWhatDidNotComeOutAsExpected() throws Exception {
        smartModel = "openai/gpt-4o-mini";
        refusal = 200;

        assertEquals(
                List.of(
                        "model 'smart' was routed to openai/gpt-4o-mini, not openai/gpt-4o",
                        "the wrong key was answered with 200, not 401"),
                demo(false));
    }

    @Test
    void coloursOnlyWhereWanted() throws Exception {
        var unused = demo(true);
        assertTrue(text().contains("\u001b[32m\u001b[1m[ROUTED TO]\u001b[0m\u001b[0m"), text());
    }

    private List<String> demo(boolean colours) throws IOException, InterruptedException {
        String route = "http://127.0.0.1:" + gateway.getAddress().getPort() + "/basic-llm-routing";
        Terminal terminal = new Terminal(new PrintStream(printed, true, StandardCharsets.UTF_8), colours);
        return new Demo(HttpClient.newHttpClient(), route, terminal).run();
    }

    private String text() {
        return printed.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
    }

    private void answer(HttpExchange exchange) throws IOException {
        String request = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        boolean known = "demo-api-key".equals(exchange.getRequestHeaders().getFirst("apikey"));
        String body = known
                ? "{\"choices\":[{\"message\":{\"content\":\"Paris, it's said.\"}}]}"
                : "{\"message\":\"No credentials found for given apikey\"}";
        exchange.getResponseHeaders()
                .set("X-Kong-LLM-Model", request.contains("\"smart\"") ? smartModel : "openai/gpt-4o-mini");
        exchange.getResponseHeaders().set("X-Kong-Upstream-Latency", "7");
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(known ? 200 : refusal, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
