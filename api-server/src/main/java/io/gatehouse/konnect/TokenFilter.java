package io.gatehouse.konnect;

import io.gatehouse.problem.Problem;
import io.gatehouse.problem.Refused;
import io.gatehouse.store.StoreUnavailable;
import io.micronaut.context.annotation.Value;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Lets only calls with a valid bearer token through to the Konnect API. */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
final class TokenFilter {
    private static final String SCHEME = "bearer ";
    private static final Set<String> PUBLIC = Set.of("/openapi.yaml", "/docs", "/v3/available-regions");

    private final AccessTokens tokens;
    private final int adminPort;
    private final int statusPort;

    /** The ports are those of the other listeners: filters see the requests of every one. */
    TokenFilter(
            AccessTokens tokens,
            @Value("${gatehouse.admin.port:-1}") int adminPort,
            @Value("${gatehouse.status.port:-1}") int statusPort) {
        this.tokens = tokens;
        this.adminPort = adminPort;
        this.statusPort = statusPort;
    }

    /** @return the refusal, or null to go on */
    @RequestFilter
    @ExecuteOn(TaskExecutors.BLOCKING)
    @Nullable
    HttpResponse<?> authenticate(HttpRequest<?> request) {
        int port = request.getServerAddress().getPort();
        if (port == adminPort || port == statusPort || PUBLIC.contains(request.getPath())) {
            return null;
        }
        Optional<String> token = Optional.ofNullable(request.getHeaders().get(HttpHeaders.AUTHORIZATION))
                .filter(header -> header.regionMatches(true, 0, SCHEME, 0, SCHEME.length()))
                .map(header -> header.substring(SCHEME.length()).strip());
        try {
            boolean valid = Occupancy.ofThisProcess()
                    .with(() -> token.filter(tokens::valid).isPresent());
            return valid ? null : Answers.problem(request, Problem.unauthorized());
        } catch (Refused e) {
            return Answers.problem(request, e.problem());
        } catch (StoreUnavailable e) {
            return Answers.unavailable(request, e);
        }
    }
}
