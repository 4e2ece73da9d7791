package io.gatehouse.admin;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.entity.Entities;
import io.gatehouse.entity.EntityPage;
import io.gatehouse.entity.Parent;
import io.gatehouse.konnect.ListParameters;
import io.gatehouse.schema.Contract;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** {@code /upstreams/{upstreams}/health}: the targets of an upstream, each with its health. */
@Singleton
final class UpstreamHealth implements AdminRoutes {
    private static final String UPSTREAMS = "upstreams";
    private static final String TARGETS = "targets";
    /** Kong's word for a target that nothing checks. The gateway runs no health checks yet, whatever is configured. */
    private static final String UNCHECKED = "HEALTHCHECKS_OFF";

    private final Contract contract;
    private final Entities entities;
    private final AdminControlPlane controlPlane;

    UpstreamHealth(Contract contract, Entities entities, AdminControlPlane controlPlane) {
        this.contract = contract;
        this.entities = entities;
        this.controlPlane = controlPlane;
    }

    @Override
    public List<AdminRoute> routes() {
        boolean known =
                contract.entities().stream().anyMatch(entity -> entity.kind().equals(TARGETS));
        return known ? List.of(AdminRoute.get("/upstreams/{upstreams}/health", this::health)) : List.of();
    }

    private AdminAnswer health(AdminCall call) {
        ListParameters parameters = ListParameters.of(call.query(), false);
        Parent upstream = new Parent("upstream", UPSTREAMS, call.name(0));
        EntityPage targets = entities.list(controlPlane.id(), TARGETS, parameters.query(), Optional.of(upstream));
        List<ObjectNode> items =
                targets.items().stream().map(UpstreamHealth::withHealth).toList();
        return AdminAnswer.ok(parameters
                .bare()
                .page(new EntityPage(items, targets.next()), call.request().getPath()));
    }

    private static ObjectNode withHealth(ObjectNode target) {
        ObjectNode item = target.deepCopy();
        String address = target.path("target").asText();
        int colon = address.lastIndexOf(':');
        int weight = target.path("weight").asInt();
        item.put("health", UNCHECKED);
        ObjectNode data = item.putObject("data");
        data.putArray("addresses");
        if (colon > 0) {
            data.put("host", address.substring(0, colon));
            data.put("port", Integer.parseInt(address.substring(colon + 1)));
        }
        data.put("nodeWeight", weight);
        data.putObject("weight").put("total", weight).put("available", weight).put("unavailable", 0);
        return item;
    }
}
