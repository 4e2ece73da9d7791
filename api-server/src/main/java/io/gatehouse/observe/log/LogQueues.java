package io.gatehouse.observe.log;

import io.gatehouse.json.Fields;
import io.gatehouse.plugin.InvalidConfig;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.util.Collections;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** Makes the queues of log plugins, and empties them when the server stops. */
@Singleton
public final class LogQueues implements AutoCloseable {
    private static final int CLOSE_SECONDS = 5;

    private final ExecutorService executor = Executors.newCachedThreadPool(LogQueues::thread);

    /** A queue lives as long as the config that it was made for, or as it has something to write. */
    private final Set<LogQueue> queues = Collections.synchronizedSet(Collections.newSetFromMap(new WeakHashMap<>()));

    /** A queue of a plugin's config; {@code name} is for messages. */
    public LogQueue open(String name, QueueSettings settings, LogSink sink) {
        LogQueue queue = new LogQueue(name, settings, executor, sink);
        queues.add(queue);
        return queue;
    }

    /**
     * Refuses what a log plugin can be configured with and is not run here.
     *
     * @throws InvalidConfig when entries are to be changed by Lua code
     */
    public static void requireRunnable(Fields config) throws InvalidConfig {
        if (!config.node().path("custom_fields_by_lua").isEmpty()) {
            throw config.invalid("custom_fields_by_lua", "must be empty: this gateway does not run Lua in log plugins");
        }
    }

    /** Platform threads: a slow disk would hold up the virtual ones that serve the APIs. */
    private static Thread thread(Runnable task) {
        Thread thread = new Thread(task, "log writer");
        thread.setDaemon(true);
        return thread;
    }

    /** Writes what waits, for up to five seconds in all. Idempotent. */
    @Override
    @PreDestroy
    public void close() {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(CLOSE_SECONDS);
        try {
            for (LogQueue queue : Set.copyOf(queues)) {
                queue.close(Math.max(0, deadline - System.nanoTime()), TimeUnit.NANOSECONDS);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        executor.shutdownNow();
    }
}
