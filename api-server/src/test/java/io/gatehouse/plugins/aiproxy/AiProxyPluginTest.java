package io.gatehouse.plugins.aiproxy;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.gatehouse.llm.identity.TestIdentities;
import io.gatehouse.llm.provider.azure.AzureProvider;
import io.gatehouse.llm.provider.openai.OpenAiProvider;
import io.gatehouse.llm.proxy.Providers;
import io.gatehouse.plugin.Decision;
import io.gatehouse.plugin.Decisions;
import io.gatehouse.plugin.Endpoint;
import io.gatehouse.plugin.FakeExchange;
import io.gatehouse.plugin.InvalidConfig;
import io.gatehouse.plugin.RequestBody;
import io.gatehouse.vault.Environment;
import io.netty.buffer.Unpooled;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AiProxyPluginTest {
    private static final String HELLO = "{\"messages\":[{\"role\":\"user\",\"content\":\"hello\"}]}";
    private static final String OPENAI = "{'route_type':'llm/v1/chat','model':{'provider':'openai','name':'gpt-4o'}}";

    private final AiProxyPlugin plugin = new AiProxyPlugin(new Providers(
            List.of(new OpenAiProvider(), new AzureProvider(new Environment(Map.of()), TestIdentities.offline()))));

    /** Configs are written with single quotes. */
    private AiProxyConfig configure(String config) throws Exception {
        return plugin.configure(new ObjectMapper().readTree(config.replace('\'', '"')));
    }

    private String run(String config, FakeExchange exchange) throws Exception {
        return Decisions.text(plugin.access(configure(config), exchange));
    }

    private static String error(String message) {
        return "400 {\"error\":{\"message\":\"" + message + "\"}}";
    }

    @Test
    void sendsAChatToOpenAi() throws Exception {
        FakeExchange exchange = FakeExchange.json(HELLO).query("trace=1").header("Accept-Encoding", "gzip, br");
        assertEquals(
                "proceed",
                run(
                        "{'route_type':'llm/v1/chat','model':{'provider':'openai','name':'gpt-4o'},"
                                + "'auth':{'header_name':'Authorization','header_value':'Bearer k'}}",
                        exchange));
        assertEquals(
                new Endpoint(true, "api.openai.com", 443, true),
                exchange.upstream().endpoint());
        assertEquals(
                "api.openai.com",
                Objects.requireNonNull(exchange.upstream().endpoint())
                        .hostHeader()
                        .toString());
        assertEquals("/v1/chat/completions", exchange.upstream().path());
        assertEquals("trace=1", exchange.upstream().query().raw());
        assertEquals("Bearer k", exchange.headers().get("Authorization"));
        assertEquals("gzip, identity", exchange.headers().get("Accept-Encoding"));
        assertEquals("{\"model\":\"gpt-4o\",\"stream\":false," + HELLO.substring(1), exchange.sentBody());
    }

    @Test
    void leavesABodyAloneThatIsAlreadyRight() throws Exception {
        FakeExchange exchange = FakeExchange.json(
                "{\"model\":\"gpt-4o\",\"stream\":true,\"messages\":[{\"role\":\"user\",\"content\":\"hi\"}]}");
        assertEquals("proceed", run(OPENAI, exchange));
        assertNull(exchange.upstream().replacedBody());
    }

    @Test
    void takesAJsonBodyWithoutAContentType() throws Exception {
        FakeExchange exchange = new FakeExchange().body(HELLO);
        assertEquals("proceed", run(OPENAI, exchange));
        assertEquals("application/json", exchange.headers().get("Content-Type"));
    }

    @Test
    void readsTheBodyThatAnEarlierPluginLeft() throws Exception {
        FakeExchange exchange = FakeExchange.json("{\"prompt\":\"not this one\"}");
        exchange.upstream().replaceBody(Unpooled.copiedBuffer(HELLO, StandardCharsets.UTF_8));
        assertEquals("proceed", run(OPENAI, exchange));
        assertTrue(exchange.sentBody().contains("hello"));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '|',
            delimiter = '>',
            value = {
                "upstream_url':'http://127.0.0.1:9999/base/path > 127.0.0.1 > 9999 > /base/path",
                "upstream_url':'http://llm.example/v1 > llm.example > 80 > /v1",
                "upstream_url':'https://llm.example > llm.example > 443 > /",
                "upstream_path':'v2/thing > api.openai.com > 443 > /v2/thing"
            })
    void goesWhereTheOptionsSay(String option, String host, int port, String path) throws Exception {
        FakeExchange exchange = FakeExchange.json(HELLO);
        run(OPENAI.replace("'name'", "'options':{'" + option + "'},'name'"), exchange);
        Endpoint endpoint = exchange.upstream().endpoint();
        assertEquals(
                host + ":" + port + path,
                endpoint == null
                        ? ""
                        : endpoint.host() + ":" + endpoint.port()
                                + exchange.upstream().path());
    }

    @Test
    void joinsTheQueryOfTheUrlWithTheClients() throws Exception {
        FakeExchange exchange = FakeExchange.json(HELLO).query("b=2");
        run(OPENAI.replace("'name'", "'options':{'upstream_url':'http://llm.example/v1?a=1'},'name'"), exchange);
        assertEquals("a=1&b=2", exchange.upstream().query().raw());
    }

    @Test
    void putsConfiguredOptionsInPlaceOfTheClients() throws Exception {
        FakeExchange exchange = FakeExchange.json("{\"messages\":[1],\"temperature\":0.1,\"top_p\":1,\"top_k\":5,"
                + "\"max_tokens\":9999,\"max_completion_tokens\":9999,\"seed\":7}");
        run(OPENAI.replace("'name'", "'options':{'temperature':0.5,'max_tokens':256,'top_k':3},'name'"), exchange);
        assertEquals(
                "{\"model\":\"gpt-4o\",\"stream\":false,\"messages\":[1],\"temperature\":0.5,\"top_p\":1,"
                        + "\"max_tokens\":256,\"seed\":7}",
                exchange.sentBody());
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '|',
            delimiter = '>',
            value = {
                "o1 > '' > \"max_tokens\":5 > \"max_completion_tokens\":5",
                "o3-mini > '' > \"max_tokens\":5 > \"max_completion_tokens\":5",
                "o4-mini > 'max_tokens':9 > \"max_tokens\":5 > \"max_completion_tokens\":9",
                "gpt-5.1 > 'max_tokens':9 > \"max_completion_tokens\":5 > \"max_completion_tokens\":9",
                "gpt-5 > '' > \"max_tokens\":5,\"max_completion_tokens\":6 > \"max_completion_tokens\":6",
                "o10 > '' > \"max_tokens\":5 > \"max_tokens\":5",
                "gpt-4o > '' > \"max_completion_tokens\":5 > \"max_completion_tokens\":5"
            })
    void limitsTokensInTheTermsOfTheModel(String model, String option, String client, String sent) throws Exception {
        FakeExchange exchange = FakeExchange.json("{\"messages\":[1]," + client + "}");
        String options = option.equals("''") ? "" : option;
        run(
                "{'route_type':'llm/v1/chat','model':{'provider':'openai','name':'" + model + "','options':{" + options
                        + "}}}",
                exchange);
        String body = exchange.sentBody();
        assertTrue(body.contains(sent), body);
        assertEquals(1, body.split("max_", -1).length - 1, body);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '|',
            delimiter = '>',
            value = {
                "{\"messages\":[1],\"model\":null} > proceed",
                "{\"messages\":[1],\"model\":\"\"} > proceed",
                "{\"messages\":[1],\"model\":\"gpt-4o\"} > proceed",
                "{\"messages\":[1],\"model\":\"gpt-4\"} > cannot use own model - must be: gpt-4o",
                "{\"model\":\"gpt-4o\",\"messages\":[1],\"model\":\"x\"} > cannot use own model - must be: gpt-4o",
                "{\"messages\":[1],\"mod\\u0065l\":\"x\"} > cannot use own model - must be: gpt-4o",
                "{\"messages\":[]} > request body doesn't contain valid prompts",
                "{\"messages\":{}} > request body doesn't contain valid prompts",
                "{\"foo\":1,\"model\":\"x\"} > request body doesn't contain valid prompts",
                "{\"prompt\":\"\"} > request body doesn't contain valid prompts",
                "[] > request body doesn't contain valid prompts",
                "{\"messages\":[1]} x > request body doesn't contain valid prompts",
                "{\"messages\":[1],\"prompt\":\"p\"} > request matches multiple LLM request formats",
                "{\"prompt\":\"p\"} > [llm/v1/completions] message format is not compatible with [llm/v1/chat] route type"
            })
    void checksTheRequestInTheReferencesOrder(String body, String expected) throws Exception {
        String outcome = run(OPENAI, FakeExchange.json(body));
        assertEquals(expected.equals("proceed") ? expected : error(expected), outcome);
    }

    @Test
    void findsNoPromptsInOtherTypesAndInBodiesThatAreTooLong() throws Exception {
        String none = error("request body doesn't contain valid prompts");
        FakeExchange form = new FakeExchange()
                .header("Content-Type", "application/x-www-form-urlencoded")
                .body(HELLO);
        assertEquals(none, run(OPENAI, form));
        assertEquals(none, run(OPENAI, FakeExchange.json("").body(new RequestBody.TooLarge(10))));
        String small = OPENAI.replace("'route_type'", "'max_request_body_size':10,'route_type'");
        assertEquals(none, run(small, FakeExchange.json(HELLO)));
        assertEquals(10, plugin.requestBody(configure(small)).bufferBytes());
        String unlimited = OPENAI.replace("'route_type'", "'max_request_body_size':0,'route_type'");
        assertEquals(128 * 1024 * 1024, plugin.requestBody(configure(unlimited)).bufferBytes());
        assertEquals(1024 * 1024, plugin.requestBody(configure(OPENAI)).bufferBytes());
    }

    @Test
    void takesTheClientsModelWhereNoneIsConfigured() throws Exception {
        String config = "{'route_type':'llm/v1/chat','model':{'provider':'openai'}}";
        FakeExchange exchange = FakeExchange.json("{\"messages\":[1],\"model\":\"mine\"}");
        assertEquals("proceed", run(config, exchange));
        assertEquals(
                "openai/mine", exchange.answer("{\"choices\":[]}").headers().get("X-Kong-LLM-Model"));
        assertEquals(
                error("model parameter not found in request, nor in gateway configuration"),
                run(config, FakeExchange.json("{\"messages\":[1],\"model\":7}")));
        assertEquals(
                error("model must not contain control characters"),
                run(config, FakeExchange.json("{\"messages\":[1],\"model\":\"a\\r\\nSet-Cookie: b\"}")));
    }

    @ParameterizedTest
    @CsvSource({"allow, true, true", "allow, false, false", "always, false, true", "deny, false, false"})
    void makesTheStreamExplicit(String setting, boolean asked, boolean sent) throws Exception {
        FakeExchange exchange = FakeExchange.json("{\"messages\":[1],\"stream\":" + asked + "}");
        assertEquals(
                "proceed",
                run(OPENAI.replace("'route_type'", "'response_streaming':'" + setting + "','route_type'"), exchange));
        assertTrue(exchange.sentBody().contains("\"stream\":" + sent));
    }

    @Test
    void refusesAStreamWhereItIsDenied() throws Exception {
        assertEquals(
                error("response streaming is not enabled for this LLM"),
                run(
                        OPENAI.replace("'route_type'", "'response_streaming':'deny','route_type'"),
                        FakeExchange.json("{\"messages\":[1],\"stream\":true}")));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '|',
            delimiter = '>',
            value = {
                "'upstream_path':'$(uri_captures.op_path)' > https://api.openai.com > /v1/audio/transcriptions",
                "'upstream_url':'http://llm.example/ignored' > http://llm.example > /openai/v1/audio",
                "'upstream_url':'http://llm.example/ignored','upstream_path':'/own' > http://llm.example > /own",
                " > https://api.openai.com > /openai/v1/audio"
            })
    void preservesWhateverIsSentAndAnswered(String options, String host, String path) throws Exception {
        byte[] upload = {'-', '-', 'x', 0, (byte) 0xFF, '\r', '\n'};
        FakeExchange exchange = new FakeExchange()
                .header("Content-Type", "multipart/form-data; boundary=x")
                .body(upload)
                .path("/openai/v1/audio")
                .capture("op_path", "v1/audio/transcriptions");
        assertEquals(
                "proceed",
                run(
                        "{'route_type':'preserve','model':{'provider':'openai','name':'whisper-2','options':{"
                                + (options == null ? "" : options) + "}}}",
                        exchange));
        assertEquals(host, String.valueOf(exchange.upstream().endpoint()));
        assertEquals(path, exchange.upstream().path());
        assertNull(exchange.upstream().replacedBody());
        assertEquals("multipart/form-data; boundary=x", exchange.headers().get("Content-Type"));
        FakeExchange.Answer answer =
                exchange.answer(200, Map.of("Set-Cookie", "a=b", "Content-Type", "text/plain"), upload);
        assertArrayEquals(upload, answer.body());
        assertEquals("a=b", answer.headers().get("Set-Cookie"));
        assertEquals("openai/whisper-2", answer.headers().get("X-Kong-LLM-Model"));
    }

    @Test
    void preservesJsonToo() throws Exception {
        String config = "{'route_type':'preserve','model':{'provider':'openai'},"
                + "'auth':{'param_name':'key','param_value':'k','param_location':'body'}}";
        FakeExchange exchange = FakeExchange.json("{\"model\":\"m\",\"foo\":1}");
        assertEquals("proceed", run(config, exchange));
        assertEquals("{\"key\":\"k\",\"model\":\"m\",\"foo\":1}", exchange.sentBody());
        assertEquals("openai/m", exchange.answer("{}").headers().get("X-Kong-LLM-Model"));
        assertEquals(
                error("the body must be a JSON object of at most max_request_body_size bytes to take 'key'"),
                run(
                        config,
                        new FakeExchange().header("Content-Type", "text/plain").body("x")));
        FakeExchange nameless = FakeExchange.json("{\"foo\":1}");
        assertEquals("proceed", run("{'route_type':'preserve','model':{'provider':'openai'}}", nameless));
        assertEquals("openai/UNSPECIFIED", nameless.answer("{}").headers().get("X-Kong-LLM-Model"));
    }

    @Test
    void doesNotPreserveAPathThatClimbs() throws Exception {
        assertEquals(
                error("the path must not contain . or .. as a segment"),
                run(
                        "{'route_type':'preserve','model':{'provider':'openai'}}",
                        FakeExchange.json("{}").path("/a/%2e%2E/b")));
    }

    @Test
    void unpacksForClientsThatTakeNoGzip() throws Exception {
        byte[] packed = gzip("{\"choices\":[]}");
        for (int status : new int[] {200, 400}) {
            FakeExchange plain = FakeExchange.json(HELLO);
            assertEquals("proceed", run(OPENAI, plain));
            FakeExchange.Answer answer = plain.answer(status, Map.of("Content-Encoding", "gzip"), packed);
            assertEquals("{\"choices\":[]}", answer.text());
            assertNull(answer.headers().get("Content-Encoding"));
            FakeExchange taking = FakeExchange.json(HELLO).header("Accept-Encoding", "br, gzip");
            assertEquals("proceed", run(OPENAI, taking));
            answer = taking.answer(status, Map.of("Content-Encoding", "gzip"), packed);
            assertArrayEquals(packed, answer.body());
            assertEquals("gzip", answer.headers().get("Content-Encoding"));
        }
    }

    private static byte[] gzip(String text) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return packed.toByteArray();
    }

    @Test
    void embeds() throws Exception {
        FakeExchange exchange = FakeExchange.json("{\"input\":[\"a\",\"b\"],\"model\":\"e\"}");
        assertEquals(
                "proceed",
                run(
                        "{'route_type':'llm/v1/embeddings','model':{'provider':'openai','name':'e',"
                                + "'options':{'embeddings_dimensions':64,'temperature':1}}}",
                        exchange));
        assertEquals("/v1/embeddings", exchange.upstream().path());
        assertEquals("{\"dimensions\":64,\"input\":[\"a\",\"b\"],\"model\":\"e\"}", exchange.sentBody());
        assertEquals("{\"data\":[]}", exchange.answer("{\"data\":[]}").text());
        assertEquals(
                error("[llm/v1/chat] message format is not compatible with [llm/v1/embeddings] route type"),
                run(
                        "{'route_type':'llm/v1/embeddings','model':{'provider':'openai','name':'e'}}",
                        FakeExchange.json(HELLO)));
    }

    @Test
    void fillsTemplatesBeforeTheModelCheck() throws Exception {
        String config = "{'route_type':'llm/v1/chat','model':{'provider':'openai','name':'$(uri_captures.model)'}}";
        FakeExchange exchange =
                FakeExchange.json("{\"messages\":[1],\"model\":\"gpt-4o\"}").capture("model", "gpt-4o");
        assertEquals("proceed", run(config, exchange));
        assertEquals(
                "openai/gpt-4o", exchange.answer("{\"choices\":[]}").headers().get("X-Kong-LLM-Model"));
        assertEquals(error("uri_captures key model was not provided"), run(config, FakeExchange.json("no json")));
    }

    @Test
    void fillsEvenTemplatesThatTheProviderDoesNotRead() throws Exception {
        String config = OPENAI.replace("'name'", "'options':{'bedrock':{'aws_region':'$(headers.region)'}},'name'");
        assertEquals(error("headers key region was not provided"), run(config, FakeExchange.json(HELLO)));
        assertEquals("proceed", run(config, FakeExchange.json(HELLO).header("Region", "eu")));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '|',
            delimiter = '>',
            nullValues = "-",
            value = {
                // config > client's Authorization, apikey, api-key afterwards
                "'header_name':'Authorization','header_value':'Bearer k' > Bearer k > - > -",
                "'header_name':'api-key','header_value':'k' > - > - > k",
                "'header_name':'Authorization','header_value':'Bearer k','allow_override':true > Bearer client > gw > test",
                "'header_name':'X-Other','header_value':'k','allow_override':true > Bearer client > gw > test",
                "'param_name':'key','param_value':'k','param_location':'query' > - > - > -",
                " > Bearer client > - > test"
            })
    void keepsTheClientsCredentialsFromTheProvider(String auth, String authorization, String apikey, String apiKey)
            throws Exception {
        FakeExchange exchange = FakeExchange.json(HELLO)
                .header("Authorization", "Bearer client")
                .header("apikey", "gw")
                .header("api-key", "test");
        String block = auth == null ? "" : auth;
        assertEquals("proceed", run(OPENAI.replace("'route_type'", "'auth':{" + block + "},'route_type'"), exchange));
        assertEquals(authorization, exchange.headers().get("Authorization"));
        assertEquals(apikey, exchange.headers().get("apikey"));
        assertEquals(apiKey, exchange.headers().get("api-key"));
    }

    @ParameterizedTest
    @CsvSource({
        "false, a=1, a=1&key=k%2F1",
        "false, key=mine&a=1, a=1&key=k%2F1",
        "true, key=mine, key=mine",
        "true, a=1, a=1&key=k%2F1"
    })
    void putsAParameterIntoTheQuery(boolean override, String query, String sent) throws Exception {
        FakeExchange exchange = FakeExchange.json(HELLO).query(query);
        String auth = "'auth':{'param_name':'key','param_value':'k/1','param_location':'query','allow_override':"
                + override + "},'route_type'";
        run(OPENAI.replace("'route_type'", auth), exchange);
        assertEquals(sent, exchange.upstream().query().raw());
    }

    @ParameterizedTest
    @CsvSource({"false, k", "true, mine"})
    void putsAParameterIntoTheBody(boolean override, String sent) throws Exception {
        FakeExchange exchange = FakeExchange.json("{\"key\":\"mine\",\"messages\":[1]}");
        String auth = "'auth':{'param_name':'key','param_value':'k','param_location':'body','allow_override':"
                + override + "},'route_type'";
        run(OPENAI.replace("'route_type'", auth), exchange);
        assertTrue(exchange.sentBody().contains("\"key\":\"" + sent + "\""), exchange.sentBody());
    }

    @Test
    void passesAnAnswerByteForByte() throws Exception {
        FakeExchange exchange = FakeExchange.json(HELLO);
        run(OPENAI, exchange);
        String body = "{ \"id\":\"1\", \"choices\" : [ ] , \"x\": 1.0 }\n";
        FakeExchange.Answer answer = exchange.answer(
                200, Map.of("Set-Cookie", "a=b", "X-Other", "y"), body.getBytes(StandardCharsets.UTF_8));
        assertEquals(200, answer.status());
        assertEquals(body, answer.text());
        assertEquals("openai/gpt-4o", answer.headers().get("X-Kong-LLM-Model"));
        assertFalse(answer.headers().contains("Set-Cookie"));
        assertEquals("y", answer.headers().get("X-Other"));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '|',
            delimiter = '>',
            value = {
                "{\"error\":\"odd\"} > 'choices' not in llm/v1/chat response",
                "no json > failed to decode llm/v1/chat response"
            })
    void answers500WhenA200IsNoChat(String body, String why) throws Exception {
        FakeExchange exchange = FakeExchange.json(HELLO);
        run(OPENAI, exchange);
        FakeExchange.Answer answer = exchange.answer(body);
        assertEquals(500, answer.status());
        assertEquals(
                "{\"error\":{\"message\":\"transformation failed from type openai://llm/v1/chat: " + why + "\"}}",
                answer.text());
        assertEquals("application/json; charset=utf-8", answer.headers().get("Content-Type"));
        assertFalse(answer.headers().contains("X-Kong-LLM-Model"));
    }

    @Test
    void leavesOtherStatusesUntouched() throws Exception {
        FakeExchange exchange = FakeExchange.json(HELLO);
        run(OPENAI, exchange);
        FakeExchange.Answer answer = exchange.answer(429, Map.of("Set-Cookie", "a=b"), new byte[] {1, 2});
        assertFalse(answer.collected());
        assertEquals(429, answer.status());
        assertTrue(answer.headers().contains("Set-Cookie"));
        assertFalse(answer.headers().contains("X-Kong-LLM-Model"));
    }

    @Test
    void letsAStreamPass() throws Exception {
        FakeExchange exchange = FakeExchange.json("{\"messages\":[1],\"stream\":true}");
        run(OPENAI, exchange);
        FakeExchange.Answer answer = exchange.answer(
                200, Map.of("Content-Type", "text/event-stream"), "data: [DONE]\n\n".getBytes(StandardCharsets.UTF_8));
        assertFalse(answer.collected());
        assertEquals("openai/gpt-4o", answer.headers().get("X-Kong-LLM-Model"));
    }

    @Test
    void leavesTheModelHeaderOutWhenTold() throws Exception {
        FakeExchange exchange = FakeExchange.json(HELLO);
        run(OPENAI.replace("'route_type'", "'model_name_header':false,'route_type'"), exchange);
        assertFalse(exchange.answer("{\"choices\":[]}").headers().contains("X-Kong-LLM-Model"));
    }

    @Test
    void servesCompletions() throws Exception {
        String config = "{'route_type':'llm/v1/completions','model':{'provider':'openai','name':'davinci-002'}}";
        FakeExchange exchange = FakeExchange.json("{\"prompt\":\"once\"}");
        assertEquals("proceed", run(config, exchange));
        assertEquals("/v1/completions", exchange.upstream().path());
        assertEquals("proceed", run(config, FakeExchange.json("{\"prompt\":[\"a\",\"b\"]}")));
        assertEquals(
                error("[llm/v1/chat] message format is not compatible with [llm/v1/completions] route type"),
                run(config, FakeExchange.json(HELLO)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'route_type':'llm/v1/responses','model':{'provider':'openai'}} # 'llm/v1/responses'",
                "{'route_type':'llm/v1/chat','model':{'provider':'bedrock'}} # provider is 'bedrock'",
                "{'route_type':'llm/v1/chat','model':{}} # config.model.provider must be set",
                "{'route_type':'llm/v1/chat','model':{'provider':'openai'},'llm_format':'gemini'} # config.llm_format",
                "{'route_type':'llm/v1/chat','model':{'provider':'openai'},'genai_category':'x'} # config.genai_category",
                "{'route_type':'llm/v1/chat','model':{'provider':'openai'},'max_request_body_size':-1} # config.max_request",
                "{'route_type':'llm/v1/chat','model':{'provider':'openai'},'response_streaming':'x'} # config.response_str",
                "{'route_type':'llm/v1/chat','model':{'provider':'openai','options':{'upstream_url':'x'}}} # upstream_url",
                "{'route_type':'llm/v1/chat','model':{'provider':'openai','options':{'max_tokens':'x'}}} # max_tokens",
                "{'route_type':'llm/v1/chat','model':{'provider':'azure'}} # options.azure_instance must be set",
                "{'route_type':'llm/v1/chat','model':{'provider':'openai'},'auth':{'header_name':'a'}} # config.auth.header",
                "{'route_type':'llm/v1/chat','model':{'provider':'openai'},'auth':{'param_name':'a'}} # config.auth.param",
                "{'route_type':'llm/v1/chat','model':{'provider':'openai'},'auth':{'azure_use_managed_identity':true}} # azure_use_managed_identity must be false: provider openai has no such"
            })
    void refusesWhatItCannotRunByName(String configAndMessage) {
        String[] parts = configAndMessage.split(" # ", -1);
        InvalidConfig failure = assertThrows(InvalidConfig.class, () -> configure(parts[0]));
        assertTrue(String.valueOf(failure.getMessage()).contains(parts[1]), failure.getMessage());
    }

    @Test
    void keepsASecretOutOfMessages() {
        String config = OPENAI.replace(
                "'route_type'", "'auth':{'header_name':'Authorization','header_value':'s3cret\\nx'},'route_type'");
        InvalidConfig failure = assertThrows(InvalidConfig.class, () -> configure(config));
        assertFalse(String.valueOf(failure.getMessage()).contains("s3cret"));
    }

    @Test
    void printsNoSecretOfItsConfig() throws Exception {
        AiProxyConfig config = configure(OPENAI.replace(
                "'route_type'",
                "'auth':{'header_name':'Authorization','header_value':'s3cret',"
                        + "'azure_client_secret':'s3cret','gcp_service_account_json':'s3cret'},'route_type'"));
        assertFalse(config.target().target().toString().contains("s3cret"));
    }

    @Test
    void answersRefusalsAsJson() throws Exception {
        Decision.Respond refusal =
                (Decision.Respond) plugin.access(configure(OPENAI), FakeExchange.json("{\"messages\":[]}"));
        assertEquals("application/json; charset=utf-8", refusal.headers().get("Content-Type"));
    }
}
