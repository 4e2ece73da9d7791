package io.gatehouse.llm.usage;

import io.gatehouse.json.ScannedObject;
import io.gatehouse.llm.ChatRequest;
import io.gatehouse.plugin.Exchange;
import io.gatehouse.plugin.FinishedExchange;
import java.math.BigDecimal;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Finds out what one request uses while its answer goes by. A provider tells what it knows; the rest is read from the
 * OpenAI dialect that the client gets. Used on the exchange's event loop until the exchange is finished.
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
    private final ScannedObject asked;
    private final long startedNanos;
    private final GeneratedText text = new GeneratedText(MOST_PAYLOAD);
    private String responseModel;
    private @Nullable TokenUsage tokens;
    private long firstTokenNanos;
    private @Nullable String finishReason;
    private boolean hidesUsage;
    private boolean providerTellsText;
    private boolean providerTellsTokens;
    private byte @Nullable [] requestPayload;
    private byte @Nullable [] responsePayload;
    private @Nullable UsageRecord finished;

    UsageRecorder(UsageSettings settings, ChatRequest request, String provider, long startedNanos) {
        this.settings = settings;
        this.plugin = request.exchange().plugin();
        this.provider = provider;
        this.model = request.model();
        this.stream = request.stream();
        this.asked = request.body().object();
        this.startedNanos = startedNanos;
        this.responseModel = request.model();
    }

    /** The recorder of an exchange; null when nobody will look at its usage, so that nothing needs to be counted. */
    public static @Nullable UsageRecorder of(Exchange exchange) {
        return exchange.attachment(UsageRecorder.class);
    }

    /** The model that the provider names in its answer. */
    public void responseModel(String name) {
        if (!name.isEmpty()) {
            responseModel = name;
        }
    }

    /** The provider's own count; the last call wins. */
    public void tokens(TokenUsage usage) {
        providerTellsTokens = true;
        tokens = usage;
    }

    /** A count that was seen on its way to the client, unless the provider has told it already. */
    void seenTokens(TokenUsage usage) {
        if (!providerTellsTokens) {
            tokens = usage;
        }
    }

    /** A piece of generated text, or all of it; each piece is told once. */
    public void text(String piece) {
        providerTellsText = true;
        firstToken();
        text.append(piece);
    }

    /** Something was generated that is not text, such as a tool call. */
    public void firstToken() {
        if (firstTokenNanos == 0) {
            firstTokenNanos = System.nanoTime();
        }
    }

    /** Why the answer ended, in OpenAI's words. */
    public void finishReason(String reason) {
        finishReason = reason;
    }

    /** The provider was asked to end its stream with the usage, which the client did not ask for and must not get. */
    public void hideUsage() {
        hidesUsage = true;
    }

    boolean hidesUsage() {
        return hidesUsage;
    }

    /** Text that was seen on its way to the client, unless the provider has told it already. */
    void seenText(String piece) {
        if (!providerTellsText) {
            firstToken();
            text.append(piece);
        }
    }

    /** Whether {@link #sent} wants the body. */
    public boolean keepsPayloads() {
        return settings.payloads();
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

    /** Whether the provider told, or something was read of its answer. */
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
        boolean estimated = tokens == null && status == OK;
        TokenUsage used = tokens;
        if (used == null) {
            used = estimated ? estimate() : TokenUsage.NONE;
        }
        UsageSettings.Price price = settings.price();
        return new UsageRecord(
                plugin,
                provider,
                model,
                responseModel,
                stream,
                status,
                used,
                estimated,
                price == null ? BigDecimal.ZERO : price.of(used),
                millis(exchange.times().endedNanos()),
                stream && firstTokenNanos != 0 ? millis(firstTokenNanos) : -1,
                logged(requestPayload),
                responsePayload == null && stream && settings.payloads()
                        ? StreamedPayload.json(text.kept(), finishReason, responseModel, used, settings.redaction())
                        : logged(responsePayload));
    }

    private TokenUsage estimate() {
        return TokenUsage.of(TokenEstimate.prompt(asked, stream), TokenEstimate.completion(text.length()));
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
