package io.gatehouse.admin;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.entity.Entities;
import io.gatehouse.entity.EntityPage;
import io.gatehouse.plugin.Plugin;
import io.gatehouse.schema.Contract;
import io.gatehouse.schema.PluginSchema;
import io.gatehouse.store.ListQuery;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

/** Which plugins there are: those of the contract, which can all be configured. */
@Singleton
final class PluginCatalog implements AdminRoutes {
    private final Contract contract;
    private final Entities entities;
    private final AdminControlPlane controlPlane;
    private final Map<String, Integer> priorities;

    PluginCatalog(Contract contract, Entities entities, AdminControlPlane controlPlane, Collection<Plugin<?>> plugins) {
        this.contract = contract;
        this.entities = entities;
        this.controlPlane = controlPlane;
        this.priorities = plugins.stream().collect(Collectors.toMap(Plugin::name, Plugin::priority));
    }

    @Override
    public List<AdminRoute> routes() {
        return List.of(AdminRoute.get("/plugins/enabled", call -> {
            ObjectNode body = JsonNodeFactory.instance.objectNode();
            names().forEach(body.putArray("enabled_plugins")::add);
            return AdminAnswer.ok(body);
        }));
    }

    /** In alphabetical order. */
    List<String> names() {
        return contract.plugins().stream().map(PluginSchema::name).sorted().toList();
    }

    /** By name, with the priority of those that this gateway runs. */
    ObjectNode available() {
        ObjectNode available = JsonNodeFactory.instance.objectNode();
        for (String name : names()) {
            ObjectNode plugin = available.putObject(name).put("version", AdminListener.KONG_VERSION);
            Optional.ofNullable(priorities.get(name)).ifPresent(priority -> plugin.put("priority", priority));
        }
        return available;
    }

    /** The names of the configured plugins, each once. */
    ArrayNode inUse() {
        UUID scope = controlPlane.id();
        TreeSet<String> names = new TreeSet<>();
        Optional<UUID> after = Optional.empty();
        do {
            EntityPage page = entities.list(
                    scope,
                    "plugins",
                    new ListQuery(after, ListQuery.MAX_SIZE, List.of(), false, Optional.empty()),
                    Optional.empty());
            page.items().forEach(plugin -> names.add(plugin.path("name").asText()));
            after = page.next();
        } while (after.isPresent());
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        names.forEach(list::add);
        return list;
    }
}
