package io.gatehouse.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.openai.client.OpenAIClient;
import com.openai.core.http.StreamResponse;
import com.openai.models.chat.completions.ChatCompletion;
import com.openai.models.chat.completions.ChatCompletionChunk;
import com.openai.models.chat.completions.ChatCompletionCreateParams;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** One OpenAI client for several providers: the base URL says which, and which model. */
@Timeout(120)
class MultipleProvidersIT {
    private static final String CLAUDE = "claude-sonnet-4-20250514";
    private static final String SMALL = "mistral-small-latest";

    @TempDir
    static Path directory;

    private static Scenario scenario;

    @BeforeAll
    static void start() throws Exception {
        scenario = new Scenario(directory, "multiple-providers", Map.of());
        scenario.importFile(
                "kong.yaml",
                Map.of("DECK_ANTHROPIC_API_KEY", "sk-ant-real", "DECK_MISTRAL_API_KEY", "sk-mistral-real"));
        scenario.awaitModel("mistral/" + SMALL, "/mistral/" + SMALL + "/chat/completions", SMALL);
    }

    @AfterAll
    static void stop() throws Exception {
        scenario.close();
    }

    @Test
    void translatesForAnthropicWithTheModelFromThePath() throws Exception {
        HttpResponse<String> answer = scenario.awaitModel(
                "anthropic/" + CLAUDE,
                "/anthropic/" + CLAUDE + "/chat/completions",
                CLAUDE,
                "Authorization",
                "Bearer test");

        assertTrue(answer.body().contains("\"model\":\"" + CLAUDE + "\""), answer.body());
        assertEquals("/v1/messages", scenario.call().path());
        assertEquals(Optional.of("sk-ant-real"), scenario.call().header("x-api-key"));
        assertEquals(Optional.of("2023-06-01"), scenario.call().header("anthropic-version"));
        assertEquals(Optional.empty(), scenario.call().header("authorization"));
        assertEquals(CLAUDE, scenario.sent().path("model").asText());
        assertEquals(512, scenario.sent().path("max_tokens").asInt());
        assertEquals(1.0, scenario.sent().path("temperature").asDouble());
    }

    @Test
    void sendsMistralItsOwnKeyAndTheConfiguredOptions() throws Exception {
        scenario.awaitModel(
                "mistral/" + SMALL, "/mistral/" + SMALL + "/chat/completions", SMALL, "Authorization", "Bearer test");

        assertEquals(Optional.of("Bearer sk-mistral-real"), scenario.call().header("authorization"));
        assertEquals(SMALL, scenario.sent().path("model").asText());
        assertEquals(512, scenario.sent().path("max_tokens").asInt());
    }

    @Test
    void theJavaClientStreamsFromBoth() {
        for (String route : List.of("/anthropic/" + CLAUDE, "/mistral/" + SMALL)) {
            String model = route.substring(route.lastIndexOf('/') + 1);
            OpenAIClient client = scenario.openai(route);
            try (StreamResponse<ChatCompletionChunk> stream =
                    client.chat().completions().createStreaming(question(model))) {
                String text = stream.stream()
                        .flatMap(chunk -> chunk.choices().stream())
                        .flatMap(choice -> choice.delta().content().stream())
                        .collect(Collectors.joining());
                assertTrue(text.startsWith("The capital of France is Paris."), text);
            }
            ChatCompletion answer = client.chat().completions().create(question(model));
            assertEquals(model, answer.model());
            client.close();
        }
    }

    @Test
    void thePythonClientSwitchesByItsBaseUrl(TestReporter report) throws Exception {
        scenario.pythonPrints(report, "client.py", "anthropic: " + CLAUDE, "mistral: " + SMALL);
    }

    @Test
    void aModelOtherThanThePathsIsRefused() throws Exception {
        HttpResponse<String> answer = scenario.ask("/anthropic/" + CLAUDE + "/chat/completions", "another");

        assertEquals(400, answer.statusCode());
        assertEquals("{\"error\":{\"message\":\"cannot use own model - must be: " + CLAUDE + "\"}}", answer.body());
    }

    private static ChatCompletionCreateParams question(String model) {
        return ChatCompletionCreateParams.builder()
                .model(model)
                .addUserMessage("What is the capital of France?")
                .build();
    }
}
