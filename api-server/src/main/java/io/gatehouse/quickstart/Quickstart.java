package io.gatehouse.quickstart;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.GatehouseServer;
import io.gatehouse.quickstart.standin.Dialect;
import io.gatehouse.quickstart.standin.StandInLlm;
import io.gatehouse.sdk.KonnectClient;
import io.gatehouse.settings.Settings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A configured gateway with something to talk to: the server, the stand-in LLM (or the real providers whose keys are in
 * the environment) and a scenario.
 */
public final class Quickstart implements AutoCloseable {
    /** The scenario that shows two aliases behind a key. */
    public static final String BASIC = "basic-llm-routing";

    /** What can be started. */
    public static final List<String> SCENARIOS =
            List.of(BASIC, "multiple-providers", "templates", "azure-deployments", "chat-route");

    private static final Duration PACE = Duration.ofMillis(20);
    private static final Duration LIVE_WITHIN = Duration.ofSeconds(10);

    private final GatehouseServer server;
    private final Optional<StandInLlm> standIn;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final Terminal terminal;
    private final String route;
    private final Optional<Scenario> scenario;
    private final Map<String, String> environment;

    private Quickstart(
            GatehouseServer server,
            Optional<StandInLlm> standIn,
            Optional<Scenario> scenario,
            Map<String, String> environment) {
        this.server = server;
        this.standIn = standIn;
        this.scenario = scenario;
        this.environment = Map.copyOf(environment);
        this.terminal = Terminal.stdout(environment);
        this.route = proxy() + BasicLlmRouting.PATH;
    }

    /**
     * Starts everything and returns when the scenario is live in the proxy.
     *
     * @param scenarioName one of {@link #SCENARIOS}
     * @param settings whose token, if there is one, is also used to configure the recipe
     * @param standInPort 0 takes a free one
     */
    public static Quickstart start(
            String scenarioName, Settings settings, int standInPort, Map<String, String> environment)
            throws InterruptedException {
        if (!SCENARIOS.contains(scenarioName)) {
            throw new IllegalArgumentException(
                    "there is no scenario '" + scenarioName + "'; expected one of " + SCENARIOS);
        }
        Optional<Scenario> scenario =
                scenarioName.equals(BASIC) ? Optional.empty() : Optional.of(Scenario.load(scenarioName));
        Optional<String> openAiKey =
                Optional.ofNullable(environment.get("OPENAI_API_KEY")).filter(key -> !key.isBlank());
        GatehouseServer server = GatehouseServer.start(settings);
        Optional<StandInLlm> standIn = Optional.empty();
        try {
            if (scenario.isPresent() || openAiKey.isEmpty()) {
                List<Dialect> dialects = List.copyOf(server.context().getBeansOfType(Dialect.class));
                standIn = Optional.of(StandInLlm.start(standInPort, dialects, PACE));
            }
            Quickstart quickstart = new Quickstart(server, standIn, scenario, environment);
            quickstart.configure(
                    token(server, settings),
                    standIn.map(each -> Provider.standIn(each.url()))
                            .orElseGet(() -> Provider.openai(openAiKey.orElseThrow())));
            return quickstart;
        } catch (RuntimeException | InterruptedException e) {
            server.close();
            standIn.ifPresent(StandInLlm::close);
            throw e;
        }
    }

    public GatehouseServer server() {
        return server;
    }

    /** Runs the demo on stdout. @return what didn't come out as expected; empty when all is well */
    public List<String> demo() throws IOException, InterruptedException {
        if (scenario.isPresent()) {
            List<String> real = scenario.get().realProviders(environment);
            terminal.line(
                    real.isEmpty()
                            ? "The providers are Gatehouse's stand-in: no language model is asked."
                            : "Asked for real, with the keys of the environment: " + String.join(", ", real)
                                    + ". The stand-in answers for other providers.");
            return new ScenarioDemo(http, proxy(), terminal).run(scenario.get());
        }
        terminal.line(
                standIn.isPresent()
                        ? "The provider is Gatehouse's stand-in: no language model is asked (set OPENAI_API_KEY to ask OpenAI)."
                        : "The provider is OpenAI, with the key from OPENAI_API_KEY.");
        return new Demo(http, route, terminal).run();
    }

    /** Prints how to call the route from a shell and from OpenAI's SDK. */
    public void explain() {
        if (scenario.isPresent()) {
            terminal.line("\nThe proxy listens at " + proxy() + ".");
            return;
        }
        terminal.line("""

                With curl:
                  curl %1$s/chat/completions -H 'apikey: %2$s' \\
                    -H 'content-type: application/json' \\
                    -d '{"model": "fast", "messages": [{"role": "user", "content": "Hello"}]}'

                With openai-python:
                  client = OpenAI(base_url="%1$s",
                                  api_key="unused", default_headers={"apikey": "%2$s"})
                  client.chat.completions.create(model="smart",
                                                 messages=[{"role": "user", "content": "Hello"}])""".formatted(route, BasicLlmRouting.KEY));
    }

    private void configure(String token, Provider provider) throws InterruptedException {
        KonnectClient api = new KonnectClient(http, URI.create("http://127.0.0.1:" + server.apiPort()), token);
        if (scenario.isPresent()) {
            Scenario wanted = scenario.get();
            ObjectNode request = JsonNodeFactory.instance.objectNode();
            request.set("config", wanted.configFor(standIn.orElseThrow().url(), environment));
            String controlPlane = ControlPlanes.named(api, "quickstart-" + wanted.name(), wanted.description());
            var unused = api.post("/gatehouse/v1/control-planes/" + controlPlane + "/config", request);
            // A body without a chat is refused before any provider is asked, once the route is there.
            awaitLive(
                    HttpRequest.newBuilder(URI.create(proxy()
                                    + wanted.requests().path(0).path("path").asText()))
                            .timeout(LIVE_WITHIN)
                            .header("Content-Type", "application/json")
                            .POST(BodyPublishers.ofString("{}"))
                            .build(),
                    400);
            return;
        }
        new BasicLlmRouting(api, provider).apply();
        // The key-auth plugin is written last, so a refusal for want of a key means that everything is live.
        HttpRequest withoutKey = HttpRequest.newBuilder(URI.create(route + "/chat/completions"))
                .timeout(LIVE_WITHIN)
                .build();
        awaitLive(withoutKey, 401);
    }

    private void awaitLive(HttpRequest probe, int expected) throws InterruptedException {
        long deadline = System.nanoTime() + LIVE_WITHIN.toNanos();
        int status = 0;
        while (status != expected) {
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException("the scenario is not live in the proxy after " + LIVE_WITHIN.toSeconds()
                        + " s; the route answers " + status);
            }
            try {
                status = http.send(probe, BodyHandlers.discarding()).statusCode();
            } catch (IOException e) {
                throw new UncheckedIOException("the proxy does not answer at " + probe.uri(), e);
            }
            if (status != expected) {
                Thread.sleep(10);
            }
        }
    }

    private String proxy() {
        return "http://127.0.0.1:" + server.proxyPort();
    }

    private static String token(GatehouseServer server, Settings settings) {
        return server.newToken().or(settings::token).orElseGet(() -> storedToken(settings.dataDirectory()));
    }

    private static String storedToken(Path dataDirectory) {
        try {
            return Files.readString(dataDirectory.resolve("token")).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "no access token: set GATEHOUSE_TOKEN to one of the tokens of " + dataDirectory, e);
        }
    }

    @Override
    public void close() {
        server.close();
        standIn.ifPresent(StandInLlm::close);
    }
}
