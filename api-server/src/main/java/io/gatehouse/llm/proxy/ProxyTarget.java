package io.gatehouse.llm.proxy;

import io.gatehouse.json.CurrentBody;
import io.gatehouse.llm.CallReport;
import io.gatehouse.llm.ChatBody;
import io.gatehouse.llm.ChatRequest;
import io.gatehouse.llm.LlmError;
import io.gatehouse.llm.LlmRefusal;
import io.gatehouse.llm.RouteType;
import io.gatehouse.llm.Target;
import io.gatehouse.llm.provider.PlainBody;
import io.gatehouse.llm.provider.PreparedTarget;
import io.gatehouse.llm.provider.RequestSignature;
import io.gatehouse.llm.provider.UpstreamCall;
import io.gatehouse.llm.usage.ObservedAnswer;
import io.gatehouse.llm.usage.TriedTargets;
import io.gatehouse.llm.usage.UsageRecorder;
import io.gatehouse.llm.usage.UsageSettings;
import io.gatehouse.plugin.Decision;
import io.gatehouse.plugin.Exchange;
import io.gatehouse.plugin.RequestBody;
import io.gatehouse.plugin.ResponseBody;
import io.gatehouse.plugin.ResponseHead;
import io.gatehouse.plugin.UpstreamRequest;
import io.gatehouse.template.Template;
import io.gatehouse.template.TemplateFailure;
import io.netty.handler.codec.http.HttpHeaders;
import io.netty.util.AsciiString;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A target ready to take requests. The checks come in the reference's order, so that a request with several faults gets
 * the same answer: templates, prompts, model, format, streaming, then what only the provider can tell.
 */
public final class ProxyTarget {
    private static final AsciiString ACCEPT_ENCODING = AsciiString.cached("accept-encoding");
    private static final AsciiString CONTENT_ENCODING = AsciiString.cached("content-encoding");
    private static final AsciiString CONTENT_TYPE = AsciiString.cached("content-type");
    private static final AsciiString IDENTITY = AsciiString.cached("identity");
    private static final AsciiString JSON = AsciiString.cached("application/json");
    private static final AsciiString SET_COOKIE = AsciiString.cached("set-cookie");
    private static final AsciiString MODEL_HEADER = AsciiString.cached("X-Kong-LLM-Model");

    /** Stands for the model where neither side names one. */
    private static final String UNSPECIFIED = "UNSPECIFIED";

    /** The most that is unpacked for a client. */
    private static final int UNPACKED_BYTES = 8 * 1024 * 1024;

    private final Target target;
    private final PreparedTarget prepared;
    private final Credentials credentials;
    private final UsageSettings usage;
    private final @Nullable Template name;

    ProxyTarget(Target target, PreparedTarget prepared, UsageSettings usage) {
        this.target = target;
        this.prepared = prepared;
        this.usage = usage;
        this.credentials = new Credentials(target.auth());
        this.name = target.name().orElse(null);
    }

    /** Decides now, or when the credentials are there that the provider fetches; never waits. */
    public Decision whenReady(Supplier<Decision> decision) {
        CompletionStage<?> pending = prepared.pending();
        return pending == null ? decision.get() : new Decision.Await(pending, decision);
    }

    /** Whether it has the credentials that its provider fetches; true where there are none to fetch. */
    public boolean ready() {
        return prepared.ready();
    }

    /**
     * Turns the exchange into the provider's call, or refuses it.
     *
     * @param ownModelCheck whether a client that names another model than the configured one is refused
     */
    public Decision proxy(ProxySettings settings, ChatBody body, boolean ownModelCheck, Exchange exchange) {
        try {
            send(settings, request(settings, body, ownModelCheck, exchange));
            return Decision.proceed();
        } catch (LlmRefusal refusal) {
            return Decision.json(refusal.status(), LlmError.body(refusal.reason()));
        } catch (TemplateFailure failure) {
            return Decision.json(400, LlmError.body(failure.reason()));
        }
    }

    private ChatRequest request(ProxySettings settings, ChatBody body, boolean ownModelCheck, Exchange exchange)
            throws LlmRefusal, TemplateFailure {
        String configured = name == null ? "" : name.render(exchange);
        target.options().check(exchange);
        if (!preserves()) {
            body.requirePrompts(target.routeType());
        }
        String model = model(configured, body.model(), ownModelCheck);
        if (!preserves()) {
            body.requireFormat(target.routeType());
        }
        boolean stream = settings.streaming().apply(body.wantsStream());
        CallReport report = new CallReport(target, model, stream);
        exchange.attach(CallReport.class, report);
        return new ChatRequest(exchange, body, model, stream, report);
    }

    private String model(String configured, String asked, boolean ownModelCheck) throws LlmRefusal {
        if (configured.isEmpty() && asked.isEmpty()) {
            if (preserves()) {
                return UNSPECIFIED;
            }
            throw LlmRefusal.badRequest("model parameter not found in request, nor in gateway configuration");
        }
        if (configured.isEmpty()) {
            return printable(asked);
        }
        if (ownModelCheck && !asked.isEmpty() && !asked.equals(configured)) {
            throw LlmRefusal.badRequest("cannot use own model - must be: " + configured);
        }
        return printable(configured);
    }

    /** The name goes into a response header. */
    private static String printable(String model) throws LlmRefusal {
        for (int i = 0; i < model.length(); i++) {
            if (Character.isISOControl(model.charAt(i))) {
                throw LlmRefusal.badRequest("model must not contain control characters");
            }
        }
        return model;
    }

    private void send(ProxySettings settings, ChatRequest request) throws LlmRefusal, TemplateFailure {
        Exchange exchange = request.exchange();
        HttpHeaders headers = exchange.headers();
        UpstreamRequest upstream = exchange.upstream();
        boolean takesGzip = takesGzip(headers);
        // Before the call: a provider that leaves answers packed says so.
        headers.set(ACCEPT_ENCODING, IDENTITY);
        UsageRecorder recorder = usage.begin(request, target.provider(), settings.countsTokens());
        UpstreamCall call = prepared.call(request);
        upstream.endpoint(call.endpoint());
        upstream.path(call.path());
        RequestSignature signature = call.signature();
        upstream.query(credentials.apply(headers, call.query(), call.body(), signature != null));
        call.body().writeTo(upstream);
        if (exchange.observed()) {
            credentials.conceal(exchange);
            if (usage.statistics()) {
                exchange.attachment(TriedTargets.class, TriedTargets::new)
                        .add(target.provider(), request.model(), target.routeType(), call.endpoint(), call.path());
            }
        }
        if (recorder != null) {
            // The answer is read here, whatever the client takes.
            headers.set(ACCEPT_ENCODING, IDENTITY);
            if (recorder.keepsPayloads()) {
                recorder.sent(body(exchange));
            }
        }
        if (!preserves() && !headers.contains(CONTENT_TYPE)) {
            headers.set(CONTENT_TYPE, JSON);
        }
        if (signature != null) {
            signature.sign(exchange);
        }
        String served = settings.modelNameHeader() ? target.provider() + "/" + request.model() : null;
        exchange.filterResponse(head -> {
            boolean packed = !takesGzip && head.headers().contains(CONTENT_ENCODING);
            ResponseBody answer = answer(head, served, call, recorder);
            return packed ? unpacked(answer) : answer;
        });
    }

    private static byte[] body(Exchange exchange) {
        return CurrentBody.of(exchange) instanceof RequestBody.Buffered buffered ? buffered.bytes() : new byte[0];
    }

    private ResponseBody answer(
            ResponseHead head, @Nullable String served, UpstreamCall call, @Nullable UsageRecorder recorder) {
        if (!head.fromUpstream() || head.status() != 200) {
            return new ResponseBody.Pass();
        }
        if (!preserves()) {
            head.headers().remove(SET_COOKIE);
        }
        if (served != null) {
            head.headers().set(MODEL_HEADER, served);
        }
        ResponseBody wish = call.success().head(head);
        return recorder == null ? wish : ObservedAnswer.of(wish, head, recorder);
    }

    private static boolean takesGzip(HttpHeaders headers) {
        String accepted = headers.get(ACCEPT_ENCODING);
        return accepted != null && accepted.contains("gzip");
    }

    /** A client that takes no gzip gets none. What can't be unpacked stays as it is: it says itself what it is. */
    private static ResponseBody unpacked(ResponseBody answer) {
        if (answer instanceof ResponseBody.Collect collect) {
            return new ResponseBody.Collect(
                    collect.limitBytes(),
                    (head, body) -> unpack(head, collect.complete().body(head, body)),
                    collect.overflow());
        }
        return answer instanceof ResponseBody.Pass
                ? new ResponseBody.Collect(UNPACKED_BYTES, ProxyTarget::unpack, true)
                : answer;
    }

    private static byte[] unpack(ResponseHead head, byte[] body) {
        return PlainBody.of(head, body, UNPACKED_BYTES).orElse(body);
    }

    /** Whether bodies go through as they are, both ways. */
    public boolean preserves() {
        return target.routeType() == RouteType.PRESERVE;
    }

    /** Whether what a request costs is known. */
    public boolean priced() {
        return usage.price() != null;
    }

    /** What was configured. */
    public Target target() {
        return target;
    }
}
