package io.gatehouse.gateway;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gatehouse.snapshot.ControlPlanesBuilt;
import io.gatehouse.snapshot.GatewaySnapshot;
import io.gatehouse.snapshot.ProxyAddress;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class ProxyAddressesTest {
    private GatewayUnderTest gateway;
    private int port;

    @BeforeEach
    void start() throws Exception {
        gateway = new GatewayUnderTest(1);
        port = GatewayUnderTest.unusedPort();
    }

    @AfterEach
    void stop() {
        gateway.close();
    }

    @Test
    void servesAControlPlaneOnItsOwnAddressOnly() throws Exception {
        gateway.serve(built().add("own", "/own", address("127.0.0.1", port)).add("shared", "/shared"));

        assertEquals(503, status(port, "any.example", "/own"));
        assertEquals(404, status(gateway.port(), "any.example", "/own"));
        assertEquals(503, status(gateway.port(), "any.example", "/shared"));
        assertEquals(404, status(port, "any.example", "/shared"));
    }

    @Test
    void picksBetweenControlPlanesOfOnePortByHost() throws Exception {
        gateway.serve(built().add("a", "/a", address("a.example", port)).add("b", "/b", address("B.example", port)));

        assertEquals(503, status(port, "a.example:" + port, "/a"));
        assertEquals(404, status(port, "a.example:" + port, "/b"));
        assertEquals(503, status(port, "b.EXAMPLE", "/b"));
        assertEquals(404, status(port, "c.example", "/a"));
    }

    @Test
    void servesANameOnTheMainPortBesideWhatSharesIt() throws Exception {
        gateway.serve(
                built().add("a", "/a", address("a.example", gateway.port())).add("shared", "/shared"));

        assertEquals(503, status(gateway.port(), "a.example", "/a"));
        assertEquals(404, status(gateway.port(), "a.example", "/shared"));
        assertEquals(503, status(gateway.port(), "b.example", "/shared"));
    }

    @Test
    void theOlderControlPlaneKeepsAnAddressThatTwoClaim() throws Exception {
        gateway.serve(built().add("old", "/old", address("127.0.0.1", port))
                .add("young", "/young", address("127.0.0.1", port)));

        assertEquals(503, status(port, "x", "/old"));
        assertEquals(404, status(port, "x", "/young"));
        assertEquals("the older control plane old is served there", problem("young"));
    }

    @Test
    void closesTheListenerWhenNobodyClaimsItAnyMore() throws Exception {
        gateway.serve(built().add("own", "/own", address("127.0.0.1", port)));
        assertEquals(503, status(port, "x", "/own"));
        try (RawClient kept = new RawClient(port)) {
            kept.send("GET /own HTTP/1.1\r\nHost: x\r\n\r\n");
            kept.readUntil("\r\n\r\n");

            gateway.serve(built().add("own", "/own"));

            kept.readToEnd();
        }
        assertThrows(IOException.class, () -> new Socket(InetAddress.getLoopbackAddress(), port).close());
        assertEquals(503, status(gateway.port(), "x", "/own"));
    }

    @Test
    void reportsAPortThatCannotBeBoundAndServesTheRest() throws Exception {
        int freed;
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            freed = taken.getLocalPort();
            gateway.serve(built().add("unlucky", "/u", address("127.0.0.1", freed))
                    .add("own", "/own", address("127.0.0.1", port)));

            assertTrue(problem("unlucky").startsWith("cannot listen on http://127.0.0.1:"), problem("unlucky"));
            assertEquals(503, status(port, "x", "/own"));
        }
        gateway.follow();
        assertEquals(503, status(freed, "x", "/u"));
    }

    @Test
    void refusesAProtocolThatIsNotServed() {
        gateway.serve(built().add("odd", "/o", new ProxyAddress("127.0.0.1", port, "tcp")));

        assertEquals("the gateway is reached by http or https only", problem("odd"));
        assertFalse(gateway.listeners().stream()
                .anyMatch(state -> state.problem() == null && state.address().endsWith(":" + port)));
    }

    @Test
    void servesThePinnedControlPlaneOnTheMainListenerToo() throws Exception {
        GatewaySnapshot snapshot = ControlPlanesBuilt.pinnedTo("a")
                .add("a", "/a", address("a.example", port))
                .add("b", "/b", address("b.example", port))
                .add("c", "/c")
                .snapshot();
        gateway.serve(snapshot);

        assertEquals(503, status(gateway.port(), "x", "/a"));
        assertEquals(404, status(gateway.port(), "x", "/b"));
        assertEquals(404, status(gateway.port(), "x", "/c"));
        assertEquals(503, status(port, "b.example", "/b"));
    }

    private static ControlPlanesBuilt built() {
        return ControlPlanesBuilt.pinnedTo(null);
    }

    private static ProxyAddress address(String host, int port) {
        return new ProxyAddress(host, port, "http");
    }

    private String problem(String controlPlane) {
        List<String> problems = gateway.listeners().stream()
                .filter(state ->
                        state.problem() != null && state.controlPlanes().contains(controlPlane))
                .map(state -> String.valueOf(state.problem()))
                .toList();
        assertEquals(1, problems.size(), gateway.listeners().toString());
        return problems.get(0);
    }

    /** 503 says that the control plane's route was found, since it has no service. */
    private static int status(int port, String host, String path) throws IOException {
        try (RawClient raw = new RawClient(port)) {
            raw.send("GET " + path + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n");
            return Integer.parseInt(raw.readToEnd().substring(9, 12));
        }
    }
}
