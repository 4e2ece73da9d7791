package io.gatehouse.llm.proxy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.gatehouse.json.Fields;
import io.gatehouse.llm.ChatBody;
import io.gatehouse.llm.identity.TestIdentities;
import io.gatehouse.llm.provider.anthropic.AnthropicProvider;
import io.gatehouse.llm.provider.azure.AzureProvider;
import io.gatehouse.llm.provider.bedrock.BedrockProvider;
import io.gatehouse.llm.provider.cohere.CohereProvider;
import io.gatehouse.llm.provider.gemini.GeminiProvider;
import io.gatehouse.llm.provider.mistral.MistralProvider;
import io.gatehouse.llm.provider.openai.OpenAiProvider;
import io.gatehouse.plugin.Decisions;
import io.gatehouse.plugin.Endpoint;
import io.gatehouse.plugin.FakeExchange;
import io.gatehouse.vault.Environment;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where requests go that are configured as the documents show it: without an address, since each provider has its own. */
class ProviderAddressesTest {
    private static final Environment NOTHING_SET = new Environment(Map.of());
    private static final Providers PROVIDERS = new Providers(List.of(
            new OpenAiProvider(),
            new AzureProvider(NOTHING_SET, TestIdentities.offline()),
            new AnthropicProvider(),
            new MistralProvider(),
            new CohereProvider(),
            new GeminiProvider(NOTHING_SET, TestIdentities.offline()),
            new BedrockProvider(NOTHING_SET, Clock.systemUTC(), TestIdentities.offline())));

    @ParameterizedTest(name = "{0} {2}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "openai    | gpt-4o           | false | - | api.openai.com | /v1/chat/completions",
                "openai    | gpt-4o           | true  | - | api.openai.com | /v1/chat/completions",
                "anthropic | claude-haiku-4-5 | false | - | api.anthropic.com | /v1/messages",
                "anthropic | claude-haiku-4-5 | true  | - | api.anthropic.com | /v1/messages",
                "mistral   | mistral-small    | false | - | api.mistral.ai | /v1/chat/completions",
                "mistral   | mistral-small    | true  | - | api.mistral.ai | /v1/chat/completions",
                "cohere    | command-r        | false | - | api.cohere.com | /v2/chat",
                "cohere    | command-r        | true  | - | api.cohere.com | /v2/chat",
                "azure     | gpt-4o           | false | \"azure_instance\":\"mine\",\"azure_deployment_id\":\"four\""
                        + " | mine.openai.azure.com | /openai/deployments/four/chat/completions",
                "azure     | gpt-4o           | true  | \"azure_instance\":\"mine\",\"azure_deployment_id\":\"four\""
                        + " | mine.openai.azure.com | /openai/deployments/four/chat/completions",
                "gemini    | gemini-2.5-flash | false | -"
                        + " | generativelanguage.googleapis.com | /v1beta/models/gemini-2.5-flash:generateContent",
                "gemini    | gemini-2.5-flash | true  | -"
                        + " | generativelanguage.googleapis.com | /v1beta/models/gemini-2.5-flash:streamGenerateContent",
                "gemini    | gemini-2.5-flash | false | \"gemini\":{\"api_endpoint\":\"eu-aiplatform.googleapis.com\","
                        + "\"project_id\":\"p\",\"location_id\":\"eu\"} | eu-aiplatform.googleapis.com"
                        + " | /v1/projects/p/locations/eu/publishers/google/models/gemini-2.5-flash:generateContent",
                "bedrock   | amazon.nova-lite-v1:0 | false | \"bedrock\":{\"aws_region\":\"eu-central-1\"}"
                        + " | bedrock-runtime.eu-central-1.amazonaws.com | /model/amazon.nova-lite-v1%3A0/converse",
                "bedrock   | amazon.nova-lite-v1:0 | true  | \"bedrock\":{\"aws_region\":\"eu-central-1\"}"
                        + " | bedrock-runtime.eu-central-1.amazonaws.com | /model/amazon.nova-lite-v1%3A0/converse-stream"
            })
    void goToTheProvidersOwnHost(
            String provider, String model, boolean stream, String options, String host, String path) throws Exception {
        String target = "{\"route_type\":\"llm/v1/chat\",\"auth\":{\"aws_access_key_id\":\"AKIA\","
                + "\"aws_secret_access_key\":\"secret\"},\"model\":{\"provider\":\"" + provider + "\",\"name\":\""
                + model
                + "\",\"options\":{" + (options == null ? "" : options) + "}}}";
        FakeExchange exchange =
                FakeExchange.json("{\"stream\":" + stream + ",\"messages\":[{\"role\":\"user\",\"content\":\"hi\"}]}");

        String decision = Decisions.text(PROVIDERS
                .prepare(Fields.of(new ObjectMapper().readTree(target)))
                .proxy(
                        ProxySettings.read(Fields.of(JsonNodeFactory.instance.objectNode())),
                        ChatBody.read(exchange, 1000),
                        true,
                        exchange));

        assertEquals("proceed", decision);
        Endpoint dialled = Objects.requireNonNull(exchange.upstream().endpoint());
        assertEquals(host, dialled.host());
        assertEquals(443, dialled.port());
        assertTrue(dialled.tls() && dialled.verifyCertificate(), dialled.toString());
        assertEquals(path, exchange.upstream().path());
    }
}
