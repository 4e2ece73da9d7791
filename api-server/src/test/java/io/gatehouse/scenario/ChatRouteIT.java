package io.gatehouse.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.openai.client.OpenAIClient;
import com.openai.models.chat.completions.ChatCompletionCreateParams;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * One chat route whose path names the model: the same plugin in each of its five scopes, in each form of configuration.
 */
@Timeout(300)
class ChatRouteIT {
    private static final Map<String, String> KEY =
            Map.of("DECK_OPENAI_API_KEY", "sk-openai-real", "OPENAI_API_KEY", "sk-openai-real");
    private static final String ROUTE = "/gpt-4o/chat/completions";

    /** What a plugin can be attached to, as kong.yaml and the two APIs spell it. */
    enum Scope {
        GLOBAL("tags: []", "", "", "LABELS"),
        SERVICE("service: llm", "services", "llm", "SERVICE"),
        ROUTE("route: openai-chat", "routes", "openai-chat", "HTTPROUTE"),
        CONSUMER("consumer: demo-app", "consumers", "demo-app", "KONGCONSUMER"),
        CONSUMER_GROUP("consumer_group: apps", "consumer_groups", "apps", "KONGCONSUMERGROUP");

        private final String declared;
        private final String collection;
        private final String name;

        /** What a manifest annotates. */
        private final String annotated;

        Scope(String declared, String collection, String name, String annotated) {
            this.declared = declared;
            this.collection = collection;
            this.name = name;
            this.annotated = annotated;
        }

        /** How the document names an owner: {@code {consumerGroupName|Id}}, {@code {consumerGroupId}}. */
        String placeholder(String what) {
            return (this == CONSUMER_GROUP ? "consumerGroup" : name().toLowerCase(Locale.ROOT)) + what;
        }

        /** Where its plugins are created; the slash at the end is as published. */
        String plugins(String owner) {
            return collection.isEmpty() ? "/plugins/" : "/" + collection + "/" + owner + "/plugins/";
        }
    }

    @TempDir
    static Path directory;

    private static Scenario scenario;

    /** Whether the server has what base.yaml says, maybe with plugins more. */
    private static boolean declared;

    @BeforeAll
    static void start() throws Exception {
        scenario = new Scenario(directory, "chat-route", Map.of());
    }

    @AfterAll
    static void stop() throws Exception {
        scenario.close();
    }

    /** Without the plugin, so that an answer from a model can only be due to what comes next. */
    @BeforeEach
    void withoutThePlugin() throws Exception {
        if (!declared) {
            scenario.importFile("base.yaml", Map.of());
            declared = true;
        }
        for (JsonNode plugin : scenario.admin("GET", "/plugins", "").path("data")) {
            if (plugin.path("name").asText().equals("ai-proxy")) {
                scenario.delete("/plugins/" + plugin.path("id").asText());
            }
        }
        // The service's own address has no server.
        scenario.awaitStatus(502, ROUTE, "gpt-4o", "apikey", "demo-key");
    }

    @ParameterizedTest
    @EnumSource(Scope.class)
    void kongYaml(Scope scope) throws Exception {
        scenario.importFile(
                "base.yaml", "plugin.yaml", Map.of("SCOPE", scope.declared, "DECK_OPENAI_API_KEY", "sk-openai-real"));
        answers(ROUTE);
    }

    @ParameterizedTest
    @EnumSource(Scope.class)
    void adminApi(Scope scope) throws Exception {
        scenario.admin("POST", scope.plugins(scope.name), scenario.text("plugin.json", KEY));
        answers(ROUTE);
    }

    @ParameterizedTest
    @EnumSource(Scope.class)
    void konnectApi(Scope scope) throws Exception {
        String entities = "/v2/control-planes/" + scenario.controlPlane("default") + "/core-entities";
        scenario.konnect("POST", entities + scope.plugins(owner(scope)), scenario.text("plugin.json", KEY));
        answers(ROUTE);
    }

    /** The id of what the plugin is attached to. */
    private static String owner(Scope scope) throws Exception {
        return scope.collection.isEmpty()
                ? ""
                : scenario.admin("GET", "/" + scope.collection + "/" + scope.name, "")
                        .findValue("id")
                        .asText();
    }

    @ParameterizedTest
    @CsvSource({
        "KongClusterPlugin, LABELS, /gpt-4o/chat/completions",
        "KongPlugin, SERVICE, /gpt-4o/chat/completions",
        "KongPlugin, HTTPROUTE, /gpt-4o/chat/completions",
        "KongPlugin, INGRESS, /ingress/gpt-4o/chat/completions",
        "KongPlugin, KONGCONSUMER, /gpt-4o/chat/completions",
        "KongPlugin, KONGCONSUMERGROUP, /gpt-4o/chat/completions"
    })
    void kubernetesManifests(String kind, String annotated, String path) throws Exception {
        Map<String, String> filled = annotating(annotated);
        filled.put("KIND", kind);
        declared = false;
        scenario.importFile("kubernetes.yaml", filled);
        answers(path);
    }

    private static Map<String, String> annotating(String annotated) {
        Map<String, String> filled = new HashMap<>(KEY);
        for (String place : List.of("SERVICE", "HTTPROUTE", "INGRESS", "KONGCONSUMERGROUP", "KONGCONSUMER", "LABELS")) {
            filled.put(place + "\n", "\n");
        }
        filled.put(
                annotated + "\n",
                annotated.equals("LABELS") ? "  labels:\n    global: 'true'\n" : "    konghq.com/plugins: ai-proxy\n");
        return filled;
    }

    /** The document's forms for a scope, word by word but for hosts, names and the provider's address. */
    @ParameterizedTest
    @EnumSource(Scope.class)
    void asPublished(Scope scope, TestReporter report) throws Exception {
        Optional<Published> document = Published.find("003");
        if (document.isEmpty()) {
            report.publishEntry("published forms", "no documents beside this checkout: nothing was run");
            return;
        }
        PublishedForms forms =
                new PublishedForms(document.get(), List.of(Scope.values()).indexOf(scope));
        String upstream = scenario.standIn() + "/v1/chat/completions";

        curl(forms.adminApi(), Map.of("{" + scope.placeholder("Name|Id") + "}", scope.name), upstream);
        answers(ROUTE);

        withoutThePlugin();
        curl(
                forms.konnectApi(),
                Map.of(
                        "{controlPlaneId}",
                        scenario.controlPlane("default"),
                        "{" + scope.placeholder("Id") + "}",
                        owner(scope)),
                upstream);
        answers(ROUTE);

        withoutThePlugin();
        scenario.importText(
                scenario.text("base.yaml", Map.of())
                        + PublishedForms.withAddress(forms.kongYaml(), upstream)
                                .replace(scope.placeholder("Name|Id"), scope.name),
                Map.of("DECK_OPENAI_API_KEY", "sk-openai-real"));
        answers(ROUTE);

        declared = false;
        String manifests = scenario.text("kubernetes.yaml", annotating(scope.annotated));
        scenario.importText(
                manifests.substring(0, manifests.lastIndexOf("---\n") + 4)
                        + PublishedForms.withAddress(forms.manifest(), upstream)
                                .replace("$OPENAI_API_KEY", "sk-openai-real"),
                Map.of());
        answers(ROUTE);
    }

    private static void curl(PublishedForms.Curl curl, Map<String, String> placeholders, String upstream)
            throws Exception {
        String url = curl.url();
        for (Map.Entry<String, String> placeholder : placeholders.entrySet()) {
            url = url.replace(placeholder.getKey(), placeholder.getValue());
        }
        String body = PublishedForms.withAddress(curl.data(), upstream).replace("'$OPENAI_API_KEY'", "sk-openai-real");
        scenario.curl(curl.method(), url, curl.headers(), body);
    }

    @Test
    void theClientsOfBothLanguagesNameTheModelInTheirBaseUrl(TestReporter report) throws Exception {
        scenario.admin("POST", "/plugins/", scenario.text("plugin.json", KEY));
        answers(ROUTE);

        OpenAIClient client = scenario.openai("/gpt-4", "apikey", "demo-key");
        ChatCompletionCreateParams question = ChatCompletionCreateParams.builder()
                .model("gpt-4")
                .addUserMessage("What is the capital of France?")
                .build();
        assertEquals("gpt-4", client.chat().completions().create(question).model());
        client.close();
        scenario.pythonPrints(report, "client.py", "gpt-4", "gpt-4o-mini");
    }

    private static void answers(String path) throws Exception {
        scenario.awaitModel("openai/gpt-4o", path, "gpt-4o", "apikey", "demo-key", "Authorization", "Bearer test");
        assertEquals(Optional.of("Bearer sk-openai-real"), scenario.call().header("authorization"));
        assertEquals("gpt-4o", scenario.sent().path("model").asText());
        assertEquals("/v1/chat/completions", scenario.call().path());
        scenario.awaitStatus(401, path, "gpt-4o");
    }
}
