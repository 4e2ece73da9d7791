package io.gatehouse.konnect;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.declarative.ConfigSync;
import io.gatehouse.declarative.DeclarativeConfig;
import io.gatehouse.declarative.Plan;
import io.gatehouse.problem.Problem;
import io.gatehouse.problem.Refused;
import io.gatehouse.schema.Contract;
import io.gatehouse.schema.Violation;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A control plane as one declarative file: an extension of ours, Konnect has no such path. */
@Controller("/gatehouse/v1/control-planes/{controlPlaneId}/config")
@Consumes(MediaType.ALL)
@Produces(MediaType.ALL)
@ExecuteOn(TaskExecutors.BLOCKING)
final class ConfigController {
    private final ConfigSync sync;
    private final ControlPlanes controlPlanes;
    private final Contract contract;

    ConfigController(ConfigSync sync, ControlPlanes controlPlanes, Contract contract) {
        this.sync = sync;
        this.controlPlanes = controlPlanes;
        this.contract = contract;
    }

    @Get
    HttpResponse<?> export(HttpRequest<?> request, String controlPlaneId) {
        return Answers.answer(request, () -> {
            UUID id = ControlPlanes.id(controlPlaneId);
            String tags = Query.of(request).value("select_tags").orElse("");
            List<String> selectTags = tags.isEmpty() ? List.of() : List.of(tags.split(",", -1));
            ObjectNode file = sync.export(id, Optional.of(name(id)), selectTags);
            return Answers.json(200, JsonNodeFactory.instance.objectNode().put("config", ConfigSync.yaml(file)));
        });
    }

    @Post
    HttpResponse<?> apply(HttpRequest<byte[]> request, String controlPlaneId) {
        return Answers.answer(request, () -> {
            UUID id = ControlPlanes.id(controlPlaneId);
            String name = name(id);
            ObjectNode given = CheckedBody.of(contract, "ApplyConfigRequest", Bodies.object(request));
            List<String> selectTags = new ArrayList<>();
            given.path("select_tags").forEach(tag -> selectTags.add(tag.asText()));
            DeclarativeConfig config = sync.read((ObjectNode) given.path("config"), selectTags);
            if (config.controlPlane().filter(each -> !each.equals(name)).isPresent()) {
                throw new Refused(Problem.schemaViolation(Violation.of(
                        "_konnect.control_plane_name",
                        "is '" + Problem.quoted(config.controlPlane().get()) + "'; expected '" + Problem.quoted(name)
                                + "', the control plane that the request names")));
            }
            Plan plan = sync.plan(id, config);
            boolean dryRun = given.path("dry_run").asBoolean();
            if (!dryRun) {
                sync.apply(id, plan);
            }
            return Answers.json(200, plan.json().put("applied", !dryRun));
        });
    }

    private String name(UUID id) {
        return controlPlanes
                .find(id)
                .map(found -> found.path("name").asText())
                .orElseThrow(() -> new Refused(Problem.notFound()));
    }
}
