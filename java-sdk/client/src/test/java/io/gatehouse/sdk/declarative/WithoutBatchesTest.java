package io.gatehouse.sdk.declarative;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gatehouse.sdk.KonnectClient;
import io.gatehouse.sdk.declarative.ApplyOptions.Mode;
import java.net.http.HttpClient;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WithoutBatchesTest {
    private static final DesiredState STATE = DesiredState.existingControlPlane(
            "prod", cp -> cp.route("a", r -> r.path("/a")).route("b", r -> r.path("/b")));

    private final List<String> fellBack = new ArrayList<>();
    private ForgetfulServer server;
    private Deployment deployment;

    @BeforeEach
    void start() throws Exception {
        server = new ForgetfulServer();
        deployment = Deployment.with(new KonnectClient(HttpClient.newHttpClient(), server.address(), "kpat_x"));
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private ApplyResult apply(Mode mode) {
        ApplyListener listener = new ApplyListener() {
            @Override
            public void fellBack(String controlPlane) {
                fellBack.add(controlPlane);
            }
        };
        return deployment.apply(
                deployment.plan(STATE), ApplyOptions.defaults().in(mode).listenedBy(listener));
    }

    @Test
    void aBatchIsRefusedAndNothingIsSentOneByOneUnasked() {
        ApplyResult result = apply(Mode.BATCH);

        assertEquals(0, server.count("routes"));
        assertEquals(1, result.failed().size());
        assertTrue(result.failed().get(0).message().contains("the server has no batches"), result::toString);
    }

    @Test
    void changesAreSentOneByOneWhenThatIsAllowed() {
        assertTrue(apply(Mode.BATCH_OR_PARALLEL).isComplete());

        assertEquals(List.of("prod"), fellBack);
        assertEquals(2, server.count("routes"));
    }
}
