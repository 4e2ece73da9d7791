package io.gatehouse.examples.terraform;

import io.gatehouse.configfiles.TerraformFiles;
import io.gatehouse.sdk.KonnectClient;
import io.gatehouse.sdk.declarative.ApplyResult;
import io.gatehouse.sdk.declarative.Deployment;
import io.gatehouse.sdk.declarative.DesiredControlPlane;
import io.gatehouse.sdk.declarative.DesiredState;
import io.gatehouse.sdk.declarative.Plan;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Read, plan, apply, an empty second plan, requests, outputs, destroy, nothing left. */
final class DeclarativeWay implements Way {
    private final HttpClient http = HttpClient.newHttpClient();

    @Override
    public String name() {
        return "declarative layer";
    }

    @Override
    public String run(Example example, Site site) {
        TerraformFiles files = TerraformFiles.open(example.directory(), site.variables(example));
        DesiredState state = files.desired();
        KonnectClient client = new KonnectClient(http, site.server(), site.token());
        Deployment deployment = Deployment.with(client);
        List<String> problems = new ArrayList<>();
        ApplyResult result = deployment.apply(deployment.plan(state));
        try {
            if (!result.isComplete()) {
                throw new ExampleFailed(result.toString());
            }
            Plan second = deployment.plan(state);
            if (!second.isEmpty()) {
                problems.add("the second plan is not empty:\n" + second);
            }
            problems.addAll(new Requests(site).send(example));
            Applied applied = new Applied(client, state, second, files.dataSources());
            files.outputs(applied::at);
        } finally {
            problems.addAll(destroy(deployment, client, state));
        }
        if (!problems.isEmpty()) {
            throw new ExampleFailed(problems);
        }
        return result.done().size() + " created, "
                + example.expectations().requests().size() + " answers";
    }

    private static List<String> destroy(Deployment deployment, KonnectClient client, DesiredState state) {
        List<String> left = new ArrayList<>();
        ApplyResult destroyed = deployment.destroy(state);
        if (!destroyed.isComplete()) {
            left.add("not destroyed: " + destroyed);
        }
        for (DesiredControlPlane controlPlane : state.controlPlanes()) {
            if (controlPlane.managed()
                    && !client.get(byName(controlPlane.name())).path("data").isEmpty()) {
                left.add("the control plane " + controlPlane.name() + " is left");
            }
        }
        return left;
    }

    static String byName(String controlPlane) {
        return "/v2/control-planes?filter%5Bname%5D%5Beq%5D="
                + URLEncoder.encode(controlPlane, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
