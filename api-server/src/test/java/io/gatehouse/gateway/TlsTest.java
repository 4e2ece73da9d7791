package io.gatehouse.gateway;

import static io.gatehouse.snapshot.ServedDocuments.quoted;
import static io.gatehouse.snapshot.ServedDocuments.reference;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gatehouse.Pems;
import io.gatehouse.snapshot.ProxyAddress;
import io.gatehouse.snapshot.ServedDocuments;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.util.List;
import javax.net.ssl.SNIHostName;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class TlsTest {
    private SocketUpstream upstream;
    private GatewayUnderTest gateway;

    @BeforeEach
    void start() throws Exception {
        upstream = new SocketUpstream();
        gateway = new GatewayUnderTest(upstream.port());
    }

    @AfterEach
    void stop() throws Exception {
        gateway.close();
        upstream.close();
    }

    @Test
    void opensThePortWithTheFirstCertificateAndClosesItWithTheLast() throws Exception {
        gateway.serve(plain().snapshot());
        assertEquals(0, gateway.tlsPort());

        gateway.serve(certified().snapshot());
        int port = gateway.tlsPort();
        assertEquals(200, status(exchange(port, "a.example", "/r")));

        gateway.serve(plain().snapshot());
        assertThrows(IOException.class, () -> new Socket(InetAddress.getLoopbackAddress(), port).close());
    }

    @Test
    void tellsTheUpstreamThatTheClientCameOverTls() throws Exception {
        gateway.serve(certified().snapshot());

        exchange(gateway.tlsPort(), "a.example", "/r");

        String sent = upstream.request();
        assertEquals("https", SocketUpstream.header(sent, "x-forwarded-proto"));
        assertEquals(Integer.toString(gateway.tlsPort()), SocketUpstream.header(sent, "x-forwarded-port"));
    }

    @Test
    void showsTheCertificateOfTheServerName() throws Exception {
        gateway.serve(certified()
                .add("certificates", 11, certificate("ec") + ",'created_at':2")
                .add("snis", 12, "'name':'ec.example'," + reference("certificate", 11))
                .add("snis", 13, "'name':'*.wild.example'," + reference("certificate", 11))
                .add("snis", 14, "'name':'last.*'," + reference("certificate", 11))
                .snapshot());

        assertEquals("EC", shown("ec.example"));
        assertEquals("EC", shown("a.wild.example"));
        assertEquals("EC", shown("last.example"));
        assertEquals("RSA", shown("a.b.wild.example"));
        assertEquals("RSA", shown("other.example"));
        assertEquals("RSA", shown(null));
    }

    @Test
    void fallsBackToTheCertificateOfEveryName() throws Exception {
        gateway.serve(certified()
                .add("certificates", 11, certificate("ec") + ",'created_at':2")
                .add("snis", 12, "'name':'*'," + reference("certificate", 11))
                .snapshot());

        assertEquals("EC", shown("other.example"));
    }

    @Test
    void servesARouteForHttpsOverTlsOnly() throws Exception {
        gateway.serve(new ServedDocuments()
                .add("certificates", 10, certificate("rsa") + ",'created_at':1")
                .service(1, service(), "'protocols':['https'],'paths':['/r']")
                .snapshot());

        assertEquals(200, status(exchange(gateway.tlsPort(), "a.example", "/r")));
        try (RawClient raw = new RawClient(gateway.port())) {
            raw.send("GET /r HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");
            String answer = raw.readToEnd();
            assertEquals(426, status(answer));
            assertTrue(answer.contains("Please use HTTPS protocol"), answer);
        }
    }

    @Test
    void matchesRoutesByServerName() throws Exception {
        gateway.serve(new ServedDocuments()
                .add("certificates", 10, certificate("rsa") + ",'created_at':1")
                .service(1, service(), "'protocols':['https'],'snis':['*.match.example']")
                .snapshot());

        assertEquals(200, status(exchange(gateway.tlsPort(), "a.match.example", "/")));
        assertEquals(404, status(exchange(gateway.tlsPort(), "a.other.example", "/")));
    }

    @Test
    void servesHttpsOnAddressesOfAControlPlane() throws Exception {
        int port = GatewayUnderTest.unusedPort();
        gateway.serve(certified().snapshot(List.of(new ProxyAddress("127.0.0.1", port, "https"))));

        assertEquals(200, status(exchange(port, "a.example", "/r")));
        assertEquals(0, gateway.tlsPort());
    }

    @Test
    void saysThatAnHttpsAddressHasNoCertificate() throws Exception {
        int port = GatewayUnderTest.unusedPort();
        gateway.serve(plain().snapshot(List.of(new ProxyAddress("127.0.0.1", port, "https"))));

        assertTrue(
                gateway.listeners()
                        .contains(new ProxyListeners.State(
                                "port " + port, List.of("cp"), "the control planes have no certificate for https")),
                gateway.listeners().toString());
    }

    @Test
    void namesACertificateThatDoesNotFitItsKey() {
        var snapshot = plain().add(
                        "certificates",
                        10,
                        "'cert':" + quoted(Pems.read("rsa.pem")) + ",'key':" + quoted(Pems.read("ec.key")))
                .snapshot();

        assertEquals(
                "the certificate does not match its key",
                snapshot.controlPlanes().get(0).unrunnable().get(0).reason());
    }

    @Test
    void showsItsOwnCertificateToAnUpstreamAndTrustsTheServicesAuthorities() throws Exception {
        try (TlsUpstream secure = new TlsUpstream()) {
            String trusting = "'tls_verify':true,'ca_certificates':['00000000-0000-4000-8000-000000000020']";
            gateway.serve(new ServedDocuments()
                    .add("certificates", 10, certificate("rsa"))
                    .add("ca_certificates", 20, "'cert':" + quoted(secure.certificate()))
                    .add("ca_certificates", 21, "'cert':" + quoted(Pems.read("ec.pem")))
                    .service(
                            1,
                            secure(secure) + "," + trusting + "," + reference("client_certificate", 10),
                            path("/own"))
                    .service(2, secure(secure) + "," + trusting, path("/none"))
                    .service(
                            3,
                            secure(secure) + "," + trusting.replace("020", "021") + ","
                                    + reference("client_certificate", 10),
                            path("/untrusted"))
                    .snapshot());

            assertEquals(200, status(raw("/own")));
            assertEquals(502, status(raw("/none")));
            assertEquals(502, status(raw("/untrusted")));
        }
    }

    @Test
    void asksATargetForTheNameOfTheHostHeader() throws Exception {
        try (TlsUpstream secure = new TlsUpstream()) {
            String service = "'protocol':'https','host':'up.example','retries':0,'tls_verify':true,"
                    + "'ca_certificates':['00000000-0000-4000-8000-000000000020'],"
                    + reference("client_certificate", 10);
            ServedDocuments documents = new ServedDocuments()
                    .add("certificates", 10, certificate("rsa"))
                    .add("ca_certificates", 20, "'cert':" + quoted(secure.certificate()))
                    .service(1, service, path("/r"))
                    .add("targets", 31, "'target':'127.0.0.2:" + secure.port() + "'," + reference("upstream", 30));

            gateway.serve(documents
                    .add("upstreams", 30, "'name':'up.example','host_header':'localhost:1'")
                    .snapshot());
            assertEquals(200, status(raw("/r")));
            gateway.serve(documents
                    .add("upstreams", 30, "'name':'up.example','host_header':'other.example'")
                    .snapshot());
            assertEquals(502, status(raw("/r")));
        }
    }

    private ServedDocuments plain() {
        return new ServedDocuments().service(1, service(), path("/r"));
    }

    private ServedDocuments certified() {
        return plain().add("certificates", 10, certificate("rsa") + ",'created_at':1");
    }

    private String service() {
        return "'protocol':'http','host':'127.0.0.1','port':" + upstream.port();
    }

    private static String secure(TlsUpstream upstream) {
        return "'protocol':'https','host':'localhost','retries':0,'port':" + upstream.port();
    }

    private static String path(String path) {
        return "'protocols':['http','https'],'paths':['" + path + "']";
    }

    private static String certificate(String name) {
        return "'cert':" + quoted(Pems.read(name + ".pem")) + ",'key':" + quoted(Pems.read(name + ".key"));
    }

    private String shown(@Nullable String serverName) throws Exception {
        try (SSLSocket socket = connect(gateway.tlsPort(), serverName)) {
            X509Certificate certificate = (X509Certificate) socket.getSession().getPeerCertificates()[0];
            return certificate.getPublicKey().getAlgorithm();
        }
    }

    private String raw(String path) throws Exception {
        try (RawClient raw = new RawClient(gateway.port())) {
            raw.send("GET " + path + " HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");
            return raw.readToEnd();
        }
    }

    private static String exchange(int port, String serverName, String path) throws Exception {
        try (SSLSocket socket = connect(port, serverName)) {
            socket.getOutputStream()
                    .write(("GET " + path + " HTTP/1.1\r\nHost: " + serverName + "\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
        }
    }

    private static SSLSocket connect(int port, @Nullable String serverName)
            throws IOException, GeneralSecurityException {
        SSLSocket socket = (SSLSocket)
                TlsUpstream.trustingAll().getSocketFactory().createSocket(InetAddress.getLoopbackAddress(), port);
        socket.setSoTimeout(20_000);
        SSLParameters parameters = socket.getSSLParameters();
        parameters.setServerNames(serverName == null ? List.of() : List.of(new SNIHostName(serverName)));
        socket.setSSLParameters(parameters);
        socket.startHandshake();
        return socket;
    }

    private static int status(String answer) {
        return Integer.parseInt(answer.substring(9, 12));
    }
}
