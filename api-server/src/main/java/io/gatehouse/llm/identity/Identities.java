package io.gatehouse.llm.identity;

import io.micronaut.scheduling.TaskExecutors;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.lang.ref.WeakReference;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import org.jspecify.annotations.Nullable;

/** The identities in use: targets with equal settings share one, for as long as one of them is configured. */
@Singleton
public final class Identities {
    private final TokenHttp http;
    private final Clock clock;
    private final ExecutorService executor;
    private final Map<CredentialSource<?>, WeakReference<Identity<?>>> known = new HashMap<>();

    /** @param executor runs fetches, which wait */
    public Identities(TokenHttp http, Clock clock, @Named(TaskExecutors.BLOCKING) ExecutorService executor) {
        this.http = http;
        this.clock = clock;
        this.executor = executor;
    }

    /** The identity with credentials of this source. */
    @SuppressWarnings("unchecked") // An identity's type is that of the source it is kept under.
    public synchronized <T> Identity<T> of(CredentialSource<T> source) {
        known.values().removeIf(identity -> identity.get() == null);
        WeakReference<Identity<?>> reference = known.get(source);
        @Nullable Identity<?> shared = reference == null ? null : reference.get();
        if (shared != null) {
            return (Identity<T>) shared;
        }
        Identity<T> fresh = new Identity<>(source, http, clock, executor);
        known.put(source, new WeakReference<>(fresh));
        return fresh;
    }
}
