package io.gatehouse.konnect;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.entity.Entities;
import io.gatehouse.problem.Problem;
import io.gatehouse.problem.Refused;
import io.gatehouse.snapshot.ControlPlaneSnapshot;
import io.gatehouse.snapshot.SnapshotPublisher;
import io.gatehouse.snapshot.SnapshotStatus;
import io.gatehouse.store.EntityStore;
import jakarta.inject.Singleton;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The gateway of this process as a node of each control plane that it serves. */
@Singleton
final class GatewayNodes {
    private static final String KONG_VERSION = "3.9.1";

    private final EntityStore store;
    private final Entities entities;
    private final ControlPlanes controlPlanes;
    private final GroupMemberships memberships;
    private final SnapshotPublisher publisher;
    private final Clock clock;
    private final String host = hostName();

    GatewayNodes(
            EntityStore store,
            Entities entities,
            ControlPlanes controlPlanes,
            GroupMemberships memberships,
            SnapshotPublisher publisher,
            Clock clock) {
        this.store = store;
        this.entities = entities;
        this.controlPlanes = controlPlanes;
        this.memberships = memberships;
        this.publisher = publisher;
        this.clock = clock;
    }

    /** The node, unless the gateway does not serve the control plane or another group serves it along with others. */
    Optional<ObjectNode> node(UUID controlPlane) {
        entities.requireControlPlane(controlPlane);
        SnapshotStatus status = publisher.status();
        return status.controlPlanes().stream()
                .filter(each -> each.id().equals(controlPlane))
                .findFirst()
                .map(each -> view(each, status));
    }

    /** What {@code config_hash} is once the gateway serves the newest configuration. */
    ObjectNode expectedHash(UUID controlPlane) {
        ObjectNode document = controlPlanes.find(controlPlane).orElseThrow(() -> new Refused(Problem.notFound()));
        ObjectNode answer = JsonNodeFactory.instance.objectNode();
        answer.put("expected_hash", hash(controlPlane, newest(controlPlane)));
        answer.put("created_at", seconds(document, "created_at"));
        answer.put("updated_at", seconds(document, "updated_at"));
        return answer;
    }

    /** The number of the newest configuration. */
    ObjectNode expectedVersion(UUID controlPlane) {
        ObjectNode document = controlPlanes.find(controlPlane).orElseThrow(() -> new Refused(Problem.notFound()));
        ObjectNode answer = JsonNodeFactory.instance.objectNode();
        answer.put("expected_config_version", String.valueOf(newest(controlPlane)));
        answer.put("created_at", seconds(document, "created_at"));
        return answer;
    }

    private long newest(UUID controlPlane) {
        Map<UUID, Long> heads = store.heads();
        return heads.getOrDefault(controlPlane, 0L)
                + memberships.all(controlPlane).stream()
                        .mapToLong(member -> heads.getOrDefault(member, 0L))
                        .sum();
    }

    private ObjectNode view(ControlPlaneSnapshot snapshot, SnapshotStatus status) {
        long start = ManagementFactory.getRuntimeMXBean().getStartTime() / 1000;
        Instant published = status.published();
        String identity = host + "/" + snapshot.id();
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put(
                "id",
                UUID.nameUUIDFromBytes(identity.getBytes(StandardCharsets.UTF_8))
                        .toString());
        node.put("version", KONG_VERSION);
        node.put("hostname", host);
        node.put("last_ping", clock.instant().getEpochSecond());
        node.put("type", "kong-proxy");
        node.put("created_at", start);
        node.put("updated_at", published == null ? start : published.getEpochSecond());
        node.put("config_hash", hash(snapshot.id(), snapshot.number()));
        node.putObject("compatibility_status")
                .put(
                        "state",
                        snapshot.unrunnable().isEmpty()
                                ? "COMPATIBILITY_STATE_FULLY_COMPATIBLE"
                                : "COMPATIBILITY_STATE_INCOMPATIBLE");
        return node;
    }

    /** 32 hexadecimal digits, as Kong's hashes have; the change number tells two states of a control plane apart. */
    private static String hash(UUID controlPlane, long number) {
        return String.format("%016x%016x", controlPlane.getLeastSignificantBits(), number);
    }

    private static long seconds(ObjectNode controlPlane, String field) {
        return Instant.parse(controlPlane.path(field).asText()).getEpochSecond();
    }

    private static String hostName() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException nameless) {
            // A host whose own name does not resolve still has an address.
            return InetAddress.getLoopbackAddress().getHostAddress();
        }
    }
}
