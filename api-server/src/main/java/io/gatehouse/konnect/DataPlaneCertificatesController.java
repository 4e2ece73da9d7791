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

/** Pinned client certificates; each one travels below {@code item}. */
@Controller("/v2/control-planes/{controlPlaneId}/dp-client-certificates")
@Consumes(MediaType.ALL)
@Produces(MediaType.ALL)
@ExecuteOn(TaskExecutors.BLOCKING)
final class DataPlaneCertificatesController {
    private final DataPlaneCertificates certificates;

    DataPlaneCertificatesController(DataPlaneCertificates certificates) {
        this.certificates = certificates;
    }

    @Get
    HttpResponse<?> list(HttpRequest<?> request, String controlPlaneId) {
        return Answers.answer(
                request, () -> Answers.items(certificates.all(ControlPlanes.id(controlPlaneId)), "total"));
    }

    @Post
    HttpResponse<?> create(HttpRequest<byte[]> request, String controlPlaneId) {
        return Answers.answer(
                request,
                () -> Answers.item(201, certificates.create(ControlPlanes.id(controlPlaneId), Bodies.object(request))));
    }

    @Get("/{id}")
    HttpResponse<?> get(HttpRequest<?> request, String controlPlaneId, String id) {
        return Answers.answer(
                request,
                () -> Answers.item(200, certificates.find(ControlPlanes.id(controlPlaneId), ControlPlanes.id(id))));
    }

    @Put("/{id}")
    HttpResponse<?> replace(HttpRequest<byte[]> request, String controlPlaneId, String id) {
        return Answers.answer(
                request,
                () -> Answers.item(
                        200,
                        certificates.replace(
                                ControlPlanes.id(controlPlaneId), ControlPlanes.id(id), Bodies.object(request))));
    }

    @Delete("/{id}")
    HttpResponse<?> delete(HttpRequest<?> request, String controlPlaneId, String id) {
        return Answers.answer(request, () -> {
            certificates.delete(ControlPlanes.id(controlPlaneId), ControlPlanes.id(id));
            return Answers.noContent();
        });
    }
}
