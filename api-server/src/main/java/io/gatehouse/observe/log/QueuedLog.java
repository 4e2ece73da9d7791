package io.gatehouse.observe.log;

import io.gatehouse.plugin.FinishedExchange;
import io.gatehouse.plugin.Plugin;

/** A plugin that writes every finished exchange to a sink through a queue; its settings are the queue. */
public interface QueuedLog extends Plugin<LogQueue> {
    @Override
    default boolean logs(LogQueue queue) {
        return true;
    }

    @Override
    default void log(LogQueue queue, FinishedExchange finished) {
        queue.add(new LogEntry(finished));
    }
}
