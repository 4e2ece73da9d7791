package io.gatehouse.konnect;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Patch;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;

/** Control planes by the name that they had before. */
@Controller("/v2/runtime-groups")
@Consumes(MediaType.ALL)
@Produces(MediaType.ALL)
@ExecuteOn(TaskExecutors.BLOCKING)
final class RuntimeGroupsController {
    private final ControlPlanesController controlPlanes;

    RuntimeGroupsController(ControlPlanesController controlPlanes) {
        this.controlPlanes = controlPlanes;
    }

    @Get
    HttpResponse<?> list(HttpRequest<?> request) {
        return controlPlanes.list(request);
    }

    @Post
    HttpResponse<?> create(HttpRequest<byte[]> request) {
        return controlPlanes.create(request);
    }

    @Get("/{id}")
    HttpResponse<?> get(HttpRequest<?> request, String id) {
        return controlPlanes.get(request, id);
    }

    @Patch("/{id}")
    HttpResponse<?> update(HttpRequest<byte[]> request, String id) {
        return controlPlanes.update(request, id);
    }

    @Delete("/{id}")
    HttpResponse<?> delete(HttpRequest<?> request, String id) {
        return controlPlanes.delete(request, id);
    }
}
