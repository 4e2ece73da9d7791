package io.gatehouse.llm.provider.azure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.gatehouse.json.Fields;
import io.gatehouse.llm.CallReport;
import io.gatehouse.llm.ChatBody;
import io.gatehouse.llm.ChatRequest;
import io.gatehouse.llm.Target;
import io.gatehouse.llm.identity.TestIdentities;
import io.gatehouse.llm.provider.PreparedTarget;
import io.gatehouse.llm.provider.UpstreamCall;
import io.gatehouse.plugin.FakeExchange;
import io.gatehouse.plugin.InvalidConfig;
import io.gatehouse.template.TemplateFailure;
import io.gatehouse.vault.Environment;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AzureProviderTest {
    private static PreparedTarget prepare(String options) throws Exception {
        return new AzureProvider(new Environment(Map.of()), TestIdentities.offline()).prepare(target(options));
    }

    private static Target target(String options) throws Exception {
        String config =
                "{'route_type':'llm/v1/chat','model':{'provider':'azure','name':'gpt-4o','options':{" + options + "}}}";
        return Target.read(Fields.of(new ObjectMapper().readTree(config.replace('\'', '"'))));
    }

    private static UpstreamCall call(String options, FakeExchange exchange) throws Exception {
        return prepare(options)
                .call(new ChatRequest(
                        exchange,
                        ChatBody.read(exchange, 1000),
                        "gpt-4o",
                        false,
                        new CallReport(target(options), "gpt-4o", false)));
    }

    private static FakeExchange chat() {
        return FakeExchange.json("{\"messages\":[1]}");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '|',
            delimiter = '>',
            value = {
                "'azure_instance':'in-1','azure_deployment_id':'dep' > a=1"
                        + " > in-1.openai.azure.com > /openai/deployments/dep/chat/completions > a=1&api-version=2023-05-15",
                "'azure_instance':'in','azure_deployment_id':'dep','azure_api_version':'2024-10-01' > a=1"
                        + " > in.openai.azure.com > /openai/deployments/dep/chat/completions > a=1&api-version=2024-10-01",
                "'azure_instance':'in','azure_deployment_id':'dep' > api-version=2025-01-01-preview"
                        + " > in.openai.azure.com > /openai/deployments/dep/chat/completions > api-version=2025-01-01-preview",
                "'azure_instance':'in','azure_deployment_id':'dep','upstream_path':'other/operation' > a=1"
                        + " > in.openai.azure.com > /openai/deployments/dep/other/operation > a=1&api-version=2023-05-15",
                "'upstream_url':'http://llm.example/x?api-version=z' > a=1 > llm.example > /x > api-version=z&a=1"
            })
    void buildsTheAddressOfADeployment(String options, String query, String host, String path, String sent)
            throws Exception {
        UpstreamCall call = call(options, chat().query(query));
        assertEquals(host, call.endpoint().host());
        assertEquals(path, call.path());
        assertEquals(sent, call.query().raw());
    }

    @Test
    void takesInstanceAndDeploymentFromTheRequest() throws Exception {
        UpstreamCall call = call(
                "'azure_instance':'$(headers.x-instance)','azure_deployment_id':'eu-$(uri_captures.dep)'",
                chat().header("x-instance", "prod").capture("dep", "my gpt"));
        assertEquals("prod.openai.azure.com", call.endpoint().host());
        assertEquals("/openai/deployments/eu-my%20gpt/chat/completions", call.path());
    }

    @ParameterizedTest
    @ValueSource(strings = {"evil.example/", "evil.example", "a:1", "a@b", "a b", "a?", "a#"})
    void neverLeavesAzuresDomain(String instance) {
        TemplateFailure failure = assertThrows(
                TemplateFailure.class,
                () -> call(
                        "'azure_instance':'$(uri_captures.i)','azure_deployment_id':'dep'",
                        chat().capture("i", instance)));
        assertEquals("azure_instance must be letters, digits, - and _", failure.getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../x", "a/b", "..", "a?b", "a#b", "a\\b", "a\nb"})
    void neverLeavesTheDeploymentsFolder(String deployment) {
        assertThrows(
                TemplateFailure.class,
                () -> call(
                        "'azure_instance':'in','azure_deployment_id':'$(uri_captures.d)'",
                        chat().capture("d", deployment)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'azure_deployment_id':'dep'",
                "'azure_instance':'in'",
                "'azure_instance':'in.evil.example/','azure_deployment_id':'dep'",
                "'azure_instance':'in','azure_deployment_id':'a/b'",
                "'azure_instance':'in','azure_deployment_id':'dep','upstream_path':'x?y=1'"
            })
    void refusesOptionsThatMakeNoAddress(String options) {
        assertThrows(InvalidConfig.class, () -> prepare(options));
    }
}
