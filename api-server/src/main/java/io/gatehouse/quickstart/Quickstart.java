package io.gatehouse.quickstart;

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
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A configured gateway with something to talk to: the server, the stand-in LLM (or OpenAI, when {@code OPENAI_API_KEY} is
 * set) and the basic-llm-routing recipe.
 */
public final class Quickstart implements AutoCloseable {
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

    private Quickstart(GatehouseServer server, Optional<StandInLlm> standIn, Terminal terminal) {
        this.server = server;
        this.standIn = standIn;
        this.terminal = terminal;
        this.route = "http://127.0.0.1:" + server.proxyPort() + BasicLlmRouting.PATH;
    }

    /**
     * Starts everything and returns when the recipe is live in the proxy.
     *
     * @param settings whose token, if there is one, is also used to configure the recipe
     * @param standInPort 0 takes a free one
     */
    public static Quickstart start(Settings settings, int standInPort, Map<String, String> environment)
            throws InterruptedException {
        Optional<String> openAiKey =
                Optional.ofNullable(environment.get("OPENAI_API_KEY")).filter(key -> !key.isBlank());
        GatehouseServer server = GatehouseServer.start(settings);
        Optional<StandInLlm> standIn = Optional.empty();
        try {
            if (openAiKey.isEmpty()) {
                List<Dialect> dialects = List.copyOf(server.context().getBeansOfType(Dialect.class));
                standIn = Optional.of(StandInLlm.start(standInPort, dialects, PACE));
            }
            Quickstart quickstart = new Quickstart(server, standIn, Terminal.stdout(environment));
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
        terminal.line(
                standIn.isPresent()
                        ? "The provider is Gatehouse's stand-in: no language model is asked (set OPENAI_API_KEY to ask OpenAI)."
                        : "The provider is OpenAI, with the key from OPENAI_API_KEY.");
        return new Demo(http, route, terminal).run();
    }

    /** Prints how to call the route from a shell and from OpenAI's SDK. */
    public void explain() {
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
        URI api = URI.create("http://127.0.0.1:" + server.apiPort());
        new BasicLlmRouting(new KonnectClient(http, api, token), provider).apply();
        awaitLive();
    }

    /** The key-auth plugin is written last, so a refusal for want of a key means that everything is live. */
    private void awaitLive() throws InterruptedException {
        HttpRequest withoutKey = HttpRequest.newBuilder(URI.create(route + "/chat/completions"))
                .timeout(LIVE_WITHIN)
                .build();
        long deadline = System.nanoTime() + LIVE_WITHIN.toNanos();
        int status = 0;
        while (status != 401) {
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException("the recipe is not live in the proxy after " + LIVE_WITHIN.toSeconds()
                        + " s; the route answers " + status);
            }
            try {
                status = http.send(withoutKey, BodyHandlers.discarding()).statusCode();
            } catch (IOException e) {
                throw new UncheckedIOException("the proxy does not answer at " + route, e);
            }
            if (status != 401) {
                Thread.sleep(10);
            }
        }
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
