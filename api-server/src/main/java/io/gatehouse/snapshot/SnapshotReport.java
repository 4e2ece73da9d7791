package io.gatehouse.snapshot;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.observe.ReadinessCheck;
import io.gatehouse.observe.StatusSection;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Shows on the status listener what the proxy serves, since when, and what could not be published or run. */
@Singleton
final class SnapshotReport implements ReadinessCheck, StatusSection {
    private final SnapshotPublisher publisher;

    SnapshotReport(SnapshotPublisher publisher) {
        this.publisher = publisher;
    }

    @Override
    public String name() {
        return "snapshot";
    }

    /** A snapshot that is behind still serves; only having none at all does not. */
    @Override
    public Optional<String> problem() {
        return publisher.status().ready()
                ? Optional.empty()
                : Optional.of("no configuration has been published to the proxy yet");
    }

    @Override
    public JsonNode describe() {
        SnapshotStatus status = publisher.status();
        ObjectNode section = JsonNodeFactory.instance.objectNode();
        section.put(
                "published",
                status.published() == null ? null : status.published().toString());
        section.put("from_disk", status.fromDisk());
        section.put("problem", status.problem());
        var controlPlanes = section.putArray("control_planes");
        for (ControlPlaneSnapshot controlPlane : status.controlPlanes()) {
            ObjectNode one = controlPlanes.addObject();
            one.put("id", controlPlane.id().toString());
            one.put("name", controlPlane.name());
            one.put("change", controlPlane.number());
            var unrunnable = one.putArray("unrunnable");
            for (ControlPlaneSnapshot.Unrunnable stored : controlPlane.unrunnable()) {
                unrunnable
                        .addObject()
                        .put("id", stored.id().toString())
                        .put("name", stored.name())
                        .put("reason", stored.reason());
            }
        }
        return section;
    }
}
