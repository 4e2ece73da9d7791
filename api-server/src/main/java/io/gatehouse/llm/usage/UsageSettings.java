package io.gatehouse.llm.usage;

import io.gatehouse.json.Fields;
import io.gatehouse.llm.AuthConfig;
import io.gatehouse.llm.ChatRequest;
import io.gatehouse.llm.Usage;
import io.gatehouse.plugin.Exchange;
import io.gatehouse.plugin.InvalidConfig;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of the requests of one target: {@code logging}, and the prices in {@code model.options}.
 *
 * @param statistics whether there is a usage record at all
 * @param payloads whether it holds the bodies
 * @param price null unless both prices are set
 */
public record UsageSettings(
        boolean statistics, boolean payloads, @Nullable Price price, PayloadRedaction redaction) {
    private static final int MILLION_DIGITS = 6;

    /** The price of a million prompt tokens and of a million generated ones. */
    public record Price(BigDecimal input, BigDecimal output) {
        BigDecimal of(Usage tokens) {
            BigDecimal prompt = input.multiply(BigDecimal.valueOf(tokens.prompt()));
            BigDecimal completion = output.multiply(BigDecimal.valueOf(tokens.completion()));
            BigDecimal cost = prompt.add(completion).movePointLeft(MILLION_DIGITS);
            return cost.signum() == 0 ? BigDecimal.ZERO : rounded(cost).stripTrailingZeros();
        }

        private static BigDecimal rounded(BigDecimal cost) {
            // As many digits as a price list can mean.
            return cost.setScale(Math.min(cost.scale(), 12), RoundingMode.HALF_UP);
        }
    }

    /** Reads the record that ai-proxy has as its config and ai-proxy-advanced in its targets. */
    public static UsageSettings read(Fields target, AuthConfig auth) throws InvalidConfig {
        Fields logging = target.object("logging");
        Fields options = target.object("model").object("options");
        String input = options.number("input_cost");
        String output = options.number("output_cost");
        return new UsageSettings(
                logging.flag("log_statistics", false),
                logging.flag("log_payloads", false),
                input == null || output == null ? null : new Price(new BigDecimal(input), new BigDecimal(output)),
                PayloadRedaction.of(auth));
    }

    /**
     * Begins to count, if someone will look at it.
     *
     * @param provider the target's provider
     * @param needed whether the gateway itself wants the counts, logged or not
     * @return null when nobody does
     */
    public @Nullable UsageRecorder begin(ChatRequest request, String provider, boolean needed) {
        Exchange exchange = request.exchange();
        boolean logged = statistics && exchange.observed();
        if (!logged && !needed) {
            // There may be one of an attempt before.
            exchange.detach(UsageRecorder.class);
            return null;
        }
        UsageRecorder recorder = new UsageRecorder(this, request, provider, System.nanoTime(), logged);
        exchange.attach(UsageRecorder.class, recorder);
        return recorder;
    }
}
