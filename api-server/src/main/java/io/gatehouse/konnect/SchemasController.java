package io.gatehouse.konnect;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.problem.Problem;
import io.gatehouse.problem.Refused;
import io.gatehouse.schema.Checked;
import io.gatehouse.schema.Contract;
import io.gatehouse.schema.EntitySchema;
import io.gatehouse.schema.json.JsonSchemas;
import io.gatehouse.schema.lua.LuaSchemas;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.Optional;
import java.util.function.Supplier;

/** The schemas of a control plane's entities and plugins, for clients that fill defaults and check before they write. */
@Controller("/v2/control-planes/{controlPlaneId}/core-entities")
@Consumes(MediaType.ALL)
@Produces(MediaType.ALL)
@ExecuteOn(TaskExecutors.BLOCKING)
final class SchemasController {
    private final ControlPlanes controlPlanes;
    private final Contract contract;
    private final ServedPluginSchemas plugins;
    private final LuaSchemas lua;
    private final JsonSchemas json;

    SchemasController(ControlPlanes controlPlanes, Contract contract, ServedPluginSchemas plugins) {
        this.controlPlanes = controlPlanes;
        this.contract = contract;
        this.plugins = plugins;
        this.lua = new LuaSchemas(contract);
        this.json = new JsonSchemas(contract);
    }

    @Get("/schemas/plugins/{name}")
    HttpResponse<?> plugin(HttpRequest<?> request, String controlPlaneId, String name) {
        return found(request, controlPlaneId, () -> plugins.find(ControlPlanes.id(controlPlaneId), name));
    }

    @Get("/schemas/partials/{type}")
    HttpResponse<?> partial(HttpRequest<?> request, String controlPlaneId, String type) {
        return found(request, controlPlaneId, () -> lua.partial(type));
    }

    @Get("/schemas/{entityName}")
    HttpResponse<?> entity(HttpRequest<?> request, String controlPlaneId, String entityName) {
        return found(request, controlPlaneId, () -> lua.entity(entityName));
    }

    @Get("/v1/schemas/json/{entityName}")
    HttpResponse<?> jsonSchema(HttpRequest<?> request, String controlPlaneId, String entityName) {
        return found(request, controlPlaneId, () -> json.entity(entityName));
    }

    /** References are not followed: what they point at may be written together with the entity. */
    @Post("/schemas/{entityName}/validate")
    HttpResponse<?> validate(HttpRequest<byte[]> request, String controlPlaneId, String entityName) {
        return Answers.answer(request, () -> {
            requireControlPlane(controlPlaneId);
            EntitySchema schema = contract.entities().stream()
                    .filter(entity -> entity.kind().equals(entityName))
                    .findFirst()
                    .orElseThrow(() -> new Refused(Problem.notFound()));
            return schema.check(Bodies.object(request)).fold(new Checked.Handler<>() {
                @Override
                public MutableHttpResponse<byte[]> valid(Checked.Valid valid) {
                    return Answers.json(
                            200, JsonNodeFactory.instance.objectNode().put("message", "schema validation successful"));
                }

                @Override
                public MutableHttpResponse<byte[]> invalid(Checked.Invalid invalid) {
                    throw new Refused(Problem.schemaViolation(invalid.violations()));
                }
            });
        });
    }

    private HttpResponse<?> found(
            HttpRequest<?> request, String controlPlaneId, Supplier<Optional<ObjectNode>> schema) {
        return Answers.answer(request, () -> {
            requireControlPlane(controlPlaneId);
            return Answers.json(200, schema.get().orElseThrow(() -> new Refused(Problem.notFound())));
        });
    }

    private void requireControlPlane(String controlPlaneId) {
        if (controlPlanes.find(ControlPlanes.id(controlPlaneId)).isEmpty()) {
            throw new Refused(Problem.notFound());
        }
    }
}
