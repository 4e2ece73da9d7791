package io.gatehouse.plugins.tcplog;

import io.gatehouse.json.Fields;
import io.gatehouse.observe.log.LogEntry;
import io.gatehouse.observe.log.LogSink;
import io.gatehouse.plugin.InvalidConfig;
import io.netty.handler.ssl.util.InsecureTrustManagerFactory;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.security.GeneralSecurityException;
import java.util.List;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import org.jspecify.annotations.Nullable;

/** One connection per batch, which under load holds many lines. */
final class TcpLogSink implements LogSink {
    private static final int BUFFER_BYTES = 64 * 1024;

    private final String host;
    private final int port;
    private final int timeoutMillis;
    private final @Nullable SSLContext tls;
    private final String serverName;
    private final boolean verifies;

    private TcpLogSink(Fields config, String host) throws InvalidConfig {
        this.host = host;
        this.port = config.integer("port", 0);
        if (port < 1 || port > 65535) {
            throw config.invalid("port", "must be 1..65535 but is " + port);
        }
        this.timeoutMillis = config.integer("timeout", 10_000);
        if (timeoutMillis < 1) {
            throw config.invalid("timeout", "must be at least 1 ms but is " + timeoutMillis);
        }
        this.verifies = config.flag("ssl_verify", false);
        this.serverName = config.text("tls_sni", host);
        this.tls = config.flag("tls", false) ? context(verifies) : null;
    }

    static TcpLogSink read(Fields config) throws InvalidConfig {
        String host = config.text("host");
        if (host == null) {
            throw config.invalid("host", "must be set");
        }
        return new TcpLogSink(config, host);
    }

    private static SSLContext context(boolean verifies) {
        try {
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(null, verifies ? null : InsecureTrustManagerFactory.INSTANCE.getTrustManagers(), null);
            return context;
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every JDK has TLS", impossible);
        }
    }

    @Override
    public void write(List<LogEntry> batch) throws IOException {
        try (Socket plain = new Socket()) {
            plain.connect(new InetSocketAddress(host, port), timeoutMillis);
            plain.setSoTimeout(timeoutMillis);
            Socket socket = tls == null ? plain : encrypted(tls, plain);
            OutputStream out = new BufferedOutputStream(socket.getOutputStream(), BUFFER_BYTES);
            for (LogEntry entry : batch) {
                out.write(entry.json());
                out.write('\n');
            }
            out.flush();
            socket.close();
        } catch (IOException failure) {
            throw new IOException("can't send: " + failure.getMessage(), failure);
        }
    }

    private Socket encrypted(SSLContext context, Socket plain) throws IOException {
        SSLSocket socket = (SSLSocket) context.getSocketFactory().createSocket(plain, serverName, port, true);
        if (verifies) {
            SSLParameters parameters = socket.getSSLParameters();
            parameters.setEndpointIdentificationAlgorithm("HTTPS");
            socket.setSSLParameters(parameters);
        }
        socket.startHandshake();
        return socket;
    }

    @Override
    public String toString() {
        return host + ":" + port;
    }
}
