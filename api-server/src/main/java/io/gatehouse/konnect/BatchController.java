package io.gatehouse.konnect;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.entity.BatchOperation;
import io.gatehouse.entity.Entities;
import io.gatehouse.problem.Problem;
import io.gatehouse.problem.Refused;
import io.gatehouse.schema.Contract;
import io.gatehouse.schema.EntitySchema;
import io.gatehouse.schema.Violation;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Many changes to the core entities of a control plane in one transaction. */
@Controller("/v2/control-planes/{controlPlaneId}/core-entities/batch")
@Consumes(MediaType.ALL)
@Produces(MediaType.ALL)
@ExecuteOn(TaskExecutors.BLOCKING)
final class BatchController {
    private final Entities entities;
    private final Contract contract;
    private final CoreRoutes routes;

    BatchController(Entities entities, Contract contract, CoreRoutes routes) {
        this.entities = entities;
        this.contract = contract;
        this.routes = routes;
    }

    @Post
    HttpResponse<?> apply(HttpRequest<byte[]> request, String controlPlaneId) {
        return Answers.answer(request, () -> {
            JsonNode given = checked(Bodies.object(request)).path("operations");
            List<BatchOperation> operations = operations(given);
            List<Optional<ObjectNode>> results = entities.apply(ControlPlanes.id(controlPlaneId), operations);
            return Answers.json(200, answer(given, results));
        });
    }

    private ObjectNode checked(ObjectNode body) {
        return CheckedBody.of(contract, "BatchRequest", body);
    }

    private List<BatchOperation> operations(JsonNode given) {
        List<BatchOperation> operations = new ArrayList<>();
        List<Violation> violations = new ArrayList<>();
        for (JsonNode operation : given) {
            String name = operation.path("kind").asText();
            Optional<String> kind = kind(name);
            if (kind.isEmpty()) {
                violations.add(new Violation(
                        List.of("operations", operations.size(), "kind"),
                        "there is no collection '" + Problem.quoted(name) + "'"));
            }
            operations.add(new BatchOperation(
                    kind.orElse(name),
                    Optional.ofNullable(operation.path("key").textValue()),
                    operation.path("body") instanceof ObjectNode body ? Optional.of(body) : Optional.empty()));
        }
        if (!violations.isEmpty()) {
            throw new Refused(Problem.schemaViolation(violations));
        }
        return operations;
    }

    /** A collection by its name in paths, or by Kong's name for the kind. */
    private Optional<String> kind(String name) {
        return routes.kind(name)
                .or(() -> contract.entities().stream()
                        .map(EntitySchema::kind)
                        .filter(name::equals)
                        .findFirst());
    }

    private static ObjectNode answer(JsonNode given, List<Optional<ObjectNode>> results) {
        ObjectNode answer = JsonNodeFactory.instance.objectNode();
        ArrayNode data = answer.putArray("data");
        for (int i = 0; i < results.size(); i++) {
            ObjectNode result = data.addObject();
            result.set("operation", given.path(i).path("operation"));
            result.set("kind", given.path(i).path("kind"));
            result.set(
                    "entity",
                    results.get(i).<JsonNode>map(entity -> entity).orElseGet(JsonNodeFactory.instance::nullNode));
        }
        return answer;
    }
}
