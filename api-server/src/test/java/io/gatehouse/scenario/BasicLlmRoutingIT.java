package io.gatehouse.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.openai.client.OpenAIClient;
import com.openai.core.http.StreamResponse;
import com.openai.models.chat.completions.ChatCompletionChunk;
import com.openai.models.chat.completions.ChatCompletionCreateParams;
import io.gatehouse.Python;
import io.gatehouse.quickstart.standin.Call;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Two aliases behind one route and a key: every provider's tab, and the variations that the document suggests. */
@Timeout(300)
class BasicLlmRoutingIT {
    private static final String RECIPE = "basic-llm-routing-recipe";
    private static final String ROUTE = "/basic-llm-routing";

    /** The depths of the published script's lines, which are not in the document's text. */
    private static final String INDENTATION = "0000000000010000001122210111123321222111111111101101111111101212";

    private static final String[] KEY = {"apikey", "demo-api-key"};

    /** A tab: its two models, and where its credential reaches the provider. */
    enum Tab {
        OPENAI("gpt-4o-mini", "gpt-4o", "authorization", "Bearer openai-real"),
        ANTHROPIC("claude-haiku-4-5", "claude-sonnet-4-5", "x-api-key", "anthropic-real"),
        AZURE("gpt-4o-mini", "gpt-4o", "api-key", "azure-real"),
        MISTRAL("mistral-small-latest", "mistral-large-latest", "authorization", "Bearer mistral-real"),
        GEMINI("gemini-2.5-flash", "gemini-2.5-pro", "x-goog-api-key", "gemini-real"),
        BEDROCK(
                "amazon.nova-lite-v1:0",
                "amazon.nova-pro-v1:0",
                "authorization",
                "AWS4-HMAC-SHA256 Credential=AKIAREAL/");

        private final String fast;
        private final String smart;
        private final String header;
        private final String credential;

        Tab(String fast, String smart, String header, String credential) {
            this.fast = fast;
            this.smart = smart;
            this.header = header;
            this.credential = credential;
        }

        String provider() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @TempDir
    static Path directory;

    private static Scenario scenario;

    @BeforeAll
    static void start() throws Exception {
        scenario = new Scenario(directory, "basic-llm-routing", Map.of());
        String id = scenario.konnect(
                        "POST",
                        "/v2/control-planes",
                        "{\"name\":\"" + RECIPE + "\",\"labels\":{\"owner\":\"recipes\"}}")
                .path("id")
                .asText();
        adopt(id);
        scenario.konnect(
                "POST",
                "/v2/control-planes/" + id + "/core-entities/services",
                "{\"name\":\"somebody-elses\",\"host\":\"elsewhere.test\"}");
    }

    /** The requests of {@code kongctl adopt control-plane}: by name, by id, then the labels and the namespace's. */
    private static void adopt(String id) throws Exception {
        JsonNode named = scenario.konnect(
                "GET", "/v2/control-planes?page%5Bsize%5D=1&page%5Bnumber%5D=1&filter%5Bname%5D%5Beq%5D=" + RECIPE, "");
        assertEquals(1, named.at("/meta/page/total").asInt(), named.toString());
        assertEquals(id, named.at("/data/0/id").asText());
        JsonNode before = scenario.konnect("GET", "/v2/control-planes/" + id, "");
        assertTrue(before.path("labels").path("KONGCTL-namespace").isMissingNode(), before.toString());
        ObjectNode labels = before.path("labels").deepCopy();
        labels.put("KONGCTL-namespace", RECIPE);
        JsonNode adopted = scenario.konnect("PATCH", "/v2/control-planes/" + id, "{\"labels\":" + labels + "}");
        assertEquals(labels, adopted.path("labels"));
        assertEquals("recipes", adopted.at("/labels/owner").asText());
        // Which control planes are its own, kongctl finds out by itself.
        JsonNode all = scenario.konnect("GET", "/v2/control-planes?page%5Bsize%5D=100&page%5Bnumber%5D=1", "");
        assertTrue(all.path("data").toString().contains("\"KONGCTL-namespace\":\"" + RECIPE + "\""), all.toString());
    }

    @AfterAll
    static void stop() throws Exception {
        scenario.close();
    }

    @ParameterizedTest
    @EnumSource(Tab.class)
    void everyTabAnswersThroughBothAliases(Tab tab) throws Exception {
        apply(tab, Map.of());
        for (Map.Entry<String, String> alias :
                Map.of("fast", tab.fast, "smart", tab.smart).entrySet()) {
            HttpResponse<String> answer = scenario.awaitModel(
                    tab.provider() + "/" + alias.getValue(), ROUTE + "/chat/completions", alias.getKey(), KEY);
            assertTrue(answer.headers().firstValue("X-Kong-Upstream-Latency").isPresent());
            assertTrue(answer.headers().firstValue("X-Kong-Proxy-Latency").isPresent());
            assertTrue(
                    new ObjectMapper()
                                    .readTree(answer.body())
                                    .at("/usage/total_tokens")
                                    .asInt()
                            > 0,
                    answer.body());
            Call call = scenario.call();
            assertTrue(
                    call.header(tab.header).orElse("").startsWith(tab.credential),
                    call.headers().toString());
            assertEquals(Optional.empty(), call.header("apikey"));
            assertEquals(Optional.of("demo-app"), call.header("x-consumer-username"));
            assertTrue(call.path().contains(alias.getValue()) || call.body().contains(alias.getValue()), call.path());
        }
    }

    @ParameterizedTest
    @EnumSource(Tab.class)
    void everyTabStreamsToTheJavaClient(Tab tab) throws Exception {
        apply(tab, Map.of("GEMINI_OPERATION", "streamGenerateContent", "BEDROCK_OPERATION", "converse-stream"));
        String stream = "{\"model\":\"fast\",\"stream\":true,\"messages\":[{\"role\":\"user\",\"content\":\"hi\"}]}";
        scenario.awaitAnswer(
                answer -> Scenario.llmModel(answer).equals(tab.provider() + "/" + tab.fast)
                        && answer.body().endsWith("data: [DONE]\n\n"),
                () -> scenario.post(ROUTE + "/chat/completions", BodyPublishers.ofString(stream), KEY));

        OpenAIClient client = scenario.openai(ROUTE, KEY);
        try (StreamResponse<ChatCompletionChunk> chunks = client.chat()
                .completions()
                .createStreaming(ChatCompletionCreateParams.builder()
                        .model("smart")
                        .addUserMessage("What is the capital of France?")
                        .build())) {
            String text = chunks.stream()
                    .flatMap(chunk -> chunk.choices().stream())
                    .flatMap(choice -> choice.delta().content().stream())
                    .collect(Collectors.joining());
            assertTrue(text.startsWith("The capital of France is Paris."), text);
        }
        client.close();
    }

    @Test
    void theDemoPrintsWhereEachAliasWentAndThatAWrongKeyIsRefused(TestReporter report) throws Exception {
        apply(Tab.OPENAI, Map.of());
        int before = scenario.calls();
        HttpResponse<String> refused =
                scenario.awaitStatus(401, ROUTE + "/chat/completions", "fast", "apikey", "not-a-real-key");
        assertTrue(refused.body().contains("\"message\":\"No credentials found for given apikey\""), refused.body());
        assertEquals(before, scenario.calls());
        scenario.awaitModel("openai/gpt-4o-mini", ROUTE + "/chat/completions", "fast", KEY);

        scenario.pythonPrints(
                report,
                "client.py",
                "[ROUTED TO] alias='fast' -> upstream model='openai/gpt-4o-mini'",
                "[ROUTED TO] alias='smart' -> upstream model='openai/gpt-4o'",
                "[BLOCKED] 401 No credentials found for given apikey");
    }

    /** The document's own script and its own output; what differs from run to run, and what the stand-in adds, aside. */
    @Test
    void thePublishedDemoPrintsWhatIsPublished(TestReporter report) throws Exception {
        Optional<Published> document = Published.find("004");
        if (document.isEmpty() || !Python.has("openai")) {
            report.publishEntry(
                    "published demo", "no documents beside this checkout, or no package openai: nothing was run");
            return;
        }
        apply(Tab.OPENAI, Map.of());
        scenario.awaitModel("openai/gpt-4o-mini", ROUTE + "/chat/completions", "fast", KEY);
        List<String> script = document.get().block("cat <<'EOF' > demo.py", "EOF");
        assertEquals(INDENTATION.length(), script.size(), "the script has other lines than it had");
        StringBuilder indented = new StringBuilder();
        for (int line = 0; line < script.size(); line++) {
            indented.append("    ".repeat(INDENTATION.charAt(line) - '0'))
                    .append(script.get(line))
                    .append('\n');
        }
        Path demo = Files.writeString(directory.resolve("demo.py"), indented.toString());

        List<String> printed = Python.lines(Map.of("PROXY_URL", scenario.proxy()), demo);

        report.publishEntry("published demo", String.join("\n", printed));
        assertEquals(comparable(document.get().block("Example output", "What happened")), comparable(printed));
    }

    /** The published output quotes the model, which the script does not; newer clients show an error's message alone. */
    private static List<String> comparable(List<String> printed) {
        return printed.stream()
                .filter(line -> !line.isBlank())
                .map(line -> line.replaceAll("[0-9]+ms", "some ms")
                        .replace(" (Said by Gatehouse's stand-in, not by a language model.)", "")
                        .replaceAll("upstream model='([^']*)'", "upstream model=$1")
                        .replaceAll("\\{'message': '([^']*)'(, 'request_id': '[0-9a-f]{32}')?}", "$1"))
                .toList();
    }

    @Test
    void theLogHasTokensAndPayloadsButNoKey() throws Exception {
        Path log = directory.resolve("access.log");
        String plugins = "/v2/control-planes/" + scenario.controlPlane(RECIPE) + "/core-entities/plugins";
        scenario.konnect("POST", plugins, "{\"name\":\"file-log\",\"config\":{\"path\":\"" + log + "\"}}");
        for (Tab tab : List.of(Tab.OPENAI, Tab.ANTHROPIC)) {
            apply(tab, Map.of());
            String wanted = "\"request_model\":\"" + tab.fast + "\"";
            scenario.awaitAnswer(
                    answer -> Files.exists(log) && read(log).contains(wanted),
                    () -> scenario.ask(ROUTE + "/chat/completions", "fast", KEY));
            String line = read(log)
                    .lines()
                    .filter(each -> each.contains(wanted))
                    .findFirst()
                    .orElseThrow();
            JsonNode proxy = new ObjectMapper().readTree(line).at("/ai/proxy");
            JsonNode usage = proxy.path("usage");
            assertTrue(
                    usage.path("prompt_tokens").asInt() > 0
                            && usage.path("completion_tokens").asInt() > 0,
                    line);
            assertEquals(
                    usage.path("prompt_tokens").asInt()
                            + usage.path("completion_tokens").asInt(),
                    usage.path("total_tokens").asInt());
            assertEquals(tab.provider(), proxy.at("/meta/provider_name").asText());
            String request = proxy.at("/payload/request").asText();
            assertTrue(request.contains(tab.fast) && request.contains("What is the capital of France?"), line);
            assertTrue(proxy.at("/payload/response").asText().contains("The capital of France is Paris."), line);
            assertFalse(line.contains(tab.provider() + "-real") || line.contains("demo-api-key"), line);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Test
    void applyingAgainSwapsAModelAndLeavesTheRestOfTheControlPlaneAlone() throws Exception {
        apply(Tab.OPENAI, Map.of());
        scenario.awaitModel("openai/gpt-4o-mini", ROUTE + "/chat/completions", "fast", KEY);

        apply(Tab.OPENAI, Map.of("DECK_CHAT_MODEL_1", "gpt-4.1-nano"));

        scenario.awaitModel("openai/gpt-4.1-nano", ROUTE + "/chat/completions", "fast", KEY);
        String services = scenario.konnect(
                        "GET", "/v2/control-planes/" + scenario.controlPlane(RECIPE) + "/core-entities/services", "")
                .findValuesAsText("name")
                .toString();
        assertTrue(services.contains("somebody-elses") && services.contains("basic-llm-routing"), services);
    }

    @Test
    void aModelWithoutAnAliasGoesToOneOfTheTargets() throws Exception {
        apply(Tab.OPENAI, Map.of());
        scenario.awaitModel("openai/gpt-4o-mini", ROUTE + "/chat/completions", "fast", KEY);

        HttpResponse<String> answer = scenario.ask(ROUTE + "/chat/completions", "no-such-alias", KEY);

        assertEquals(200, answer.statusCode(), answer.body());
        assertTrue(Set.of("openai/gpt-4o-mini", "openai/gpt-4o").contains(Scenario.llmModel(answer)));
    }

    @Test
    void strangersBecomeTheAnonymousConsumer() throws Exception {
        apply(Tab.OPENAI, Map.of("ANONYMOUS", "              anonymous: demo-app"));

        scenario.awaitModel("openai/gpt-4o", ROUTE + "/chat/completions", "smart");

        assertEquals(Optional.of("true"), scenario.call().header("x-anonymous-consumer"));
    }

    @Test
    void clientsMayBringTheirOwnProviderKeyWhereThatIsAllowed() throws Exception {
        for (Map.Entry<String, String> reached : Map.of("true", "Bearer clients-own", "false", "Bearer openai-real")
                .entrySet()) {
            apply(Tab.OPENAI, Map.of("ALLOW_OVERRIDE", reached.getKey()));
            scenario.awaitAnswer(
                    answer -> answer.statusCode() == 200
                            && scenario.call().header("authorization").equals(Optional.of(reached.getValue())),
                    () -> scenario.ask(
                            ROUTE + "/chat/completions",
                            "fast",
                            "apikey",
                            "demo-api-key",
                            "Authorization",
                            "Bearer clients-own"));
        }
    }

    @Test
    void anthropicsOwnFormatPassesUntranslated() throws Exception {
        apply(Tab.ANTHROPIC, Map.of("LLM_FORMAT", "              llm_format: anthropic"));
        String body = "{\"model\":\"fast\",\"max_tokens\":64,"
                + "\"messages\":[{\"role\":\"user\",\"content\":\"What is the capital of France?\"}]}";

        HttpResponse<String> answer = scenario.awaitAnswer(
                each -> each.statusCode() == 200 && each.body().contains("\"type\":\"message\""),
                () -> scenario.post(ROUTE + "/v1/messages", BodyPublishers.ofString(body), KEY));

        assertTrue(answer.body().contains("\"stop_reason\":\"end_turn\""), answer.body());
        assertEquals("claude-haiku-4-5", scenario.sent().path("model").asText());
        assertEquals(Optional.of("anthropic-real"), scenario.call().header("x-api-key"));
    }

    @Test
    void aBearerKeyIsCopiedToWhereKeyAuthLooks() throws Exception {
        scenario.importFile("kong.yaml", "bearer.yaml", variables(Tab.OPENAI, Map.of()));

        scenario.awaitModel(
                "openai/gpt-4o-mini", ROUTE + "/chat/completions", "fast", "Authorization", "Bearer demo-api-key");

        assertEquals(Optional.of("Bearer openai-real"), scenario.call().header("authorization"));
        assertEquals(Optional.empty(), scenario.call().header("apikey"));
    }

    @Test
    void bodiesUpToTenMegabytesPass() throws Exception {
        apply(Tab.OPENAI, Map.of());
        scenario.awaitModel("openai/gpt-4o-mini", ROUTE + "/chat/completions", "fast", KEY);
        String start = "{\"model\":\"fast\",\"messages\":[{\"role\":\"user\",\"content\":\"";

        HttpResponse<String> large = scenario.post(
                ROUTE + "/chat/completions", BodyPublishers.ofString(start + "x".repeat(5_000_000) + "\"}]}"), KEY);
        assertEquals(200, large.statusCode(), large.body());
        HttpResponse<String> tooLarge = scenario.post(
                ROUTE + "/chat/completions", BodyPublishers.ofString(start + "x".repeat(10_500_000) + "\"}]}"), KEY);
        assertEquals(400, tooLarge.statusCode(), tooLarge.body());
        assertFalse(tooLarge.body().contains("xxxx"));
    }

    private static void apply(Tab tab, Map<String, String> changes) throws Exception {
        scenario.importFile("kong.yaml", variables(tab, changes));
    }

    /** Those of the document's shell, and what the tab and the variation put into the file. */
    private static Map<String, String> variables(Tab tab, Map<String, String> changes) throws Exception {
        Map<String, String> variables = new HashMap<>(Map.of(
                "DECK_CHAT_MODEL_1", tab.fast,
                "DECK_CHAT_MODEL_2", tab.smart,
                "DECK_AZURE_INSTANCE", "my-instance",
                "DECK_AWS_REGION", "eu-central-1",
                "DECK_AWS_ACCESS_KEY_ID", "AKIAREAL",
                "DECK_AWS_SECRET_ACCESS_KEY", "aws-secret"));
        for (String provider : List.of("openai", "anthropic", "azure", "mistral", "gemini")) {
            variables.put("DECK_" + provider.toUpperCase(Locale.ROOT) + "_TOKEN", provider + "-real");
        }
        Map<String, String> inTargets = new HashMap<>(Map.of(
                "GEMINI_OPERATION", "generateContent", "BEDROCK_OPERATION", "converse", "ALLOW_OVERRIDE", "false"));
        inTargets.putAll(changes);
        variables.putAll(changes);
        variables.putIfAbsent("ANONYMOUS", "");
        variables.putIfAbsent("LLM_FORMAT", "");
        variables.put("TARGETS", scenario.text("targets/" + tab.provider() + ".yaml", inTargets));
        return variables;
    }
}
