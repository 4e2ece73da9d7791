package io.gatehouse.llm.usage;

import io.gatehouse.json.ScannedObject;
import io.gatehouse.llm.CallReport;
import io.gatehouse.llm.ChatRequest;
import io.gatehouse.llm.Usage;
import io.gatehouse.plugin.Exchange;
import io.gatehouse.plugin.FinishedExchange;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Finds out what one request uses while its answer goes by: from the {@link CallReport} that a translation fills, the
 * rest from the OpenAI dialect that the client gets. Used on the exchange's event loop until the exchange is finished.
 */
public final class UsageRecorder {
    /** The most characters of a payload, or of a generated text, that are kept. */
    static final int MOST_PAYLOAD = 1024 * 1024;

    private static final int OK = 200;

    private final UsageSettings settings;
    private final UUID plugin;
    private final String provider;
    private final String model;
    private final boolean stream;
    private final Optional<ScannedObject> asked;
    private final CallReport report;
    private final long startedNanos;
    private final boolean logged;
    private final GeneratedText text = new GeneratedText(MOST_PAYLOAD);
    private String responseModel;
    private @Nullable Usage tokens;
    private long firstTokenNanos;
    private @Nullable String finishReason;
    private boolean hidesUsage;
    private byte @Nullable [] requestPayload;
    private byte @Nullable [] responsePayload;
    private @Nullable UsageRecord finished;

    /** @param logged whether logs and metrics are told */
    UsageRecorder(UsageSettings settings, ChatRequest request, String provider, long startedNanos, boolean logged) {
        this.logged = logged;
        this.settings = settings;
        this.plugin = request.exchange().plugin();
        this.provider = provider;
        this.model = request.model();
        this.stream = request.stream();
        this.asked = request.body().json();
        this.report = request.report();
        this.startedNanos = startedNanos;
        this.responseModel = request.model();
    }

    /** The recorder of an exchange; null when nobody will look at its usage, so that nothing needs to be counted. */
    public static @Nullable UsageRecorder of(Exchange exchange) {
        return exchange.attached(UsageRecorder.class);
    }

    /** The model that the answer names. */
    void seenModel(String name) {
        if (!name.isEmpty()) {
            responseModel = name;
        }
    }

    /** The count in the answer; the last one wins. */
    void seenTokens(Usage usage) {
        tokens = usage;
    }

    /** A piece of generated text, or all of it. */
    void seenText(String piece) {
        seenToken();
        text.append(piece);
    }

    /** Something was generated that is not text, such as a tool call. */
    void seenToken() {
        if (firstTokenNanos == 0) {
            firstTokenNanos = System.nanoTime();
        }
    }

    /** Why the answer ended, in OpenAI's words. */
    void seenFinish(String reason) {
        finishReason = reason;
    }

    /** The provider was asked to end its stream with the usage, which the client did not ask for and must not get. */
    public void hideUsage() {
        hidesUsage = true;
    }

    boolean hidesUsage() {
        return hidesUsage;
    }

    /** Whether {@link #sent} wants the body. */
    public boolean keepsPayloads() {
        return logged && settings.payloads();
    }

    boolean logged() {
        return logged;
    }

    /** The tokens of an answer with status 200, as far as it came; what the provider does not tell is estimated. */
    public Usage tokens() {
        return complete(report.usage() == null ? tokens : report.usage());
    }

    /** What the tokens cost; 0 unless both prices are set. */
    public BigDecimal cost(Usage used) {
        UsageSettings.Price price = settings.price();
        return price == null ? BigDecimal.ZERO : price.of(used);
    }

    /** The body as it goes upstream. */
    public void sent(byte[] body) {
        requestPayload = body;
    }

    /** The whole answer as the client gets it. */
    void answered(byte[] body) {
        OpenAiAnswer.read(body, this);
        if (settings.payloads()) {
            responsePayload = body;
        }
    }

    boolean knowsTokens() {
        return tokens != null;
    }

    /** What was found out; may be asked by any thread once the exchange is finished. */
    synchronized UsageRecord record(FinishedExchange exchange) {
        UsageRecord known = finished;
        if (known == null) {
            known = make(exchange);
            finished = known;
            requestPayload = null;
            responsePayload = null;
        }
        return known;
    }

    private UsageRecord make(FinishedExchange exchange) {
        int status = exchange.response().status();
        Usage told = report.usage() == null ? tokens : report.usage();
        Usage used = status == OK ? complete(told) : Usage.of(0, 0);
        return new UsageRecord(
                plugin,
                provider,
                model,
                report.responseModel() == null ? responseModel : report.responseModel(),
                stream,
                status,
                used,
                status == OK && !used.equals(told),
                cost(used),
                millis(exchange.times().endedNanos()),
                stream && firstTokenNanos != 0 ? millis(firstTokenNanos) : -1,
                logged(requestPayload),
                responsePayload == null && stream && settings.payloads()
                        ? StreamedPayload.json(text.kept(), finishReason, responseModel, used, settings.redaction())
                        : logged(responsePayload));
    }

    /** The provider's counts; what it left out, or did not get to say before the stream broke off, is estimated. */
    private Usage complete(@Nullable Usage told) {
        boolean brokenOff = stream && finishReason == null;
        if (told != null && told.prompt() >= 0 && told.completion() >= 0 && !brokenOff) {
            return told;
        }
        long prompt = told == null || told.prompt() < 0
                ? asked.map(body -> TokenEstimate.prompt(body, stream)).orElse(0L)
                : told.prompt();
        long completion = Math.max(told == null ? 0 : told.completion(), TokenEstimate.completion(text.length()));
        return told != null && told.prompt() == prompt && told.completion() == completion
                ? told
                : Usage.of(prompt, completion);
    }

    private long millis(long nanos) {
        return Math.max(0, TimeUnit.NANOSECONDS.toMillis(nanos - startedNanos));
    }

    private @Nullable String logged(byte @Nullable [] payload) {
        if (payload == null || !settings.payloads()) {
            return null;
        }
        String clean = settings.redaction().apply(payload);
        return clean.length() <= MOST_PAYLOAD ? clean : clean.substring(0, MOST_PAYLOAD);
    }
}
