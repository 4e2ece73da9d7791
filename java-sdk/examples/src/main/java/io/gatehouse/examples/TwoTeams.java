package io.gatehouse.examples;

import io.gatehouse.sdk.KonnectClient;
import io.gatehouse.sdk.declarative.Deployment;
import io.gatehouse.sdk.declarative.DesiredState;

/** Two programs in one control plane: each sees, changes and deletes only what has its own tag. */
public final class TwoTeams {
    private TwoTeams() {}

    public static void main(String[] arguments) {
        run(KonnectClient.fromEnv());
    }

    static void run(KonnectClient konnect) {
        Deployment deployment = Deployment.with(konnect);
        DesiredState billing = DesiredState.existingControlPlane(
                        "default",
                        cp -> cp.service(
                                "billing", s -> s.host("billing.internal").route("invoices", r -> r.path("/invoices"))))
                .withSelectTags("team-billing");
        DesiredState search = DesiredState.existingControlPlane(
                        "default",
                        cp -> cp.service(
                                "search", s -> s.host("search.internal").route("find", r -> r.path("/find"))))
                .withSelectTags("team-search");
        deployment.apply(deployment.plan(billing)).orThrow();
        deployment.apply(deployment.plan(search)).orThrow();
        deployment.destroy(billing).orThrow();
        System.out.println("search: " + deployment.drift(search));
    }
}
