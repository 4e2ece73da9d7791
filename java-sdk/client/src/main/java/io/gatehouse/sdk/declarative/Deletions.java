package io.gatehouse.sdk.declarative;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.sdk.declarative.Change.Action;
import io.gatehouse.sdk.declarative.contract.Values;
import io.gatehouse.sdk.declarative.kind.ForeignKey;
import io.gatehouse.sdk.declarative.kind.Kind;
import io.gatehouse.sdk.declarative.kind.Kinds;
import io.gatehouse.sdk.declarative.kind.Stored;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What a program deletes: only what belongs to it, and nothing that would take somebody else's things along. */
final class Deletions {
    private final Kinds kinds;
    private final String ref;
    private final Stored stored;
    private final List<String> problems;

    private record Doomed(Kind kind, String id, ObjectNode entity) {
        String key() {
            return kind.name() + " " + id;
        }

        /** As people would call it. */
        String address() {
            String label = kind.label(entity);
            return kind.name() + "[" + (label.isEmpty() ? id : label) + "]";
        }
    }

    /** Picks things to delete that belong to the program. */
    interface Selection {
        boolean has(Kind kind, String id, ObjectNode entity);
    }

    Deletions(Kinds kinds, String ref, Stored stored, List<String> problems) {
        this.kinds = kinds;
        this.ref = ref;
        this.stored = stored;
        this.problems = problems;
    }

    /** @param written what is created or changed and may need the room that a deletion makes */
    List<Change> of(Selection selection, Collection<Item> written) {
        Map<String, Doomed> doomed = new LinkedHashMap<>();
        for (Kind kind : kinds.all()) {
            stored.of(kind.name()).forEach((id, entity) -> {
                if (selection.has(kind, id, entity)) {
                    Doomed one = new Doomed(kind, id, entity);
                    doomed.put(one.key(), one);
                }
            });
        }
        refuseToTakeOthersAlong(doomed, written);
        Set<String> early = early(doomed, written);
        return doomed.values().stream()
                .sorted(Comparator.comparingInt((Doomed each) -> each.kind().rank())
                        .reversed())
                .map(each -> change(each, early.contains(each.key())))
                .toList();
    }

    private Change change(Doomed each, boolean early) {
        return new Change(
                Action.DELETE,
                new Change.Place(ref, each.kind().name(), each.address(), each.id()),
                List.of(),
                "",
                new Change.Work(
                        Values.NODES.objectNode(),
                        Map.of(),
                        each.entity(),
                        each.kind().rank(),
                        early));
    }

    private void refuseToTakeOthersAlong(Map<String, Doomed> doomed, Collection<Item> written) {
        Set<String> kept = new HashSet<>();
        written.forEach(item -> kept.add(item.kind.name() + " " + item.id));
        for (Kind kind : kinds.all()) {
            stored.of(kind.name()).forEach((id, entity) -> {
                String key = kind.name() + " " + id;
                if (!doomed.containsKey(key) && !kept.contains(key)) {
                    dependsOn(kind, entity).filter(doomed::containsKey).forEach(target -> {
                        String what = new Doomed(kind, id, entity).address();
                        problems.add(address(target, doomed) + " can't be deleted: " + what
                                + " refers to it and belongs to somebody else");
                    });
                }
            });
        }
    }

    private static String address(String key, Map<String, Doomed> doomed) {
        return Optional.ofNullable(doomed.get(key)).map(Doomed::address).orElse(key);
    }

    private static Stream<String> dependsOn(Kind kind, JsonNode entity) {
        List<String> targets = new ArrayList<>();
        for (ForeignKey foreign : kind.foreignKeys()) {
            JsonNode value = entity.path(foreign.field());
            if (foreign.many()) {
                value.forEach(each -> Values.id(each).ifPresent(id -> targets.add(foreign.kind() + " " + id)));
            } else {
                Values.id(value).ifPresent(id -> targets.add(foreign.kind() + " " + id));
            }
        }
        return targets.stream();
    }

    /** Those that have a key which something else wants, with all that depends on them. */
    private Set<String> early(Map<String, Doomed> doomed, Collection<Item> written) {
        Set<String> wanted = new HashSet<>();
        written.forEach(item -> item.keys().forEach((key, value) -> wanted.add(item.kind.name() + key + value)));
        Set<String> early = new HashSet<>();
        doomed.values().stream()
                .filter(each -> each.kind().keys(each.entity()).entrySet().stream()
                        .anyMatch(key -> wanted.contains(each.kind().name() + key.getKey() + key.getValue())))
                .forEach(each -> early.add(each.key()));
        int before = -1;
        while (!early.isEmpty() && before != early.size()) {
            before = early.size();
            doomed.values().stream()
                    .filter(each -> dependsOn(each.kind(), each.entity()).anyMatch(early::contains))
                    .forEach(each -> early.add(each.key()));
        }
        return early;
    }
}
