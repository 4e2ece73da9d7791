package io.gatehouse.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.openai.client.OpenAIClient;
import com.openai.client.okhttp.OpenAIOkHttpClient;
import io.gatehouse.GatehouseProcesses;
import io.gatehouse.Python;
import io.gatehouse.quickstart.standin.Call;
import io.gatehouse.quickstart.standin.Dialect;
import io.gatehouse.quickstart.standin.Dialects;
import io.gatehouse.quickstart.standin.Reply;
import io.gatehouse.quickstart.standin.StandInLlm;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.TestReporter;

/**
 * A published document's setting: the server as a process, the stand-in as every provider, and the document's files in
 * {@code /scenarios/<name>}. The files differ from what is published in one thing: each target has an {@code upstream_url}
 * that is the provider's own address with the stand-in's host.
 */
final class Scenario implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String TOKEN = "kpat_scenario";
    private static final Pattern ADDRESSES =
            Pattern.compile("Konnect API (http://\\S+), Admin API (http://\\S+), proxy (http://\\S+),");

    private final HttpClient http = HttpClient.newHttpClient();
    private final List<Call> calls = new CopyOnWriteArrayList<>();
    private final Path directory;
    private final String name;
    private final StandInLlm standIn;
    private final Process server;
    private final String api;
    private final String admin;
    private final String proxy;

    /** @param environment the server's */
    Scenario(Path directory, String name, Map<String, String> environment) throws IOException {
        this.directory = directory;
        this.name = name;
        List<Dialect> recording =
                Dialects.all().stream().<Dialect>map(Recording::new).toList();
        standIn = StandInLlm.start(0, recording, Duration.ofMillis(1));
        Map<String, String> variables = new HashMap<>(environment);
        variables.put("GATEHOUSE_TOKEN", TOKEN);
        server = new GatehouseProcesses(directory).start(variables, "start");
        String ready = GatehouseProcesses.readyLine(server);
        Matcher addresses = ADDRESSES.matcher(ready);
        assertTrue(addresses.find(), () -> ready + log());
        api = addresses.group(1);
        admin = addresses.group(2);
        proxy = addresses.group(3).replace("0.0.0.0", "127.0.0.1");
    }

    /** Remembers what reached a dialect. */
    private final class Recording implements Dialect {
        private final Dialect dialect;

        Recording(Dialect dialect) {
            this.dialect = dialect;
        }

        @Override
        public String name() {
            return dialect.name();
        }

        @Override
        public boolean speaks(String path) {
            return dialect.speaks(path);
        }

        @Override
        public Reply reply(Call call) {
            calls.add(call);
            return dialect.reply(call);
        }
    }

    String standIn() {
        return standIn.url();
    }

    String proxy() {
        return proxy;
    }

    /** What reached the stand-in last. */
    Call call() {
        return calls.get(calls.size() - 1);
    }

    JsonNode sent() throws IOException {
        return JSON.readTree(call().body());
    }

    int calls() {
        return calls.size();
    }

    /** {@code gatehouse import FILE}, as users call it, after the given variables and {@code STAND_IN} are exported. */
    void importFile(String file, Map<String, String> variables) throws Exception {
        importText(text(file, variables), variables);
    }

    /** The same with a second file's text after the first's. */
    void importFile(String file, String more, Map<String, String> variables) throws Exception {
        importText(text(file, variables) + text(more, variables), variables);
    }

    /** {@code gatehouse import} of a file with this text. */
    void importText(String text, Map<String, String> variables) throws Exception {
        Path written = directory.resolve("import.yaml");
        Files.writeString(written, text);
        Map<String, String> environment = new HashMap<>();
        variables.forEach((variable, value) -> {
            if (variable.startsWith("DECK_")) {
                environment.put(variable, value);
            }
        });
        environment.put("GATEHOUSE_TOKEN", TOKEN);
        environment.put("DECK_STAND_IN", standIn.url());
        GatehouseProcesses.Ended ended =
                new GatehouseProcesses(directory).run(environment, "import", written.toString(), "--api", api, "--yes");
        assertEquals(0, ended.status(), () -> ended.out() + ended.err());
    }

    /** A file of the scenario; {@code $NAME} is filled in as a shell does, from the variables and {@code STAND_IN}. */
    String text(String file, Map<String, String> variables) throws IOException {
        String text = Files.readString(resource(file), StandardCharsets.UTF_8).replace("$STAND_IN", standIn.url());
        for (Map.Entry<String, String> variable : variables.entrySet()) {
            text = text.replace("$" + variable.getKey(), variable.getValue());
        }
        return text;
    }

    /** A request to the Konnect API that must succeed. */
    JsonNode konnect(String method, String path, String body) throws Exception {
        return done(method, api + path, body, "Authorization", "Bearer " + TOKEN);
    }

    /** Like {@code curl} to the Admin API; must succeed. */
    JsonNode admin(String method, String path, String body) throws Exception {
        return done(method, admin + path, body, "Accept", "application/json");
    }

    /** A published command, with this server's addresses and token; must succeed. */
    JsonNode curl(String method, String url, Map<String, String> headers, String body) throws Exception {
        List<String> sent = new ArrayList<>();
        headers.forEach((header, value) -> {
            sent.add(header);
            sent.add(value.replace("$KONNECT_TOKEN", TOKEN));
        });
        return done(
                method,
                url.replace("http://localhost:8001", admin).replace("https://{region}.api.konghq.com", api),
                body,
                sent.toArray(String[]::new));
    }

    /** Like {@code curl -X DELETE} to the Admin API. */
    void delete(String path) throws Exception {
        assertEquals(204, send("DELETE", admin + path, BodyPublishers.noBody()).statusCode(), path);
    }

    /** The id of a control plane. */
    String controlPlane(String named) throws Exception {
        return konnect("GET", "/v2/control-planes?filter%5Bname%5D%5Beq%5D=" + named, "")
                .at("/data/0/id")
                .asText();
    }

    /** Like {@code curl} to the proxy, with an OpenAI chat of one question. */
    HttpResponse<String> ask(String path, String model, String... headers) throws Exception {
        String body = "{\"model\":\"" + model
                + "\",\"messages\":[{\"role\":\"user\",\"content\":\"What is the capital of France?\"}]}";
        return send("POST", proxy + path, BodyPublishers.ofString(body), headers);
    }

    HttpResponse<String> post(String path, HttpRequest.BodyPublisher body, String... headers) throws Exception {
        return send("POST", proxy + path, body, headers);
    }

    /** Something to ask again. */
    @FunctionalInterface
    interface Question {
        HttpResponse<String> ask() throws Exception;
    }

    /** Asks until the answer is as wanted, since changes take effect shortly after they are made. */
    HttpResponse<String> awaitAnswer(Predicate<HttpResponse<String>> wanted, Question question) throws Exception {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
        HttpResponse<String> answer = question.ask();
        while (!wanted.test(answer) && System.nanoTime() < end) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(10));
            answer = question.ask();
        }
        HttpResponse<String> last = answer;
        assertTrue(
                wanted.test(last),
                () -> "answered by " + llmModel(last) + " with " + last.statusCode() + ": " + last.body() + log());
        return last;
    }

    /** Asks until the answer comes from this model. */
    HttpResponse<String> awaitModel(String expected, String path, String model, String... headers) throws Exception {
        HttpResponse<String> answer = awaitAnswer(
                each -> llmModel(each).equals(expected) && each.statusCode() == 200, () -> ask(path, model, headers));
        assertTrue(content(answer).startsWith("The capital of France is Paris."), answer.body());
        return answer;
    }

    /** The same for a refusal. */
    HttpResponse<String> awaitStatus(int expected, String path, String model, String... headers) throws Exception {
        return awaitAnswer(each -> each.statusCode() == expected, () -> ask(path, model, headers));
    }

    static String llmModel(HttpResponse<String> answer) {
        return answer.headers().firstValue("X-Kong-LLM-Model").orElse("none, with status " + answer.statusCode());
    }

    static String content(HttpResponse<String> answer) throws IOException {
        return JSON.readTree(answer.body()).at("/choices/0/message/content").asText();
    }

    /** OpenAI's Java client at a route. */
    OpenAIClient openai(String path, String... headers) {
        OpenAIOkHttpClient.Builder client = OpenAIOkHttpClient.builder()
                .baseUrl(proxy + path)
                .apiKey("test")
                .maxRetries(0);
        for (int index = 0; index < headers.length; index += 2) {
            client.putHeader(headers[index], headers[index + 1]);
        }
        return client.build();
    }

    /** Runs the scenario's Python client, which must print these lines; the report says when there is no such client. */
    void pythonPrints(TestReporter report, String script, String... lines) throws Exception {
        if (!Python.has("openai")) {
            report.publishEntry("openai-python", "the package openai is not installed: nothing was run");
            return;
        }
        List<String> printed = Python.lines(Map.of("PROXY_URL", proxy), resource(script));
        report.publishEntry("openai-python", String.join("; ", printed));
        assertEquals(List.of(lines), printed);
    }

    private Path resource(String file) {
        try {
            return Path.of(Objects.requireNonNull(
                            Scenario.class.getResource("/scenarios/" + name + "/" + file),
                            () -> "no file " + file + " in the scenario " + name)
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private JsonNode done(String method, String url, String body, String... headers) throws Exception {
        HttpResponse<String> answer = send(method, url, BodyPublishers.ofString(body), headers);
        assertTrue(answer.statusCode() < 300, () -> method + " " + url + ": " + answer.body());
        return JSON.readTree(answer.body());
    }

    private HttpResponse<String> send(String method, String url, HttpRequest.BodyPublisher body, String... headers)
            throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url))
                .timeout(Duration.ofSeconds(30))
                .header("Content-Type", "application/json")
                .method(method, body);
        for (int index = 0; index < headers.length; index += 2) {
            request.setHeader(headers[index], headers[index + 1]);
        }
        return http.send(request.build(), BodyHandlers.ofString());
    }

    private String log() {
        try {
            return "\n" + Files.readString(directory.resolve("server-err"));
        } catch (IOException e) {
            return "\n(no log: " + e.getMessage() + ")";
        }
    }

    @Override
    public void close() {
        server.destroy();
        server.onExit()
                .completeOnTimeout(server, 20, TimeUnit.SECONDS)
                .thenAccept(Process::destroyForcibly)
                .join();
        standIn.close();
    }
}
