package io.gatehouse.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.json.Fields;
import io.gatehouse.llm.ChatBody;
import io.gatehouse.llm.Cuts;
import io.gatehouse.llm.Target;
import io.gatehouse.llm.proxy.Providers;
import io.gatehouse.llm.proxy.ProxySettings;
import io.gatehouse.plugin.Decisions;
import io.gatehouse.plugin.Endpoint;
import io.gatehouse.plugin.FakeExchange;
import io.gatehouse.template.TemplateFailure;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A case that needs no listener: what goes upstream, and what becomes of the answer. */
final class TranslationCase {
    private final Cases cases;
    private final Providers providers;
    private final Cases.Case run;

    TranslationCase(Cases cases, Providers providers, Cases.Case run) {
        this.cases = cases;
        this.providers = providers;
        this.run = run;
    }

    void request() throws Exception {
        JsonNode expected = cases.expected(run);
        FakeExchange exchange = FakeExchange.json(cases.input(run).toString());
        String decision = proxy(exchange);
        if (expected.has("http_status")) {
            refused(expected, decision);
        } else {
            assertEquals("proceed", decision);
            Comparison.check(run.get("compare"), expected, Cases.JSON.readTree(exchange.sentBody()));
        }
    }

    void format() throws Exception {
        FakeExchange exchange = FakeExchange.json(run.get("input").toString());
        ObjectNode config = run.config();
        config.putObject("model").put("provider", "openai").put("name", "m");
        String decision = proxy(exchange, config);
        if (run.get("expected").path("accepted").asBoolean()) {
            assertEquals("proceed", decision);
        } else {
            refused(run.get("expected"), decision);
        }
    }

    private void refused(JsonNode expected, String decision) throws IOException {
        assertTrue(decision.startsWith(expected.path("http_status").asText() + " "), decision);
        Comparison.check(run.get("compare"), expected.path("body"), Cases.JSON.readTree(decision.substring(4)));
    }

    void response() throws Exception {
        FakeExchange exchange = FakeExchange.json(question(false));
        assertEquals("proceed", proxy(exchange));
        JsonNode expected = cases.expected(run);
        FakeExchange.Answer answer = exchange.answer(cases.input(run).toString());
        JsonNode body = Cases.JSON.readTree(answer.body());
        if (expected.has("http_status")) {
            assertEquals(expected.path("http_status").asInt(), answer.status());
            Comparison.check(run.get("compare"), expected.path("body"), body);
        } else {
            assertEquals(200, answer.status());
            Comparison.check(run.get("compare"), expected, body);
        }
    }

    void stream() throws Exception {
        FakeExchange exchange = FakeExchange.json(question(true));
        assertEquals("proceed", proxy(exchange));
        JsonNode expected = cases.expected(run);
        if (run.get("compare").path("mode").asText().equals("paths")) {
            List<JsonNode> events = events(exchange.answer(
                    200,
                    Map.of("Content-Type", "text/event-stream"),
                    cases.file(run.get("input_file").asText())));
            Comparison.check(run.get("compare"), expected, events.get(0));
            return;
        }
        JsonNode input = cases.tree(run.get("input_file").asText());
        Map<String, String> headers =
                Map.of("Content-Type", input.path("content_type").asText());
        byte[][] given = new byte[input.path("chunks_b64").size()][];
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        for (int i = 0; i < given.length; i++) {
            given[i] =
                    Base64.getDecoder().decode(input.path("chunks_b64").get(i).asText());
            whole.writeBytes(given[i]);
        }
        compareStream(expected, exchange.answer(200, headers, given));
        for (byte[][] cut : Cuts.of(whole.toByteArray()).values()) {
            compareStream(expected, exchange.answer(200, headers, cut));
        }
    }

    private void compareStream(JsonNode expected, FakeExchange.Answer answer) throws IOException {
        StringBuilder content = new StringBuilder();
        StringBuilder arguments = new StringBuilder();
        String tool = "";
        String finish = "";
        for (JsonNode event : events(answer)) {
            JsonNode delta = Comparison.at(event, "$.choices[0].delta");
            content.append(delta.path("content").asText(""));
            for (JsonNode call : delta.path("tool_calls")) {
                tool += call.path("function").path("name").asText("");
                arguments.append(call.path("function").path("arguments").asText(""));
            }
            finish = Comparison.at(event, "$.choices[0].finish_reason").asText(finish);
        }
        assertTrue(answer.text().endsWith("data: [DONE]\n\n"), answer.text());
        if (expected.has("concatenated_content")) {
            assertEquals(expected.path("concatenated_content").asText(), content.toString());
        }
        if (expected.has("event_lines")) {
            long lines = answer.text().lines().filter(line -> !line.isEmpty()).count();
            assertTrue(lines >= expected.path("event_lines").asInt(), answer.text());
        }
        JsonNode call = expected.path("tool_call");
        if (call.isObject()) {
            assertEquals(call.path("name").asText(), tool);
            Comparison.subset(call.path("arguments_json"), Cases.JSON.readTree(arguments.toString()));
        }
        if (run.json().has("expected_final_finish_reason")) {
            assertEquals(run.get("expected_final_finish_reason").asText(), finish);
        }
    }

    private static List<JsonNode> events(FakeExchange.Answer answer) throws IOException {
        List<JsonNode> events = new ArrayList<>();
        for (String line : answer.text().split("\n", -1)) {
            if (line.startsWith("data: {")) {
                events.add(Cases.JSON.readTree(line.substring(6)));
            }
        }
        return events;
    }

    void upstream() throws Exception {
        JsonNode request = run.get("input").path("request");
        FakeExchange exchange = FakeExchange.json(question(request));
        fill(exchange, request);
        String clientQuery = exchange.query().raw();
        assertEquals("proceed", proxy(exchange));
        JsonNode expected = run.get("expected");
        Endpoint to = exchange.upstream().endpoint();
        assertNotNull(to);
        assertEquals(expected.path("scheme").asText(), to.tls() ? "https" : "http");
        assertEquals(expected.path("host").asText(), to.host());
        assertEquals(expected.path("port").asInt(), to.port());
        assertEquals(expected.path("path").asText(), exchange.upstream().path());
        if (expected.path("query").isNull()) {
            assertEquals(clientQuery, exchange.upstream().query().raw());
        } else {
            for (Map.Entry<String, JsonNode> parameter : expected.path("query").properties()) {
                assertEquals(
                        parameter.getValue().asText(),
                        exchange.upstream().query().first(parameter.getKey()));
            }
        }
        for (Map.Entry<String, JsonNode> header : expected.path("set_headers").properties()) {
            String sent = exchange.headers().get(header.getKey());
            assertNotNull(sent, header.getKey());
            if (!header.getValue().asText().contains("<")) {
                assertEquals(header.getValue().asText(), sent, header.getKey());
            }
        }
    }

    void template() throws Exception {
        FakeExchange exchange = new FakeExchange();
        fill(exchange, run.get("input").path("request"));
        ObjectNode config = run.config();
        Target target = Target.read(Fields.of(config));
        JsonNode expected = run.get("expected");
        String failure = null;
        try {
            if (target.name().isPresent()) {
                String name = target.name().get().render(exchange);
                if (expected.path("model").has("name")) {
                    assertEquals(expected.path("model").path("name").asText(), name);
                }
            }
            target.options().check(exchange);
            compareOptions(target, "", expected.path("model").path("options"), exchange);
        } catch (TemplateFailure refused) {
            failure = refused.reason();
        }
        assertEquals(expected.path("body").path("error").path("message").textValue(), failure);
    }

    private static void compareOptions(Target target, String prefix, JsonNode expected, FakeExchange exchange)
            throws Exception {
        for (Map.Entry<String, JsonNode> option : expected.properties()) {
            String name = prefix + option.getKey();
            if (option.getValue().isObject()) {
                compareOptions(target, name + ".", option.getValue(), exchange);
            } else if (option.getValue().isTextual()) {
                assertEquals(
                        option.getValue().asText(),
                        target.options().requiredText(name).render(exchange));
            }
        }
    }

    private static void fill(FakeExchange exchange, JsonNode request) {
        request.path("headers")
                .properties()
                .forEach(header ->
                        exchange.header(header.getKey(), header.getValue().asText()));
        request.path("uri_captures")
                .properties()
                .forEach(capture ->
                        exchange.capture(capture.getKey(), capture.getValue().asText()));
        List<String> query = new ArrayList<>();
        request.path("query")
                .properties()
                .forEach(pair -> query.add(pair.getKey() + "=" + pair.getValue().asText()));
        exchange.query(String.join("&", query)).path(request.path("path").asText("/"));
    }

    private String proxy(FakeExchange exchange) throws Exception {
        return proxy(exchange, run.config());
    }

    private String proxy(FakeExchange exchange, ObjectNode config) throws Exception {
        Fields fields = Fields.of(complete(config));
        return Decisions.text(providers
                .prepare(fields)
                .proxy(ProxySettings.read(fields), ChatBody.read(exchange, Integer.MAX_VALUE), true, exchange));
    }

    /** The cases leave out what no translation depends on and a target can't do without. */
    private static ObjectNode complete(ObjectNode config) {
        String provider = config.path("model").path("provider").asText();
        ObjectNode options = config.withObject("/model/options");
        boolean selfHosted = provider.equals("llama2")
                || options.path("mistral_format").asText().equals("ollama");
        if (selfHosted && !options.has("upstream_url")) {
            options.put("upstream_url", "http://llm.example/");
        }
        if (provider.equals("bedrock")) {
            options.withObject("/bedrock").put("aws_region", "us-east-1");
            config.withObject("/auth").put("aws_access_key_id", "id").put("aws_secret_access_key", "secret");
        }
        return config;
    }

    private String question(boolean stream) throws IOException {
        if (run.get("client_request_file").isTextual()) {
            ObjectNode request =
                    (ObjectNode) cases.tree(run.get("client_request_file").asText());
            return stream ? request.put("stream", true).toString() : request.toString();
        }
        return question(run.config().path("route_type").asText(), stream, null);
    }

    private String question(JsonNode request) {
        return question(
                run.config().path("route_type").asText(),
                request.path("stream").asBoolean(),
                request.path("body_model").textValue());
    }

    private static String question(String routeType, boolean stream, @Nullable String model) {
        ObjectNode body = Cases.JSON.createObjectNode();
        if (routeType.equals("llm/v1/completions")) {
            body.put("prompt", "Why?");
        } else {
            body.putArray("messages").addObject().put("role", "user").put("content", "Why?");
        }
        if (stream) {
            body.put("stream", true);
        }
        if (model != null) {
            body.put("model", model);
        }
        return body.toString();
    }
}
