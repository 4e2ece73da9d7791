package io.gatehouse.junit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.openai.client.OpenAIClient;
import com.openai.client.okhttp.OpenAIOkHttpClient;
import com.openai.errors.UnauthorizedException;
import com.openai.models.chat.completions.ChatCompletion;
import com.openai.models.chat.completions.ChatCompletionCreateParams;
import org.junit.jupiter.api.Test;

@Gatehouse("kong.yaml")
class GatehouseTest {
    private static final ChatCompletionCreateParams QUESTION = ChatCompletionCreateParams.builder()
            .model("gpt-4o")
            .addUserMessage("What is the capital of France?")
            .build();

    private final OpenAIClient openai;

    GatehouseTest(TestGateway gateway) {
        openai = OpenAIOkHttpClient.builder()
                .baseUrl(gateway.proxyUrl() + "/chat")
                .apiKey("unused")
                .putHeader("apikey", "app-key")
                .maxRetries(0)
                .build();
    }

    @Test
    void theConfigurationIsLiveBeforeTheTestBegins(StandIn llm) {
        ChatCompletion answer = openai.chat().completions().create(QUESTION);

        assertTrue(answer.model().startsWith("gpt-4o"), answer::toString);
        LlmRequest asked = llm.requests().get(0);
        assertEquals("openai", asked.provider());
        assertEquals("Bearer sk-provider", asked.headers().get("authorization"));
        assertEquals(200, asked.status());
        assertEquals(1, llm.requests().size());
    }

    @Test
    void whatAClientIsRefusedDoesNotReachTheProvider(StandIn llm) {
        OpenAIClient stranger = openai.withOptions(options -> options.putHeader("apikey", "someone-else"));

        assertThrows(
                UnauthorizedException.class, () -> stranger.chat().completions().create(QUESTION));
        assertEquals(0, llm.requests().size());
    }
}
