package io.gatehouse.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gatehouse.llm.identity.TokenServer;
import io.netty.buffer.ByteBufUtil;
import java.io.ByteArrayOutputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Models, deployments and paths that come from the request; keys that come from the server's environment. */
@Timeout(180)
class TemplatesIT {
    @TempDir
    static Path directory;

    private static Scenario scenario;
    private static TokenServer tokens;

    @BeforeAll
    static void start() throws Exception {
        tokens = new TokenServer();
        scenario = new Scenario(
                directory,
                "templates",
                Map.of(
                        "OPENAI_AUTH_HEADER", "Bearer sk-openai-real",
                        "COHERE_AUTH_HEADER", "Bearer cohere-real",
                        "MISTRAL_AUTH_HEADER", "Bearer mistral-real",
                        "AZURE_AUTH_HEADER", "azure-real",
                        "AZURE_POD_IDENTITY_AUTHORITY_HOST", tokens.url()));
    }

    @AfterAll
    static void stop() throws Exception {
        scenario.close();
        tokens.close();
    }

    @Test
    void thePathNamesModelAndProvider(TestReporter report) throws Exception {
        scenario.importFile("providers.yaml", Map.of());

        for (String model : List.of("gpt-4", "gpt-4o")) {
            scenario.awaitModel("openai/" + model, "/" + model + "/chat/completions", model);
            assertEquals(Optional.of("Bearer sk-openai-real"), scenario.call().header("authorization"));
            assertEquals(model, scenario.sent().path("model").asText());
        }
        scenario.awaitModel("cohere/command-r", "/cohere/command-r/chat/completions", "command-r");
        assertEquals("/v2/chat", scenario.call().path());
        assertEquals(Optional.of("Bearer cohere-real"), scenario.call().header("authorization"));
        scenario.awaitModel("mistral/-small", "/mistral-small/chat/completions", "-small");
        assertEquals("/mistral/v1/chat/completions", scenario.call().path());
        assertEquals(Optional.of("Bearer mistral-real"), scenario.call().header("authorization"));

        scenario.pythonPrints(
                report,
                "client.py",
                "gpt-4: openai/gpt-4",
                "gpt-4o: openai/gpt-4o",
                "cohere/command-r: cohere/command-r",
                "mistral-small: mistral/-small");
    }

    @Test
    void headersQueryAndPathNameAnAzureDeployment(TestReporter report) throws Exception {
        scenario.importFile("azure.yaml", Map.of());

        scenario.awaitModel("azure/gpt-4o", "/azure/chat/completions", "gpt-4o", "x-model-name", "gpt-4o");
        assertEquals(
                "/openai/deployments/west-europe-gpt-4o/chat/completions",
                scenario.call().path());
        assertEquals(Map.of("api-version", "2024-10-01"), scenario.call().query());
        assertEquals(Optional.of("azure-real"), scenario.call().header("api-key"));

        HttpResponse<String> missing = scenario.ask("/azure/chat/completions", "gpt-4o");
        assertEquals(400, missing.statusCode());
        assertEquals("{\"error\":{\"message\":\"headers key x-model-name was not provided\"}}", missing.body());

        scenario.awaitModel("azure/gpt-35-turbo", "/openai/deployments/azure-gpt-3-5/chat/completions", "gpt-35-turbo");
        assertEquals(
                "/openai/deployments/my-gpt-3-5/chat/completions",
                scenario.call().path());
        scenario.awaitModel("azure/my-gpt-4", "/openai/deployments/my-gpt-4/chat/completions", "my-gpt-4");
        assertEquals(
                "/openai/deployments/my-gpt-4/chat/completions", scenario.call().path());
        scenario.awaitModel("azure/gpt-mini", "/by-query?family=gpt", "gpt-mini", "x-size", "mini");
        assertEquals(
                "/openai/deployments/eu-gpt-mini/chat/completions",
                scenario.call().path());
        int before = scenario.calls();
        HttpResponse<String> climbing =
                scenario.ask("/azure/chat/completions", "..%2f..", "x-model-name", "../../other");
        assertEquals(400, climbing.statusCode(), climbing.body());
        assertEquals(before, scenario.calls());

        scenario.pythonPrints(report, "azure_client.py", "my-gpt-4");
    }

    @Test
    void aManagedIdentityFetchesItsTokens() throws Exception {
        tokens.answers(400, "{'error':'invalid_request'}");
        scenario.importFile("managed-identity.yaml", Map.of());

        HttpResponse<String> refused =
                scenario.awaitStatus(500, "/azure/chat/completions", "gpt-4o", "x-model-name", "gpt-4o");
        assertEquals(
                "{\"error\":{\"message\":\"LLM request failed before proxying: no credentials of the Azure managed"
                        + " identity\"}}",
                refused.body());
        assertEquals(
                "GET /metadata/identity/oauth2/token",
                tokens.last().method() + " " + tokens.last().uri().getPath());
        assertEquals(
                Map.of("api-version", "2018-02-01", "resource", "https://cognitiveservices.azure.com"),
                tokens.last().query());
        assertEquals("true", tokens.last().header("Metadata"));

        // A token that is to be renewed at once, long before it ends.
        tokens.answers(200, "{'access_token':'token-1','expires_in':3600,'refresh_in':0}");
        scenario.awaitModel("azure/gpt-4o", "/azure/chat/completions", "gpt-4o", "x-model-name", "gpt-4o");
        assertEquals(Optional.of("Bearer token-1"), scenario.call().header("authorization"));
        assertEquals(
                "/openai/deployments/west-europe-gpt-4o/chat/completions",
                scenario.call().path());
        tokens.answers(200, "{'access_token':'token-2','expires_in':3600}");
        scenario.awaitAnswer(
                answer -> scenario.call().header("authorization").equals(Optional.of("Bearer token-2")),
                () -> scenario.ask("/azure/chat/completions", "gpt-4o", "x-model-name", "gpt-4o"));
        String log = Files.readString(directory.resolve("server-err"));
        assertTrue(log.contains("answered with status 400 (invalid_request)"), log);
        assertFalse(log.contains("token-"), log);
    }

    @Test
    void anAudioFormPassesUnaltered() throws Exception {
        scenario.importFile("preserve.yaml", Map.of());
        scenario.awaitModel("openai/whisper-2", "/openai/v1/chat/completions", "whisper-2");
        byte[] audio = new byte[70_000];
        for (int index = 0; index < audio.length; index++) {
            audio[index] = (byte) (index * 31);
        }
        byte[] form = form("gatehouse-boundary", audio);

        HttpResponse<String> answer = scenario.post(
                "/openai/v1/audio/transcriptions",
                BodyPublishers.ofByteArray(form),
                "Content-Type",
                "multipart/form-data; boundary=gatehouse-boundary",
                "Authorization",
                "Bearer test");

        assertEquals(200, answer.statusCode(), answer.body());
        assertEquals(
                "{\"text\":\"Gatehouse's stand-in got 70000 bytes of hello.m4a and asked no language model.\"}",
                answer.body());
        assertEquals("openai/whisper-2", Scenario.llmModel(answer));
        assertEquals("/v1/audio/transcriptions", scenario.call().path());
        assertEquals(Optional.of("Bearer sk-openai-real"), scenario.call().header("authorization"));
        assertTrue(
                Arrays.equals(form, ByteBufUtil.getBytes(scenario.call().content())),
                "the form arrives as it was sent");
    }

    private static byte[] form(String boundary, byte[] audio) {
        ByteArrayOutputStream form = new ByteArrayOutputStream();
        form.writeBytes(("--" + boundary + "\r\nContent-Disposition: form-data; name=\"model\"\r\n\r\nwhisper-2\r\n--"
                        + boundary
                        + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"hello.m4a\"\r\n"
                        + "Content-Type: audio/mp4\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        form.writeBytes(audio);
        form.writeBytes(("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return form.toByteArray();
    }
}
