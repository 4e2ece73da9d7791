package io.gatehouse.plugins.aiproxyadvanced;

import io.gatehouse.json.Fields;
import io.gatehouse.plugin.Failover;
import io.gatehouse.plugin.InvalidConfig;
import io.netty.handler.codec.http.HttpMethod;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** When another target is tried: {@code failover_criteria}, with the meaning of nginx's proxy_next_upstream. */
final class FailoverCriteria {
    private static final String HTTP = "http_";
    private static final Set<String> KNOWN = new TreeSet<>(Set.of(
            "error",
            "timeout",
            "invalid_header",
            "non_idempotent",
            "http_403",
            "http_404",
            "http_429",
            "http_500",
            "http_502",
            "http_503",
            "http_504"));

    private static final List<String> DEFAULT = List.of("error", "timeout");

    private static final Set<HttpMethod> NON_IDEMPOTENT = Set.of(HttpMethod.POST, HttpMethod.PATCH);

    /** What tells of the request, not of the target. */
    private static final Set<Integer> NO_FAULT = Set.of(403, 404);

    private final Set<String> names;
    private final Set<Integer> statuses;

    FailoverCriteria(Set<String> names) {
        this.names = Set.copyOf(names);
        this.statuses = names.stream()
                .filter(name -> name.startsWith(HTTP))
                .map(name -> Integer.valueOf(name.substring(HTTP.length())))
                .collect(Collectors.toUnmodifiableSet());
    }

    static FailoverCriteria read(Fields balancer) throws InvalidConfig {
        List<String> written = balancer.texts("failover_criteria");
        for (String name : written) {
            if (!KNOWN.contains(name)) {
                throw balancer.invalid(
                        "failover_criteria", "must hold only " + String.join(", ", KNOWN) + " but has '" + name + "'");
            }
        }
        return new FailoverCriteria(Set.copyOf(balancer.has("failover_criteria") ? written : DEFAULT));
    }

    /** Whether an answer is a failure of its target. */
    boolean fails(int status) {
        return status >= 400 && statuses.contains(status);
    }

    /** Whether a failure with this status counts against the target. */
    static boolean counts(int status) {
        return !NO_FAULT.contains(status);
    }

    /** Whether a request that was answered like that may be sent to another target. */
    boolean retries(int status, HttpMethod method) {
        return fails(status) && repeatable(method);
    }

    /** Whether a request that was not answered may be sent to another target. */
    boolean retries(Failover.Failure failure, boolean sent, HttpMethod method) {
        return names.contains(name(failure)) && (!sent || repeatable(method));
    }

    private static String name(Failover.Failure failure) {
        return switch (failure) {
            case ERROR -> "error";
            case TIMEOUT -> "timeout";
            case INVALID_RESPONSE -> "invalid_header";
        };
    }

    private boolean repeatable(HttpMethod method) {
        return names.contains("non_idempotent") || !NON_IDEMPOTENT.contains(method);
    }
}
