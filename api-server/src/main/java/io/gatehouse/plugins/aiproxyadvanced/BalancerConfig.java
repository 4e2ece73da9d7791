package io.gatehouse.plugins.aiproxyadvanced;

import io.gatehouse.json.Fields;
import io.gatehouse.plugin.InvalidConfig;
import io.gatehouse.plugin.Timeouts;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/**
 * {@code config.balancer}.
 *
 * @param retries how many more attempts are made after one that failed
 * @param hashOnHeader whose value consistent hashing goes by
 * @param perToken whether latency is measured by the token, else by the request
 * @param maxFails after how many failures a target is taken out; 0 never
 */
record BalancerConfig(
        Algorithm algorithm,
        Timeouts timeouts,
        int retries,
        String hashOnHeader,
        boolean perToken,
        TokenCount tokenCount,
        FailoverCriteria criteria,
        int maxFails,
        long failNanos) {
    private static final int DEFAULT_TIMEOUT = 60_000;
    private static final int DEFAULT_FAIL_TIMEOUT = 10_000;
    private static final int DEFAULT_RETRIES = 5;
    private static final int MOST_RETRIES = 32767;
    private static final String DEFAULT_HEADER = "X-Kong-LLM-Request-ID";

    /** The algorithms that this gateway runs. */
    enum Algorithm {
        ROUND_ROBIN,
        CONSISTENT_HASHING,
        LEAST_CONNECTIONS,
        LOWEST_LATENCY,
        LOWEST_USAGE,
        PRIORITY
    }

    static BalancerConfig read(Fields balancer) throws InvalidConfig {
        return new BalancerConfig(
                choice(balancer, "algorithm", Algorithm.class, "round-robin"),
                new Timeouts(
                        timeout(balancer, "connect_timeout"),
                        timeout(balancer, "write_timeout"),
                        timeout(balancer, "read_timeout")),
                retries(balancer),
                balancer.text("hash_on_header", DEFAULT_HEADER),
                perToken(balancer),
                choice(balancer, "tokens_count_strategy", TokenCount.class, "total-tokens"),
                FailoverCriteria.read(balancer),
                notNegative(balancer, "max_fails", 0),
                TimeUnit.MILLISECONDS.toNanos(notNegative(balancer, "fail_timeout", DEFAULT_FAIL_TIMEOUT)));
    }

    private static <E extends Enum<E>> E choice(Fields fields, String name, Class<E> type, String fallback)
            throws InvalidConfig {
        String written = fields.text(name, fallback);
        for (E constant : type.getEnumConstants()) {
            if (wireName(constant).equals(written)) {
                return constant;
            }
        }
        String all = Arrays.stream(type.getEnumConstants())
                .map(BalancerConfig::wireName)
                .collect(Collectors.joining(", "));
        throw fields.invalid(name, "is '" + written + "', which this gateway does not run; it runs " + all);
    }

    private static String wireName(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static boolean perToken(Fields balancer) throws InvalidConfig {
        String strategy = balancer.text("latency_strategy", "tpot");
        if (!strategy.equals("tpot") && !strategy.equals("e2e")) {
            throw balancer.invalid("latency_strategy", "must be tpot or e2e but is '" + strategy + "'");
        }
        return strategy.equals("tpot");
    }

    private static int retries(Fields balancer) throws InvalidConfig {
        int retries = notNegative(balancer, "retries", DEFAULT_RETRIES);
        if (retries > MOST_RETRIES) {
            throw balancer.invalid("retries", "must be at most " + MOST_RETRIES + " but is " + retries);
        }
        return retries;
    }

    private static int timeout(Fields balancer, String name) throws InvalidConfig {
        int millis = balancer.integer(name, DEFAULT_TIMEOUT);
        if (millis < 1) {
            throw balancer.invalid(name, "must be at least 1 ms but is " + millis);
        }
        return millis;
    }

    private static int notNegative(Fields fields, String name, int fallback) throws InvalidConfig {
        int value = fields.integer(name, fallback);
        if (value < 0) {
            throw fields.invalid(name, "must not be negative but is " + value);
        }
        return value;
    }

    boolean hashes() {
        return algorithm == Algorithm.CONSISTENT_HASHING;
    }

    /** Whether requests go where few tokens were used. */
    boolean countsUsage() {
        return algorithm == Algorithm.LOWEST_USAGE;
    }

    boolean measuresLatency() {
        return algorithm == Algorithm.LOWEST_LATENCY;
    }

    /** Whether tokens must be known even where nothing logs them. */
    boolean needsTokens() {
        return countsUsage() || (measuresLatency() && perToken);
    }
}
