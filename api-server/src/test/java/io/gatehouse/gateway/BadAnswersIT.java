package io.gatehouse.gateway;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.gatehouse.RunningGatehouse;
import io.gatehouse.settings.Settings;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** What clients get when a provider misbehaves: never a success that is none. To add a case, add a line to the table. */
@Timeout(180)
class BadAnswersIT {
    private static final String FAILED = "(failed) ";
    private static final String ERROR = "(error) ";
    private static final String CUT = "HTTP/1.1 200 OK\r\nContent-Type: %s\r\nContent-Length: 100000\r\n\r\n%s";
    private static final Map<String, String> NAMED = Map.of(
            "{openai}", "{\"id\":\"c\",\"object\":\"chat.completion\",\"created\":1,\"model\":\"m\",\"choices\":[]}",
            "{anthropic}",
                    "{\"id\":\"c\",\"content\":[{\"type\":\"text\",\"text\":\"hi\"}],\"stop_reason\":\"end_turn\"}",
            "{oai}", "data: {\"choices\":[{\"delta\":{\"content\":\"hi\"}}]}\n\n",
            "{ant}", "data: {\"type\":\"content_block_delta\",\"delta\":{\"type\":\"text_delta\",\"text\":\"hi\"}}\n\n",
            "{end}", "data: {\"type\":\"message_stop\"}\n\n",
            "{long}", "\"" + "x".repeat(20_000_000) + "\"");

    /** What becomes of the first word of Anthropic's stream. */
    private static final String TRANSLATED =
            chunk("{\"role\":\"assistant\",\"content\":\"\"}") + chunk("{\"content\":\"hi\"}");

    @TempDir
    static Path directory;

    private static RunningGatehouse gatehouse;
    private static SocketUpstream upstream;

    private static String chunk(String delta) {
        return "data: {\"id\":\"chatcmpl-{id}\",\"object\":\"chat.completion.chunk\",\"created\":{now},\"model\":\"m\","
                + "\"choices\":[{\"index\":0,\"delta\":" + delta + ",\"logprobs\":null,\"finish_reason\":null}]}\n\n";
    }

    @BeforeAll
    static void start() throws Exception {
        upstream = new SocketUpstream();
        gatehouse = new RunningGatehouse(Settings.ephemeral(directory));
        String last = LlmRoutes.create(gatehouse, "http://127.0.0.1:" + upstream.port());
        HttpRequest probe = HttpRequest.newBuilder(URI.create(gatehouse.proxy(last)))
                .POST(HttpRequest.BodyPublishers.noBody())
                .build();
        assertEquals(400, gatehouse.awaitStatus(400, probe).statusCode());
    }

    @AfterAll
    static void stop() throws Exception {
        gatehouse.close();
        upstream.close();
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvFileSource(resources = "/llm/bad-answers.csv", delimiter = '|', quoteCharacter = '`')
    void reachesClientsForWhatItIs(String provider, String how, String comes, String expected) throws Exception {
        boolean stream = how.equals("stream");
        String body = "{\"stream\":" + stream + ",\"messages\":[{\"role\":\"user\",\"content\":\"hi\"}]}";
        for (String plugin : LlmRoutes.PLUGINS) {
            upstream.handle(exchange -> {
                String length = String.valueOf(SocketUpstream.header(exchange.head(), "content-length"));
                exchange.body(Integer.parseInt(length));
                answer(exchange, provider, stream, comes);
            });
            String kind = switch (comes) {
                case "(silent)", "(stalled)" -> "impatient";
                case "(refused)" -> "refused";
                default -> "chat";
            };
            String wanted = expected.equals("=") ? comes : written(expected, provider);
            assertEquals(wanted, ask("/" + plugin + "/" + provider + "/" + kind, body), plugin);
        }
    }

    /** What the table abbreviates. */
    private static String written(String expected, String provider) {
        String own = " application/json; charset=utf-8 {\\n  \"message\":\"%s\",\\n  \"request_id\":\"{id}\"\\n}";
        if (expected.equals("(502)")) {
            return "502" + own.formatted("An invalid response was received from the upstream server");
        }
        if (expected.equals("(504)")) {
            return "504" + own.formatted("The upstream server is timing out");
        }
        if (expected.startsWith(FAILED)) {
            return "500 application/json; charset=utf-8 {\"error\":{\"message\":\"transformation failed from type "
                    + provider + "://llm/v1/chat: " + expected.substring(FAILED.length()) + "\"}}";
        }
        int error = expected.indexOf(ERROR);
        return error < 0
                ? expected
                : expected.substring(0, error) + "data: {\"error\":{\"message\":\""
                        + expected.substring(error + ERROR.length()) + "\",\"type\":\"upstream_error\"}}\\n\\n";
    }

    private static void answer(SocketUpstream.Exchange exchange, String provider, boolean stream, String comes)
            throws Exception {
        String begun = stream
                ? filled(provider.equals("openai") ? "{oai}" : "{ant}")
                : filled("{" + provider + "}").substring(0, 20);
        String type = stream ? "text/event-stream" : "application/json";
        switch (comes) {
            case "(silent)" -> exchange.waitForClose();
            case "(reset)" -> exchange.close();
            case "(no http)" -> exchange.write("220 mail.example ESMTP\r\n\r\n");
            case "(cut)" -> {
                exchange.write(CUT.formatted(type, begun));
                exchange.close();
            }
            case "(stalled)" -> {
                exchange.write(CUT.formatted(type, begun));
                exchange.waitForClose();
            }
            default -> exchange.write(response(comes.split(" ", 3)));
        }
    }

    private static byte[] response(String[] parts) throws IOException {
        String text = filled(parts.length < 3 ? "" : parts[2]).replace("\\n", "\n");
        boolean packed = text.startsWith("{packed}");
        byte[] body = packed ? packed(text.substring("{packed}".length())) : text.getBytes(UTF_8);
        String head = "HTTP/1.1 " + parts[0] + " Whatever\r\n"
                + (parts[1].equals("-") ? "" : "Content-Type: " + parts[1] + "\r\n")
                + (packed ? "Content-Encoding: gzip\r\n" : "")
                + (parts[0].equals("204") ? "" : "Content-Length: " + body.length + "\r\n") + "\r\n";
        ByteArrayOutputStream response = new ByteArrayOutputStream();
        response.writeBytes(head.getBytes(ISO_8859_1));
        response.writeBytes(body);
        return response.toByteArray();
    }

    private static String filled(String text) {
        String filled = text;
        for (Map.Entry<String, String> name : NAMED.entrySet()) {
            filled = filled.replace(name.getKey(), name.getValue());
        }
        return filled;
    }

    private static byte[] packed(String text) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(text.getBytes(UTF_8));
        }
        return packed.toByteArray();
    }

    /** Status, content type and body as the table writes them. */
    private static String ask(String path, String body) throws IOException {
        String all;
        try (RawClient client = new RawClient(URI.create(gatehouse.proxy("/")).getPort())) {
            client.send(
                    "POST " + path + " HTTP/1.1\r\nHost: a\r\nConnection: close\r\nContent-Type: application/json\r\n"
                            + "Content-Length: " + body.length() + "\r\n\r\n" + body);
            all = client.readToEnd();
        }
        int end = all.indexOf("\r\n\r\n");
        String head = all.substring(0, end);
        String status = head.substring("HTTP/1.1 ".length()).substring(0, 3);
        assertEquals(status.equals("200"), SocketUpstream.header(head, "x-kong-llm-model") != null, head);
        String text = all.substring(end + 4);
        if ("chunked".equals(SocketUpstream.header(head, "transfer-encoding"))) {
            text = dechunked(text);
        }
        for (Map.Entry<String, String> name : NAMED.entrySet()) {
            text = text.replace(name.getValue(), name.getKey());
        }
        String written = text.replaceAll("[0-9a-f]{32}", "{id}")
                .replaceAll("\"created\":[0-9]{10}", "\"created\":{now}")
                .replace(TRANSLATED, "{translated}")
                .replace("\n", "\\n");
        String type = SocketUpstream.header(head, "content-type");
        return (status + " " + (type == null ? "-" : type) + " " + written).strip();
    }

    /** The chunks that came, the last one or not. */
    private static String dechunked(String text) {
        StringBuilder body = new StringBuilder();
        int at = 0;
        while (at < text.length()) {
            int line = text.indexOf("\r\n", at);
            int length = Integer.parseInt(text.substring(at, line), 16);
            body.append(text, line + 2, line + 2 + length);
            at = line + 2 + length + 2;
        }
        return body.toString();
    }
}
