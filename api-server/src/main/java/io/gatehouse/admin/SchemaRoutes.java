package io.gatehouse.admin;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.konnect.ServedPluginSchemas;
import io.gatehouse.problem.Problem;
import io.gatehouse.problem.ProblemType;
import io.gatehouse.problem.Refused;
import io.gatehouse.schema.Checked;
import io.gatehouse.schema.Contract;
import io.gatehouse.schema.EntitySchema;
import io.gatehouse.schema.lua.LuaSchemas;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The schemas of entities and plugins in Kong's shape, and checks of entities that store nothing. */
@Singleton
final class SchemaRoutes implements AdminRoutes {
    private static final String TAGS = "tags";

    private final Contract contract;
    private final LuaSchemas schemas;
    private final ServedPluginSchemas plugins;
    private final AdminControlPlane controlPlane;

    SchemaRoutes(Contract contract, ServedPluginSchemas plugins, AdminControlPlane controlPlane) {
        this.contract = contract;
        this.schemas = new LuaSchemas(contract);
        this.plugins = plugins;
        this.controlPlane = controlPlane;
    }

    @Override
    public List<AdminRoute> routes() {
        return List.of(
                AdminRoute.get("/schemas/{name}", call -> entity(call.name(0))),
                AdminRoute.get("/schemas/plugins/{name}", call -> plugin(call.name(0))),
                AdminRoute.get("/schemas/partials/{name}", call -> partial(call.name(0))),
                AdminRoute.get("/schemas/vaults/{name}", call -> vault(call.name(0))),
                // Its name in older versions of Kong.
                AdminRoute.get("/plugins/schema/{name}", call -> plugin(call.name(0))),
                new AdminRoute("/schemas/plugins/validate", Map.of("POST", call -> validate("plugins", call))),
                new AdminRoute("/schemas/vaults/validate", Map.of("POST", call -> validate("vaults", call))),
                new AdminRoute("/schemas/partials/validate", Map.of("POST", call -> validate("partials", call))),
                new AdminRoute("/schemas/{name}/validate", Map.of("POST", call -> validate(call.name(0), call))));
    }

    private AdminAnswer entity(String kind) {
        Optional<ObjectNode> schema = kind.equals(TAGS) ? Optional.of(tags()) : schemas.entity(kind);
        return AdminAnswer.ok(schema.orElseThrow(() -> unknown("entity", kind)));
    }

    /** Tags are listed like entities without being any. */
    private static ObjectNode tags() {
        ObjectNode schema = JsonNodeFactory.instance.objectNode();
        ArrayNode fields = schema.putArray("fields");
        for (String field : List.of("tag", "entity_name", "entity_id")) {
            fields.addObject().putObject(field).put("type", "string").put("required", true);
        }
        return schema;
    }

    private AdminAnswer plugin(String name) {
        return AdminAnswer.ok(plugins.find(controlPlane.id(), name).orElseThrow(() -> unknown("plugin", name)));
    }

    private AdminAnswer partial(String type) {
        return AdminAnswer.ok(schemas.partial(type)
                .orElseThrow(() -> new Refused(
                        Problem.of(ProblemType.NOT_FOUND, "No partial of type '" + Problem.quoted(type) + "'"))));
    }

    private AdminAnswer vault(String name) {
        return AdminAnswer.ok(schemas.vault(name).orElseThrow(() -> unknown("vault", name)));
    }

    private AdminAnswer validate(String kind, AdminCall call) {
        EntitySchema schema = contract.entities().stream()
                .filter(entity -> entity.kind().equals(kind))
                .findFirst()
                .orElseThrow(() -> unknown("entity", kind));
        return schema.check(call.body().document(schema.schema())).fold(new Checked.Handler<>() {
            @Override
            public AdminAnswer valid(Checked.Valid valid) {
                return AdminAnswer.message("schema validation successful");
            }

            @Override
            public AdminAnswer invalid(Checked.Invalid invalid) {
                throw new Refused(Problem.schemaViolation(invalid.violations()));
            }
        });
    }

    private static Refused unknown(String what, String name) {
        return new Refused(Problem.of(ProblemType.NOT_FOUND, "No " + what + " named '" + Problem.quoted(name) + "'"));
    }
}
