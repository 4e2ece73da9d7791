package io.gatehouse.plugins.httplog;

import com.fasterxml.jackson.databind.JsonNode;
import io.gatehouse.json.Fields;
import io.gatehouse.observe.log.LogQueue;
import io.gatehouse.observe.log.LogQueues;
import io.gatehouse.observe.log.QueueSettings;
import io.gatehouse.observe.log.QueuedLog;
import io.gatehouse.plugin.InvalidConfig;
import jakarta.inject.Singleton;

/** Sends finished exchanges to an HTTP server: each by itself, or several as an array. */
@Singleton
public final class HttpLogPlugin implements QueuedLog {
    private final LogQueues queues;
    private final LogClients clients;

    HttpLogPlugin(LogQueues queues, LogClients clients) {
        this.queues = queues;
        this.clients = clients;
    }

    @Override
    public String name() {
        return "http-log";
    }

    @Override
    public int priority() {
        return 12;
    }

    @Override
    public LogQueue configure(JsonNode config) throws InvalidConfig {
        Fields fields = Fields.of(config);
        LogQueues.requireRunnable(fields);
        QueueSettings settings = QueueSettings.read(fields.object("queue"));
        LogServer server = LogServer.read(fields);
        HttpLogSink sink = new HttpLogSink(server, settings.maxBatchSize() > 1, () -> clients.get(server.connection()));
        return queues.open("http-log to " + server.shownUrl(), settings, sink);
    }
}
