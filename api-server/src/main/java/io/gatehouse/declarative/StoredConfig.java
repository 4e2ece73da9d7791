package io.gatehouse.declarative;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.entity.Entities;
import io.gatehouse.entity.EntityPage;
import io.gatehouse.store.ListQuery;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** All entities of a control plane as clients see them, at the time of reading. */
final class StoredConfig {
    /** Konnect's mark on what it looks after itself; decK leaves it alone too. */
    private static final Set<String> MANAGED = Set.of("konnect-managed", "konnect-managed-plugin");

    private final Map<String, Map<UUID, ObjectNode>> byKind = new LinkedHashMap<>();
    private final List<String> selectTags;
    private final Set<String> customPlugins;

    private StoredConfig(List<String> selectTags, Set<String> customPlugins) {
        this.selectTags = List.copyOf(selectTags);
        this.customPlugins = Set.copyOf(customPlugins);
    }

    /** @param selectTags what is in scope: entities with all of these tags */
    static StoredConfig read(Entities entities, Kinds kinds, UUID controlPlane, List<String> selectTags) {
        StoredConfig stored = new StoredConfig(selectTags, entities.customPlugins(controlPlane));
        for (String kind : kinds.inOrder()) {
            Map<UUID, ObjectNode> all = new LinkedHashMap<>();
            Optional<UUID> after = Optional.empty();
            do {
                EntityPage page = entities.list(
                        controlPlane,
                        kind,
                        new ListQuery(after, ListQuery.MAX_SIZE, List.of(), false, Optional.empty()),
                        Optional.empty());
                page.items().forEach(each -> idOf(each).ifPresent(id -> all.put(id, each)));
                after = page.next();
            } while (after.isPresent());
            stored.byKind.put(kind, all);
        }
        return stored;
    }

    Map<UUID, ObjectNode> of(String kind) {
        return byKind.getOrDefault(kind, Map.of());
    }

    Optional<ObjectNode> find(String kind, UUID id) {
        return Optional.ofNullable(of(kind).get(id));
    }

    /** Whether a file with these select tags is about the entity. A membership belongs to its consumer. */
    boolean inScope(String kind, ObjectNode entity) {
        if (kind.equals(Kinds.MEMBERS)) {
            return idOf(entity.path("consumer"))
                    .flatMap(id -> find(Kinds.CONSUMERS, id))
                    .filter(consumer -> inScope(Kinds.CONSUMERS, consumer))
                    .isPresent();
        }
        Collection<String> tags = tags(entity);
        return tags.containsAll(selectTags) && tags.stream().noneMatch(MANAGED::contains);
    }

    /** The plugins that the control plane has beside those of the contract. */
    Set<String> customPlugins() {
        return customPlugins;
    }

    List<String> selectTags() {
        return selectTags;
    }

    static Optional<UUID> idOf(JsonNode entity) {
        return Optional.ofNullable(entity.path("id").textValue()).flatMap(Entities::id);
    }

    static Set<String> tags(JsonNode entity) {
        List<String> tags = new ArrayList<>();
        entity.path("tags").forEach(tag -> tags.add(tag.asText()));
        return new HashSet<>(tags);
    }
}
