package io.gatehouse.schema;

import static io.gatehouse.schema.Documents.CONTRACT;
import static io.gatehouse.schema.Documents.document;
import static io.gatehouse.schema.Documents.problems;
import static io.gatehouse.schema.Documents.valid;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AiProxySchemaTest {
    private static ObjectNode config(String plugin, String config) {
        return valid(CONTRACT.plugin(plugin).orElseThrow().config().check(document(config)));
    }

    private static List<String> configProblems(String plugin, String config) {
        return problems(CONTRACT.plugin(plugin).orElseThrow().config().check(document(config)));
    }

    @Test
    void leavesAbsentRecordsNull() {
        assertEquals(
                "{\"route_type\":\"llm/v1/chat\",\"model\":{\"provider\":\"openai\",\"name\":null,\"model_alias\":null,"
                        + "\"options\":null},\"auth\":null,\"logging\":null,\"response_streaming\":\"allow\","
                        + "\"max_request_body_size\":1048576,\"model_name_header\":true,\"llm_format\":\"openai\","
                        + "\"genai_category\":\"text/generation\"}",
                config("ai-proxy", "{route_type: 'llm/v1/chat', model: {provider: 'openai'}}")
                        .toString());
    }

    @Test
    void fillsDefaultsInsideOfPresentRecords() {
        ObjectNode config = config(
                "ai-proxy-advanced",
                "{targets: [{route_type: 'llm/v1/chat', logging: {}, model: {provider: 'openai', options: {temperature:"
                        + " 0.70}}}], balancer: {retries: 1}}");
        assertEquals(
                "{\"log_statistics\":false,\"log_payloads\":false}",
                config.path("targets").path(0).path("logging").toString());
        assertEquals(100, config.path("targets").path(0).path("weight").asInt());
        assertEquals(
                "0.70",
                config.path("targets")
                        .path(0)
                        .path("model")
                        .path("options")
                        .path("temperature")
                        .toString());
        assertEquals(
                "2023-05-15",
                config.path("targets")
                        .path(0)
                        .path("model")
                        .path("options")
                        .path("azure_api_version")
                        .asText());
        assertEquals("round-robin", config.path("balancer").path("algorithm").asText());
        assertEquals(
                "[\"error\",\"timeout\"]",
                config.path("balancer").path("failover_criteria").toString());
    }

    @Test
    void keepsFreeFormDataUntouched() {
        String metadata = "{\"z\":1.0,\"a\":[null,{\"b\":123456789012345678901234567890}]}";
        ObjectNode config = config(
                "ai-proxy-advanced",
                "{targets: [{route_type: 'llm/v1/chat', model: {provider: 'openai'}, metadata: " + metadata + "}]}");
        assertEquals(metadata, config.path("targets").path(0).path("metadata").toString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            auth: {header_name: 'a'}                                        | @entity: all or none of these fields must be set: 'auth.header_name', 'auth.header_value'
            auth: {param_name: 'a', param_value: 'b'}                       | @entity: all or none of these fields must be set: 'auth.param_name', 'auth.param_value', 'auth.param_location'
            model: {provider: 'llama2', options: {upstream_url: 'http://h'}} | @entity: must set 'model.options.llama2_format' for llama2 provider
            model: {provider: 'llama2', options: {llama2_format: 'raw'}}    | @entity: must set 'model.options.upstream_url' for self-hosted providers/models
            model: {provider: 'azure', options: {azure_instance: 'i'}}      | @entity: must set 'model.options.azure_deployment_id' for azure provider
            model: {provider: 'azure', options: {azure_deployment_id: 'i'}} | @entity: must set 'model.options.azure_instance' for azure provider
            route_type: 'llm/v1/completions', logging: {log_statistics: true}, model: {provider: 'anthropic'} | @entity: anthropic does not support statistics when route_type is llm/v1/completions
            model: {provider: 'openai', options: {temperature: 6}}          | model.options.temperature: value should be between 0 and 5
            model: {provider: 'openai', options: {temperature: 'hot'}}      | model.options.temperature: expected a number
            model: {provider: 'openai', options: {max_tokens: '5'}}         | model.options.max_tokens: expected an integer
            model: {provider: 'openai', options: {input_cost: 0}}           | model.options.input_cost: value must be greater than 0
            model: {provider: 'openai', options: {upstream_url: 'h/x'}}     | model.options.upstream_url: missing host in url
            model: {provider: 'openai', options: {upstream_url: '//h/x'}}   | model.options.upstream_url: missing scheme in url
            model: {provider: 'openai', colour: 'x'}                        | model.colour: unknown field
            model: {provider: 'openai', name: 'a', model: 'b'}              | model.model: unknown field
            model: {name: 'x'}                                              | model.provider: required field missing
            model: null                                                     | model: required field missing
            model: 'gpt'                                                    | model: expected a record
            route_type: 'chat', model: {provider: 'openai'}                 | route_type: expected one of: llm/v1/chat, llm/v1/completions, llm/v1/embeddings, llm/v1/responses, llm/v1/files, llm/v1/batches, llm/v1/assistants, audio/v1/audio/speech, audio/v1/audio/transcriptions, audio/v1/audio/translations, image/v1/images/generations, image/v1/images/edits, video/v1/videos/generations, realtime/v1/realtime, preserve
            response_streaming: 'maybe'                                     | response_streaming: expected one of: allow, deny, always
            max_request_body_size: -1                                       | max_request_body_size: value must be at least 0
            auth: {header_name: 5, header_value: 'x'}                       | auth.header_name: expected a string
            model: {provider: 'gemini', options: {gemini: {project_id: 'p'}}} | model.options.gemini.@entity: all or none of these fields must be set: 'api_endpoint', 'project_id', 'location_id'
            """)
    void namesTheFieldAndTheExpectation(String fields, String problem) {
        String config = (fields.contains("route_type") ? "" : "route_type: 'llm/v1/chat', ")
                + (fields.contains("model:") ? "" : "model: {provider: 'openai'}, ")
                + fields;
        assertEquals(List.of(problem), configProblems("ai-proxy", "{" + config + "}"));
    }

    @Test
    void asksForEverythingThatAzureNeeds() {
        assertEquals(
                List.of(
                        "@entity: must set 'model.options.azure_instance' for azure provider",
                        "@entity: must set 'model.options.azure_api_version' for azure provider",
                        "@entity: must set 'model.options.azure_deployment_id' for azure provider"),
                configProblems("ai-proxy", "{route_type: 'llm/v1/chat', model: {provider: 'azure'}}"));
    }

    @Test
    void refusesOverridesWhereRequestsAreSigned() {
        assertEquals(
                List.of(
                        "@entity: bedrock and gemini only support auth.allow_override = false",
                        "auth.allow_override: value must be false"),
                configProblems(
                        "ai-proxy",
                        "{route_type: 'llm/v1/chat', auth: {allow_override: true}, model: {provider: 'bedrock'}}"));
    }

    @Test
    void keepsNativeFormatsWithTheirProviders() {
        assertEquals(
                List.of(
                        "@entity: native llm_format 'bedrock' can only be used with the 'bedrock' model.provider",
                        "model.provider: value must be bedrock"),
                configProblems(
                        "ai-proxy", "{llm_format: 'bedrock', route_type: 'llm/v1/chat', model: {provider: 'openai'}}"));
        assertEquals(
                List.of(
                        "@entity: native llm_format 'gemini' can only be used with the 'gemini' model.provider",
                        "targets.2.model.provider: value must be gemini"),
                configProblems(
                        "ai-proxy-advanced",
                        "{llm_format: 'gemini', targets: [{route_type: 'llm/v1/chat', model: {provider: 'gemini'}},"
                                + " {route_type: 'llm/v1/chat', model: {provider: 'openai'}}]}"));
        assertEquals(
                List.of(
                        "@entity: native provider options in llm_format can only be used with the 'llm/v1/chat' route_type",
                        "route_type: expected one of: llm/v1/chat, llm/v1/embeddings, llm/v1/files, llm/v1/batches,"
                                + " video/v1/videos/generations"),
                configProblems(
                        "ai-proxy",
                        "{llm_format: 'bedrock', route_type: 'llm/v1/completions', model: {provider: 'bedrock'}}"));
    }

    @Test
    void appliesRulesToEveryTarget() {
        assertEquals(
                List.of(
                        "targets.1.@entity: all or none of these fields must be set: 'auth.header_name', 'auth.header_value'",
                        "targets.2.weight: value should be between 1 and 65535",
                        "targets.3.model: required field missing"),
                configProblems(
                        "ai-proxy-advanced",
                        "{targets: [{route_type: 'llm/v1/chat', model: {provider: 'openai'}, auth: {header_name: 'a'}},"
                                + " {route_type: 'llm/v1/chat', model: {provider: 'openai'}, weight: 0},"
                                + " {route_type: 'llm/v1/chat'}]}"));
        assertEquals(
                List.of("targets: length must be at least 1"), configProblems("ai-proxy-advanced", "{targets: []}"));
    }

    @Test
    void lookAtNoVaultReference() {
        assertEquals(
                List.of(),
                configProblems(
                        "ai-proxy",
                        "{route_type: 'llm/v1/chat', model: {provider: 'openai'}, auth: {header_value:"
                                + " '{vault://env/KEY}'}}"));
    }

    @Test
    void takesAWrongNameOfTheModelForTheRightOne() {
        assertEquals(
                "{\"provider\":\"openai\",\"name\":\"gpt-4o\",\"model_alias\":null,\"options\":null}",
                config("ai-proxy", "{route_type: 'llm/v1/chat', model: {provider: 'openai', model: 'gpt-4o'}}")
                        .path("model")
                        .toString());
    }

    @ParameterizedTest
    @CsvSource({"anthropic", "mistral", "cohere", "huggingface", "bedrock", "deepseek"})
    void needsNoOptionsThatHaveADefault(String provider) {
        assertEquals(
                List.of(),
                configProblems("ai-proxy", "{route_type: 'llm/v1/chat', model: {provider: '" + provider + "'}}"));
    }

    @Test
    void acceptsTemplates() {
        assertEquals(
                List.of(),
                configProblems(
                        "ai-proxy",
                        "{route_type: 'llm/v1/chat', model: {provider: 'azure', name: '$(uri_captures.m)', options:"
                                + " {azure_instance: 'i', azure_deployment_id: 'd-$(headers.x)', upstream_url:"
                                + " 'https://h/$(headers.x)'}}}"));
    }

    @Test
    void takesARedisPortAsNumberOrText() {
        String config = "{targets: [{route_type: 'llm/v1/chat', model: {provider: 'openai'}}], vectordb: {strategy:"
                + " 'redis', dimensions: 3, distance_metric: 'cosine', redis: {port: %s}}}";
        for (String port : List.of("6380", "'6380'", "'{vault://env/PORT}'", "null")) {
            assertEquals(List.of(), configProblems("ai-proxy-advanced", String.format(config, port)), port);
        }
        assertEquals(
                List.of("vectordb.redis.port: invalid value: x"),
                configProblems("ai-proxy-advanced", String.format(config, "'x'")));
        assertEquals(
                List.of("vectordb.redis.port: value should be between 0 and 65535"),
                configProblems("ai-proxy-advanced", String.format(config, "65536")));
    }
}
