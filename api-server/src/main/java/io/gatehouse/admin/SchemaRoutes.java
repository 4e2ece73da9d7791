package io.gatehouse.admin;

import io.gatehouse.problem.Problem;
import io.gatehouse.problem.ProblemType;
import io.gatehouse.problem.Refused;
import io.gatehouse.schema.Checked;
import io.gatehouse.schema.Contract;
import io.gatehouse.schema.EntitySchema;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;

/** Checks entities without storing them. */
@Singleton
final class SchemaRoutes implements AdminRoutes {
    private final Contract contract;

    SchemaRoutes(Contract contract) {
        this.contract = contract;
    }

    @Override
    public List<AdminRoute> routes() {
        return List.of(new AdminRoute("/schemas/{name}/validate", Map.of("POST", this::validate)));
    }

    private AdminAnswer validate(AdminCall call) {
        EntitySchema schema = entity(call.name(0));
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

    private EntitySchema entity(String kind) {
        return contract.entities().stream()
                .filter(entity -> entity.kind().equals(kind))
                .findFirst()
                .orElseThrow(() -> new Refused(
                        Problem.of(ProblemType.NOT_FOUND, "No entity named '" + Problem.quoted(kind) + "'")));
    }
}
