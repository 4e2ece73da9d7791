package io.gatehouse.sdk.declarative;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.sdk.declarative.Change.Action;
import io.gatehouse.sdk.declarative.contract.Contract;
import io.gatehouse.sdk.declarative.contract.Defaults;
import io.gatehouse.sdk.declarative.contract.Values;
import io.gatehouse.sdk.declarative.kind.Kind;
import io.gatehouse.sdk.declarative.kind.Kinds;
import io.gatehouse.sdk.declarative.kind.Stored;
import io.gatehouse.sdk.declarative.kind.StoredForms;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Compares what one control plane should hold with what it holds. */
final class ControlPlanePlanner {
    private final Contract contract;
    private final Kinds kinds;
    private final Scope scope;
    private final Stored stored;
    private final PlanOptions options;
    private final List<String> problems;
    private final Map<String, Item> items = new LinkedHashMap<>();
    private final Defaults defaults;
    private final Matcher matcher;
    private final PartialsOfPlugin partials;

    ControlPlanePlanner(
            Contract contract, Kinds kinds, Scope scope, Stored stored, PlanOptions options, List<String> problems) {
        this.contract = contract;
        this.kinds = kinds;
        this.scope = scope;
        this.stored = stored;
        this.options = options;
        this.problems = problems;
        this.defaults = new Defaults(contract);
        this.matcher = new Matcher(
                scope,
                kinds,
                stored,
                (item, entity) -> differences(item, entity).isEmpty());
        this.partials = new PartialsOfPlugin(contract, stored, items);
    }

    /** Finds out which stored things the declarations are about. */
    void place(List<Declaration> declarations, Map<String, String> controlPlanes, Map<String, String> byName) {
        Map<String, Integer> levels = Levels.of(kinds, declarations);
        Map<Integer, List<Item>> byLevel = new TreeMap<>();
        for (Declaration declaration : declarations) {
            int level = levels.getOrDefault(declaration.address(), 0);
            Item item = new Item(declaration, kinds.kind(declaration.address(), declaration.kind()), level);
            items.put(item.address(), item);
            byLevel.computeIfAbsent(level, each -> new ArrayList<>()).add(item);
        }
        Resolver resolver = new Resolver(kinds, stored, items, controlPlanes, byName, problems);
        matcher.claimGivenIds(List.copyOf(items.values()));
        byLevel.values().forEach(level -> {
            level.forEach(item -> {
                resolver.resolve(item);
                addTags(item);
                complete(item);
            });
            level.forEach(matcher::byKey);
            level.forEach(matcher::byAddress);
        });
        items.values().forEach(this::refuseDuplicates);
    }

    private void addTags(Item item) {
        if (item.kind.hasTags() && !scope.selectTags().isEmpty()) {
            Set<String> tags = new LinkedHashSet<>(Values.texts(item.body.path("tags")));
            tags.addAll(scope.selectTags());
            ArrayNode all = item.body.putArray("tags");
            tags.forEach(all::add);
        }
    }

    private void complete(Item item) {
        item.complete = defaults.fill(item.kind.schema(), item.body);
        if (item.kind.name().equals("plugins")) {
            partials.complete(item.complete);
        }
    }

    private final Map<String, String> places = new LinkedHashMap<>();

    private void refuseDuplicates(Item item) {
        item.keys().forEach((key, value) -> {
            String first = places.putIfAbsent(item.kind.name() + " " + key + " " + value, item.address());
            if (first != null) {
                problems.add(item.address() + " has the same " + key + " as " + first + "; expected another");
            }
        });
    }

    /** What differs, things in the order of their references first, then what is declared no more. */
    List<Change> changes() {
        List<Change> changes = items.values().stream()
                .sorted(Comparator.comparingInt(item -> item.level))
                .map(this::change)
                .collect(Collectors.toCollection(ArrayList::new));
        if (scope.prunes()) {
            changes.addAll(new Deletions(kinds, scope.ref(), stored, problems)
                    .of((kind, id, entity) -> !matcher.isClaimed(kind, id) && owns(kind, entity), items.values()));
        }
        return changes;
    }

    /** What is declared and what has the tags, but nothing that belongs to somebody else. */
    List<Change> destruction() {
        boolean tagged = !scope.selectTags().isEmpty();
        return new Deletions(kinds, scope.ref(), stored, problems)
                .of(
                        (kind, id, entity) -> kind.hasTags()
                                ? (tagged || matcher.isClaimed(kind, id)) && owns(kind, entity)
                                : matcher.isClaimed(kind, id) || (tagged && owns(kind, entity)),
                        List.of());
    }

    /** Whether something in the control plane belongs to somebody else. */
    boolean holdsOthers() {
        return kinds.all().stream()
                .anyMatch(kind -> stored.of(kind.name()).values().stream()
                        .anyMatch(entity -> !owns(kind, entity)
                                && (kind.hasTags() || kind.foreignKeys().isEmpty())));
    }

    private boolean owns(Kind kind, ObjectNode entity) {
        return scope.owns(kinds, stored, kind, entity);
    }

    private Change change(Item item) {
        if (item.kind.takesIds()) {
            item.body.put("id", item.id);
        }
        if (item.stored.isEmpty()) {
            ObjectNode shown = item.body.deepCopy();
            shown.remove("id");
            return change(
                    Action.CREATE,
                    item,
                    Differences.between(contract, item.kind.schema(), Values.NODES.objectNode(), shown),
                    "",
                    Values.NODES.objectNode());
        }
        ObjectNode before = item.stored.get();
        if (item.kind.hasTags() && !owns(item.kind, before) && !options.adopt()) {
            problems.add(item.address() + " exists and doesn't have the tags " + scope.selectTags()
                    + ": it belongs to somebody else; refer to it, or plan with adopting()");
        }
        List<FieldChange> fields = differences(item, before);
        String reason = fields.stream()
                .map(field -> field.path().replaceAll("[.\\[].*", ""))
                .filter(item.kind.fixed()::contains)
                .findFirst()
                .map(field -> field + " can't be changed")
                .orElse("");
        keepGenerated(item, before);
        Action action = fields.isEmpty() ? Action.NO_OP : reason.isEmpty() ? Action.UPDATE : Action.REPLACE;
        return change(action, item, fields, reason, before);
    }

    private List<FieldChange> differences(Item item, ObjectNode before) {
        ObjectNode wanted = scope.whole() && scope.selectTags().isEmpty()
                ? item.complete
                : item.kind.withOthers(item.complete, before);
        List<FieldChange> fields = new ArrayList<>();
        for (FieldChange field : Differences.between(contract, item.kind.schema(), before, wanted)) {
            boolean unread = item.kind.unread().contains(field.path()) && !options.rewriteSecrets();
            if (!unread && !StoredForms.isSame(item.kind, field.path(), before, wanted)) {
                fields.add(field);
            }
        }
        return fields;
    }

    /** A replacement without them would make the server choose others. */
    private void keepGenerated(Item item, ObjectNode before) {
        item.kind.schema().path("properties").properties().forEach(property -> {
            String name = property.getKey();
            boolean generated = property.getValue().path("x-auto").asText().equals("key");
            if (generated && !item.body.hasNonNull(name) && before.hasNonNull(name)) {
                item.body.set(name, before.path(name));
            }
        });
        if (!scope.whole() || !scope.selectTags().isEmpty()) {
            item.body = item.kind.withOthers(item.body, before);
        }
    }

    private Change change(Action action, Item item, List<FieldChange> fields, String reason, JsonNode before) {
        return new Change(
                action,
                new Change.Place(scope.ref(), item.kind.name(), item.address(), item.id),
                fields,
                reason,
                new Change.Work(item.body, Map.copyOf(item.pending), before.deepCopy(), item.level, false));
    }
}
