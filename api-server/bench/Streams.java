import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32;

/**
 * Streams of tokens at a steady pace, read directly and through proxies. This process is both the upstream and the clients,
 * so that a token can carry the time at which it was sent. {@code streams} runs it, from this one file and without a build.
 *
 * <p>Arguments: the upstream's port, the API key, streams at once, tokens per stream, pace in ms, rounds, then a
 * {@code name=url} for each point. The first one is the direct way. Prints a table; exits with 1 when a stream was not whole.
 */
public final class Streams {
    /** What a token looks like in every format: its number and the nanoseconds of its sending. */
    private static final Pattern TOKEN = Pattern.compile("<(\\d+)@(\\d+)>");

    /** Runs of short streams at each point, so that the compilers of both JVMs are done with what is measured. */
    private static final int WARM_UP_RUNS = 60;

    private static final int LONGEST_SILENCE_MS = 30_000;

    private Streams() {}

    public static void main(String[] arguments) throws Exception {
        int port = Integer.parseInt(arguments[0]);
        Load load = new Load(
                arguments[1],
                Integer.parseInt(arguments[2]),
                Integer.parseInt(arguments[3]),
                TimeUnit.MILLISECONDS.toNanos(Integer.parseInt(arguments[4])));
        int rounds = Integer.parseInt(arguments[5]);
        Map<String, URI> points = new LinkedHashMap<>();
        for (String point : Arrays.asList(arguments).subList(6, arguments.length)) {
            points.put(point.substring(0, point.indexOf('=')), URI.create(point.substring(point.indexOf('=') + 1)));
        }
        try (ServerSocket upstream = new ServerSocket(port, 1024, InetAddress.getLoopbackAddress())) {
            Thread accepting = new Thread(() -> Upstream.serve(upstream));
            accepting.setDaemon(true);
            accepting.start();
            Map<String, List<Figures>> measured = new LinkedHashMap<>();
            System.err.println("warming up");
            for (int run = 0; run < WARM_UP_RUNS; run++) {
                for (Map.Entry<String, URI> point : points.entrySet()) {
                    load.hurried().run(point.getKey(), point.getValue());
                }
            }
            for (int round = 1; round <= rounds; round++) {
                System.err.println("round " + round + " of " + rounds);
                for (Map.Entry<String, URI> point : points.entrySet()) {
                    Figures figures = Figures.of(load.run(point.getKey(), point.getValue()), load.pace());
                    measured.computeIfAbsent(point.getKey(), name -> new ArrayList<>())
                            .add(figures);
                }
            }
            print(measured, points.keySet().iterator().next());
        }
        System.exit(0);
    }

    private static void print(Map<String, List<Figures>> measured, String direct) {
        System.out.println("ms, median (least-most) over the rounds");
        System.out.printf("%-10s", "point");
        for (Figures.Column column : Figures.Column.values()) {
            System.out.printf("  %-19s", column.title);
        }
        System.out.println();
        measured.forEach((name, rounds) -> row(name, rounds, null));
        for (String reference : List.of(direct, "nginx")) {
            List<Figures> against = measured.get(reference);
            if (against != null) {
                System.out.println("\nadded to " + reference + ", round by round");
                measured.forEach((name, rounds) -> {
                    if (!name.equals(direct) && !name.equals(reference)) {
                        row(name, rounds, against);
                    }
                });
            }
        }
    }

    private static void row(String name, List<Figures> rounds, List<Figures> against) {
        System.out.printf("%-10s", name);
        for (Figures.Column column : Figures.Column.values()) {
            double[] values = new double[rounds.size()];
            for (int i = 0; i < values.length; i++) {
                values[i] = rounds.get(i).get(column) - (against == null ? 0 : against.get(i).get(column));
            }
            Arrays.sort(values);
            double median = (values[(values.length - 1) / 2] + values[values.length / 2]) / 2;
            System.out.printf(
                    "  %-19s", String.format("%.2f (%.2f-%.2f)", median, values[0], values[values.length - 1]));
        }
        System.out.println();
    }

    /** When each token was sent and received, in nanoseconds, and when the request was sent. */
    private record Stream(long asked, long[] sent, long[] received) {}

    /** Percentiles of one run of all streams, in ms. */
    private record Figures(Map<Column, Double> values) {
        enum Column {
            FIRST_MEDIAN("first token p50"),
            FIRST_99("first token p99"),
            DELAY_MEDIAN("token delay p50"),
            DELAY_99("token delay p99"),
            JITTER_MEDIAN("gap jitter p50"),
            JITTER_99("gap jitter p99");

            private final String title;

            Column(String title) {
                this.title = title;
            }
        }

        static Figures of(List<Stream> streams, long pace) {
            double[] first = streams.stream()
                    .mapToDouble(stream -> stream.received[0] - stream.asked)
                    .sorted()
                    .toArray();
            List<Double> delays = new ArrayList<>();
            List<Double> jitter = new ArrayList<>();
            for (Stream stream : streams) {
                for (int i = 0; i < stream.sent.length; i++) {
                    delays.add((double) (stream.received[i] - stream.sent[i]));
                    if (i > 0) {
                        jitter.add((double) Math.abs(stream.received[i] - stream.received[i - 1] - pace));
                    }
                }
            }
            double[] delay = delays.stream().mapToDouble(Double::doubleValue).sorted().toArray();
            double[] gaps = jitter.stream().mapToDouble(Double::doubleValue).sorted().toArray();
            return new Figures(Map.of(
                    Column.FIRST_MEDIAN, percentile(first, 50),
                    Column.FIRST_99, percentile(first, 99),
                    Column.DELAY_MEDIAN, percentile(delay, 50),
                    Column.DELAY_99, percentile(delay, 99),
                    Column.JITTER_MEDIAN, percentile(gaps, 50),
                    Column.JITTER_99, percentile(gaps, 99)));
        }

        double get(Column column) {
            return values.get(column);
        }

        private static double percentile(double[] sorted, int percent) {
            return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)] / 1e6;
        }
    }

    /** The clients: each has a connection of its own, and they start spread over one pace. */
    private record Load(String key, int streams, int tokens, long pace) {
        Load hurried() {
            return new Load(key, streams, 10, TimeUnit.MILLISECONDS.toNanos(1));
        }

        List<Stream> run(String name, URI url) throws Exception {
            ExecutorService clients = Executors.newFixedThreadPool(streams);
            try {
                long start = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(50);
                List<Callable<Stream>> calls = new ArrayList<>();
                for (int i = 0; i < streams; i++) {
                    long at = start + pace * i / streams;
                    calls.add(() -> read(name, url, at));
                }
                List<Stream> done = new ArrayList<>();
                for (Future<Stream> stream : clients.invokeAll(calls)) {
                    done.add(stream.get());
                }
                return done;
            } finally {
                clients.shutdownNow();
            }
        }

        private Stream read(String name, URI url, long at) throws IOException {
            byte[] body = ("{\"model\":\"m\",\"stream\":true,\"max_tokens\":512,"
                            + "\"messages\":[{\"role\":\"user\",\"content\":\"Count for me, at a steady pace.\"}]}")
                    .getBytes(StandardCharsets.UTF_8);
            String head = "POST " + url.getRawPath() + " HTTP/1.1\r\nHost: " + url.getAuthority() + "\r\napikey: " + key
                    + "\r\nx-tokens: " + tokens + "\r\nx-pace: " + pace
                    + "\r\nContent-Type: application/json\r\nContent-Length: " + body.length + "\r\n\r\n";
            long[] sent = new long[tokens];
            long[] received = new long[tokens];
            try (Socket socket = new Socket()) {
                socket.setTcpNoDelay(true);
                socket.setSoTimeout(LONGEST_SILENCE_MS);
                socket.connect(new InetSocketAddress(url.getHost(), url.getPort()));
                pauseUntil(at);
                long asked = System.nanoTime();
                socket.getOutputStream().write(concat(head.getBytes(StandardCharsets.US_ASCII), body));
                InputStream in = new BufferedInputStream(socket.getInputStream(), 16_384);
                Http.Head answer = Http.head(in);
                require(answer.line().contains(" 200 "), name + " answered " + answer.line());
                require(answer.chunked(), name + " did not answer in chunks");
                int count = 0;
                ByteArrayOutputStream text = new ByteArrayOutputStream();
                String rest = "";
                for (byte[] chunk = Http.chunk(in); chunk.length > 0; chunk = Http.chunk(in)) {
                    long now = System.nanoTime();
                    text.write(chunk);
                    // A proxy may cut anywhere: a token is there once its end is.
                    rest += new String(chunk, StandardCharsets.US_ASCII);
                    int end = 0;
                    for (Matcher token = TOKEN.matcher(rest); token.find(); end = token.end()) {
                        require(Integer.parseInt(token.group(1)) == count, name + " lost token " + count);
                        sent[count] = Long.parseLong(token.group(2));
                        received[count++] = now;
                    }
                    rest = rest.substring(end);
                }
                String whole = text.toString(StandardCharsets.UTF_8);
                require(count == tokens, name + " ended after " + count + " tokens: " + whole);
                require(
                        url.getPath().startsWith("/direct/") || whole.contains("[DONE]"),
                        name + " did not end its stream with [DONE]: " + whole);
                return new Stream(asked, sent, received);
            }
        }

        private static void require(boolean condition, String otherwise) throws IOException {
            if (!condition) {
                throw new IOException(otherwise);
            }
        }
    }

    /** Answers each request with a stream in the format that its path names. */
    private record Upstream(Socket socket) implements Runnable {
        static void serve(ServerSocket listening) {
            ExecutorService connections = Executors.newCachedThreadPool(task -> {
                Thread thread = new Thread(task);
                thread.setDaemon(true);
                return thread;
            });
            try {
                while (true) {
                    Socket socket = listening.accept();
                    connections.execute(new Upstream(socket));
                }
            } catch (IOException closed) {
                connections.shutdownNow();
            }
        }

        @Override
        public void run() {
            try (socket) {
                socket.setTcpNoDelay(true);
                InputStream in = new BufferedInputStream(socket.getInputStream());
                OutputStream out = socket.getOutputStream();
                for (Http.Head request = Http.head(in); !request.line().isEmpty(); request = Http.head(in)) {
                    in.readNBytes(request.length());
                    stream(Format.of(request.line()), request.tokens(), request.pace(), out);
                }
            } catch (IOException closed) {
                // The peer is done with it.
            }
        }

        private static void stream(Format format, int tokens, long pace, OutputStream out) throws IOException {
            long start = System.nanoTime();
            out.write(("HTTP/1.1 200 OK\r\nContent-Type: " + format.contentType
                            + "\r\nTransfer-Encoding: chunked\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            for (byte[] event : format.before()) {
                out.write(Http.chunked(event));
            }
            for (int i = 0; i < tokens; i++) {
                pauseUntil(start + i * pace);
                out.write(Http.chunked(format.token("<" + i + "@" + System.nanoTime() + ">", i == 0)));
            }
            for (byte[] event : format.after()) {
                out.write(Http.chunked(event));
            }
            out.write("0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        }
    }

    /** How a provider writes a stream; each value is what a chat answer consists of there. */
    private enum Format {
        OPENAI("text/event-stream") {
            @Override
            List<byte[]> before() {
                return List.of();
            }

            @Override
            byte[] token(String text, boolean first) {
                return data("{\"id\":\"chatcmpl-1\",\"object\":\"chat.completion.chunk\",\"created\":1741569952,"
                        + "\"model\":\"m\",\"choices\":[{\"index\":0,\"delta\":{\"content\":\"" + text
                        + "\"},\"logprobs\":null,\"finish_reason\":null}]}");
            }

            @Override
            List<byte[]> after() {
                return List.of(
                        data("{\"id\":\"chatcmpl-1\",\"object\":\"chat.completion.chunk\",\"created\":1741569952,"
                                + "\"model\":\"m\",\"choices\":[{\"index\":0,\"delta\":{},\"logprobs\":null,"
                                + "\"finish_reason\":\"stop\"}]}"),
                        data("[DONE]"));
            }
        },
        ANTHROPIC("text/event-stream") {
            @Override
            List<byte[]> before() {
                return List.of(
                        named(
                                "message_start",
                                "\"message\":{\"id\":\"msg_1\",\"type\":\"message\",\"role\":\"assistant\",\"model\":\"m\","
                                        + "\"content\":[],\"stop_reason\":null,\"stop_sequence\":null,"
                                        + "\"usage\":{\"input_tokens\":9,\"output_tokens\":1}}"),
                        named("content_block_start", "\"index\":0,\"content_block\":{\"type\":\"text\",\"text\":\"\"}"));
            }

            @Override
            byte[] token(String text, boolean first) {
                return named(
                        "content_block_delta",
                        "\"index\":0,\"delta\":{\"type\":\"text_delta\",\"text\":\"" + text + "\"}");
            }

            @Override
            List<byte[]> after() {
                return List.of(
                        named("content_block_stop", "\"index\":0"),
                        named(
                                "message_delta",
                                "\"delta\":{\"stop_reason\":\"end_turn\",\"stop_sequence\":null},"
                                        + "\"usage\":{\"output_tokens\":100}"),
                        data("event: message_stop", "{\"type\":\"message_stop\"}"));
            }
        },
        COHERE("text/event-stream") {
            @Override
            List<byte[]> before() {
                return List.of(
                        named("message-start", "\"id\":\"c1\",\"delta\":{\"message\":{\"role\":\"assistant\"}}"),
                        named(
                                "content-start",
                                "\"index\":0,\"delta\":{\"message\":{\"content\":{\"type\":\"text\",\"text\":\"\"}}}"));
            }

            @Override
            byte[] token(String text, boolean first) {
                return named(
                        "content-delta",
                        "\"index\":0,\"delta\":{\"message\":{\"content\":{\"text\":\"" + text + "\"}}}");
            }

            @Override
            List<byte[]> after() {
                return List.of(
                        named("content-end", "\"index\":0"),
                        named(
                                "message-end",
                                "\"delta\":{\"finish_reason\":\"COMPLETE\",\"usage\":{\"tokens\":"
                                        + "{\"input_tokens\":9,\"output_tokens\":100}}}"));
            }
        },
        GEMINI("application/json; charset=UTF-8") {
            @Override
            List<byte[]> before() {
                return List.of();
            }

            @Override
            byte[] token(String text, boolean first) {
                return utf8((first ? "[" : ",\r\n") + "{\"candidates\":[{\"content\":{\"parts\":[{\"text\":\"" + text
                        + "\"}],\"role\":\"model\"}}],\"responseId\":\"r1\"}");
            }

            @Override
            List<byte[]> after() {
                return List.of(utf8(",\r\n{\"candidates\":[{\"content\":{\"parts\":[{\"text\":\"\"}],\"role\":\"model\"},"
                        + "\"finishReason\":\"STOP\"}],\"responseId\":\"r1\",\"usageMetadata\":{\"promptTokenCount\":9,"
                        + "\"candidatesTokenCount\":100,\"totalTokenCount\":109}}]"));
            }
        },
        BEDROCK("application/vnd.amazon.eventstream") {
            @Override
            List<byte[]> before() {
                return List.of(message("messageStart", "{\"role\":\"assistant\"}"));
            }

            @Override
            byte[] token(String text, boolean first) {
                return message("contentBlockDelta", "{\"contentBlockIndex\":0,\"delta\":{\"text\":\"" + text + "\"}}");
            }

            @Override
            List<byte[]> after() {
                return List.of(
                        message("contentBlockStop", "{\"contentBlockIndex\":0}"),
                        message("messageStop", "{\"stopReason\":\"end_turn\"}"),
                        message(
                                "metadata",
                                "{\"usage\":{\"inputTokens\":9,\"outputTokens\":100,\"totalTokens\":109},"
                                        + "\"metrics\":{\"latencyMs\":2000}}"));
            }
        },
        OLLAMA("application/x-ndjson") {
            @Override
            List<byte[]> before() {
                return List.of();
            }

            @Override
            byte[] token(String text, boolean first) {
                return utf8("{\"model\":\"m\",\"created_at\":\"2026-01-15T08:13:38.876196Z\",\"message\":"
                        + "{\"role\":\"assistant\",\"content\":\"" + text + "\"},\"done\":false}\n");
            }

            @Override
            List<byte[]> after() {
                return List.of(utf8("{\"model\":\"m\",\"created_at\":\"2026-01-15T08:13:38.876196Z\",\"message\":"
                        + "{\"role\":\"assistant\",\"content\":\"\"},\"done_reason\":\"stop\",\"done\":true,"
                        + "\"prompt_eval_count\":9,\"eval_count\":100}\n"));
            }
        };

        private final String contentType;

        Format(String contentType) {
            this.contentType = contentType;
        }

        abstract List<byte[]> before();

        abstract byte[] token(String text, boolean first);

        abstract List<byte[]> after();

        /** By the first segment of a path such as {@code /gemini/…}; OpenAI's when it names none. */
        static Format of(String requestLine) {
            Optional<Format> named = Arrays.stream(values())
                    .filter(format -> requestLine.startsWith("POST /" + format.name().toLowerCase() + "/"))
                    .findFirst();
            return named.orElse(OPENAI);
        }

        private static byte[] data(String json) {
            return utf8("data: " + json + "\n\n");
        }

        private static byte[] data(String line, String json) {
            return utf8(line + "\ndata: " + json + "\n\n");
        }

        private static byte[] named(String type, String fields) {
            return data("event: " + type, "{\"type\":\"" + type + "\"," + fields + "}");
        }

        private static byte[] utf8(String text) {
            return text.getBytes(StandardCharsets.UTF_8);
        }

        /** A message of AWS's event stream. */
        private static byte[] message(String type, String payload) {
            ByteArrayOutputStream headers = new ByteArrayOutputStream();
            header(headers, ":event-type", type);
            header(headers, ":content-type", "application/json");
            header(headers, ":message-type", "event");
            byte[] body = utf8(payload);
            byte[] bytes = new byte[12 + headers.size() + body.length + 4];
            ByteBuffer message = ByteBuffer.wrap(bytes).putInt(bytes.length).putInt(headers.size());
            message.putInt(checksum(bytes, 8)).put(headers.toByteArray()).put(body);
            message.putInt(checksum(bytes, bytes.length - 4));
            return bytes;
        }

        private static void header(ByteArrayOutputStream headers, String name, String value) {
            headers.write(name.length());
            headers.writeBytes(utf8(name));
            headers.write(7);
            headers.write(value.length() >> 8);
            headers.write(value.length());
            headers.writeBytes(utf8(value));
        }

        private static int checksum(byte[] bytes, int length) {
            CRC32 checksum = new CRC32();
            checksum.update(bytes, 0, length);
            return (int) checksum.getValue();
        }
    }

    /** As much of HTTP/1.1 as both sides need. */
    private static final class Http {
        /**
         * @param tokens how many a client asks of the upstream
         * @param pace nanoseconds between them
         */
        record Head(String line, int length, boolean chunked, int tokens, long pace) {}

        /** The next message's head; its line is empty at the end of the connection. */
        static Head head(InputStream in) throws IOException {
            String first = line(in);
            Map<String, String> headers = new HashMap<>();
            for (String line = line(in); !line.isEmpty(); line = line(in)) {
                int colon = line.indexOf(':');
                headers.put(line.substring(0, colon).toLowerCase(), line.substring(colon + 1).trim());
            }
            return new Head(
                    first,
                    Integer.parseInt(headers.getOrDefault("content-length", "0")),
                    headers.getOrDefault("transfer-encoding", "").equalsIgnoreCase("chunked"),
                    Integer.parseInt(headers.getOrDefault("x-tokens", "0")),
                    Long.parseLong(headers.getOrDefault("x-pace", "0")));
        }

        static byte[] chunk(InputStream in) throws IOException {
            byte[] bytes = in.readNBytes(Integer.parseInt(line(in), 16));
            line(in);
            return bytes;
        }

        static byte[] chunked(byte[] bytes) {
            byte[] head = (Integer.toHexString(bytes.length) + "\r\n").getBytes(StandardCharsets.US_ASCII);
            return concat(concat(head, bytes), new byte[] {'\r', '\n'});
        }

        private static String line(InputStream in) throws IOException {
            StringBuilder line = new StringBuilder();
            for (int next = in.read(); next != '\n' && next >= 0; next = in.read()) {
                if (next != '\r') {
                    line.append((char) next);
                }
            }
            return line.toString();
        }
    }

    private static byte[] concat(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    private static void pauseUntil(long nanos) {
        for (long left = nanos - System.nanoTime(); left > 0; left = nanos - System.nanoTime()) {
            LockSupport.parkNanos(left);
            if (Thread.interrupted()) {
                throw new UncheckedIOException(new IOException("interrupted"));
            }
        }
    }
}
