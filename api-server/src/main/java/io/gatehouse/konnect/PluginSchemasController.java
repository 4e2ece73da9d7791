package io.gatehouse.konnect;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.Put;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;

/** The uploaded schemas of custom plugins; each one travels below {@code item}. */
@Controller("/v2/control-planes/{controlPlaneId}/core-entities/plugin-schemas")
@Consumes(MediaType.ALL)
@Produces(MediaType.ALL)
@ExecuteOn(TaskExecutors.BLOCKING)
final class PluginSchemasController {
    private final PluginSchemas schemas;

    PluginSchemasController(PluginSchemas schemas) {
        this.schemas = schemas;
    }

    @Get
    HttpResponse<?> list(HttpRequest<?> request, String controlPlaneId) {
        return Answers.answer(request, () -> Answers.items(schemas.all(ControlPlanes.id(controlPlaneId)), "total"));
    }

    @Post
    HttpResponse<?> create(HttpRequest<byte[]> request, String controlPlaneId) {
        return Answers.answer(
                request,
                () -> Answers.item(201, schemas.create(ControlPlanes.id(controlPlaneId), Bodies.object(request))));
    }

    @Get("/{name}")
    HttpResponse<?> get(HttpRequest<?> request, String controlPlaneId, String name) {
        return Answers.answer(request, () -> Answers.item(200, schemas.find(ControlPlanes.id(controlPlaneId), name)));
    }

    @Put("/{name}")
    HttpResponse<?> replace(HttpRequest<byte[]> request, String controlPlaneId, String name) {
        return Answers.answer(
                request,
                () -> Answers.item(
                        200, schemas.replace(ControlPlanes.id(controlPlaneId), name, Bodies.object(request))));
    }

    @Delete("/{name}")
    HttpResponse<?> delete(HttpRequest<?> request, String controlPlaneId, String name) {
        return Answers.answer(request, () -> {
            schemas.delete(ControlPlanes.id(controlPlaneId), name);
            return Answers.noContent();
        });
    }
}
