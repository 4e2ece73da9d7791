package io.gatehouse.examples;

import io.gatehouse.configfiles.KongYaml;
import io.gatehouse.sdk.KonnectClient;
import io.gatehouse.sdk.declarative.Deployment;
import io.gatehouse.sdk.declarative.DesiredState;
import io.gatehouse.sdk.declarative.Plan;
import java.nio.file.Path;

/** Makes a control plane hold what a kong.yaml says, as {@code deck gateway sync} does. */
public final class ApplyKongYaml {
    private ApplyKongYaml() {}

    public static void main(String[] arguments) {
        run(KonnectClient.fromEnv(), Path.of(arguments.length > 0 ? arguments[0] : "kong.yaml"));
    }

    static void run(KonnectClient konnect, Path file) {
        DesiredState state = KongYaml.read(file);
        Deployment deployment = Deployment.with(konnect);
        Plan plan = deployment.plan(state);
        System.out.println(plan);
        deployment.apply(plan).orThrow();
    }
}
