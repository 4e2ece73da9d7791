package io.gatehouse.quickstart.standin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.openai.azure.credential.AzureApiKeyCredential;
import com.openai.client.OpenAIClient;
import com.openai.client.okhttp.OpenAIOkHttpClient;
import com.openai.core.http.StreamResponse;
import com.openai.errors.BadRequestException;
import com.openai.errors.NotFoundException;
import com.openai.models.chat.completions.ChatCompletion;
import com.openai.models.chat.completions.ChatCompletionChunk;
import com.openai.models.chat.completions.ChatCompletionCreateParams;
import com.openai.models.chat.completions.ChatCompletionStreamOptions;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** OpenAI's own Java client, unchanged, understands the stand-in. */
class OpenAiClientTest {
    private static final String PARIS =
            "The capital of France is Paris. (Said by Gatehouse's stand-in, not by a language model.)";

    private StandInLlm standIn;
    private OpenAIClient openai;
    private OpenAIClient azure;

    @BeforeEach
    void start() {
        standIn = StandInLlm.start(0, Dialects.all(), Duration.ZERO);
        openai = OpenAIOkHttpClient.builder()
                .baseUrl(standIn.url() + "/v1")
                .apiKey("sk-test")
                .maxRetries(0)
                .build();
        azure = OpenAIOkHttpClient.builder()
                .baseUrl(standIn.url() + "/openai/deployments/gpt-4o-eu")
                .putQueryParam("api-version", "2024-10-21")
                .credential(AzureApiKeyCredential.create("azure-key"))
                .maxRetries(0)
                .build();
    }

    @AfterEach
    void stop() {
        openai.close();
        azure.close();
        standIn.close();
    }

    @Test
    void answersTheCapitalOfFrance() {
        ChatCompletion completion =
                openai.chat().completions().create(question("gpt-4o-mini").build());

        assertEquals(PARIS, completion.choices().get(0).message().content().orElseThrow());
        assertEquals("gpt-4o-mini", completion.model());
        assertEquals(
                ChatCompletion.Choice.FinishReason.STOP,
                completion.choices().get(0).finishReason());
        var usage = completion.usage().orElseThrow();
        assertEquals(6, usage.promptTokens());
        assertEquals(15, usage.completionTokens());
        assertEquals(21, usage.totalTokens());
    }

    @Test
    void streamsTheSameAnswerWithUsageWhenAsked() {
        ChatCompletionCreateParams question = question("gpt-4o")
                .streamOptions(
                        ChatCompletionStreamOptions.builder().includeUsage(true).build())
                .build();
        List<ChatCompletionChunk> chunks;
        try (StreamResponse<ChatCompletionChunk> stream =
                openai.chat().completions().createStreaming(question)) {
            chunks = stream.stream().toList();
        }

        assertEquals(PARIS, text(chunks));
        ChatCompletionChunk last = chunks.get(chunks.size() - 1);
        assertTrue(last.choices().isEmpty());
        assertEquals(21, last.usage().orElseThrow().totalTokens());
        assertEquals(
                "stop",
                chunks.get(chunks.size() - 2)
                        .choices()
                        .get(0)
                        .finishReason()
                        .orElseThrow()
                        .asString());
    }

    @Test
    void speaksAzureToTheAzureClient() {
        ChatCompletion completion =
                azure.chat().completions().create(question("ignored").build());
        assertEquals("gpt-4o-eu", completion.model());
        assertEquals(PARIS, completion.choices().get(0).message().content().orElseThrow());

        try (StreamResponse<ChatCompletionChunk> stream =
                azure.chat().completions().createStreaming(question("ignored").build())) {
            assertEquals(PARIS, text(stream.stream().toList()));
        }
    }

    @Test
    void limitsTheAnswerToTheTokensAskedFor() {
        ChatCompletion completion = openai.chat()
                .completions()
                .create(question("gpt-4o").maxCompletionTokens(3).build());
        assertEquals(
                "The capital of",
                completion.choices().get(0).message().content().orElseThrow());
        assertEquals(
                ChatCompletion.Choice.FinishReason.LENGTH,
                completion.choices().get(0).finishReason());
    }

    @Test
    void errorsReachTheClientAsItsOwnExceptions() {
        NotFoundException missing = assertThrows(
                NotFoundException.class,
                () -> openai.chat()
                        .completions()
                        .create(question("missing-model").build()));
        assertEquals("model_not_found", missing.code().orElseThrow());

        BadRequestException tooMany = assertThrows(
                BadRequestException.class,
                () -> openai.chat().completions().create(question("gpt-4o").n(9).build()));
        assertEquals("n", tooMany.param().orElseThrow());
        assertEquals("invalid_request_error", tooMany.type().orElseThrow());
    }

    private static ChatCompletionCreateParams.Builder question(String model) {
        return ChatCompletionCreateParams.builder().model(model).addUserMessage("What is the capital of France?");
    }

    private static String text(List<ChatCompletionChunk> chunks) {
        return chunks.stream()
                .flatMap(chunk -> chunk.choices().stream())
                .flatMap(choice -> choice.delta().content().stream())
                .collect(Collectors.joining());
    }
}
