package io.gatehouse.gateway.balancer;

import io.gatehouse.gateway.upstream.UpstreamPool;
import io.gatehouse.gateway.upstream.UpstreamTransport;
import io.netty.channel.EventLoop;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;

/**
 * Probes the targets of upstreams that ask for it, all on one event loop. Probes of one upstream are spread in time and
 * bounded in number.
 */
public final class HealthMonitor {
    private static final long FIRST_WITHIN_MILLIS = 1000;

    private final EventLoop loop;
    private final UpstreamPool pool;
    private final Map<Balancer, Watch> watches = new HashMap<>();

    public HealthMonitor(EventLoop loop, UpstreamTransport transport) {
        this.loop = loop;
        this.pool = new UpstreamPool(loop, transport);
    }

    /** Probes the targets of these upstreams from now on, and no others. */
    public void follow(Collection<Balancer> balancers) {
        Set<Balancer> wanted = new HashSet<>();
        for (Balancer balancer : balancers) {
            if (balancer.upstream().health().active().on()) {
                wanted.add(balancer);
            }
        }
        if (loop.isShuttingDown()) {
            return;
        }
        loop.execute(() -> {
            watches.entrySet().removeIf(each -> {
                boolean unwanted = !wanted.contains(each.getKey());
                each.getValue().over |= unwanted;
                return unwanted;
            });
            for (Balancer balancer : wanted) {
                watches.computeIfAbsent(balancer, Watch::new).start();
            }
        });
    }

    /** The probes of one upstream; everything happens on the event loop. */
    private final class Watch {
        private final Balancer balancer;
        private final HealthPolicy.Active policy;
        private final ArrayDeque<Target> due = new ArrayDeque<>();
        private int inFlight;
        private boolean started;
        private boolean over;

        Watch(Balancer balancer) {
            this.balancer = balancer;
            this.policy = balancer.upstream().health().active();
        }

        void start() {
            if (!started) {
                started = true;
                for (Target target : balancer.inUse()) {
                    later(target, (long) (Math.min(interval(target), FIRST_WITHIN_MILLIS) * random()));
                }
            }
        }

        /** Milliseconds until the target is looked at again, whether it is probed then or not. */
        private long interval(Target target) {
            long own = target.healthy() ? policy.healthyMillis() : policy.unhealthyMillis();
            return own > 0 ? own : Math.max(policy.healthyMillis(), policy.unhealthyMillis());
        }

        private boolean isProbed(Target target) {
            return (target.healthy() ? policy.healthyMillis() : policy.unhealthyMillis()) > 0;
        }

        private void later(Target target, long millis) {
            if (!over) {
                var unused = loop.schedule(() -> due(target), Math.max(1, millis), TimeUnit.MILLISECONDS);
            }
        }

        private void due(Target target) {
            if (over) {
                return;
            }
            if (isProbed(target)) {
                due.add(target);
                next();
            } else {
                again(target);
            }
        }

        private void again(Target target) {
            later(target, (long) (interval(target) * (0.9 + 0.2 * random())));
        }

        private void next() {
            while (!over && inFlight < policy.concurrency() && !due.isEmpty()) {
                inFlight++;
                new HealthProbe(balancer.upstream(), due.remove(), this::probed).start(pool);
            }
        }

        private void probed(Target target) {
            inFlight--;
            again(target);
            next();
        }
    }

    private static double random() {
        return ThreadLocalRandom.current().nextDouble();
    }
}
