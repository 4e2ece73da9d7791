package io.gatehouse.admin;

import io.gatehouse.konnect.Json;
import io.gatehouse.konnect.Occupancy;
import io.gatehouse.problem.Problem;
import io.gatehouse.problem.Refused;
import io.gatehouse.store.StoreUnavailable;
import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Options;
import io.micronaut.http.annotation.Patch;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.Put;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.Optional;
import java.util.Set;

/**
 * Kong's Admin API on its own listener. Every request comes here and is routed by the {@link RouteTable}, since
 * Micronaut would otherwise answer 404, 405, 406 and 415 in its own words.
 */
@Controller(port = "${gatehouse.admin.port}")
@Requires(property = AdminListener.PORT)
@Consumes(MediaType.ALL)
@Produces(MediaType.ALL)
@ExecuteOn(TaskExecutors.BLOCKING)
final class AdminController {
    private static final Set<String> WITH_BODY = Set.of("POST", "PUT", "PATCH");

    private final RouteTable routes;
    private final AdminListener listener;

    AdminController(RouteTable routes, AdminListener listener) {
        this.routes = routes;
        this.listener = listener;
    }

    @Get(uris = {"/", "/{+path}"})
    HttpResponse<?> get(HttpRequest<byte[]> request) {
        return answer(request);
    }

    @Post(uris = {"/", "/{+path}"})
    HttpResponse<?> post(HttpRequest<byte[]> request) {
        return answer(request);
    }

    @Put(uris = {"/", "/{+path}"})
    HttpResponse<?> put(HttpRequest<byte[]> request) {
        return answer(request);
    }

    @Patch(uris = {"/", "/{+path}"})
    HttpResponse<?> patch(HttpRequest<byte[]> request) {
        return answer(request);
    }

    @Delete(uris = {"/", "/{+path}"})
    HttpResponse<?> delete(HttpRequest<byte[]> request) {
        return answer(request);
    }

    @Options(uris = {"/", "/{+path}"})
    HttpResponse<?> options(HttpRequest<byte[]> request) {
        return answer(request);
    }

    private HttpResponse<?> answer(HttpRequest<byte[]> request) {
        long started = System.nanoTime();
        MutableHttpResponse<byte[]> response;
        try {
            response = Occupancy.ofThisProcess().with(() -> routed(request));
        } catch (Refused e) {
            response = listener.answer(request, e.problem());
        } catch (StoreUnavailable e) {
            response = listener.unavailable(request, e);
        } catch (RuntimeException e) {
            response = listener.failure(request, e);
        }
        long latency = (System.nanoTime() - started) / 1_000_000;
        return response.header("X-Kong-Admin-Latency", Long.toString(latency));
    }

    private MutableHttpResponse<byte[]> routed(HttpRequest<byte[]> request) {
        // The raw path: a name may hold an encoded slash.
        Optional<RouteTable.Match> match = routes.find(request.getPath());
        if (match.isEmpty()) {
            throw new Refused(Problem.notFound());
        }
        AdminRoute route = match.get().route();
        String verb = request.getMethodName();
        if (verb.equals("OPTIONS")) {
            return listener.options(request, route.allowed());
        }
        AdminHandler handler = route.handlers().get(verb.equals("HEAD") ? "GET" : verb);
        if (handler == null) {
            return listener.answer(request, Problem.methodNotAllowed()).header(HttpHeaders.ALLOW, route.allowed());
        }
        if (WITH_BODY.contains(verb)
                && request.getHeaders().getAll(HttpHeaders.CONTENT_TYPE).size() > 1) {
            return listener.plainText(request, 400, "Multiple Content-Type headers not allowed");
        }
        AdminAnswer answer = handler.handle(new AdminCall(request, match.get().names()));
        return answer.body()
                .map(body -> listener.json(request, answer.status(), Json.bytes(body)))
                .orElseGet(() -> listener.empty(request, answer.status()));
    }
}
