package io.gatehouse.llm.dialect;

import static java.nio.charset.StandardCharsets.US_ASCII;

import io.gatehouse.json.JsonText;
import io.gatehouse.json.ScannedObject;
import io.gatehouse.llm.CallReport;
import io.gatehouse.llm.ChatRequest;
import io.gatehouse.llm.RouteType;
import io.gatehouse.llm.Target;
import io.gatehouse.llm.provider.SplicedBody;
import io.gatehouse.llm.usage.UsageRecorder;
import io.gatehouse.plugin.InvalidConfig;
import io.gatehouse.plugin.ResponseFilter;
import io.netty.util.AsciiString;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the providers that speak OpenAI's own dialect have in common: the client's bytes go through, with the model, the
 * configured sampling options and an explicit {@code stream} put in.
 */
public final class OpenAiDialect {
    private static final AsciiString ACCEPT_ENCODING = AsciiString.cached("accept-encoding");
    private static final AsciiString PACKED = AsciiString.cached("gzip, identity");
    private static final byte[] TRUE = "true".getBytes(US_ASCII);
    private static final byte[] FALSE = "false".getBytes(US_ASCII);

    private final byte @Nullable [] modelJson;
    private final byte @Nullable [] temperature;
    private final byte @Nullable [] topP;
    private final byte @Nullable [] maxTokens;
    private final byte @Nullable [] dimensions;
    private final RouteType routeType;
    private final ChoicesCheck check;

    public OpenAiDialect(Target target) throws InvalidConfig {
        Optional<String> fixedName =
                target.name().filter(name -> name.isConstant()).map(name -> name.source());
        this.modelJson = fixedName.map(JsonText::quote).orElse(null);
        this.temperature = target.options().number("temperature");
        this.topP = target.options().number("top_p");
        this.maxTokens = target.options().number("max_tokens");
        this.dimensions = target.options().number("embeddings_dimensions");
        this.routeType = target.routeType();
        this.check = new ChoicesCheck(target.provider(), target.routeType());
    }

    /** The client's body, changed for the provider; a whole answer may come packed. */
    public SplicedBody body(ChatRequest request) {
        if (!request.stream()) {
            request.exchange().headers().set(ACCEPT_ENCODING, PACKED);
        }
        SplicedBody body = new SplicedBody(request.body().object());
        body.setJson("model", modelJson == null ? JsonText.quote(request.model()) : modelJson);
        if (routeType == RouteType.EMBEDDINGS) {
            if (dimensions != null) {
                body.setJson("dimensions", dimensions);
            }
            return body;
        }
        body.setJson("stream", request.stream() ? TRUE : FALSE);
        if (temperature != null) {
            body.setJson("temperature", temperature);
        }
        if (topP != null) {
            body.setJson("top_p", topP);
        }
        // Not in OpenAI's API, which refuses unknown members.
        body.remove("top_k");
        limitTokens(body, countsReasoning(request.model()));
        return body;
    }

    /**
     * The client's body, changed for a provider that ends a stream with its usage when it is asked to. It is asked
     * where the usage is recorded; what the client did not ask for is taken out of its stream again.
     */
    public SplicedBody bodyAskingForUsage(ChatRequest request) {
        SplicedBody body = body(request);
        UsageRecorder recorder = request.stream() ? UsageRecorder.of(request.exchange()) : null;
        if (recorder != null) {
            StreamOptions options = StreamOptions.of(request.body().object());
            if (!options.includesUsage()) {
                body.setJson(StreamOptions.MEMBER, options.withUsage());
                recorder.hideUsage();
            }
        }
        return body;
    }

    /**
     * A configured limit holds whichever of the two members the client wrote; a model that counts reasoning tokens
     * takes only the newer one.
     */
    private void limitTokens(SplicedBody body, boolean reasoning) {
        ScannedObject original = body.original();
        int old = original.find("max_tokens");
        if (maxTokens != null) {
            body.setJson(reasoning ? "max_completion_tokens" : "max_tokens", maxTokens);
            body.remove(reasoning ? "max_tokens" : "max_completion_tokens");
        } else if (reasoning && old >= 0) {
            if (!original.has("max_completion_tokens")) {
                body.setJson("max_completion_tokens", original.value(old));
            }
            body.remove("max_tokens");
        }
    }

    private static boolean countsReasoning(String model) {
        return isFamily(model, "o1") || isFamily(model, "o3") || isFamily(model, "o4") || isFamily(model, "gpt-5");
    }

    /** {@code o1}, {@code o1-mini}, {@code gpt-5.1}, but not {@code o10}. */
    private static boolean isFamily(String model, String family) {
        return model.startsWith(family)
                && (model.length() == family.length() || !Character.isLetterOrDigit(model.charAt(family.length())));
    }

    /** What becomes of a response with status 200. */
    public ResponseFilter success(ChatRequest request) {
        CallReport report = request.report();
        if (request.stream()) {
            return head -> ChoicesCheck.isDocument(head) ? check.instead(report) : StreamWatch.of(head, report);
        }
        return head -> check.collect(report);
    }
}
