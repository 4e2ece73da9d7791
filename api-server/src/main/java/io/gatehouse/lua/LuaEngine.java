package io.gatehouse.lua;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.lang.ref.Cleaner;
import java.util.Deque;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The states of the process, made when they are first needed. There are at most {@code waiting} for functions that may
 * wait for one, and one more for each event loop, where nothing waits.
 */
@Singleton
public final class LuaEngine {
    private static final int MAX_WAITING = 8;

    private final Semaphore waiting =
            new Semaphore(Math.min(MAX_WAITING, Math.max(2, Runtime.getRuntime().availableProcessors())));
    private final Deque<LuaState> idle = new ConcurrentLinkedDeque<>();
    private final Set<LuaState> all = ConcurrentHashMap.newKeySet();
    private @Nullable Cleaner cleaner;
    private volatile boolean closed;

    /** Runs the functions. Returns what went wrong, null when nothing did. */
    @Nullable
    String run(LuaFunctions functions, LuaCall call) {
        if (call.phase() != LuaPhase.ACCESS) {
            return runNow(functions, call);
        }
        try {
            if (!waiting.tryAcquire(call.phase().millis(), TimeUnit.MILLISECONDS)) {
                return "no Lua state became free in time";
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return "interrupted";
        }
        try {
            return runNow(functions, call);
        } finally {
            waiting.release();
        }
    }

    private @Nullable String runNow(LuaFunctions functions, LuaCall call) {
        LuaState state = take();
        try {
            return state.run(functions, call);
        } finally {
            giveBack(state);
        }
    }

    /** Checks that a source compiles. Returns what is wrong with it, null when nothing is. */
    @Nullable
    String problem(byte[] source, String name) {
        LuaState state = take();
        try {
            return state.problem(source, name);
        } finally {
            giveBack(state);
        }
    }

    /** The last used one, which the processor's caches still know. */
    private LuaState take() {
        LuaState state = idle.pollFirst();
        if (state == null) {
            state = new LuaState();
            all.add(state);
        }
        return state;
    }

    private void giveBack(LuaState state) {
        if (!closed && state.tidy()) {
            idle.addFirst(state);
            // Closed meanwhile: who finds it there first closes it.
            if (closed) {
                close();
            }
        } else {
            all.remove(state);
            state.close();
        }
    }

    /** Frees a config's memory in every state once nothing refers to it any more. */
    synchronized void freeWithout(LuaFunctions functions) {
        if (cleaner == null) {
            cleaner = Cleaner.create();
        }
        int id = functions.id();
        cleaner.register(functions, () -> retire(id));
    }

    private void retire(int id) {
        all.forEach(state -> state.retire(id));
        // Idle states hear of it now: nobody knows when they are used again.
        for (int left = idle.size(); left > 0; left--) {
            LuaState state = idle.pollLast();
            if (state == null) {
                return;
            }
            if (state.tidy()) {
                idle.addLast(state);
            } else {
                all.remove(state);
                state.close();
            }
        }
    }

    /** How many states there are. */
    int size() {
        return all.size();
    }

    /** What all idle states take. */
    double idleKilobytes() {
        double sum = 0;
        for (int left = idle.size(); left > 0; left--) {
            LuaState state = idle.pollLast();
            if (state != null) {
                sum += state.kilobytes();
                idle.addFirst(state);
            }
        }
        return sum;
    }

    @PreDestroy
    void close() {
        closed = true;
        for (LuaState state = idle.pollFirst(); state != null; state = idle.pollFirst()) {
            all.remove(state);
            state.close();
        }
    }
}
