package io.gatehouse.plugins.filelog;

import com.fasterxml.jackson.databind.JsonNode;
import io.gatehouse.json.Fields;
import io.gatehouse.observe.log.LogQueue;
import io.gatehouse.observe.log.LogQueues;
import io.gatehouse.observe.log.QueueSettings;
import io.gatehouse.observe.log.QueuedLog;
import io.gatehouse.plugin.InvalidConfig;
import jakarta.inject.Singleton;

/** Appends each finished exchange to a file, a line of JSON each. */
@Singleton
public final class FileLogPlugin implements QueuedLog {
    /** What is written at once when a burst has piled up. */
    private static final int MOST_LINES = 1000;

    private final LogQueues queues;

    public FileLogPlugin(LogQueues queues) {
        this.queues = queues;
    }

    @Override
    public String name() {
        return "file-log";
    }

    @Override
    public int priority() {
        return 9;
    }

    @Override
    public LogQueue configure(JsonNode config) throws InvalidConfig {
        Fields fields = Fields.of(config);
        LogQueues.requireRunnable(fields);
        String path = fields.text("path");
        if (path == null) {
            throw fields.invalid("path", "must be set");
        }
        return queues.open("file-log to " + path, QueueSettings.unbatched(MOST_LINES), LogFile.at(path));
    }
}
