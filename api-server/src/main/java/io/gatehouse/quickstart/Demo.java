package io.gatehouse.quickstart;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * The basic-llm-routing demo against a running proxy: the same question through both aliases, then a wrong key. Prints
 * the lines that the published demo prints, and remembers what didn't come out as expected.
 */
final class Demo {
    static final String PROMPT = "What is the capital of France?";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration LONGEST = Duration.ofMinutes(2);

    private final HttpClient http;
    private final URI chat;
    private final Terminal terminal;
    private final List<String> failures = new ArrayList<>();

    /** @param route the address that an OpenAI client takes as its base URL */
    Demo(HttpClient http, String route, Terminal terminal) {
        this.http = http;
        this.chat = URI.create(route + "/chat/completions");
        this.terminal = terminal;
    }

    /** @return what didn't come out as expected; empty when all is well */
    List<String> run() throws IOException, InterruptedException {
        section("1. Same client, same prompt, two model aliases");
        for (var model : BasicLlmRouting.models().entrySet()) {
            answered(model.getKey(), "openai/" + model.getValue());
        }
        section("2. Invalid API key: refused before any provider is asked");
        blocked(BasicLlmRouting.models().keySet().iterator().next());
        section("Done.");
        return List.copyOf(failures);
    }

    private void answered(String alias, String expected) throws IOException, InterruptedException {
        Exchange exchange = ask(alias, BasicLlmRouting.KEY);
        if (exchange.status() != 200) {
            printBlocked(exchange);
            failures.add("model '" + alias + "' was answered with " + exchange.status() + ", not 200");
            return;
        }
        String answer = exchange.body().at("/choices/0/message/content").asText("");
        String routed = exchange.header("x-kong-llm-model");
        terminal.line("[RESPONSE] " + terminal.dim(answer));
        terminal.line(terminal.green(terminal.bold("[ROUTED TO]")) + " alias=" + PythonText.of(alias)
                + " -> upstream model=" + terminal.cyan(terminal.bold(PythonText.of(routed))));
        terminal.line("[LATENCY] "
                + terminal.dim("upstream=" + exchange.header("x-kong-upstream-latency") + "ms proxy="
                        + exchange.header("x-kong-proxy-latency") + "ms total=" + exchange.millis() + "ms"));
        if (answer.isBlank()) {
            failures.add("model '" + alias + "' was answered without any text");
        }
        if (!routed.equals(expected)) {
            failures.add("model '" + alias + "' was routed to " + routed + ", not " + expected);
        }
    }

    private void blocked(String alias) throws IOException, InterruptedException {
        Exchange exchange = ask(alias, "not-a-real-key");
        printBlocked(exchange);
        if (exchange.status() != 401) {
            failures.add("the wrong key was answered with " + exchange.status() + ", not 401");
        }
    }

    private void printBlocked(Exchange exchange) {
        terminal.line(terminal.red(terminal.bold("[BLOCKED]")) + " "
                + terminal.red(terminal.bold(String.valueOf(exchange.status()))) + " Error code: " + exchange.status()
                + " - " + PythonText.of(exchange.body()) + " (" + exchange.millis() + "ms)");
    }

    private Exchange ask(String alias, String key) throws IOException, InterruptedException {
        terminal.line("");
        terminal.line(
                terminal.bold("[REQUEST]") + " model=" + PythonText.of(alias) + " prompt=" + PythonText.of(PROMPT));
        ObjectNode body = JsonNodeFactory.instance.objectNode().put("model", alias);
        body.putArray("messages").addObject().put("role", "user").put("content", PROMPT);
        HttpRequest request = HttpRequest.newBuilder(chat)
                .timeout(LONGEST)
                .header("Content-Type", "application/json")
                .header("apikey", key)
                .POST(BodyPublishers.ofString(body.toString()))
                .build();
        long start = System.nanoTime();
        HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
        return new Exchange(answer, parsed(answer.body()), TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start));
    }

    private static JsonNode parsed(String body) {
        try {
            return JSON.readTree(body);
        } catch (JsonProcessingException e) {
            return MissingNode.getInstance();
        }
    }

    private void section(String title) {
        String bar = "=".repeat(70);
        terminal.line("");
        terminal.line(bar);
        terminal.line(terminal.bold(title));
        terminal.line(bar);
    }

    private record Exchange(HttpResponse<String> answer, JsonNode body, long millis) {
        int status() {
            return answer.statusCode();
        }

        /** A dot stands for an absent header, as in the published demo. */
        String header(String name) {
            return answer.headers().firstValue(name).orElse(".");
        }
    }
}
