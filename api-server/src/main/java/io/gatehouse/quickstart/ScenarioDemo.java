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

/** Sends a scenario's requests to a running proxy and prints what came back; remembers what was not as expected. */
final class ScenarioDemo {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration LONGEST = Duration.ofMinutes(2);

    private final HttpClient http;
    private final String proxy;
    private final Terminal terminal;
    private final List<String> failures = new ArrayList<>();

    ScenarioDemo(HttpClient http, String proxy, Terminal terminal) {
        this.http = http;
        this.proxy = proxy;
        this.terminal = terminal;
    }

    /** @return what didn't come out as expected; empty when all is well */
    List<String> run(Scenario scenario) throws IOException, InterruptedException {
        terminal.line("");
        terminal.line(terminal.bold(scenario.name()) + ": " + scenario.description());
        for (JsonNode request : scenario.requests()) {
            show(request);
        }
        return List.copyOf(failures);
    }

    private static int expectedStatus(JsonNode request) {
        return request.path("refused_with").asInt(200);
    }

    private void show(JsonNode request) throws IOException, InterruptedException {
        String path = request.path("path").asText();
        terminal.line("");
        terminal.line(terminal.bold("[REQUEST]") + " POST " + path + " model="
                + PythonText.of(request.path("model").asText()) + headers(request));
        HttpResponse<String> answer = send(request);
        if (answer.statusCode() == 200) {
            routed(path, request, answer);
        } else {
            terminal.line(terminal.red(terminal.bold("[REFUSED]")) + " " + answer.statusCode() + " "
                    + answer.body().strip());
        }
        if (answer.statusCode() != expectedStatus(request)) {
            failures.add(path + " was answered with " + answer.statusCode() + ", not " + expectedStatus(request));
        }
    }

    private void routed(String path, JsonNode request, HttpResponse<String> answer) {
        String text = parsed(answer.body()).at("/choices/0/message/content").asText("");
        String routed = answer.headers().firstValue("x-kong-llm-model").orElse(".");
        terminal.line("[RESPONSE] " + terminal.dim(text));
        terminal.line(terminal.green(terminal.bold("[ROUTED TO]")) + " " + terminal.cyan(terminal.bold(routed)));
        if (text.isBlank()) {
            failures.add(path + " was answered without any text");
        }
        String expected = request.path("routed_to").asText();
        if (!routed.equals(expected)) {
            failures.add(path + " was routed to " + routed + ", not " + expected);
        }
    }

    private HttpResponse<String> send(JsonNode request) throws IOException, InterruptedException {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        body.set("model", request.path("model"));
        body.putArray("messages").addObject().put("role", "user").put("content", Demo.PROMPT);
        HttpRequest.Builder call = HttpRequest.newBuilder(
                        URI.create(proxy + request.path("path").asText()))
                .timeout(LONGEST)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body.toString()));
        request.path("headers")
                .properties()
                .forEach(
                        header -> call.header(header.getKey(), header.getValue().asText()));
        return http.send(call.build(), BodyHandlers.ofString());
    }

    private static String headers(JsonNode request) {
        StringBuilder text = new StringBuilder();
        request.path("headers")
                .properties()
                .forEach(header -> text.append(' ')
                        .append(header.getKey())
                        .append('=')
                        .append(PythonText.of(header.getValue().asText())));
        return text.toString();
    }

    private static JsonNode parsed(String body) {
        try {
            return JSON.readTree(body);
        } catch (JsonProcessingException e) {
            return MissingNode.getInstance();
        }
    }
}
