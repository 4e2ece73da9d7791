package io.gatehouse.admin;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.entity.Entities;
import io.gatehouse.entity.EntityPage;
import io.gatehouse.entity.Parent;
import io.gatehouse.gateway.balancer.Balancer;
import io.gatehouse.gateway.balancer.Target;
import io.gatehouse.konnect.ListParameters;
import io.gatehouse.problem.Problem;
import io.gatehouse.problem.Refused;
import io.gatehouse.schema.Contract;
import io.gatehouse.snapshot.SnapshotPublisher;
import io.netty.util.NetUtil;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The targets of an upstream with the health that the gateway of this node knows, the calls that set it, and Kong's older
 * path to the targets themselves.
 */
@Singleton
final class UpstreamHealth implements AdminRoutes {
    private static final String UPSTREAMS = "upstreams";
    private static final String TARGETS = "targets";
    private static final String HEALTHY = "HEALTHY";
    private static final String UNHEALTHY = "UNHEALTHY";
    private static final String UNRESOLVED = "DNS_ERROR";
    /** Kong's word for a target that nothing checks. */
    private static final String UNCHECKED = "HEALTHCHECKS_OFF";

    private final Contract contract;
    private final Entities entities;
    private final AdminControlPlane controlPlane;
    private final SnapshotPublisher publisher;

    UpstreamHealth(Contract contract, Entities entities, AdminControlPlane controlPlane, SnapshotPublisher publisher) {
        this.contract = contract;
        this.entities = entities;
        this.controlPlane = controlPlane;
        this.publisher = publisher;
    }

    @Override
    public List<AdminRoute> routes() {
        if (contract.entities().stream().noneMatch(entity -> entity.kind().equals(TARGETS))) {
            return List.of();
        }
        List<AdminRoute> routes = new ArrayList<>();
        routes.add(AdminRoute.get("/upstreams/{upstreams}/health", this::health));
        routes.add(AdminRoute.get("/upstreams/{upstreams}/targets/all", call -> targets(call, target -> target)));
        for (boolean healthy : new boolean[] {true, false}) {
            String state = healthy ? "healthy" : "unhealthy";
            for (String target : List.of("{targets}", "{targets}/{addresses}")) {
                routes.add(new AdminRoute(
                        "/upstreams/{upstreams}/targets/" + target + "/" + state,
                        Map.of("PUT", call -> mark(call, healthy))));
            }
        }
        return routes;
    }

    private AdminAnswer health(AdminCall call) {
        UUID upstream = upstream(call);
        Balancer balancer = balancer(upstream);
        if (call.query().value("balancer_health").orElse("").equals("1")) {
            ObjectNode body = JsonNodeFactory.instance.objectNode();
            String health =
                    balancer == null || !balancer.checked() ? UNCHECKED : balancer.healthy() ? HEALTHY : UNHEALTHY;
            body.putObject("data").put("health", health).put("id", upstream.toString());
            return AdminAnswer.ok(body);
        }
        return targets(call, target -> withHealth(target, balancer));
    }

    /** As Kong does, it answers before the gateway acts on it, and does nothing where health is not looked at. */
    private AdminAnswer mark(AdminCall call, boolean healthy) {
        UUID upstream = upstream(call);
        ObjectNode target = entities.find(
                        controlPlane.id(),
                        TARGETS,
                        call.name(1),
                        Optional.of(new Parent("upstream", UPSTREAMS, call.name(0))))
                .orElseThrow(() -> new Refused(Problem.notFound()));
        Balancer balancer = balancer(upstream);
        Target known =
                balancer == null ? null : balancer.target(target.path("target").asText());
        if (balancer != null && balancer.checked() && known != null) {
            known.mark(healthy);
        }
        return AdminAnswer.noContent();
    }

    private UUID upstream(AdminCall call) {
        return entities.find(controlPlane.id(), UPSTREAMS, call.name(0), Optional.empty())
                .map(document -> UUID.fromString(document.path("id").asText()))
                .orElseThrow(() -> new Refused(Problem.notFound()));
    }

    /** Null for an upstream that is not published yet. */
    private @Nullable Balancer balancer(UUID upstream) {
        UUID id = controlPlane.id();
        return publisher.current().controlPlanes().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .map(each -> each.balancers().get(upstream))
                .orElse(null);
    }

    private AdminAnswer targets(AdminCall call, UnaryOperator<ObjectNode> view) {
        ListParameters parameters = ListParameters.of(call.query(), false);
        Parent upstream = new Parent("upstream", UPSTREAMS, call.name(0));
        EntityPage targets = entities.list(controlPlane.id(), TARGETS, parameters.query(), Optional.of(upstream));
        List<ObjectNode> items = targets.items().stream().map(view).toList();
        return AdminAnswer.ok(parameters
                .bare()
                .page(new EntityPage(items, targets.next()), call.request().getPath()));
    }

    private static ObjectNode withHealth(ObjectNode stored, @Nullable Balancer balancer) {
        ObjectNode item = stored.deepCopy();
        String address = stored.path("target").asText();
        int weight = stored.path("weight").asInt();
        Target target = balancer == null ? null : balancer.target(address);
        boolean taken = target == null || (target.healthy() && !target.unresolved());
        item.put("health", word(balancer, target));
        ObjectNode data = item.putObject("data");
        ArrayNode addresses = data.putArray("addresses");
        if (target != null) {
            data.put("host", target.host()).put("port", target.port());
            // The addresses of a name are the resolver's, which picks one per connection.
            if (NetUtil.createByteArrayFromIpAddressString(target.host()) != null) {
                addresses
                        .addObject()
                        .put("ip", target.host())
                        .put("port", target.port())
                        .put("health", word(balancer, target))
                        .put("weight", weight);
            }
        }
        data.put("nodeWeight", weight);
        data.putObject("weight")
                .put("total", weight)
                .put("available", taken ? weight : 0)
                .put("unavailable", taken ? 0 : weight);
        return item;
    }

    private static String word(@Nullable Balancer balancer, @Nullable Target target) {
        if (target != null && target.unresolved()) {
            return UNRESOLVED;
        }
        if (balancer == null || target == null || !balancer.checked()) {
            return UNCHECKED;
        }
        return target.healthy() ? HEALTHY : UNHEALTHY;
    }
}
