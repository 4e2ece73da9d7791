package io.gatehouse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gatehouse.settings.Settings.Listener;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class ListenerPortsTest {
    private static final Listener FREE = new Listener("127.0.0.1", 0);

    @Test
    void keepsAPortThatIsGiven() {
        assertEquals(8001, ListenerPorts.known(new Listener("127.0.0.1", 8001)));
    }

    @Test
    void takesAFreePortBelowThoseOfConnections() throws Exception {
        int first = ListenerPorts.known(FREE);
        int second = ListenerPorts.known(FREE);

        assertNotEquals(first, second);
        assertTrue(first >= 10_000 && first < 32_000, () -> "port " + first);
        try (ServerSocket listening = new ServerSocket(second, 1, InetAddress.getLoopbackAddress())) {
            assertEquals(second, listening.getLocalPort());
        }
    }
}
