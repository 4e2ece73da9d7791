package io.gatehouse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.gatehouse.settings.Settings;
import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Queue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What the whole product writes about traffic: log plugins with real collectors, and metrics. */
@Timeout(120)
class LoggingIT {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String KEY = "Bearer sk-provider-0123456789";
    private static final String QUESTION = "'messages':[{'role':'user','content':'what is one and one'}]";

    @TempDir
    Path directory;

    private RunningGatehouse gatehouse;
    private RecordingProvider provider;

    @BeforeEach
    void start() throws Exception {
        gatehouse = new RunningGatehouse(Settings.ephemeral(directory));
        provider = new RecordingProvider();
        gatehouse.create("services", "{'name':'llm','url':'http://localhost:32000'}");
        gatehouse.create("services/llm/routes", "{'name':'chat','paths':['/chat']}");
        gatehouse.create("consumers", "{'username':'alice'}");
        gatehouse.create("consumers/alice/key-auth", "{'key':'alice-key'}");
        gatehouse.create("plugins", "{'name':'key-auth','config':{'hide_credentials':true}}");
    }

    @AfterEach
    void stop() {
        gatehouse.close();
        provider.close();
    }

    @Test
    void fileLogWritesALineForEachRequestWithItsUsage() throws Exception {
        Path file = directory.resolve("access.log");
        gatehouse.create("plugins", "{'name':'file-log','config':{'path':'" + file + "'}}");
        // Live after file-log is, so that every answer of the model is logged.
        proxyToTheModel("'log_statistics':true,'log_payloads':true");

        ask("{'model':'fast'," + QUESTION + "}");
        JsonNode plain = entry(file, "oneshot");
        HttpResponse<String> streamed = ask("{'model':'fast','stream':true," + QUESTION + "}");
        JsonNode stream = entry(file, "stream");

        assertEquals("alice", plain.at("/consumer/username").asText());
        assertEquals("chat", plain.at("/route/name").asText());
        assertEquals("llm", plain.at("/service/name").asText());
        assertEquals("/chat", plain.at("/request/uri").asText());
        assertEquals("REDACTED", plain.at("/request/headers/authorization").asText());
        assertEquals("200", plain.at("/upstream_status").asText());
        assertEquals("upstream", plain.path("source").asText());
        JsonNode proxy = plain.at("/ai/proxy");
        assertEquals(7, proxy.at("/usage/prompt_tokens").asInt());
        assertEquals(10, proxy.at("/usage/total_tokens").asInt());
        assertTrue(Files.readString(file).contains("\"cost\":0.0001}"), Files.readString(file));
        assertEquals("openai", proxy.at("/meta/provider_name").asText());
        assertEquals("gpt-fast", proxy.at("/meta/request_model").asText());
        assertTrue(proxy.at("/payload/request").asText().contains("\"model\":\"gpt-fast\""));
        assertTrue(proxy.at("/payload/response").asText().contains("answered by gpt-fast"));
        // This provider streams no usage, so it is estimated: five words at 1.8, and 20 characters.
        assertEquals(9, stream.at("/ai/proxy/usage/prompt_tokens").asInt());
        assertEquals(5, stream.at("/ai/proxy/usage/completion_tokens").asInt());
        assertTrue(stream.at("/ai/proxy/usage/estimated").asBoolean());
        assertEquals("stream", stream.at("/ai/proxy/meta/request_mode").asText());
        assertTrue(provider.last().body().at("/stream_options/include_usage").asBoolean());
        assertTrue(streamed.body().endsWith("data: [DONE]\n\n"), streamed.body());
        assertFalse(Files.readString(file).contains("sk-provider"), "the provider's key is in the log");
        assertFalse(Files.readString(file).contains("alice-key"), "the client's key is in the log");
    }

    @Test
    void httpLogSendsBatchesAndTriesAgain() throws Exception {
        BlockingQueue<JsonNode> bodies = new LinkedBlockingQueue<>();
        Queue<Integer> answers = new ConcurrentLinkedQueue<>();
        answers.add(503);
        HttpServer collector = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        collector.createContext("/logs", exchange -> collect(exchange, bodies, answers));
        collector.start();
        try {
            String url = "http://me:pw@127.0.0.1:" + collector.getAddress().getPort() + "/logs";
            gatehouse.create(
                    "plugins",
                    "{'name':'http-log','config':{'http_endpoint':'" + url + "','method':'PUT',"
                            + "'headers':{'X-Team':'blue'},'queue':{'max_batch_size':2,'max_coalescing_delay':60}}}");
            String unrouted = "/nowhere";
            sendUntilABatchCame(unrouted, bodies);

            JsonNode refused = next(bodies);
            JsonNode sent = next(bodies);
            assertEquals(refused, sent, "the batch that got 503 comes again");
            assertEquals(2, sent.path("entries").size());
            assertEquals("PUT", sent.path("method").asText());
            assertEquals("application/json", sent.path("type").asText());
            assertEquals("blue", sent.path("team").asText());
            assertEquals("Basic bWU6cHc=", sent.path("authorization").asText());
            assertEquals(unrouted, sent.at("/entries/0/request/uri").asText());
            assertEquals(404, sent.at("/entries/0/response/status").asInt());
        } finally {
            collector.stop(0);
        }
    }

    @Test
    void tcpAndUdpLogSendALineAndADatagram() throws Exception {
        try (ServerSocket tcp = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
                DatagramSocket udp = new DatagramSocket(0, InetAddress.getLoopbackAddress())) {
            tcp.setSoTimeout(30_000);
            udp.setSoTimeout(30_000);
            gatehouse.create(
                    "plugins", "{'name':'tcp-log','config':{'host':'127.0.0.1','port':" + tcp.getLocalPort() + "}}");
            gatehouse.create(
                    "plugins", "{'name':'udp-log','config':{'host':'127.0.0.1','port':" + udp.getLocalPort() + "}}");
            Thread traffic = repeat("/nowhere");
            try (Socket connection = tcp.accept()) {
                String lines = new String(connection.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
                assertTrue(lines.endsWith("}\n"), lines);
                assertEquals(
                        404,
                        JSON.readTree(lines.substring(0, lines.indexOf('\n')))
                                .at("/response/status")
                                .asInt());
            }
            DatagramPacket packet = new DatagramPacket(new byte[65_535], 65_535);
            udp.receive(packet);
            assertEquals(
                    404,
                    JSON.readTree(packet.getData(), 0, packet.getLength())
                            .at("/response/status")
                            .asInt());
            traffic.interrupt();
            traffic.join();
        }
    }

    @Test
    void metricsAreKongsOnBothListeners() throws Exception {
        proxyToTheModel("'log_statistics':true");
        gatehouse.create(
                "plugins",
                "{'name':'prometheus','config':{'per_consumer':true,'status_code_metrics':true,'latency_metrics':true,"
                        + "'bandwidth_metrics':true,'ai_metrics':true}}");
        ask("{'model':'fast'," + QUESTION + "}");

        String requests = "kong_http_requests_total{service=\"llm\",route=\"chat\",code=\"200\",source=\"service\","
                + "workspace=\"default\",consumer=\"alice\"} ";
        String model = "ai_provider=\"openai\",ai_model=\"gpt-fast\",cache_status=\"\",vector_db=\"\","
                + "embeddings_provider=\"\",embeddings_model=\"\"";
        awaitMetrics(
                requests,
                "kong_ai_llm_requests_total{" + model
                        + ",workspace=\"default\",consumer=\"alice\",request_mode=\"oneshot\"} ",
                "kong_ai_llm_tokens_total{" + model
                        + ",token_type=\"total_tokens\",workspace=\"default\",consumer=\"alice\"} ",
                "kong_request_latency_ms_count{service=\"llm\",route=\"chat\",workspace=\"default\"} ",
                "kong_bandwidth_bytes{service=\"llm\",route=\"chat\",direction=\"egress\",",
                "kong_datastore_reachable 1\n",
                "kong_nginx_connections_total{node_id=\"");

        HttpResponse<String> admin = gatehouse.admin("/metrics");
        assertEquals(200, admin.statusCode());
        assertTrue(admin.body().contains(requests));
        assertEquals(
                "text/plain; charset=utf-8",
                admin.headers().firstValue("Content-Type").orElse("").toLowerCase(java.util.Locale.ROOT));
    }

    @Test
    void aLogPluginThatWantsLuaAnswers503ByItsName() throws Exception {
        gatehouse.create("routes", "{'name':'plain','paths':['/plain']}");
        gatehouse.create(
                "plugins",
                "{'name':'file-log','config':{'path':'" + directory.resolve("lua.log")
                        + "','custom_fields_by_lua':{'a':'return 1'}}}");

        HttpResponse<String> answer = gatehouse.awaitStatus(503, get("/plain"));

        assertTrue(answer.body().contains("file-log"), answer.body());
    }

    private void proxyToTheModel(String logging) throws Exception {
        gatehouse.create(
                "services/llm/plugins",
                "{'name':'ai-proxy-advanced','config':{'targets':[{'route_type':'llm/v1/chat','auth':{'header_name':"
                        + "'Authorization','header_value':'" + KEY + "'},'logging':{" + logging + "},'model':{"
                        + "'provider':'openai','name':'gpt-fast','model_alias':'fast','options':{'input_cost':10,"
                        + "'output_cost':10,'upstream_url':'" + provider.url("/v1/chat/completions") + "'}}}]}}");
    }

    private HttpResponse<String> ask(String body) throws Exception {
        HttpResponse<String> answer = gatehouse.awaitStatus(200, gatehouse.chat("/chat", body, "apikey", "alice-key"));
        assertEquals(200, answer.statusCode(), answer.body());
        return answer;
    }

    private HttpRequest get(String path) {
        return HttpRequest.newBuilder(java.net.URI.create(gatehouse.proxy(path)))
                .build();
    }

    /** The entry of a request to the model, once it is there. */
    private static JsonNode entry(Path file, String mode) throws Exception {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        while (System.nanoTime() < end) {
            String text = Files.exists(file) ? Files.readString(file) : "";
            for (String line : text.substring(0, text.lastIndexOf('\n') + 1).split("\n", -1)) {
                JsonNode entry = line.isEmpty() ? JSON.missingNode() : JSON.readTree(line);
                if (mode.equals(entry.at("/ai/proxy/meta/request_mode").asText())) {
                    return entry;
                }
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(2));
        }
        throw new AssertionError("no " + mode + " request in " + file);
    }

    private static void collect(HttpExchange exchange, BlockingQueue<JsonNode> bodies, Queue<Integer> answers)
            throws IOException {
        var received = JSON.createObjectNode();
        received.put("method", exchange.getRequestMethod());
        received.put("type", exchange.getRequestHeaders().getFirst("Content-Type"));
        received.put("team", exchange.getRequestHeaders().getFirst("X-Team"));
        received.put("authorization", exchange.getRequestHeaders().getFirst("Authorization"));
        received.set("entries", JSON.readTree(exchange.getRequestBody()));
        bodies.add(received);
        Integer status = answers.poll();
        exchange.sendResponseHeaders(status == null ? 200 : status, -1);
        exchange.close();
    }

    /** Asks until a batch has gone out: the plugin is live some time after it was created. */
    private void sendUntilABatchCame(String path, BlockingQueue<JsonNode> bodies) throws Exception {
        Thread traffic = repeat(path);
        while (bodies.isEmpty()) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(2));
        }
        traffic.interrupt();
        traffic.join();
    }

    private Thread repeat(String path) {
        Thread thread = new Thread(
                () -> {
                    while (!Thread.currentThread().isInterrupted()) {
                        try {
                            gatehouse.awaitStatus(404, get(path));
                        } catch (IOException | InterruptedException stopped) {
                            return;
                        }
                    }
                },
                "traffic");
        thread.start();
        return thread;
    }

    private static JsonNode next(BlockingQueue<JsonNode> bodies) throws InterruptedException {
        JsonNode body = bodies.poll(30, TimeUnit.SECONDS);
        assertNotNull(body, "nothing came");
        return body;
    }

    /**
     * Asks the model until {@code /metrics} shows each of the lines. A request's counters move one after the other, so a
     * page may hold the first of them and not yet the last.
     */
    private void awaitMetrics(String... starts) throws Exception {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        String text = "";
        while (!Stream.of(starts).allMatch(text::contains) && System.nanoTime() < end) {
            ask("{'model':'fast'," + QUESTION + "}");
            text = gatehouse.metrics();
        }
        for (String start : starts) {
            assertTrue(text.contains(start), start + " is not in\n" + text);
        }
    }
}
