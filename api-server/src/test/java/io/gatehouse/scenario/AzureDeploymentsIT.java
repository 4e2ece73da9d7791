package io.gatehouse.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.openai.azure.credential.AzureApiKeyCredential;
import com.openai.client.OpenAIClient;
import com.openai.client.okhttp.OpenAIOkHttpClient;
import com.openai.models.chat.completions.ChatCompletionCreateParams;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Azure's client, with a route for each deployment: its address says which. */
@Timeout(120)
class AzureDeploymentsIT {
    @TempDir
    static Path directory;

    private static Scenario scenario;

    @BeforeAll
    static void start() throws Exception {
        scenario = new Scenario(directory, "azure-deployments", Map.of());
        scenario.importFile(
                "kong.yaml", Map.of("DECK_AZURE_OPENAI_KEY", "azure-real-key", "DECK_AZURE_INSTANCE", "my-instance"));
        for (String deployment : List.of("gpt-4o", "gpt-4.1-mini")) {
            scenario.awaitModel("azure/" + deployment, path(deployment), deployment);
        }
    }

    @AfterAll
    static void stop() throws Exception {
        scenario.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"gpt-4o", "gpt-4.1-mini"})
    void keepsTheClientsApiVersionAndReplacesItsKey(String deployment) throws Exception {
        scenario.awaitModel(
                "azure/" + deployment,
                path(deployment) + "?api-version=2025-01-01-preview",
                deployment,
                "api-key",
                "test");

        assertEquals(
                "/openai/deployments/" + deployment + "/chat/completions",
                scenario.call().path());
        assertEquals(
                Map.of("api-version", "2025-01-01-preview"), scenario.call().query());
        assertEquals(Optional.of("azure-real-key"), scenario.call().header("api-key"));
        assertEquals(deployment, scenario.sent().path("model").asText());
    }

    @Test
    void theConfiguredApiVersionServesClientsWithoutOne() throws Exception {
        scenario.awaitModel("azure/gpt-4o", path("gpt-4o"), "gpt-4o");

        assertEquals(Map.of("api-version", "2023-05-15"), scenario.call().query());
    }

    @Test
    void theJavaClientForAzureGetsEachDeployment() {
        for (String deployment : List.of("gpt-4o", "gpt-4.1-mini")) {
            OpenAIClient client = OpenAIOkHttpClient.builder()
                    .baseUrl(scenario.proxy() + "/openai/deployments/" + deployment)
                    .putQueryParam("api-version", "2025-01-01-preview")
                    .credential(AzureApiKeyCredential.create("test"))
                    .maxRetries(0)
                    .build();
            ChatCompletionCreateParams question = ChatCompletionCreateParams.builder()
                    .model(deployment)
                    .addUserMessage("What is the capital of France?")
                    .build();
            assertEquals(
                    deployment, client.chat().completions().create(question).model());
            assertEquals(Optional.of("azure-real-key"), scenario.call().header("api-key"));
            client.close();
        }
    }

    @Test
    void thePythonClientForAzureGetsEachDeployment(TestReporter report) throws Exception {
        scenario.pythonPrints(report, "client.py", "gpt-4o: gpt-4o", "gpt-4.1-mini: gpt-4.1-mini");
    }

    private static String path(String deployment) {
        return "/openai/deployments/" + deployment + "/chat/completions";
    }
}
