package io.gatehouse.llm.identity;

import io.gatehouse.llm.LlmRefusal;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The credentials of one source. Requests fetch them, one at a time: the first one waits for that, later ones get what is
 * there while it is renewed behind their backs. After a failure nothing is fetched for a while; credentials that are
 * still good go on being used. Any thread may use it, and none waits in it.
 */
public final class Identity<T> {
    private static final Logger LOG = LoggerFactory.getLogger(Identity.class);

    /** A chain of calls ends by then, whatever each of them does. */
    private static final long FETCH_SECONDS = 20;

    /** Also between two successes: a server that always says refresh at once is not asked with every request. */
    private static final Duration SHORTEST_PAUSE = Duration.ofSeconds(1);

    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);

    /** Credentials that end sooner could end on the way to the provider. */
    private static final Duration MARGIN = Duration.ofSeconds(2);

    private final CredentialSource<T> source;
    private final TokenHttp http;
    private final Clock clock;
    private final Executor executor;
    private final ReentrantLock lock = new ReentrantLock();
    private volatile @Nullable Lease<T> lease;
    private volatile @Nullable CompletableFuture<Void> flight;
    private volatile Instant notBefore = Instant.MIN;
    private Duration pause = SHORTEST_PAUSE;
    private boolean failing;

    /** @param executor runs fetches, which wait */
    Identity(CredentialSource<T> source, TokenHttp http, Clock clock, Executor executor) {
        this.source = source;
        this.http = http;
        this.clock = clock;
        this.executor = executor;
    }

    /**
     * Whether {@link #credentials} would fail now and not soon. Starts fetching when that is due.
     *
     * @return over when there are credentials, or none can be had; null when there is nothing to wait for
     */
    public @Nullable CompletionStage<?> pending() {
        Instant now = clock.instant();
        Lease<T> known = lease;
        if (known != null && now.isBefore(known.refreshAt())) {
            return null;
        }
        CompletableFuture<Void> running = fetch(now);
        boolean good = known != null && now.plus(MARGIN).isBefore(known.expiresAt());
        return good ? null : running;
    }

    /** Whether there is something that is still good. */
    public boolean isGood() {
        Lease<T> known = lease;
        return known != null && clock.instant().isBefore(known.expiresAt());
    }

    /**
     * What there is.
     *
     * @throws LlmRefusal when there is nothing that is still good
     */
    public T credentials() throws LlmRefusal {
        Instant now = clock.instant();
        Lease<T> known = lease;
        if (known == null || !now.isBefore(known.expiresAt())) {
            fetch(now);
            throw new LlmRefusal(500, "LLM request failed before proxying: no credentials of the " + source.name());
        }
        return known.value();
    }

    /** What is being fetched; null when it is too early to fetch again. */
    private @Nullable CompletableFuture<Void> fetch(Instant now) {
        CompletableFuture<Void> running = flight;
        if (running != null || now.isBefore(notBefore)) {
            return running;
        }
        CompletableFuture<Void> started = new CompletableFuture<>();
        lock.lock();
        try {
            if (flight != null || now.isBefore(notBefore)) {
                return flight;
            }
            flight = started;
        } finally {
            lock.unlock();
        }
        begin(started);
        return started;
    }

    private void begin(CompletableFuture<Void> started) {
        try {
            CompletableFuture.supplyAsync(this::fetched, executor)
                    .orTimeout(FETCH_SECONDS, TimeUnit.SECONDS)
                    .whenComplete((fresh, failure) -> {
                        landed(fresh, failure);
                        started.complete(null);
                    });
        } catch (RejectedExecutionException stopping) {
            landed(null, stopping);
            started.complete(null);
        }
    }

    private Lease<T> fetched() {
        try {
            Lease<T> fresh = source.fetch(http, clock);
            if (!clock.instant().isBefore(fresh.expiresAt())) {
                throw new IOException("it gave credentials that are over already");
            }
            return fresh;
        } catch (IOException failure) {
            throw new CompletionException(failure);
        }
    }

    private void landed(@Nullable Lease<T> fresh, @Nullable Throwable failure) {
        lock.lock();
        try {
            if (fresh == null) {
                LOG.warn(
                        "No new credentials of the {}, they are fetched again in {} s at the earliest: {}",
                        source,
                        pause.toSeconds(),
                        reason(failure));
                notBefore = clock.instant().plus(pause);
                Duration longer = pause.multipliedBy(2);
                pause = longer.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : longer;
            } else {
                if (failing) {
                    LOG.info("There are new credentials of the {} again", source);
                }
                lease = fresh;
                pause = SHORTEST_PAUSE;
                notBefore = clock.instant().plus(pause);
            }
            failing = fresh == null;
            flight = null;
        } finally {
            lock.unlock();
        }
    }

    /** Without what might hold a secret. */
    private static String reason(@Nullable Throwable failure) {
        Throwable cause =
                failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
        if (cause instanceof IOException) {
            return String.valueOf(cause.getMessage());
        }
        return cause instanceof TimeoutException
                ? "no answer within " + FETCH_SECONDS + " s"
                : String.valueOf(cause == null ? null : cause.getClass().getName());
    }

    @Override
    public String toString() {
        return "Identity[" + source + "]";
    }
}
