package io.gatehouse.admin;

import io.gatehouse.konnect.ConsumerGroups;
import io.gatehouse.konnect.CoreRoutes;
import io.gatehouse.konnect.ListParameters;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Which consumers are in which groups, from either side, at the paths and with the bodies that Konnect has too. */
@Singleton
final class MembershipRoutes implements AdminRoutes {
    private final CoreRoutes core;
    private final ConsumerGroups groups;
    private final AdminControlPlane controlPlane;

    MembershipRoutes(CoreRoutes core, ConsumerGroups groups, AdminControlPlane controlPlane) {
        this.core = core;
        this.groups = groups;
        this.controlPlane = controlPlane;
    }

    @Override
    public List<AdminRoute> routes() {
        return core.memberships().stream().flatMap(this::below).toList();
    }

    private Stream<AdminRoute> below(String name) {
        String[] sides = name.split("/", 2);
        String collection = "/" + sides[0] + "/{" + sides[0] + "}/" + sides[1];
        return Stream.of(
                new AdminRoute(collection, Map.of("GET", this::list, "POST", this::add, "DELETE", this::remove)),
                new AdminRoute(collection + "/{" + sides[1] + "}", Map.of("DELETE", this::remove)));
    }

    private AdminAnswer list(AdminCall call) {
        CoreRoutes.Target target = target(call);
        ListParameters parameters = ListParameters.of(call.query(), false);
        return AdminAnswer.ok(parameters.page(
                groups.list(controlPlane.id(), target.membership().orElseThrow(), target, parameters.query()),
                call.request().getPath()));
    }

    private AdminAnswer add(AdminCall call) {
        CoreRoutes.Target target = target(call);
        CoreRoutes.Membership membership = target.membership().orElseThrow();
        return AdminAnswer.created(
                groups.add(controlPlane.id(), membership, target, call.body().fields()));
    }

    private AdminAnswer remove(AdminCall call) {
        CoreRoutes.Target target = target(call);
        groups.remove(controlPlane.id(), target.membership().orElseThrow(), target);
        return AdminAnswer.noContent();
    }

    /** The paths are the same as below {@code core-entities/}. */
    private CoreRoutes.Target target(AdminCall call) {
        return core.find(call.request().getPath().substring(1)).orElseThrow();
    }
}
