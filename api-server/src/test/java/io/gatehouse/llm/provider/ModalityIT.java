package io.gatehouse.llm.provider;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.openai.client.OpenAIClient;
import com.openai.client.okhttp.OpenAIOkHttpClient;
import com.openai.core.ObjectMappers;
import com.openai.core.http.StreamResponse;
import com.openai.errors.BadRequestException;
import com.openai.helpers.ChatCompletionAccumulator;
import com.openai.models.chat.completions.ChatCompletion;
import com.openai.models.chat.completions.ChatCompletionChunk;
import com.openai.models.chat.completions.ChatCompletionCreateParams;
import com.openai.models.chat.completions.ChatCompletionMessageFunctionToolCall;
import com.openai.models.chat.completions.ChatCompletionStreamOptions;
import com.openai.models.chat.completions.ChatCompletionToolMessageParam;
import com.openai.models.completions.CompletionUsage;
import io.gatehouse.RunningGatehouse;
import io.gatehouse.quickstart.standin.StandInLlm;
import io.gatehouse.settings.Settings;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * System messages, pictures, tool calls with their results and parallel calls, from OpenAI's Java SDK through the running
 * gateway to every provider's wire format and back, plain and streamed. Each provider that the gateway runs has to describe
 * its formats in a folder {@code modality}, with every case: as sent, or as refused.
 */
@Timeout(120)
class ModalityIT {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> TEXT_CASES =
            List.of("system", "picture-data", "picture-url", "tool-result", "silent-call");

    @TempDir
    static Path directory;

    private static StandInLlm upstream;
    private static RunningGatehouse gatehouse;
    private static OpenAIClient sdk;
    private static List<WireFormat> formats;

    @BeforeAll
    static void start() throws Exception {
        formats = formats();
        sdk = OpenAIOkHttpClient.builder().apiKey("test").maxRetries(0).build();
        upstream = StandInLlm.start(0, List.copyOf(formats), Duration.ZERO);
        gatehouse = new RunningGatehouse(Settings.ephemeral(directory));
        String service = gatehouse
                .create("services", "{'host':'unused.test'}")
                .path("id")
                .asText();
        String last = "";
        for (WireFormat format : formats) {
            for (boolean stream : new boolean[] {false, true}) {
                last = path(format, stream);
                String route = gatehouse
                        .create("routes", "{'paths':['" + last + "'],'service':{'id':'" + service + "'}}")
                        .path("id")
                        .asText();
                gatehouse.create(
                        "plugins",
                        "{'name':'ai-proxy','route':{'id':'" + route + "'},'config':"
                                + format.plugin(upstream.url(), stream) + "}");
            }
        }
        // Changes are published in their order: where the last one holds, all do. It refuses a request without a
        // prompt.
        HttpRequest probe = HttpRequest.newBuilder(URI.create(gatehouse.proxy(last)))
                .POST(HttpRequest.BodyPublishers.ofString("{}"))
                .build();
        assertEquals(400, gatehouse.awaitStatus(400, probe).statusCode());
    }

    @AfterAll
    static void stop() {
        sdk.close();
        gatehouse.close();
        upstream.close();
    }

    /** By the folders of the providers themselves, so that a new one can't be forgotten. */
    private static List<WireFormat> formats() throws Exception {
        Path providers = Path.of(Provider.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .toURI())
                .resolve("io/gatehouse/llm/provider");
        List<WireFormat> found = new ArrayList<>();
        for (Path provider : sorted(providers)) {
            if (Files.isDirectory(provider)) {
                String folder = "/io/gatehouse/llm/provider/" + provider.getFileName() + "/modality";
                URI described = Objects.requireNonNull(ModalityIT.class.getResource(folder), () -> "no " + folder)
                        .toURI();
                for (Path file : sorted(Path.of(described))) {
                    found.add(WireFormat.read(file));
                }
            }
        }
        return found;
    }

    private static List<Path> sorted(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    private static String path(WireFormat format, boolean stream) {
        return "/" + format.name() + (stream ? "/streamed" : "/plain");
    }

    @TestFactory
    Stream<DynamicNode> everythingSurvivesBothWays() {
        return formats.stream().map(format -> dynamicContainer(format.name(), tests(format)));
    }

    private static Stream<DynamicNode> tests(WireFormat format) {
        List<DynamicNode> tests = new ArrayList<>();
        for (boolean stream : new boolean[] {false, true}) {
            String how = stream ? " streamed" : " plain";
            for (String each : TEXT_CASES) {
                tests.add(dynamicTest(each + how, () -> text(format, each, stream)));
            }
            tests.add(dynamicTest("parallel-calls" + how, () -> parallelCalls(format, stream)));
        }
        return tests.stream();
    }

    private static void text(WireFormat format, String caseName, boolean stream) throws Exception {
        Asking asking = new Asking(format, stream);
        ChatCompletionCreateParams question = question(format, caseName);
        if (asking.refused(caseName, question)) {
            return;
        }
        ChatCompletion answer = asking.ask(question);

        asking.sent(caseName, Map.of());
        ChatCompletion.Choice choice = answer.choices().get(0);
        assertTrue(choice.message().content().orElseThrow().contains("stand-in"), answer.toString());
        assertEquals(ChatCompletion.Choice.FinishReason.STOP, choice.finishReason());
        counted(answer);
    }

    /** Two calls come back; a client then sends them again as they are, with their results. */
    private static void parallelCalls(WireFormat format, boolean stream) throws Exception {
        Asking asking = new Asking(format, stream);
        ChatCompletionCreateParams question = question(format, "parallel-calls");
        if (asking.refused("parallel-calls", question)) {
            return;
        }
        ChatCompletion answer = asking.ask(question);

        asking.sent("parallel-calls", Map.of());
        ChatCompletion.Choice choice = answer.choices().get(0);
        assertEquals(ChatCompletion.Choice.FinishReason.TOOL_CALLS, choice.finishReason());
        List<ChatCompletionMessageFunctionToolCall> calls = choice.message().toolCalls().orElseThrow().stream()
                .map(call -> call.asFunction())
                .toList();
        assertEquals(
                List.of("get_weather", "get_time"),
                calls.stream().map(call -> call.function().name()).toList());
        assertEquals(JSON.readTree("{\"city\":\"Paris\"}"), arguments(calls.get(0)));
        assertEquals(JSON.readTree("{\"zone\":\"Europe/Paris\",\"precise\":true}"), arguments(calls.get(1)));
        String first = calls.get(0).id();
        String second = calls.get(1).id();
        assertTrue(!first.isBlank() && !second.isBlank() && !first.equals(second), first + " and " + second);
        counted(answer);

        ChatCompletion end = asking.ask(question.toBuilder()
                .addMessage(choice.message())
                .addMessage(result(first, "{\"celsius\":21}"))
                .addMessage(result(second, "noon"))
                .build());
        asking.sent("parallel-results", Map.of("FIRST", first, "SECOND", second));
        assertEquals(
                ChatCompletion.Choice.FinishReason.STOP, end.choices().get(0).finishReason());
    }

    private static JsonNode arguments(ChatCompletionMessageFunctionToolCall call) throws IOException {
        return JSON.readTree(call.function().arguments());
    }

    private static ChatCompletionToolMessageParam result(String call, String content) {
        return ChatCompletionToolMessageParam.builder()
                .toolCallId(call)
                .content(content)
                .build();
    }

    private static void counted(ChatCompletion answer) {
        CompletionUsage usage = answer.usage().orElseThrow();
        assertTrue(usage.promptTokens() > 0 && usage.completionTokens() > 0, usage.toString());
        assertEquals(usage.promptTokens() + usage.completionTokens(), usage.totalTokens());
    }

    private static ChatCompletionCreateParams question(WireFormat format, String caseName) throws IOException {
        return ChatCompletionCreateParams.builder()
                .body(ObjectMappers.jsonMapper()
                        .readValue(request(caseName).toString(), ChatCompletionCreateParams.Body.class))
                .model(format.model())
                .build();
    }

    private static JsonNode request(String caseName) throws IOException {
        try (InputStream file = ModalityIT.class.getResourceAsStream("/modality/" + caseName + ".json")) {
            return JSON.readTree(file);
        }
    }

    /** The SDK at one route. */
    private static final class Asking {
        private final WireFormat format;
        private final boolean stream;
        private final OpenAIClient client;

        Asking(WireFormat format, boolean stream) throws IOException {
            this.format = format;
            this.stream = stream;
            this.client = sdk.withOptions(options -> options.baseUrl(gatehouse.proxy(path(format, stream))));
            format.received();
        }

        ChatCompletion ask(ChatCompletionCreateParams question) {
            if (!stream) {
                ChatCompletion answer = client.chat().completions().create(question);
                answer.validate();
                return answer;
            }
            ChatCompletionCreateParams withUsage = question.toBuilder()
                    .streamOptions(ChatCompletionStreamOptions.builder()
                            .includeUsage(true)
                            .build())
                    .build();
            ChatCompletionAccumulator answer = ChatCompletionAccumulator.create();
            try (StreamResponse<ChatCompletionChunk> chunks =
                    client.chat().completions().createStreaming(withUsage)) {
                chunks.stream().forEach(answer::accumulate);
            }
            return answer.chatCompletion();
        }

        /** Whether the format is said to refuse this, which is held against what happens. */
        boolean refused(String caseName, ChatCompletionCreateParams question) throws Exception {
            JsonNode refusal = format.expected(caseName, stream).path("refused");
            if (refusal.isMissingNode()) {
                return false;
            }
            BadRequestException refused = assertThrows(BadRequestException.class, () -> ask(question));
            assertEquals(
                    "{\"message\":\"" + refusal.asText() + "\"}",
                    ObjectMappers.jsonMapper()
                            .writeValueAsString(refused.body())
                            .replace("\\\"", "'"));
            assertTrue(format.received().isEmpty(), "nothing may go upstream");
            return true;
        }

        /** What reached the provider is in the provider's own places. */
        void sent(String caseName, Map<String, String> ids) throws IOException {
            JsonNode sent = format.received().orElseThrow();
            JsonNode expected = format.expected(caseName, stream).path("sent");
            if (expected.asText().equals("unchanged")) {
                assertEquals(request(caseName).path("messages"), sent.path("messages"));
                assertEquals(request(caseName).path("tools"), sent.path("tools"));
                return;
            }
            assertTrue(!expected.isEmpty(), () -> format.name() + " says nothing about " + caseName + ": " + sent);
            for (Map.Entry<String, JsonNode> place : expected.properties()) {
                String value = place.getValue().toString();
                for (Map.Entry<String, String> id : ids.entrySet()) {
                    value = value.replace("\"" + id.getKey() + "\"", "\"" + id.getValue() + "\"");
                }
                assertEquals(JSON.readTree(value), sent.at(place.getKey()), () -> place.getKey() + " of " + sent);
            }
        }
    }
}
