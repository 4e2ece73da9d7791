package io.gatehouse.llm.identity;

import io.micronaut.http.client.HttpClient;
import java.time.Clock;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Identities outside of an application. */
public final class TestIdentities {
    private TestIdentities() {}

    /** For tests that fetch nothing. */
    public static Identities offline() {
        return new Identities(unreachable(), Clock.systemUTC(), threads());
    }

    /** Fetches on threads of its own. */
    public static Identities fetching(TokenHttp http, Clock clock) {
        return new Identities(http, clock, threads());
    }

    /** A real client. */
    public static TokenHttp http() {
        return new TokenHttp(() -> HttpClient.create(null, TokenHttp.configuration()));
    }

    static TokenHttp unreachable() {
        return new TokenHttp(() -> {
            throw new AssertionError("nothing should be fetched");
        });
    }

    private static ExecutorService threads() {
        return Executors.newCachedThreadPool(task -> {
            Thread thread = new Thread(task, "identity");
            thread.setDaemon(true);
            return thread;
        });
    }
}
