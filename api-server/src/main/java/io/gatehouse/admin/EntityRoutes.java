package io.gatehouse.admin;

import io.gatehouse.entity.Entities;
import io.gatehouse.entity.KongRewrites;
import io.gatehouse.konnect.ConsumerGroups;
import io.gatehouse.konnect.CoreRoutes;
import io.gatehouse.schema.Contract;
import io.gatehouse.schema.EntitySchema;
import io.gatehouse.schema.ForeignKey;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The paths of every kind in the contract: its collection and items, the same below each kind that it points at, and a
 * shortcut for each of its foreign keys ({@code /routes/{routes}/service}).
 */
@Singleton
final class EntityRoutes implements AdminRoutes {
    private final Contract contract;
    private final CoreRoutes core;
    private final Entities entities;
    private final AdminControlPlane controlPlane;
    private final KongRewrites rewrites;
    private final ConsumerGroups groups;

    EntityRoutes(
            Contract contract,
            CoreRoutes core,
            Entities entities,
            AdminControlPlane controlPlane,
            ConsumerGroups groups) {
        this.contract = contract;
        this.core = core;
        this.entities = entities;
        this.controlPlane = controlPlane;
        this.rewrites = new KongRewrites(contract);
        this.groups = groups;
    }

    @Override
    public List<AdminRoute> routes() {
        EntityPaths paths = new EntityPaths(contract, core);
        List<AdminRoute> routes = new ArrayList<>();
        for (EntitySchema schema : contract.entities()) {
            String name = paths.names().get(schema.kind());
            if (name != null) {
                String collection = "/" + name;
                addCollection(routes, collection, endpoint(schema));
                for (ForeignKey key : single(schema)) {
                    addShortcut(routes, collection, schema, key, paths);
                }
            }
            for (ForeignKey key : single(schema)) {
                addNested(routes, schema, key, paths);
            }
        }
        return routes;
    }

    private EntityEndpoint endpoint(EntitySchema schema) {
        return new EntityEndpoint(entities, controlPlane, schema, rewrites, groups);
    }

    /** A list of references leads to no one entity. */
    private static List<ForeignKey> single(EntitySchema schema) {
        return schema.foreignKeys().stream().filter(key -> !key.many()).toList();
    }

    private static void addCollection(List<AdminRoute> routes, String collection, EntityEndpoint endpoint) {
        routes.add(new AdminRoute(collection, Map.of("GET", endpoint::list, "POST", endpoint::create)));
        routes.add(new AdminRoute(
                collection + placeholder(collection),
                Map.of(
                        "GET",
                        endpoint::get,
                        "PUT",
                        endpoint::upsert,
                        "PATCH",
                        endpoint::update,
                        "DELETE",
                        endpoint::delete)));
    }

    private void addNested(List<AdminRoute> routes, EntitySchema schema, ForeignKey key, EntityPaths paths) {
        String parent = paths.names().get(key.kind());
        if (parent != null) {
            paths.nested(key.kind(), schema.kind()).ifPresent(name -> {
                String collection = "/" + parent + placeholder(parent) + "/" + name;
                addCollection(routes, collection, endpoint(schema).below(key));
            });
        }
    }

    private void addShortcut(
            List<AdminRoute> routes, String collection, EntitySchema schema, ForeignKey key, EntityPaths paths) {
        if (paths.names().containsKey(key.kind())) {
            ForeignEndpoint endpoint =
                    new ForeignEndpoint(entities, controlPlane, schema, key, contract.entity(key.kind()), rewrites);
            routes.add(new AdminRoute(
                    collection + placeholder(collection) + "/" + key.field(),
                    Map.of("GET", endpoint::get, "PUT", endpoint::upsert, "PATCH", endpoint::update)));
        }
    }

    private static String placeholder(String collection) {
        return "/{" + collection.substring(collection.lastIndexOf('/') + 1) + "}";
    }
}
