package io.gatehouse.konnect;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.Put;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;

/** The members of a control plane group. */
@Controller("/v2/control-planes/{controlPlaneId}")
@Consumes(MediaType.ALL)
@Produces(MediaType.ALL)
@ExecuteOn(TaskExecutors.BLOCKING)
final class GroupMembershipsController {
    private final GroupMemberships memberships;
    private final ControlPlanes controlPlanes;
    private final GroupStatus status;

    GroupMembershipsController(GroupMemberships memberships, ControlPlanes controlPlanes, GroupStatus status) {
        this.memberships = memberships;
        this.controlPlanes = controlPlanes;
        this.status = status;
    }

    @Get("/group-memberships")
    HttpResponse<?> list(HttpRequest<?> request, String controlPlaneId) {
        return Answers.answer(request, () -> {
            CursorPage page = CursorPage.of(Query.of(request));
            GroupMemberships.Members members = memberships.list(ControlPlanes.id(controlPlaneId), page);
            List<ObjectNode> views = members.ids().stream()
                    .flatMap(id -> controlPlanes.find(id).stream())
                    .map(each -> ControlPlanesController.view(request, each))
                    .toList();
            return Answers.json(200, page.body(views, members.page().next(), request.getPath()));
        });
    }

    @Put("/group-memberships")
    HttpResponse<?> replace(HttpRequest<byte[]> request, String controlPlaneId) {
        return change(request, controlPlaneId, memberships::replace);
    }

    @Post("/group-memberships/add")
    HttpResponse<?> add(HttpRequest<byte[]> request, String controlPlaneId) {
        return change(request, controlPlaneId, memberships::add);
    }

    @Post("/group-memberships/remove")
    HttpResponse<?> remove(HttpRequest<byte[]> request, String controlPlaneId) {
        return change(request, controlPlaneId, memberships::remove);
    }

    @Get("/group-member-status")
    HttpResponse<?> status(HttpRequest<?> request, String controlPlaneId) {
        return Answers.answer(request, () -> {
            boolean member = memberships.isMember(ControlPlanes.id(controlPlaneId));
            return Answers.json(200, JsonNodeFactory.instance.objectNode().put("is_member", member));
        });
    }

    @Get("/group-status")
    HttpResponse<?> groupStatus(HttpRequest<?> request, String controlPlaneId) {
        return Answers.answer(request, () -> Answers.item(200, status.of(ControlPlanes.id(controlPlaneId))));
    }

    private static HttpResponse<?> change(
            HttpRequest<byte[]> request, String controlPlaneId, BiConsumer<UUID, ObjectNode> work) {
        return Answers.answer(request, () -> {
            work.accept(ControlPlanes.id(controlPlaneId), Bodies.object(request));
            return Answers.noContent();
        });
    }
}
