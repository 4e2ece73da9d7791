package io.gatehouse.admin;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.entity.Entities;
import io.gatehouse.entity.KongRewrites;
import io.gatehouse.problem.Problem;
import io.gatehouse.problem.Refused;
import io.gatehouse.schema.EntitySchema;
import io.gatehouse.schema.ForeignKey;
import java.util.Optional;
import java.util.UUID;

/** The verbs on the entity that a foreign key of another one points at. Deleting through a shortcut is not possible. */
record ForeignEndpoint(
        Entities entities,
        AdminControlPlane controlPlane,
        EntitySchema child,
        ForeignKey key,
        EntitySchema target,
        KongRewrites rewrites) {

    AdminAnswer get(AdminCall call) {
        UUID scope = controlPlane.id();
        return AdminAnswer.ok(entities.find(scope, target.kind(), id(scope, call), Optional.empty())
                .orElseThrow(() -> new Refused(Problem.notFound())));
    }

    AdminAnswer upsert(AdminCall call) {
        UUID scope = controlPlane.id();
        ObjectNode document = rewrites.apply(target.kind(), call.body().document(target.schema()));
        return AdminAnswer.ok(entities.upsert(scope, target.kind(), id(scope, call), document, Optional.empty()));
    }

    AdminAnswer update(AdminCall call) {
        UUID scope = controlPlane.id();
        String id = id(scope, call);
        ObjectNode change =
                call.body().change(target.schema(), () -> entities.find(scope, target.kind(), id, Optional.empty()));
        return AdminAnswer.ok(
                entities.update(scope, target.kind(), id, rewrites.apply(target.kind(), change), Optional.empty()));
    }

    /** Where the foreign key points; nowhere is not found. */
    private String id(UUID scope, AdminCall call) {
        return entities.find(scope, child.kind(), call.name(0), Optional.empty())
                .map(document -> document.path(key.field()).path("id").textValue())
                .orElseThrow(() -> new Refused(Problem.notFound()));
    }
}
