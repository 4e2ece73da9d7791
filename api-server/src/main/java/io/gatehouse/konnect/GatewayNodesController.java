package io.gatehouse.konnect;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.problem.Problem;
import io.gatehouse.problem.Refused;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.List;

/** The gateways that serve a control plane. */
@Controller("/v2/control-planes/{controlPlaneId}")
@Consumes(MediaType.ALL)
@Produces(MediaType.ALL)
@ExecuteOn(TaskExecutors.BLOCKING)
final class GatewayNodesController {
    private final GatewayNodes nodes;

    GatewayNodesController(GatewayNodes nodes) {
        this.nodes = nodes;
    }

    @Get("/nodes")
    HttpResponse<?> list(HttpRequest<?> request, String controlPlaneId) {
        return Answers.answer(
                request,
                () -> Answers.items(
                        nodes.node(ControlPlanes.id(controlPlaneId)).stream().toList(), "total_count"));
    }

    /** The node is this process, whose version nobody has announced the end of. */
    @Get("/nodes/eol")
    HttpResponse<?> ending(HttpRequest<?> request, String controlPlaneId) {
        return Answers.answer(request, () -> {
            nodes.node(ControlPlanes.id(controlPlaneId));
            return Answers.items(List.of(), "total_count");
        });
    }

    @Get("/nodes/{nodeId}")
    HttpResponse<?> get(HttpRequest<?> request, String controlPlaneId, String nodeId) {
        return Answers.answer(request, () -> Answers.item(200, node(controlPlaneId, nodeId)));
    }

    /** A gateway that was forgotten is back with its next report, and the one in this process never stops reporting. */
    @Delete("/nodes/{nodeId}")
    HttpResponse<?> forget(HttpRequest<?> request, String controlPlaneId, String nodeId) {
        return Answers.answer(request, () -> {
            node(controlPlaneId, nodeId);
            return Answers.noContent();
        });
    }

    @Get("/expected-config-hash")
    HttpResponse<?> expectedHash(HttpRequest<?> request, String controlPlaneId) {
        return Answers.answer(request, () -> Answers.json(200, nodes.expectedHash(ControlPlanes.id(controlPlaneId))));
    }

    @Get("/expected-config-version")
    HttpResponse<?> expectedVersion(HttpRequest<?> request, String controlPlaneId) {
        return Answers.answer(
                request, () -> Answers.json(200, nodes.expectedVersion(ControlPlanes.id(controlPlaneId))));
    }

    private ObjectNode node(String controlPlaneId, String nodeId) {
        return nodes.node(ControlPlanes.id(controlPlaneId))
                .filter(node -> node.path("id").asText().equals(nodeId))
                .orElseThrow(() -> new Refused(Problem.notFound()));
    }
}
