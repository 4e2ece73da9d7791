package io.gatehouse.llm.provider;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.quickstart.standin.Call;
import io.gatehouse.quickstart.standin.Dialect;
import io.gatehouse.quickstart.standin.Dialects;
import io.gatehouse.quickstart.standin.Reply;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.jspecify.annotations.Nullable;

/**
 * One wire format of a provider, as a file of {@code llm/provider/<name>/modality} describes it: the {@code target}, the
 * paths {@code plain} and {@code streamed}, the stand-in's {@code dialect} that checks and answers requests where it has
 * one, the {@code answers} that are canned, and by case what must reach the provider ({@code sent}: values by JSON pointer,
 * or {@code unchanged}) or the text of the refusal ({@code refused}). The stand-in serves it under its own name.
 */
final class WireFormat implements Dialect {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final String name;
    private final JsonNode file;
    private final @Nullable Dialect dialect;
    private final BlockingQueue<Call> received = new LinkedBlockingQueue<>();

    private WireFormat(String name, JsonNode file) {
        this.name = name;
        this.file = file;
        this.dialect = file.has("dialect") ? standIn(file.path("dialect").asText()) : null;
    }

    static WireFormat read(Path file) throws IOException {
        return new WireFormat(String.valueOf(file.getFileName()).replace(".json", ""), JSON.readTree(file.toFile()));
    }

    private static Dialect standIn(String name) {
        return Dialects.all().stream()
                .filter(dialect -> dialect.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("the stand-in has no dialect " + name));
    }

    /** The config of an ai-proxy whose provider is the server at {@code url}. */
    String plugin(String url, boolean stream) {
        ObjectNode config = file.path("target").deepCopy();
        config.put("route_type", "llm/v1/chat");
        ObjectNode model = (ObjectNode) config.path("model");
        model.withObject("/options")
                .put(
                        "upstream_url",
                        url + "/" + name
                                + file.path(stream ? "streamed" : "plain").asText());
        return config.toString();
    }

    String model() {
        return file.at("/target/model/name").asText();
    }

    /** What the file says of a case. */
    JsonNode expected(String caseName, boolean stream) {
        JsonNode cases = file.path("cases");
        JsonNode own = cases.path(caseName + (stream ? " streamed" : " plain"));
        JsonNode expected = own.isMissingNode() ? cases.path(caseName) : own;
        return Objects.requireNonNull(expected.isMissingNode() ? null : expected, () -> name + " lacks " + caseName);
    }

    /** The request that came last; none if there was none since the last question. */
    Optional<JsonNode> received() throws IOException {
        List<Call> calls = new ArrayList<>();
        received.drainTo(calls);
        return calls.isEmpty()
                ? Optional.empty()
                : Optional.of(JSON.readTree(calls.get(calls.size() - 1).body()));
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public boolean speaks(String path) {
        return path.startsWith("/" + name + "/");
    }

    /** Requests that the dialect refuses are refused; else calls of tools are canned, and other answers where needed. */
    @Override
    public Reply reply(Call call) {
        Call own = new Call(
                call.method(),
                call.path().substring(name.length() + 1),
                call.query(),
                call.headers(),
                call.content(),
                call.received());
        received.add(own);
        boolean byPath = !file.path("plain").equals(file.path("streamed"));
        boolean stream = byPath
                ? own.path().equals(file.path("streamed").asText())
                : own.body().contains("\"stream\":true");
        boolean calls = own.body().contains("how late?") && !own.body().contains("21");
        Dialect checking = dialect;
        if (checking != null) {
            Reply reply = checking.reply(own);
            if (reply.status() != 200 || !calls) {
                return reply;
            }
        }
        JsonNode answer = file.path("answers").path(calls ? "calls" : "text");
        return stream ? streamed(answer) : new Reply.Document(200, answer.path("plain"));
    }

    private static Reply streamed(JsonNode answer) {
        List<byte[]> pieces = new ArrayList<>();
        answer.path("streamed").forEach(piece -> pieces.add(piece.asText().getBytes(StandardCharsets.UTF_8)));
        answer.path("streamed_base64")
                .forEach(piece -> pieces.add(Base64.getDecoder().decode(piece.asText())));
        return new Reply.Stream(answer.path("content_type").asText("text/event-stream"), pieces);
    }
}
