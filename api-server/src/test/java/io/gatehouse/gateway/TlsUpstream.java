package io.gatehouse.gateway;

import io.gatehouse.Pems;
import io.gatehouse.schema.pem.Certificates;
import io.gatehouse.schema.pem.Keys;
import io.netty.handler.ssl.util.InsecureTrustManagerFactory;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.SecureRandom;
import java.security.cert.Certificate;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLServerSocket;
import javax.net.ssl.SSLSocket;

/** An upstream at {@code localhost} that answers 200 to whoever shows a certificate, whichever it is. */
final class TlsUpstream implements AutoCloseable {
    private final String certificate;
    private final SSLServerSocket server;

    TlsUpstream() throws IOException, GeneralSecurityException {
        certificate = Pems.read("localhost.pem");
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        store.setKeyEntry(
                "localhost", Keys.privateKey(Pems.read("localhost.key")).orElseThrow(), new char[0], new Certificate[] {
                    Certificates.first(certificate).orElseThrow()
                });
        KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(store, new char[0]);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(
                keys.getKeyManagers(), InsecureTrustManagerFactory.INSTANCE.getTrustManagers(), new SecureRandom());
        server = (SSLServerSocket) context.getServerSocketFactory().createServerSocket(0, 50);
        server.setNeedClientAuth(true);
        Thread thread = new Thread(this::accept, "tls-upstream");
        thread.setDaemon(true);
        thread.start();
    }

    static SSLContext trustingAll() throws GeneralSecurityException {
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, InsecureTrustManagerFactory.INSTANCE.getTrustManagers(), new SecureRandom());
        return context;
    }

    int port() {
        return server.getLocalPort();
    }

    String certificate() {
        return certificate;
    }

    @Override
    public void close() throws IOException {
        server.close();
    }

    private void accept() {
        while (!server.isClosed()) {
            try (SSLSocket socket = (SSLSocket) server.accept()) {
                socket.startHandshake();
                socket.getInputStream().read(new byte[4096]);
                socket.getOutputStream()
                        .write("HTTP/1.1 200 OK\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
                                .getBytes(StandardCharsets.ISO_8859_1));
            } catch (IOException refused) {
                // The client did not pass the handshake, or the test is over.
            }
        }
    }
}
