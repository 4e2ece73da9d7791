package io.gatehouse.plugins.tcplog;

import com.fasterxml.jackson.databind.JsonNode;
import io.gatehouse.json.Fields;
import io.gatehouse.observe.log.LogQueue;
import io.gatehouse.observe.log.LogQueues;
import io.gatehouse.observe.log.QueueSettings;
import io.gatehouse.observe.log.QueuedLog;
import io.gatehouse.plugin.InvalidConfig;
import jakarta.inject.Singleton;

/** Sends each finished exchange to a TCP server, a line of JSON each. */
@Singleton
public final class TcpLogPlugin implements QueuedLog {
    /** What goes over one connection. */
    private static final int MOST_LINES = 1000;

    private final LogQueues queues;

    public TcpLogPlugin(LogQueues queues) {
        this.queues = queues;
    }

    @Override
    public String name() {
        return "tcp-log";
    }

    @Override
    public int priority() {
        return 7;
    }

    @Override
    public LogQueue configure(JsonNode config) throws InvalidConfig {
        Fields fields = Fields.of(config);
        LogQueues.requireRunnable(fields);
        TcpLogSink sink = TcpLogSink.read(fields);
        return queues.open("tcp-log to " + sink, QueueSettings.unbatched(MOST_LINES), sink);
    }
}
