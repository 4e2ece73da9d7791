package io.gatehouse.observe.log;

import java.io.IOException;
import java.util.List;

/** Where log entries go. Used by the threads of a {@link LogQueue}, as many at once as its settings say. */
@FunctionalInterface
public interface LogSink {
    /**
     * Writes some entries, oldest first; may take its time.
     *
     * @throws IOException when they were not taken; the message names the place and why, never a secret
     */
    void write(List<LogEntry> batch) throws IOException;
}
