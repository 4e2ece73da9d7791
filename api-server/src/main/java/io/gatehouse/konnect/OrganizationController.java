package io.gatehouse.konnect;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.problem.Problem;
import io.gatehouse.problem.ProblemType;
import io.gatehouse.problem.Refused;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

/** Who calls, and which control planes there are by the name that decK looks for. */
@Controller
@Consumes(MediaType.ALL)
@Produces(MediaType.ALL)
@ExecuteOn(TaskExecutors.BLOCKING)
final class OrganizationController {
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");

    private final ControlPlanes controlPlanes;

    OrganizationController(ControlPlanes controlPlanes) {
        this.controlPlanes = controlPlanes;
    }

    @Get(uris = {"/v3/organizations/me", "/v2/organizations/me"})
    HttpResponse<?> organization(HttpRequest<?> request) {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        body.put("id", id("organization"));
        body.put("name", "Gatehouse");
        body.put("state", "active");
        return Answers.json(200, body);
    }

    /** Tokens have no users behind them: whoever has one may do everything. */
    @Get("/v3/users/me")
    HttpResponse<?> user(HttpRequest<?> request) {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        body.put("id", id("administrator"));
        body.put("full_name", "Gatehouse administrator");
        body.put("active", true);
        return Answers.json(200, body);
    }

    /** There are none: this server is where its address says. */
    @Get("/v3/available-regions")
    HttpResponse<?> regions(HttpRequest<?> request) {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        ObjectNode regions = body.putObject("regions");
        List.of("stable", "stable_opt_in", "beta").forEach(regions::putArray);
        return Answers.json(200, body);
    }

    /** Clients go on until {@code page} is {@code pageCount}, by pages of a hundred. */
    @Get("/konnect-api/api/runtime_groups")
    HttpResponse<?> runtimeGroups(HttpRequest<?> request) {
        return Answers.answer(request, () -> {
            Query query = Query.of(request);
            int size = ListParameters.pageSize(query);
            int page = page(query.value("page").orElse("1"));
            List<ObjectNode> all = controlPlanes.all();
            ObjectNode body = JsonNodeFactory.instance.objectNode();
            ArrayNode data = body.putArray("data");
            all.stream()
                    .skip((page - 1L) * size)
                    .limit(size)
                    .forEach(each -> data.add(each.deepCopy().retain("id", "name")));
            body.put("page", page);
            body.put("pageCount", Math.max(1, (all.size() + size - 1) / size));
            return Answers.json(200, body);
        });
    }

    private static int page(String text) {
        int page = NUMBER.matcher(text).matches() ? Integer.parseInt(text) : 0;
        if (page < 1) {
            throw new Refused(Problem.of(
                    ProblemType.INVALID_OPTIONS, "page is '" + Problem.quoted(text) + "'; expected an integer from 1"));
        }
        return page;
    }

    private static String id(String of) {
        return UUID.nameUUIDFromBytes(("gatehouse/" + of).getBytes(StandardCharsets.UTF_8))
                .toString();
    }
}
