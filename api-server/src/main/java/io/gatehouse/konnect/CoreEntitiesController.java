package io.gatehouse.konnect;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.entity.Entities;
import io.gatehouse.entity.EntityPage;
import io.gatehouse.entity.WriteOptions;
import io.gatehouse.problem.Problem;
import io.gatehouse.problem.Refused;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Patch;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.Put;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.Optional;
import java.util.UUID;

/**
 * The core entities of a control plane: every collection of the contract, by one set of rules. The routes take every
 * path and media type, since Micronaut would otherwise answer 404, 405 and 406 in its own words.
 */
@Controller("/v2/control-planes/{controlPlaneId}/core-entities")
@Consumes(MediaType.ALL)
@Produces(MediaType.ALL)
@ExecuteOn(TaskExecutors.BLOCKING)
final class CoreEntitiesController {
    private static final String MARK = "/core-entities/";

    private final Entities entities;
    private final CoreRoutes routes;
    private final ConsumerGroups groups;

    CoreEntitiesController(Entities entities, CoreRoutes routes, ConsumerGroups groups) {
        this.entities = entities;
        this.routes = routes;
        this.groups = groups;
    }

    @Get("/{+path}")
    HttpResponse<?> get(HttpRequest<?> request, String controlPlaneId, String path) {
        return on(
                request,
                controlPlaneId,
                (controlPlane, target) -> target.item()
                        .map(item -> entities.find(controlPlane, target.kind(), item, target.parent())
                                .map(entity -> Answers.json(200, shown(request, controlPlane, target, entity)))
                                .orElseThrow(() -> new Refused(Problem.notFound())))
                        .orElseGet(() -> list(request, controlPlane, target)));
    }

    /** Of all kinds only a consumer group is answered with a wrapper around it. */
    private ObjectNode shown(HttpRequest<?> request, UUID controlPlane, CoreRoutes.Target target, ObjectNode entity) {
        return target.kind().equals(ConsumerGroups.KIND)
                ? groups.wrapped(controlPlane, entity, Query.of(request))
                : entity;
    }

    private MutableHttpResponse<byte[]> list(HttpRequest<?> request, UUID controlPlane, CoreRoutes.Target target) {
        boolean tagged = target.parent().isEmpty();
        ListParameters parameters = ListParameters.of(Query.of(request), tagged);
        EntityPage page = target.membership()
                .map(membership -> groups.list(controlPlane, membership, target, parameters.query()))
                .orElseGet(() -> entities.list(controlPlane, target.kind(), parameters.query(), target.parent()));
        return Answers.json(200, parameters.page(page, request.getPath()));
    }

    @Post("/{+path}")
    HttpResponse<?> create(HttpRequest<byte[]> request, String controlPlaneId, String path) {
        return on(request, controlPlaneId, (controlPlane, target) -> {
            ObjectNode body = Bodies.object(request);
            ObjectNode created = target.membership()
                    .map(membership -> groups.add(controlPlane, membership, target, body))
                    .orElseGet(() -> entities.create(controlPlane, target.kind(), body, target.parent()));
            return Answers.json(201, created);
        });
    }

    @Put("/{+path}")
    HttpResponse<?> upsert(HttpRequest<byte[]> request, String controlPlaneId, String path) {
        return on(
                request,
                controlPlaneId,
                (controlPlane, target) -> Answers.json(
                        200,
                        entities.upsert(
                                controlPlane,
                                target.kind(),
                                target.item().orElseThrow(),
                                Bodies.object(request),
                                target.parent(),
                                options(request))));
    }

    private static WriteOptions options(HttpRequest<?> request) {
        return new WriteOptions(
                Query.of(request).value("skip_hash").filter("true"::equals).isPresent());
    }

    /** Deleting what is not there is no error: decK deletes a parent and then what went with it. */
    @Delete("/{+path}")
    HttpResponse<?> delete(HttpRequest<?> request, String controlPlaneId, String path) {
        return on(request, controlPlaneId, (controlPlane, target) -> {
            target.membership()
                    .ifPresentOrElse(
                            membership -> groups.remove(controlPlane, membership, target),
                            () -> entities.delete(
                                    controlPlane, target.kind(), target.item().orElseThrow(), target.parent()));
            return Answers.noContent();
        });
    }

    /** Konnect has no PATCH here; this answers 404 for an unknown path and 405 for the others. */
    @Patch("/{+path}")
    HttpResponse<?> patch(HttpRequest<?> request, String controlPlaneId, String path) {
        return on(request, controlPlaneId, (controlPlane, target) -> {
            throw new Refused(Problem.methodNotAllowed());
        });
    }

    private interface Handler {
        MutableHttpResponse<byte[]> handle(UUID controlPlane, CoreRoutes.Target target);
    }

    private HttpResponse<?> on(HttpRequest<?> request, String controlPlaneId, Handler handler) {
        return Answers.answer(request, () -> {
            // The raw path: a name may hold an encoded slash.
            String raw = request.getPath();
            Optional<CoreRoutes.Target> target = routes.find(raw.substring(raw.indexOf(MARK) + MARK.length()));
            if (target.isEmpty()) {
                throw new Refused(Problem.notFound());
            }
            if (!target.get().verbs().contains(request.getMethodName())) {
                return Answers.problem(request, Problem.methodNotAllowed())
                        .header(
                                HttpHeaders.ALLOW,
                                String.join(", ", target.get().verbs()));
            }
            return handler.handle(ControlPlanes.id(controlPlaneId), target.get());
        });
    }
}
