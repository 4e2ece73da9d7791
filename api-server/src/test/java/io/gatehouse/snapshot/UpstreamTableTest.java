package io.gatehouse.snapshot;

import static io.gatehouse.snapshot.StoredDocuments.entity;
import static io.gatehouse.snapshot.StoredDocuments.id;
import static io.gatehouse.snapshot.StoredDocuments.reference;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import io.gatehouse.gateway.balancer.Balancer;
import io.gatehouse.gateway.balancer.Balancers;
import io.gatehouse.gateway.balancer.HashSource;
import io.gatehouse.gateway.balancer.HealthPolicy;
import io.gatehouse.gateway.balancer.Upstream;
import io.gatehouse.store.StoredText;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class UpstreamTableTest {
    private final UpstreamTable table = new UpstreamTable();
    private final ControlPlaneModel model = new ControlPlaneModel();
    private final ChangedIds changed = model.watch();

    @Test
    void readsAnUpstreamAndItsTargets() {
        Balancer balancer = compile(
                entity(
                        "upstreams",
                        1,
                        "'name':'up','algorithm':'consistent-hashing','hash_on':'header','hash_on_header':'X-User',"
                                + "'hash_fallback':'cookie','hash_on_cookie':'c','hash_on_cookie_path':'/p',"
                                + "'host_header':'h.example','healthchecks':{'threshold':12.5,'active':{'type':'https',"
                                + "'timeout':0.5,'concurrency':3,'http_path':'/x','https_verify_certificate':false,"
                                + "'headers':{'a':['1','2']},'healthy':{'interval':1.5,'http_statuses':[200],"
                                + "'successes':2},'unhealthy':{'interval':3,'http_statuses':[500],'tcp_failures':1,"
                                + "'timeouts':4,'http_failures':5}}}"),
                entity("targets", 2, "'target':'[0:0:0:0:0:0:0:1]:80','weight':7," + reference("upstream", 1)));

        Upstream upstream = balancer.upstream();
        assertEquals(Upstream.Algorithm.CONSISTENT_HASHING, upstream.algorithm());
        assertEquals(new HashSource(HashSource.Kind.HEADER, "X-User"), upstream.hashOn());
        assertEquals(new HashSource(HashSource.Kind.COOKIE, "c"), upstream.hashFallback());
        assertEquals(new Upstream.Cookie("c", "/p"), upstream.cookie());
        assertEquals("h.example", upstream.hostHeader());
        HealthPolicy.Active active = upstream.health().active();
        assertEquals(HealthPolicy.Probe.HTTPS, active.probe());
        assertEquals(List.of(1500L, 3000L), List.of(active.healthyMillis(), active.unhealthyMillis()));
        assertEquals(List.of(500, 3), List.of(active.timeoutMillis(), active.concurrency()));
        assertEquals(List.of("1", "2"), active.headers().get("a"));
        assertEquals(new HealthPolicy.Counting(Set.of(200), Set.of(500), 2, 5, 1, 4), active.counting());
        assertEquals(12.5, upstream.health().thresholdPercent());
        assertEquals(List.of(new Upstream.Member(id(2), "0:0:0:0:0:0:0:1", 80, 7, false)), balancer.members());
        assertNotNull(balancer.target("[0:0:0:0:0:0:0:1]:80"));
    }

    @Test
    void keepsAnUnchangedUpstreamAsItIs() {
        StoredText target = entity("targets", 2, "'target':'a:80'," + reference("upstream", 1));
        Balancer before = compile(entity("upstreams", 1, "'name':'up'"), target);

        put(entity("upstreams", 5, "'name':'other'"));
        put(entity("upstreams", 1, "'name':'up','tags':['t']"));
        assertSame(before, update().named("up"));

        put(entity("targets", 3, "'target':'b:80'," + reference("upstream", 1)));
        Balancer after = named("up");
        assertNotSame(before, after);
        assertSame(before.target("a:80"), after.target("a:80"));
        assertNotNull(after.target("b:80"));
    }

    @Test
    void takesATargetAwayThatIsGoneOrMoved() {
        compile(
                entity("upstreams", 1, "'name':'up'"),
                entity("upstreams", 5, "'name':'other'"),
                entity("targets", 2, "'target':'a:80'," + reference("upstream", 1)),
                entity("targets", 3, "'target':'b:80'," + reference("upstream", 1)));

        model.remove("targets", id(2));
        put(entity("targets", 3, "'target':'b:80'," + reference("upstream", 5)));

        assertEquals(List.of(), named("up").members());
        assertNotNull(named("other").target("b:80"));
    }

    @Test
    void namesUpstreamsThatAskForGrpcProbes() {
        compile(entity("upstreams", 1, "'name':'up','healthchecks':{'active':{'type':'grpc'}}"));

        assertEquals(
                List.of(new ControlPlaneSnapshot.Unrunnable(
                        id(1), "upstream", "this gateway does not probe targets over gRPC")),
                table.unrunnable());
    }

    @Test
    void namesUpstreamsThatRelyOnServiceRecords() {
        compile(entity("upstreams", 1, "'name':'up','use_srv_name':true"));
        assertEquals(1, table.unrunnable().size());

        put(entity("upstreams", 1, "'name':'up','use_srv_name':false"));
        update();

        assertEquals(List.of(), table.unrunnable());
    }

    @Test
    void forgetsAnUpstreamThatIsGone() {
        compile(entity("upstreams", 1, "'name':'up'"));

        model.remove("upstreams", id(1));

        assertNull(update().named("up"));
    }

    private Balancer compile(StoredText... entities) {
        for (StoredText entity : entities) {
            put(entity);
        }
        return named("up");
    }

    private void put(StoredText entity) {
        model.put(entity);
    }

    private Balancer named(String name) {
        Balancer balancer = update().named(name);
        assertNotNull(balancer);
        return balancer;
    }

    private Balancers update() {
        Balancers balancers = table.update(model, changed);
        changed.clear();
        return balancers;
    }
}
