package io.gatehouse.plugins.udplog;

import com.fasterxml.jackson.databind.JsonNode;
import io.gatehouse.json.Fields;
import io.gatehouse.observe.log.LogEntry;
import io.gatehouse.observe.log.LogQueue;
import io.gatehouse.observe.log.LogQueues;
import io.gatehouse.observe.log.QueueSettings;
import io.gatehouse.observe.log.QueuedLog;
import io.gatehouse.plugin.InvalidConfig;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetSocketAddress;
import java.util.List;

/** Sends each finished exchange to a UDP server as one datagram of JSON. */
@Singleton
public final class UdpLogPlugin implements QueuedLog {
    private static final int MOST_ENTRIES = 1000;

    private final LogQueues queues;

    public UdpLogPlugin(LogQueues queues) {
        this.queues = queues;
    }

    @Override
    public String name() {
        return "udp-log";
    }

    @Override
    public int priority() {
        return 8;
    }

    @Override
    public LogQueue configure(JsonNode config) throws InvalidConfig {
        Fields fields = Fields.of(config);
        LogQueues.requireRunnable(fields);
        String host = fields.text("host");
        if (host == null) {
            throw fields.invalid("host", "must be set");
        }
        int port = fields.integer("port", 0);
        if (port < 1 || port > 65535) {
            throw fields.invalid("port", "must be 1..65535 but is " + port);
        }
        return queues.open(
                "udp-log to " + host + ":" + port,
                QueueSettings.unbatched(MOST_ENTRIES),
                batch -> send(batch, host, port));
    }

    private static void send(List<LogEntry> batch, String host, int port) throws IOException {
        InetSocketAddress address = new InetSocketAddress(host, port);
        if (address.isUnresolved()) {
            throw new IOException("the host has no address");
        }
        try (DatagramSocket socket = new DatagramSocket()) {
            int lost = 0;
            IOException last = null;
            for (LogEntry entry : batch) {
                byte[] json = entry.json();
                try {
                    socket.send(new DatagramPacket(json, json.length, address));
                } catch (IOException failure) {
                    // An entry that is too long for a datagram takes no other with it.
                    lost++;
                    last = failure;
                }
            }
            if (last != null) {
                throw new IOException(lost + " of them could not be sent: " + last.getMessage(), last);
            }
        }
    }
}
