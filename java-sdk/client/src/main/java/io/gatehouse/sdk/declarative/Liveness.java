package io.gatehouse.sdk.declarative;

import com.fasterxml.jackson.databind.JsonNode;
import io.gatehouse.sdk.KonnectClient;
import java.time.Duration;
import java.util.List;

/** Whether the gateways of a control plane serve its newest configuration. */
final class Liveness {
    private static final Duration POLL = Duration.ofMillis(20);

    private final KonnectClient client;
    private final long end;

    Liveness(KonnectClient client, Duration longest) {
        this.client = client;
        this.end = System.nanoTime() + longest.toNanos();
    }

    /** @throws DeploymentException when the time is over, with what is missing */
    void await(String name, String id) {
        for (String missing = missing(id); !missing.isEmpty(); missing = missing(id)) {
            if (System.nanoTime() - end >= 0) {
                throw new DeploymentException("control plane " + name + " is not live", List.of(missing));
            }
            try {
                Thread.sleep(POLL.toMillis());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new DeploymentException(
                        "interrupted before control plane " + name + " was live", List.of(missing));
            }
        }
    }

    private String missing(String id) {
        String path = ControlPlaneList.path(id);
        String expected =
                client.get(path + "/expected-config-hash").path("expected_hash").asText();
        JsonNode nodes = client.get(path + "/nodes").path("items");
        for (JsonNode node : nodes) {
            if (!node.path("config_hash").asText().equals(expected)) {
                return "gateway " + node.path("hostname").asText() + " serves an older configuration";
            }
        }
        return nodes.isEmpty() ? "no gateway serves it" : "";
    }
}
