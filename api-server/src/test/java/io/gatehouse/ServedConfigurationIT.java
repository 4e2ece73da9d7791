package io.gatehouse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.gatehouse.settings.Settings;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What is written over the API and comes alive in the proxy at once: addresses, upstreams, expressions. */
@Timeout(120)
class ServedConfigurationIT {
    private static final String CONTROL_PLANES = "/v2/control-planes";

    @TempDir
    Path directory;

    @Test
    void aControlPlaneIsServedOnItsOwnAddressWhileItHasOne() throws Exception {
        int port = unusedPort();
        try (RunningGatehouse gatehouse = new RunningGatehouse(Settings.ephemeral(directory))) {
            String id = id(gatehouse.send(
                    "POST",
                    CONTROL_PLANES,
                    "{'name':'own','proxy_urls':[{'host':'127.0.0.1','port':" + port + ",'protocol':'http'}]}"));
            gatehouse.send("POST", CONTROL_PLANES + "/" + id + "/core-entities/routes", "{'paths':['/own']}");
            awaitListener(port);

            // 503 says that the route was found, since it has no service.
            assertEquals(
                    503,
                    gatehouse
                            .awaitStatus(503, get("http://127.0.0.1:" + port + "/own"))
                            .statusCode());
            assertEquals(
                    404,
                    gatehouse.awaitStatus(404, get(gatehouse.proxy("/own"))).statusCode());
            assertTrue(
                    gatehouse.status().path("proxy_listeners").toString().contains("http://127.0.0.1:" + port),
                    gatehouse.status().toString());

            gatehouse.send("PATCH", CONTROL_PLANES + "/" + id, "{'proxy_urls':[]}");
            assertEquals(
                    503,
                    gatehouse.awaitStatus(503, get(gatehouse.proxy("/own"))).statusCode());
            awaitRefusal(port);
        }
    }

    @Test
    void aServiceIsBalancedOverTheTargetsOfItsUpstream() throws Exception {
        try (RunningGatehouse gatehouse = new RunningGatehouse(Settings.ephemeral(directory));
                RecordingProvider target = new RecordingProvider()) {
            int port = URI.create(target.url("/")).getPort();
            gatehouse.create("upstreams", "{'name':'up.example'}");
            gatehouse.create("services", "{'name':'s','url':'http://up.example'}");
            gatehouse.create("services/s/routes", "{'expression':'http.path ^= \\\"/up\\\"','priority':1}");
            HttpRequest request = get(gatehouse.proxy("/up/v1/models"));
            HttpResponse<String> without = gatehouse.awaitStatus(503, request);
            assertTrue(without.body().contains("failure to get a peer from the ring-balancer"), without.body());

            gatehouse.create("upstreams/up.example/targets", "{'target':'127.0.0.1:" + port + "'}");
            assertEquals(200, gatehouse.awaitStatus(200, request).statusCode());
            assertEquals("/v1/models", target.last().uri());
        }
    }

    private static HttpRequest get(String uri) {
        return HttpRequest.newBuilder(URI.create(uri)).build();
    }

    private static String id(HttpResponse<String> created) throws Exception {
        JsonNode body = new ObjectMapper().readTree(created.body());
        assertEquals(201, created.statusCode(), created.body());
        return body.path("id").asText();
    }

    private static int unusedPort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static void awaitListener(int port) {
        while (!listens(port)) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(2));
        }
    }

    private static void awaitRefusal(int port) {
        while (listens(port)) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(2));
        }
    }

    private static boolean listens(int port) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (IOException refused) {
            return false;
        }
    }
}
