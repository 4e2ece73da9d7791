package io.gatehouse.gateway;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gatehouse.gateway.balancer.Balancer;
import io.gatehouse.gateway.balancer.HashSource;
import io.gatehouse.gateway.balancer.HealthPolicy;
import io.gatehouse.gateway.balancer.Target;
import io.gatehouse.gateway.balancer.UpstreamBuilt;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class BalancingTest {
    private static final String GET = "GET /r HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n";

    private SocketUpstream first;
    private SocketUpstream second;
    private GatewayUnderTest gateway;

    @BeforeEach
    void start() throws Exception {
        first = new SocketUpstream();
        second = new SocketUpstream();
        gateway = new GatewayUnderTest(1);
    }

    @AfterEach
    void stop() throws Exception {
        gateway.close();
        first.close();
        second.close();
    }

    @Test
    void sendsRequestsToEveryTargetWithItsOwnHost() throws Exception {
        gateway.serveBalanced(both().balancer(), 0);

        raw(GET);
        raw(GET);

        assertEquals("127.0.0.1:" + first.port(), SocketUpstream.header(first.request(), "host"));
        assertEquals("127.0.0.1:" + second.port(), SocketUpstream.header(second.request(), "host"));
    }

    @Test
    void sendsTheUpstreamsHostHeader() throws Exception {
        gateway.serveBalanced(both().hostHeader("virtual.example").balancer(), 0);

        raw(GET);
        raw(GET);

        assertEquals("virtual.example", SocketUpstream.header(first.request(), "host"));
    }

    @Test
    void triesTheNextTargetWhenOneCannotBeReached() throws Exception {
        int unused = GatewayUnderTest.unusedPort();
        gateway.serveBalanced(
                new UpstreamBuilt().local(unused).local(first.port()).balancer(), 1);

        for (int i = 0; i < 4; i++) {
            assertEquals(
                    200,
                    status(raw("POST /r HTTP/1.1\r\nHost: a\r\nContent-Length: 2\r\nConnection: close\r\n\r\nhi")));
            assertEquals("127.0.0.1:" + first.port(), SocketUpstream.header(first.request(), "host"));
        }
    }

    @Test
    void triesTheNextTargetWhenOneBreaksOffBeforeItsAnswer() throws Exception {
        first.handle(SocketUpstream.Exchange::close);
        gateway.serveBalanced(both().balancer(), 1);

        assertEquals(200, status(raw(GET)));
        assertEquals(200, status(raw(GET)));
    }

    @Test
    void doesNotRepeatARequestThatIsNotIdempotent() throws Exception {
        first.handle(SocketUpstream.Exchange::close);
        second.handle(SocketUpstream.Exchange::close);
        gateway.serveBalanced(both().balancer(), 5);

        assertEquals(502, status(raw("POST /r HTTP/1.1\r\nHost: a\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")));

        assertEquals(1, first.connections() + second.connections());
    }

    @Test
    void repeatsAnIdempotentRequestAsOftenAsTheServiceSays() throws Exception {
        first.handle(SocketUpstream.Exchange::close);
        gateway.serveAt(first.port(), 1000, 3);

        assertEquals(502, status(raw(GET)));

        assertEquals(4, first.connections());
    }

    @Test
    void answers503WithoutATarget() throws Exception {
        gateway.serveBalanced(new UpstreamBuilt().balancer(), 5);

        String answer = raw(GET);

        assertEquals(503, status(answer));
        assertTrue(answer.contains("\"message\":\"failure to get a peer from the ring-balancer\""), answer);
    }

    @Test
    void answers503WhenNoTargetHasAName() throws Exception {
        gateway.serveBalanced(
                new UpstreamBuilt().target("no-such-host.invalid", 80, 1).balancer(), 1);

        String answer = raw(GET);

        assertEquals(503, status(answer));
        assertTrue(answer.contains("name resolution failed"), answer);
    }

    @Test
    void learnsFromRequestsThatFail() throws Exception {
        first.answers("HTTP/1.1 500 Broken\r\nContent-Length: 0\r\n\r\n");
        Balancer balancer = both().passive(1, 1).balancer();
        gateway.serveBalanced(balancer, 0);

        raw(GET);
        raw(GET);

        await(() -> !target(balancer, first).healthy());
        assertEquals(200, status(raw(GET)));
        assertEquals(200, status(raw(GET)));
    }

    @Test
    void keepsAClientWithItsTargetByACookie() throws Exception {
        gateway.serveBalanced(both().hashOn(HashSource.Kind.COOKIE, "sticky").balancer(), 0);

        String answer = raw(GET);

        String cookie = SocketUpstream.header(answer, "set-cookie");
        assertNotNull(cookie);
        assertTrue(cookie.matches("sticky=[0-9a-f-]{36}; Path=/; Same-Site=Lax; HttpOnly"), cookie);
        int before = first.connections();
        boolean atFirst = before == 1;
        String pair = cookie.substring(0, cookie.indexOf(';'));
        for (int i = 0; i < 8; i++) {
            String again = raw("GET /r HTTP/1.1\r\nHost: a\r\nCookie: x=1; " + pair + "\r\nConnection: close\r\n\r\n");
            assertEquals(200, status(again));
            assertEquals(null, SocketUpstream.header(again, "set-cookie"));
        }
        assertEquals(atFirst, first.connections() > 0);
        assertNotEquals(atFirst, second.connections() > 0);
    }

    @Test
    void probesTargetsAndTakesThemBack() throws Exception {
        first.answers("HTTP/1.1 500 Broken\r\nContent-Length: 0\r\n\r\n");
        Balancer balancer = both().probed(HealthPolicy.Probe.HTTP, 20, 20).balancer();
        gateway.serveBalanced(balancer, 0);

        await(() -> !target(balancer, first).healthy());
        String probe = first.request();
        assertTrue(probe.startsWith("GET /health HTTP/1.1\r\n"), probe);
        assertEquals("yes", SocketUpstream.header(probe, "x-probe"));
        assertTrue(target(balancer, second).healthy());

        first.answers("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n");
        await(() -> target(balancer, first).healthy());
    }

    @Test
    void probesByConnecting() throws Exception {
        int unused = GatewayUnderTest.unusedPort();
        Balancer balancer = new UpstreamBuilt()
                .local(unused)
                .local(first.port())
                .probed(HealthPolicy.Probe.TCP, 20, 0)
                .balancer();
        gateway.serveBalanced(balancer, 0);

        Target missing = balancer.target("127.0.0.1:" + unused);
        assertNotNull(missing);
        await(() -> !missing.healthy());
        assertTrue(target(balancer, first).healthy());
    }

    private UpstreamBuilt both() {
        return new UpstreamBuilt().local(first.port()).local(second.port());
    }

    private static Target target(Balancer balancer, SocketUpstream upstream) {
        Target target = balancer.target("127.0.0.1:" + upstream.port());
        assertNotNull(target);
        return target;
    }

    private String raw(String request) throws Exception {
        try (RawClient raw = new RawClient(gateway.port())) {
            raw.send(request);
            return raw.readToEnd();
        }
    }

    private static int status(String answer) {
        return Integer.parseInt(answer.substring(9, 12));
    }

    private static void await(BooleanSupplier condition) {
        while (!condition.getAsBoolean()) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(2));
        }
    }
}
