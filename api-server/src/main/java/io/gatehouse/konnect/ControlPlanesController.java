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
import io.micronaut.http.annotation.Patch;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.net.InetSocketAddress;
import java.util.List;

/** The control planes of the organization. */
@Controller("/v2/control-planes")
@Consumes(MediaType.ALL)
@Produces(MediaType.ALL)
@ExecuteOn(TaskExecutors.BLOCKING)
final class ControlPlanesController {
    private final ControlPlanes controlPlanes;

    ControlPlanesController(ControlPlanes controlPlanes) {
        this.controlPlanes = controlPlanes;
    }

    @Get
    HttpResponse<?> list(HttpRequest<?> request) {
        return Answers.answer(request, () -> {
            ControlPlaneQuery query = new ControlPlaneQuery(Query.of(request));
            return Answers.json(200, query.page(controlPlanes.all(), each -> view(request, each)));
        });
    }

    @Post
    HttpResponse<?> create(HttpRequest<byte[]> request) {
        return Answers.answer(
                request, () -> Answers.json(201, view(request, controlPlanes.create(Bodies.object(request)))));
    }

    @Get("/{id}")
    HttpResponse<?> get(HttpRequest<?> request, String id) {
        return Answers.answer(request, () -> {
            ObjectNode found =
                    controlPlanes.find(ControlPlanes.id(id)).orElseThrow(() -> new Refused(Problem.notFound()));
            return Answers.json(200, view(request, found));
        });
    }

    @Patch("/{id}")
    HttpResponse<?> update(HttpRequest<byte[]> request, String id) {
        return Answers.answer(request, () -> {
            ObjectNode updated = controlPlanes.update(ControlPlanes.id(id), Bodies.object(request));
            return Answers.json(200, view(request, updated));
        });
    }

    @Delete("/{id}")
    HttpResponse<?> delete(HttpRequest<?> request, String id) {
        return Answers.answer(request, () -> {
            controlPlanes.delete(ControlPlanes.id(id));
            return Answers.noContent();
        });
    }

    /** The gateway runs in this process, so both of a control plane's endpoints are where this request arrived. */
    static ObjectNode view(HttpRequest<?> request, ObjectNode document) {
        InetSocketAddress here = request.getServerAddress();
        String host = here.getAddress().getHostAddress();
        String url = "http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + here.getPort();
        ObjectNode view = document.deepCopy();
        ObjectNode config = (ObjectNode) view.path("config");
        for (String endpoint : List.of("control_plane_endpoint", "telemetry_endpoint")) {
            config.put(endpoint, url);
        }
        return view;
    }
}
