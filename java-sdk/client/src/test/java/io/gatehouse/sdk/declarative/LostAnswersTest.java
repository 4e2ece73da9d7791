package io.gatehouse.sdk.declarative;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gatehouse.sdk.KonnectClient;
import java.util.List;
import org.junit.jupiter.api.Test;

class LostAnswersTest {
    /** Without names: only the ids tell these apart. */
    private static final DesiredState STATE = DesiredState.existingControlPlane("prod", cp -> {
        for (int i = 0; i < 6; i++) {
            String path = "/" + i;
            cp.entity("routes", "route." + i, r -> r.field("paths", List.of(path)));
        }
    });

    @Test
    void neverMakeAnythingTwice() throws Exception {
        try (ForgetfulServer server = new ForgetfulServer()) {
            Deployment deployment = Deployment.with(KonnectClient.builder()
                    .server(server.address())
                    .token("kpat_x")
                    .maxRetries(0)
                    .build());
            server.hangUpAt(3);

            ApplyResult first = deployment.apply(
                    deployment.plan(STATE), ApplyOptions.defaults().withParallelism(1));

            assertEquals(2, first.done().size());
            assertEquals(
                    List.of(0),
                    first.failed().stream().map(ApplyResult.Failure::status).toList());
            assertEquals(3, first.notDone().size());
            assertEquals(3, server.count("routes"));
            Plan rest = deployment.plan(STATE);
            assertEquals(3, rest.count(Change.Action.CREATE), rest::toString);
            deployment.apply(rest).orThrow();
            assertEquals(6, server.count("routes"));
            assertTrue(deployment.plan(STATE).isEmpty());
        }
    }
}
