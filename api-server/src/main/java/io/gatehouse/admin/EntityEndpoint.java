package io.gatehouse.admin;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.entity.Entities;
import io.gatehouse.entity.KongRewrites;
import io.gatehouse.entity.Parent;
import io.gatehouse.konnect.ConsumerGroups;
import io.gatehouse.konnect.ListParameters;
import io.gatehouse.konnect.Query;
import io.gatehouse.problem.Problem;
import io.gatehouse.problem.Refused;
import io.gatehouse.schema.EntitySchema;
import io.gatehouse.schema.ForeignKey;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The verbs on the entities of one kind, all of them or those of one parent. */
final class EntityEndpoint {
    private static final String CONSUMERS = "consumers";
    private static final String CUSTOM_ID = "custom_id";

    private final Entities entities;
    private final AdminControlPlane controlPlane;
    private final EntitySchema schema;
    private final KongRewrites rewrites;
    private final ConsumerGroups groups;
    private final Optional<ForeignKey> parent;

    EntityEndpoint(
            Entities entities,
            AdminControlPlane controlPlane,
            EntitySchema schema,
            KongRewrites rewrites,
            ConsumerGroups groups) {
        this(entities, controlPlane, schema, rewrites, groups, Optional.empty());
    }

    private EntityEndpoint(
            Entities entities,
            AdminControlPlane controlPlane,
            EntitySchema schema,
            KongRewrites rewrites,
            ConsumerGroups groups,
            Optional<ForeignKey> parent) {
        this.entities = entities;
        this.controlPlane = controlPlane;
        this.schema = schema;
        this.rewrites = rewrites;
        this.groups = groups;
        this.parent = parent;
    }

    /** The same below the kind that {@code key} points at. */
    EntityEndpoint below(ForeignKey key) {
        return new EntityEndpoint(entities, controlPlane, schema, rewrites, groups, Optional.of(key));
    }

    AdminAnswer list(AdminCall call) {
        Query query = call.query();
        UUID scope = controlPlane.id();
        Optional<String> customId =
                query.value(CUSTOM_ID).filter(value -> schema.kind().equals(CONSUMERS));
        if (parent.isEmpty() && customId.isPresent()) {
            ObjectNode page = JsonNodeFactory.instance.objectNode();
            entities.findBy(scope, CONSUMERS, CUSTOM_ID, customId.get())
                    .ifPresentOrElse(page.putArray("data")::add, () -> {});
            page.putNull("next");
            return AdminAnswer.ok(page);
        }
        ListParameters parameters = ListParameters.of(query, parent.isEmpty());
        ListParameters shown = parent.isEmpty() ? parameters : parameters.bare();
        return AdminAnswer.ok(shown.page(
                entities.list(scope, schema.kind(), parameters.query(), parent(call)),
                call.request().getPath()));
    }

    AdminAnswer create(AdminCall call) {
        return AdminAnswer.created(entities.create(controlPlane.id(), schema.kind(), document(call), parent(call)));
    }

    /** Of all kinds only a consumer group is answered with a wrapper around it. */
    AdminAnswer get(AdminCall call) {
        ObjectNode found = found(call);
        return AdminAnswer.ok(
                schema.kind().equals(ConsumerGroups.KIND)
                        ? groups.wrapped(controlPlane.id(), found, call.query())
                        : found);
    }

    AdminAnswer upsert(AdminCall call) {
        return AdminAnswer.ok(
                entities.upsert(controlPlane.id(), schema.kind(), item(call), document(call), parent(call)));
    }

    private ObjectNode document(AdminCall call) {
        return rewrites.apply(schema.kind(), call.body().document(schema.schema()));
    }

    AdminAnswer update(AdminCall call) {
        UUID scope = controlPlane.id();
        ObjectNode change = call.body()
                .change(schema.schema(), () -> entities.find(scope, schema.kind(), item(call), parent(call)));
        // Before it is merged: what Kong makes of a change follows from the change alone.
        ObjectNode rewritten = rewrites.apply(schema.kind(), change);
        return AdminAnswer.ok(entities.update(scope, schema.kind(), item(call), rewritten, parent(call)));
    }

    /** Deleting what is not there is no error. */
    AdminAnswer delete(AdminCall call) {
        if (!entities.delete(controlPlane.id(), schema.kind(), item(call), parent(call))) {
            refuseUnlessAddress(item(call));
        }
        return AdminAnswer.noContent();
    }

    private ObjectNode found(AdminCall call) {
        return entities.find(controlPlane.id(), schema.kind(), item(call), parent(call))
                .orElseThrow(() -> {
                    refuseUnlessAddress(item(call));
                    return new Refused(Problem.notFound());
                });
    }

    /** A kind without names, or with names below a parent only, has ids, and anything else is no key at all. */
    private void refuseUnlessAddress(String item) {
        boolean named = schema.endpointKey()
                .filter(key -> parent.isPresent() || schema.uniqueKeys().contains(List.of(key)))
                .isPresent();
        if (!named && Entities.id(item).isEmpty()) {
            throw new Refused(Problem.invalidPrimaryKey(item));
        }
    }

    private Optional<Parent> parent(AdminCall call) {
        return parent.map(key -> new Parent(key.field(), key.kind(), call.name(0)));
    }

    private static String item(AdminCall call) {
        return call.name(call.names().size() - 1);
    }
}
