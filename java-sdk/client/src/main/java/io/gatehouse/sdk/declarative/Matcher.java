package io.gatehouse.sdk.declarative;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.sdk.declarative.contract.Values;
import io.gatehouse.sdk.declarative.kind.Kind;
import io.gatehouse.sdk.declarative.kind.Kinds;
import io.gatehouse.sdk.declarative.kind.Stored;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Which stored thing a declaration is about: the one with its id; else one with a key in common; else the one that an
 * earlier run made for the same address, since ids are derived from it; else, where the server chooses ids, an equal one.
 */
final class Matcher {
    private final Scope scope;
    private final Kinds kinds;
    private final Stored stored;
    private final Sameness sameness;
    private final Map<String, Set<String>> claimed = new HashMap<>();
    private final Map<String, Map<String, String>> idsByKey = new HashMap<>();

    /** Tells whether a declaration differs from a stored thing. */
    interface Sameness {
        boolean isSame(Item item, ObjectNode stored);
    }

    Matcher(Scope scope, Kinds kinds, Stored stored, Sameness sameness) {
        this.scope = scope;
        this.kinds = kinds;
        this.stored = stored;
        this.sameness = sameness;
    }

    boolean isClaimed(Kind kind, String id) {
        return claimed.getOrDefault(kind.name(), Set.of()).contains(id);
    }

    /** What has an id comes first, so that nothing else is taken for it. */
    void claimGivenIds(List<Item> items) {
        items.forEach(
                item -> Values.id(item.body).filter(id -> item.kind.takesIds()).ifPresent(id -> claim(item, id)));
    }

    /** Whether it could be told by id or key. */
    boolean byKey(Item item) {
        if (item.isPlaced()) {
            return true;
        }
        item.keys().entrySet().stream()
                .flatMap(key ->
                        Optional.ofNullable(idsByKey(item.kind).get(key.getKey() + " " + key.getValue())).stream())
                .filter(id -> !isClaimed(item.kind, id))
                .findFirst()
                .ifPresent(id -> claim(item, id));
        return item.isPlaced();
    }

    private Map<String, String> idsByKey(Kind kind) {
        return idsByKey.computeIfAbsent(kind.name(), name -> {
            Map<String, String> ids = new HashMap<>();
            stored.of(name)
                    .forEach((id, entity) -> kind.keys(entity).forEach((key, value) -> ids.put(key + " " + value, id)));
            return ids;
        });
    }

    /** For what no key tells apart, or what is new. */
    void byAddress(Item item) {
        if (item.isPlaced()) {
            return;
        }
        if (item.kind.takesIds()) {
            for (int number = 1; item.id.isEmpty(); number++) {
                String id = derived(item, number);
                boolean others = stored.find(item.kind.name(), id)
                        .filter(entity -> !scope.owns(kinds, stored, item.kind, entity))
                        .isPresent();
                if (!isClaimed(item.kind, id) && !others) {
                    claim(item, id);
                }
            }
        } else {
            stored.of(item.kind.name()).entrySet().stream()
                    .filter(each -> item.kind.keys(item.complete).isEmpty())
                    .filter(each -> !isClaimed(item.kind, each.getKey()))
                    .filter(each -> sameness.isSame(item, each.getValue()))
                    .map(Map.Entry::getKey)
                    .findFirst()
                    .ifPresent(id -> claim(item, id));
        }
    }

    /** The same program, control plane and address always give the same id, so nothing is made twice. */
    private String derived(Item item, int number) {
        String seed = String.join(
                "\n",
                scope.ref(),
                scope.selectTags().stream().sorted().toList().toString(),
                item.kind.name(),
                item.address(),
                String.valueOf(number));
        return UUID.nameUUIDFromBytes(seed.getBytes(StandardCharsets.UTF_8)).toString();
    }

    private void claim(Item item, String id) {
        claimed.computeIfAbsent(item.kind.name(), kind -> new HashSet<>()).add(id);
        item.id = id;
        item.stored = stored.find(item.kind.name(), id);
    }
}
