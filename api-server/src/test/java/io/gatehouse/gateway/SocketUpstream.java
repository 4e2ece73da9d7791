package io.gatehouse.gateway;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** An upstream that answers with exactly the bytes a test scripts, well-formed or not. */
final class SocketUpstream implements AutoCloseable {
    private final ServerSocket server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final BlockingQueue<String> requests = new LinkedBlockingQueue<>();
    private final AtomicInteger connections = new AtomicInteger();
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private volatile Handler handler = exchange -> exchange.write("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n");

    SocketUpstream() throws IOException {
        thread(this::accept);
    }

    interface Handler {
        void handle(Exchange exchange) throws Exception;
    }

    int port() {
        return server.getLocalPort();
    }

    int connections() {
        return connections.get();
    }

    void handle(Handler newHandler) {
        handler = newHandler;
    }

    void answers(String answer) {
        handler = exchange -> {
            String length = header(exchange.head(), "content-length");
            if (length != null) {
                exchange.body(Integer.parseInt(length));
            }
            exchange.write(answer);
        };
    }

    /** The head of the next request that came. */
    String request() throws InterruptedException {
        String request = requests.poll(20, TimeUnit.SECONDS);
        if (request == null) {
            throw new AssertionError("no request came");
        }
        return request;
    }

    static @Nullable String header(String head, String name) {
        for (String line : head.split("\r\n", -1)) {
            if (line.toLowerCase(Locale.ROOT).startsWith(name + ":")) {
                return line.substring(name.length() + 1).trim();
            }
        }
        return null;
    }

    @Override
    public void close() throws IOException {
        server.close();
        for (Socket socket : open) {
            socket.close();
        }
    }

    private void accept() {
        try {
            while (true) {
                Socket socket = server.accept();
                connections.incrementAndGet();
                open.add(socket);
                thread(() -> serve(socket));
            }
        } catch (IOException closed) {
            // The test is over.
        }
    }

    private void serve(Socket socket) {
        try (socket) {
            for (int number = 1; ; number++) {
                String head = readHead(socket.getInputStream());
                if (head == null) {
                    return;
                }
                requests.add(head);
                Exchange exchange = new Exchange(socket, head, number);
                handler.handle(exchange);
                if (exchange.leaving) {
                    readHead(socket.getInputStream());
                    return;
                }
            }
        } catch (Exception gone) {
            // The other side left, as tests make it do.
        }
    }

    private static @Nullable String readHead(InputStream in) throws IOException {
        StringBuilder head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            int next = in.read();
            if (next < 0) {
                return null;
            }
            head.append((char) next);
        }
        return head.toString();
    }

    private static void thread(Runnable work) {
        Thread thread = new Thread(work, "upstream");
        thread.setDaemon(true);
        thread.start();
    }

    /** One request as the script sees it. */
    static final class Exchange {
        private final Socket socket;
        private final String head;
        private final int number;
        private boolean leaving;

        private Exchange(Socket socket, String head, int number) {
            this.socket = socket;
            this.head = head;
            this.number = number;
        }

        String head() {
            return head;
        }

        int numberOnConnection() {
            return number;
        }

        byte[] body(int length) throws IOException {
            return socket.getInputStream().readNBytes(length);
        }

        void write(String text) throws IOException {
            write(text.getBytes(StandardCharsets.ISO_8859_1));
        }

        void write(byte[] bytes) throws IOException {
            socket.getOutputStream().write(bytes);
            socket.getOutputStream().flush();
        }

        /** Waits until the gateway closes the connection. */
        boolean waitForClose() throws IOException {
            return socket.getInputStream().read() < 0;
        }

        void closeAfterNextRequest() {
            leaving = true;
        }

        void close() throws IOException {
            socket.close();
        }
    }
}
