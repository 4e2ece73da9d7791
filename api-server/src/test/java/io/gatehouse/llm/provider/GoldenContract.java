package io.gatehouse.llm.provider;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.openai.core.ObjectMappers;
import com.openai.models.chat.completions.ChatCompletion;
import com.openai.models.chat.completions.ChatCompletionChunk;
import com.openai.models.embeddings.CreateEmbeddingResponse;
import io.gatehouse.json.Fields;
import io.gatehouse.llm.CallReport;
import io.gatehouse.llm.ChatBody;
import io.gatehouse.llm.Cuts;
import io.gatehouse.llm.Usage;
import io.gatehouse.llm.proxy.Providers;
import io.gatehouse.llm.proxy.ProxySettings;
import io.gatehouse.plugin.Decisions;
import io.gatehouse.plugin.FakeExchange;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Runs the cases in a provider's folder of the test resources, {@code llm/provider/<name>/*.json}. Each says what a client
 * asks ({@code target}, {@code client}) and any of: what must go upstream ({@code host}, {@code path}, {@code headers},
 * {@code upstream}) or the refusal ({@code refusal}: status and body); the provider's answer ({@code answer}, or {@code
 * stream} as an array of lines, or {@code stream_base64} as an array of pieces) and what the client gets of it ({@code
 * status}, {@code expected}, or {@code events}; {@code unchanged} with the token counts where the answer passes). Streams run in every cut of {@link Cuts}. What changes from run to run
 * is left out: {@code created}, and ids that were made up. Every answer has to suit OpenAI's own Java SDK.
 */
public abstract class GoldenContract {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Provider provider;

    protected GoldenContract(Provider provider) {
        this.provider = provider;
    }

    @TestFactory
    Stream<DynamicTest> translatesAsWritten() throws Exception {
        URI folder = Objects.requireNonNull(
                        provider.getClass().getResource("/io/gatehouse/llm/provider/" + provider.name()),
                        "this provider has no golden pairs")
                .toURI();
        try (Stream<Path> files = Files.list(Path.of(folder))) {
            List<Path> cases = files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
            assertTrue(!cases.isEmpty(), "this provider has no golden pairs");
            return cases.stream()
                    .map(file -> DynamicTest.dynamicTest(
                            String.valueOf(file.getFileName()), file.toUri(), () -> run(read(file))));
        }
    }

    private static JsonNode read(Path file) {
        try {
            return JSON.readTree(file.toFile());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void run(JsonNode golden) throws Exception {
        FakeExchange exchange = FakeExchange.json(golden.path("client").toString());
        Fields target = Fields.of(golden.path("target"));
        String decision = Decisions.text(new Providers(List.of(provider))
                .prepare(target)
                .proxy(
                        ProxySettings.read(Fields.of(JsonNodeFactory.instance.objectNode())),
                        ChatBody.read(exchange, Integer.MAX_VALUE),
                        true,
                        exchange));
        if (golden.has("refusal")) {
            assertEquals(golden.path("refusal").asText(), decision);
            return;
        }
        assertEquals("proceed", decision);
        sent(golden, exchange);
        if (golden.has("expected")) {
            FakeExchange.Answer answer = exchange.answer(golden.path("answer").toString());
            assertEquals(golden.path("status").asInt(200), answer.status());
            readBySdk(JSON.readTree(answer.body()));
            assertEquals(golden.path("expected"), comparable(JSON.readTree(answer.body())));
        }
        if (golden.has("events")) {
            streams(golden, exchange);
        }
        if (golden.has("unchanged")) {
            passes(golden, exchange);
        }
    }

    /** For clients that speak the provider's own format. */
    private static void passes(JsonNode golden, FakeExchange exchange) {
        byte[] answer = golden.has("answer") ? golden.path("answer").toString().getBytes(UTF_8) : stream(golden);
        for (Map.Entry<String, byte[][]> cut : Cuts.of(answer).entrySet()) {
            assertArrayEquals(
                    answer, exchange.answer(200, Map.of(), cut.getValue()).body(), cut.getKey());
            CallReport report = Objects.requireNonNull(exchange.attached(CallReport.class));
            Usage usage = Objects.requireNonNull(report.usage());
            assertEquals(golden.path("unchanged").path("prompt_tokens").asLong(), usage.prompt());
            assertEquals(golden.path("unchanged").path("completion_tokens").asLong(), usage.completion());
        }
    }

    private static void sent(JsonNode golden, FakeExchange exchange) throws IOException {
        if (golden.has("upstream")) {
            assertEquals(golden.path("upstream"), JSON.readTree(exchange.sentBody()));
        }
        if (golden.has("path")) {
            assertEquals(golden.path("path").asText(), exchange.upstream().path());
        }
        if (golden.has("host")) {
            assertEquals(
                    golden.path("host").asText(),
                    String.valueOf(Objects.requireNonNull(exchange.upstream().endpoint())));
        }
        for (Map.Entry<String, JsonNode> header : golden.path("headers").properties()) {
            assertEquals(header.getValue().asText(), exchange.headers().get(header.getKey()));
        }
    }

    private static void streams(JsonNode golden, FakeExchange exchange) throws IOException {
        Map<String, String> headers =
                Map.of("Content-Type", golden.path("content_type").asText("text/event-stream"));
        for (Map.Entry<String, byte[][]> cut : Cuts.of(stream(golden)).entrySet()) {
            FakeExchange.Answer answer = exchange.answer(200, headers, cut.getValue());
            assertEquals("text/event-stream", answer.headers().get("Content-Type"));
            assertEquals(
                    golden.path("events").toPrettyString(),
                    events(answer.text()).toPrettyString(),
                    cut.getKey());
        }
    }

    private static byte[] stream(JsonNode golden) {
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        for (JsonNode line : golden.path("stream")) {
            stream.writeBytes((line.asText() + "\n").getBytes(UTF_8));
        }
        for (JsonNode piece : golden.path("stream_base64")) {
            stream.writeBytes(Base64.getDecoder().decode(piece.asText()));
        }
        return stream.toByteArray();
    }

    private static ArrayNode events(String text) throws IOException {
        ArrayNode events = JSON.createArrayNode();
        for (String event : text.split("\n\n", -1)) {
            if (event.isEmpty()) {
                continue;
            }
            assertTrue(event.startsWith("data: "), event);
            String data = event.substring("data: ".length());
            if (data.equals("[DONE]")) {
                events.add(data);
            } else {
                readBySdk(JSON.readTree(data));
                events.add(comparable(JSON.readTree(data)));
            }
        }
        return events;
    }

    /** OpenAI's own Java SDK finds everything that it calls required, unless the provider left its counts out. */
    private static void readBySdk(JsonNode answer) throws IOException {
        JsonNode usage = answer.path("usage");
        if (!usage.isMissingNode() && !usage.has("total_tokens")) {
            return;
        }
        String json = answer.toString();
        switch (answer.path("object").asText()) {
            case "chat.completion" ->
                ObjectMappers.jsonMapper().readValue(json, ChatCompletion.class).validate();
            case "chat.completion.chunk" ->
                ObjectMappers.jsonMapper()
                        .readValue(json, ChatCompletionChunk.class)
                        .validate();
            case "list" ->
                ObjectMappers.jsonMapper()
                        .readValue(json, CreateEmbeddingResponse.class)
                        .validate();
            default -> {
                // Errors, and text completions, whose reason to finish the SDK does not expect to be null.
            }
        }
    }

    private static JsonNode comparable(JsonNode answer) {
        if (answer instanceof ObjectNode object) {
            object.remove("created");
            if (object.path("id").asText().startsWith("chatcmpl-")) {
                object.remove("id");
            }
        }
        return answer;
    }
}
