package io.gatehouse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.openai.client.OpenAIClient;
import com.openai.client.okhttp.OpenAIOkHttpClient;
import com.openai.core.http.HttpResponseFor;
import com.openai.core.http.StreamResponse;
import com.openai.errors.BadRequestException;
import com.openai.errors.UnauthorizedException;
import com.openai.models.chat.completions.ChatCompletion;
import com.openai.models.chat.completions.ChatCompletionChunk;
import com.openai.models.chat.completions.ChatCompletionCreateParams;
import io.gatehouse.settings.Settings;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** OpenAI's own Java SDK through key-auth and the AI plugins, against a provider that remembers what it was sent. */
@Timeout(120)
class OpenAiClientIT {
    @TempDir
    Path directory;

    private RecordingProvider provider;
    private RunningGatehouse gatehouse;

    @BeforeEach
    void start() throws Exception {
        provider = new RecordingProvider();
        gatehouse = new RunningGatehouse(Settings.ephemeral(directory));
    }

    @AfterEach
    void stop() {
        gatehouse.close();
        provider.close();
    }

    @Test
    void routesByAliasAndLetsTheProviderSeeItsOwnKeyOnly() throws Exception {
        basicLlmRouting();

        try (HttpResponseFor<ChatCompletion> answer = client("/basic-llm-routing", "demo-api-key")
                .chat()
                .completions()
                .withRawResponse()
                .create(ask("fast"))) {
            assertEquals("answered by gpt-4o-mini", content(answer.parse()));
            assertEquals(
                    "openai/gpt-4o-mini",
                    answer.headers().values("X-Kong-LLM-Model").get(0));
        }
        RecordingProvider.Received seen = provider.last();
        assertEquals("Bearer sk-provider", seen.headers().getFirst("Authorization"));
        assertEquals("demo-app", seen.headers().getFirst("X-Consumer-Username"));
        assertNull(seen.headers().getFirst("apikey"));
        assertEquals("gpt-4o-mini", seen.body().path("model").asText());
        assertEquals(
                "answered by gpt-4o",
                content(client("/basic-llm-routing", "demo-api-key")
                        .chat()
                        .completions()
                        .create(ask("smart"))));
    }

    @Test
    void streams() throws Exception {
        basicLlmRouting();

        try (StreamResponse<ChatCompletionChunk> stream = client("/basic-llm-routing", "demo-api-key")
                .chat()
                .completions()
                .createStreaming(ask("smart"))) {
            String text = stream.stream()
                    .flatMap(chunk -> chunk.choices().stream())
                    .flatMap(choice -> choice.delta().content().stream())
                    .collect(Collectors.joining());
            assertEquals("streamed by gpt-4o", text);
        }
    }

    @Test
    void refusesAWrongKeyBeforeTheProviderSeesAnything() throws Exception {
        basicLlmRouting();

        UnauthorizedException refused = assertThrows(
                UnauthorizedException.class,
                () -> client("/basic-llm-routing", "not-a-real-key")
                        .chat()
                        .completions()
                        .create(ask("fast")));

        assertEquals(401, refused.statusCode());
        var plain = gatehouse.awaitStatus(
                401, gatehouse.chat("/basic-llm-routing/chat/completions", "{}", "apikey", "not-a-real-key"));
        assertTrue(plain.body().contains("\"message\":\"No credentials found for given apikey\""), plain.body());
        assertTrue(provider.received().isEmpty());
    }

    @Test
    void takesTheModelFromThePath() throws Exception {
        gatehouse.create("services", "{'name':'llm','url':'http://localhost:32000'}");
        gatehouse.create(
                "services/llm/routes",
                "{'name':'openai','paths':['~/openai/(?<model>[^#?/]+)/chat/completions$'],'methods':['POST']}");
        gatehouse.create("routes/openai/plugins", aiProxy("openai", "$(uri_captures.model)", "", "Authorization"));
        awaitRoute("/openai/gpt-4o/chat/completions", "gpt-4o");

        assertEquals(
                "answered by gpt-4o",
                content(client("/openai/gpt-4o", "unused").chat().completions().create(ask("gpt-4o"))));
        BadRequestException other = assertThrows(
                BadRequestException.class,
                () -> client("/openai/gpt-4o", "unused").chat().completions().create(ask("another")));
        assertTrue(String.valueOf(other.body()).contains("cannot use own model - must be: gpt-4o"), other::toString);
    }

    @Test
    void servesAnAzureDeploymentPerRouteAndKeepsTheClientsApiVersion() throws Exception {
        gatehouse.create("services", "{'name':'azure','url':'http://localhost:32000'}");
        for (String deployment : new String[] {"gpt-4o", "gpt-4.1-mini"}) {
            gatehouse.create(
                    "services/azure/routes",
                    "{'name':'" + deployment + "','paths':['/openai/deployments/" + deployment
                            + "/chat/completions']}");
            gatehouse.create(
                    "routes/" + deployment + "/plugins",
                    aiProxy(
                            "azure",
                            deployment,
                            ",'azure_instance':'inst','azure_deployment_id':'" + deployment + "'",
                            "api-key"));
            String path = "/openai/deployments/" + deployment + "/chat/completions?api-version=2025-01-01-preview";
            awaitRoute(path, deployment);
            RecordingProvider.Received seen = provider.last();
            assertTrue(seen.uri().endsWith("?api-version=2025-01-01-preview"), seen.uri());
            assertEquals("Bearer sk-provider", seen.headers().getFirst("api-key"));
            assertEquals(deployment, seen.body().path("model").asText());
        }
    }

    @Test
    void answers503ByNameForAPluginThatItCanNotRun() throws Exception {
        gatehouse.create("services", "{'name':'llm','url':'http://localhost:32000'}");
        gatehouse.create("services/llm/routes", "{'name':'files','paths':['/files']}");
        gatehouse.create(
                "routes/files/plugins",
                "{'name':'ai-proxy','config':{'route_type':'llm/v1/files','model':{'provider':'openai'}}}");

        var answer = gatehouse.awaitStatus(503, gatehouse.chat("/files", "{}"));

        assertEquals(503, answer.statusCode());
        assertTrue(answer.body().contains("plugin 'ai-proxy'"), answer.body());
        assertEquals(
                "ai-proxy",
                gatehouse
                        .status()
                        .path("snapshot")
                        .path("control_planes")
                        .path(0)
                        .path("unrunnable")
                        .path(0)
                        .path("name")
                        .asText());
    }

    @Test
    void servesTheSameAfterARestart() throws Exception {
        basicLlmRouting();
        gatehouse.close();

        gatehouse = new RunningGatehouse(Settings.ephemeral(directory));

        assertEquals(
                "answered by gpt-4o",
                content(client("/basic-llm-routing", "demo-api-key")
                        .chat()
                        .completions()
                        .create(ask("smart"))));
    }

    @Test
    void forgetsAConsumerAndItsKeyTogether() throws Exception {
        basicLlmRouting();

        gatehouse.delete("consumers/demo-app");

        var answer = gatehouse.awaitStatus(
                401, gatehouse.chat("/basic-llm-routing/chat/completions", "{}", "apikey", "demo-api-key"));
        assertEquals(401, answer.statusCode());
    }

    /** The published recipe: two aliases behind a key. */
    private void basicLlmRouting() throws Exception {
        gatehouse.create("services", "{'name':'basic','url':'http://localhost:32000'}");
        gatehouse.create("services/basic/routes", "{'name':'basic','paths':['/basic-llm-routing']}");
        gatehouse.create("consumers", "{'username':'demo-app'}");
        gatehouse.create("consumers/demo-app/key-auth", "{'key':'demo-api-key'}");
        gatehouse.create(
                "services/basic/plugins",
                "{'name':'key-auth','config':{'key_names':['apikey'],'hide_credentials':true}}");
        gatehouse.create(
                "services/basic/plugins",
                "{'name':'ai-proxy-advanced','config':{'max_request_body_size':10485760,'targets':["
                        + target("fast", "gpt-4o-mini") + "," + target("smart", "gpt-4o") + "]}}");
        awaitRoute("/basic-llm-routing/chat/completions", "fast");
        provider.received().clear();
    }

    private String target(String alias, String model) {
        return "{'route_type':'llm/v1/chat','auth':{'header_name':'Authorization','header_value':'Bearer sk-provider'},"
                + "'logging':{'log_statistics':true,'log_payloads':true},'model':{'model_alias':'" + alias
                + "','provider':'openai','name':'" + model + "','options':{'upstream_url':'"
                + provider.url("/v1/chat/completions") + "'}}}";
    }

    private String aiProxy(String vendor, String model, String options, String header) {
        return "{'name':'ai-proxy','config':{'route_type':'llm/v1/chat','auth':{'header_name':'" + header
                + "','header_value':'Bearer sk-provider'},'model':{'provider':'" + vendor + "','name':'" + model
                + "','options':{'upstream_url':'" + provider.url("/v1/chat/completions") + "'" + options + "}}}}";
    }

    private void awaitRoute(String path, String model) throws Exception {
        var answer = gatehouse.awaitStatus(
                200,
                gatehouse.chat(
                        path,
                        "{'model':'" + model + "','messages':[{'role':'user','content':'ready?'}]}",
                        "apikey",
                        "demo-api-key"));
        assertEquals(200, answer.statusCode(), answer.body());
    }

    private OpenAIClient client(String path, String key) {
        return OpenAIOkHttpClient.builder()
                .baseUrl(gatehouse.proxy(path))
                .apiKey("unused")
                .putHeader("apikey", key)
                .maxRetries(0)
                .build();
    }

    private static ChatCompletionCreateParams ask(String model) {
        return ChatCompletionCreateParams.builder()
                .model(model)
                .addUserMessage("What is the capital of France?")
                .build();
    }

    private static String content(ChatCompletion completion) {
        assertFalse(completion.choices().isEmpty());
        return completion.choices().get(0).message().content().orElse("");
    }
}
