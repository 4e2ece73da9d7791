package io.gatehouse.gateway.balancer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BalancerTest {
    @Test
    void sharesRequestsByWeight() {
        Balancer balancer = new UpstreamBuilt()
                .target("a", 1, 50)
                .target("b", 1, 150)
                .target("drained", 1, 0)
                .balancer();

        assertEquals(Map.of("a:1", 100, "b:1", 300), picks(balancer, 400));
    }

    @Test
    void keepsHugeWeightsOnASmallWheel() {
        UpstreamBuilt built = new UpstreamBuilt().target("small", 1, 1);
        for (int i = 0; i < 50; i++) {
            built.target("big" + i, 1, 65_535 - i);
        }

        Map<String, Integer> picks = picks(built.balancer(), 70_000);

        assertEquals(51, picks.size());
        assertTrue(picks.getOrDefault("small:1", 0) < picks.getOrDefault("big0:1", 0) / 100);
    }

    @Test
    void passesUnhealthyTargetsOver() {
        Balancer balancer = new UpstreamBuilt()
                .target("a", 1, 1)
                .target("b", 1, 1)
                .passive(1, 1)
                .balancer();
        balancer.answered(target(balancer, "a:1"), 500);

        assertEquals(Map.of("b:1", 10), picks(balancer, 10));
        balancer.failed(target(balancer, "b:1"), Target.Failure.TCP);
        assertNull(balancer.pick(null, List.of()));
        target(balancer, "a:1").mark(true);
        assertEquals(Map.of("a:1", 10), picks(balancer, 10));
    }

    @Test
    void aSuccessForgetsFailures() {
        Balancer balancer = new UpstreamBuilt().target("a", 1, 1).passive(2, 0).balancer();
        Target target = target(balancer, "a:1");

        balancer.answered(target, 500);
        balancer.answered(target, 200);
        balancer.answered(target, 500);
        assertTrue(target.healthy());
        balancer.answered(target, 500);
        assertFalse(target.healthy());
    }

    @Test
    void takesNoRequestsBelowTheThreshold() {
        Balancer balancer = new UpstreamBuilt()
                .target("a", 1, 60)
                .target("b", 1, 40)
                .passive(1, 1)
                .threshold(50)
                .balancer();

        target(balancer, "b:1").mark(false);
        assertNotNull(balancer.pick(null, List.of()));
        target(balancer, "b:1").mark(true);
        target(balancer, "a:1").mark(false);
        assertNull(balancer.pick(null, List.of()));
        assertFalse(balancer.healthy());
    }

    @Test
    void usesFailoverTargetsOnlyWhenNoOtherIsHealthy() {
        Balancer balancer = new UpstreamBuilt()
                .target("a", 1, 1)
                .failover("f", 1)
                .passive(1, 1)
                .balancer();

        assertEquals(Map.of("a:1", 10), picks(balancer, 10));
        target(balancer, "a:1").mark(false);
        assertEquals(Map.of("f:1", 10), picks(balancer, 10));
    }

    @Test
    void sendsOneHashToOneTargetAndMovesFewWhenATargetLeaves() {
        UpstreamBuilt built = new UpstreamBuilt().hashOn(HashSource.Kind.HEADER, "x");
        for (int i = 0; i < 10; i++) {
            built.target("t" + i, 1, 100);
        }
        Balancer balancer = built.passive(1, 1).balancer();
        Map<Long, Target> before = new HashMap<>();
        for (int i = 0; i < 1000; i++) {
            long hash = Hash.of("client" + i);
            before.put(hash, balancer.pick(hash, List.of()));
        }
        Target leaving = target(balancer, "t3:1");
        leaving.mark(false);

        long share = before.values().stream().filter(leaving::equals).count();
        assertTrue(share > 30 && share < 250, "share " + share);
        before.forEach((hash, target) -> {
            Target now = balancer.pick(hash, List.of());
            assertTrue(target.equals(leaving) ? !leaving.equals(now) : target.equals(now));
        });
    }

    @Test
    void prefersTheTargetWithTheFewestRequestsForItsWeight() {
        Balancer balancer = new UpstreamBuilt()
                .algorithm(Upstream.Algorithm.LEAST_CONNECTIONS)
                .target("a", 1, 100)
                .target("b", 1, 300)
                .balancer();
        for (int i = 0; i < 40; i++) {
            Target target = balancer.pick(null, List.of());
            assertNotNull(target);
            target.begin();
        }

        assertEquals(10, target(balancer, "a:1").inFlight());
        assertEquals(30, target(balancer, "b:1").inFlight());
    }

    @Test
    void prefersTheQuickerTarget() {
        Balancer balancer = new UpstreamBuilt()
                .algorithm(Upstream.Algorithm.LATENCY)
                .target("slow", 1, 100)
                .target("quick", 1, 100)
                .balancer();
        target(balancer, "slow:1").answeredIn(1_000_000_000L);
        target(balancer, "quick:1").answeredIn(1_000_000L);

        assertEquals(Map.of("quick:1", 20), picks(balancer, 20));
    }

    @Test
    void turnsToAnotherTargetAfterOneThatFailed() {
        Balancer balancer =
                new UpstreamBuilt().target("a", 1, 1).target("b", 1, 1).balancer();
        Target a = target(balancer, "a:1");

        assertEquals(target(balancer, "b:1"), balancer.pick(null, List.of(a)));
        assertNotNull(balancer.pick(null, List.of(a, target(balancer, "b:1"))));
    }

    @Test
    void keepsWhatItKnowsWhenTargetsAreAdded() {
        Balancer before = new UpstreamBuilt().target("a", 1, 1).passive(1, 1).balancer();
        target(before, "a:1").mark(false);

        Balancer after = new UpstreamBuilt()
                .target("a", 1, 7)
                .target("b", 1, 1)
                .passive(1, 1)
                .after(before);
        assertEquals(Map.of("b:1", 5), picks(after, 5));
        Balancer otherChecks =
                new UpstreamBuilt().target("a", 1, 1).passive(2, 1).after(before);
        assertTrue(target(otherChecks, "a:1").healthy());
    }

    private static Target target(Balancer balancer, String address) {
        Target target = balancer.target(address);
        assertNotNull(target);
        return target;
    }

    private static Map<String, Integer> picks(Balancer balancer, int count) {
        Map<String, Integer> picks = new HashMap<>();
        for (int i = 0; i < count; i++) {
            Target target = balancer.pick(null, List.of());
            assertNotNull(target);
            picks.merge(target.address(), 1, Integer::sum);
        }
        return picks;
    }
}
