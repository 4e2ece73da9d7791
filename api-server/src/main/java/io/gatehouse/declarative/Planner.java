package io.gatehouse.declarative;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.entity.Ids;
import io.gatehouse.entity.UniqueKeys;
import io.gatehouse.entity.WriteOptions;
import io.gatehouse.problem.Problem;
import io.gatehouse.schema.Checked;
import io.gatehouse.schema.Contract;
import io.gatehouse.schema.EntitySchema;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Compares a file with a control plane. An entity of the file is the stored one with its id; without an id, the one with
 * its unique fields; without those, one that is equal and nobody else's.
 */
final class Planner {
    private final Contract contract;
    private final Kinds kinds;
    private final Ids ids;
    private final StoredConfig stored;
    private final DeclarativeConfig config;
    private final Findings findings;
    private final References references;
    private final IdentityHashMap<Declared, UUID> assigned = new IdentityHashMap<>();
    private final Map<String, Set<UUID>> claimed = new HashMap<>();
    private final Map<String, Map<String, UUID>> storedKeys = new HashMap<>();
    private final Map<String, String> places = new HashMap<>();
    private final Map<UUID, Step> early = new LinkedHashMap<>();
    private final List<Step> writes = new ArrayList<>();

    Planner(Contract contract, Ids ids, StoredConfig stored, DeclarativeConfig config, Findings findings) {
        this.contract = contract;
        this.kinds = new Kinds(contract);
        this.ids = ids;
        this.stored = stored;
        this.config = config;
        this.findings = findings;
        this.references = new References(kinds, stored);
    }

    /** Deletions that make room for a unique value, then what is written, then the other deletions. */
    Plan plan() {
        List<Declared> entities = config.entities().stream()
                .sorted(Comparator.comparing(Declared::kind, kinds.byRank()))
                .toList();
        // What has an id comes first, so that nothing else is taken for it.
        entities.forEach(entity -> StoredConfig.idOf(entity.body())
                .ifPresent(id -> claimed.computeIfAbsent(entity.kind(), kind -> new HashSet<>())
                        .add(id)));
        entities.forEach(this::place);
        findings.refuse();
        List<Step> steps = new ArrayList<>(early.values());
        steps.sort(Comparator.comparing(Step::kind, kinds.byRank().reversed()));
        steps.addAll(writes);
        List<String> dependentsFirst = new ArrayList<>(kinds.inOrder());
        Collections.reverse(dependentsFirst);
        for (String kind : dependentsFirst) {
            stored.of(kind).forEach((id, entity) -> {
                if (!isClaimed(kind, id) && !early.containsKey(id) && stored.inScope(kind, entity)) {
                    steps.add(deletion(kind, id, entity));
                }
            });
        }
        return new Plan(steps);
    }

    private void place(Declared entity) {
        EntitySchema schema = kinds.schema(entity.kind());
        ObjectNode body = entity.body().deepCopy();
        entity.parents().forEach((field, parent) -> {
            UUID id = assigned.get(parent);
            if (id != null) {
                body.set(field, References.reference(id));
            }
        });
        references.resolve(schema, body, entity.place(), findings);
        addTags(entity.kind(), body);
        // A body that breaks its schema still stands for itself, so that what refers to it is no finding as well.
        ObjectNode complete = completed(schema, body, entity.place()).orElse(body);
        Map<String, String> keys = keys(schema, complete);
        keys.forEach((key, value) -> {
            String first = places.putIfAbsent(entity.kind() + ' ' + key + ' ' + value, entity.place());
            if (first != null) {
                findings.add(entity.place(), duplicate(schema, key, complete, first));
            }
        });
        UUID id = identify(schema, entity, body, complete, keys);
        assigned.put(entity, id);
        body.put("id", id.toString());
        references.add(entity.kind(), id, complete);
        makeRoom(entity, id, keys);
        stored.find(entity.kind(), id)
                .ifPresentOrElse(
                        before -> change(schema, entity, before, body, complete),
                        () -> writes.add(
                                step(Step.Action.CREATE, schema, entity, body, List.of(), config.hashedPasswords())));
    }

    private static String duplicate(EntitySchema schema, String key, ObjectNode entity, String first) {
        // A key of several fields has no one value, and a generated one is a credential.
        return entity.path(key).isTextual() && !schema.autoKeys().contains(key)
                ? declared(schema.kind(), key, entity.path(key).textValue())
                : "has the same " + key + " as " + first;
    }

    private static String declared(String kind, String key, String value) {
        return "uniqueness violation: '" + kind + "' entity with " + key + " set to '" + Problem.quoted(value)
                + "' already declared";
    }

    private UUID identify(
            EntitySchema schema, Declared entity, ObjectNode body, ObjectNode complete, Map<String, String> keys) {
        Optional<UUID> given = StoredConfig.idOf(body);
        if (given.isPresent()) {
            String first = places.putIfAbsent(entity.kind() + " id " + given.get(), entity.place());
            if (first != null) {
                findings.add(
                        entity.place(),
                        declared(entity.kind(), "primary key", given.get().toString()));
            }
            return given.get();
        }
        UUID id = keys.entrySet().stream()
                .flatMap(key ->
                        Optional.ofNullable(storedKeys(schema).get(key.getKey() + ' ' + key.getValue())).stream())
                .filter(known -> !isClaimed(entity.kind(), known))
                .findFirst()
                .or(() -> keys.isEmpty() ? equal(schema, complete) : Optional.empty())
                .orElseGet(ids::id);
        claimed.computeIfAbsent(entity.kind(), kind -> new HashSet<>()).add(id);
        return id;
    }

    private Optional<UUID> equal(EntitySchema schema, ObjectNode complete) {
        return stored.of(schema.kind()).entrySet().stream()
                .filter(each -> !isClaimed(schema.kind(), each.getKey()))
                .filter(each -> stored.inScope(schema.kind(), each.getValue()))
                .filter(each ->
                        Differences.between(schema, each.getValue(), complete).isEmpty())
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private void change(EntitySchema schema, Declared entity, ObjectNode before, ObjectNode body, ObjectNode complete) {
        if (!stored.inScope(entity.kind(), before)) {
            findings.add(
                    entity.place(),
                    "exists in the control plane without the tags " + stored.selectTags() + " that this file is about");
            return;
        }
        List<String> fields = Differences.between(schema, before, complete);
        if (!fields.isEmpty()) {
            for (String generated : schema.autoKeys()) {
                if (!body.hasNonNull(generated) && before.hasNonNull(generated)) {
                    body.set(generated, before.get(generated));
                }
            }
            boolean hashed = config.hashedPasswords() || before.path("password").equals(body.path("password"));
            writes.add(step(Step.Action.UPDATE, schema, entity, body, fields, hashed));
        }
    }

    /** Another entity may hold a unique value of this one: it goes first if the file doesn't know it. */
    private void makeRoom(Declared entity, UUID id, Map<String, String> keys) {
        EntitySchema schema = kinds.schema(entity.kind());
        keys.forEach((key, value) -> {
            UUID holder = storedKeys(schema).get(key + ' ' + value);
            if (holder == null || holder.equals(id) || isClaimed(entity.kind(), holder)) {
                return;
            }
            ObjectNode other = stored.find(entity.kind(), holder).orElseThrow();
            if (stored.inScope(entity.kind(), other)) {
                early.put(holder, deletion(entity.kind(), holder, other));
            } else {
                findings.add(
                        entity.place(),
                        "has the same " + key + " as an entity without the tags " + stored.selectTags()
                                + " that this file is about");
            }
        });
    }

    private Step step(
            Step.Action action,
            EntitySchema schema,
            Declared entity,
            ObjectNode body,
            List<String> fields,
            boolean hashed) {
        UUID id = StoredConfig.idOf(body).orElseThrow();
        String name = references.label(schema.kind(), id, body);
        return new Step(
                action, schema.kind(), id, name, fields, entity.place(), Optional.of(body), new WriteOptions(hashed));
    }

    private Step deletion(String kind, UUID id, ObjectNode entity) {
        String name = references.label(kind, id, entity);
        return new Step(Step.Action.DELETE, kind, id, name, List.of(), "", Optional.empty(), WriteOptions.NONE);
    }

    private boolean isClaimed(String kind, UUID id) {
        return claimed.getOrDefault(kind, Set.of()).contains(id);
    }

    private Map<String, UUID> storedKeys(EntitySchema schema) {
        return storedKeys.computeIfAbsent(schema.kind(), kind -> {
            Map<String, UUID> known = new HashMap<>();
            stored.of(kind)
                    .forEach((id, entity) ->
                            keys(schema, entity).forEach((key, value) -> known.put(key + ' ' + value, id)));
            return known;
        });
    }

    /** Certificates are not unique, yet the same text means the same one here, as in decK. */
    private static Map<String, String> keys(EntitySchema schema, ObjectNode entity) {
        Map<String, String> keys = new LinkedHashMap<>(UniqueKeys.of(schema, entity));
        keys.remove("cert_digest");
        if (schema.kind().endsWith("certificates")) {
            JsonNode text = entity.path("cert");
            if (text.isTextual()) {
                keys.put("cert", text.textValue().strip());
            }
        }
        return keys;
    }

    private void addTags(String kind, ObjectNode body) {
        if (config.selectTags().isEmpty() || kind.equals(Kinds.MEMBERS)) {
            return;
        }
        Set<String> tags = new LinkedHashSet<>();
        body.path("tags").forEach(tag -> tags.add(tag.asText()));
        tags.addAll(config.selectTags());
        ArrayNode all = body.putArray("tags");
        tags.forEach(all::add);
    }

    private Optional<ObjectNode> completed(EntitySchema schema, ObjectNode body, String place) {
        ObjectNode draft = body.deepCopy();
        draft.remove("updated_at");
        DeclaredPartials partials = DeclaredPartials.fill(contract, references, schema.kind(), draft, body);
        return schema.check(draft, partials.covered(), stored.customPlugins())
                .fold(new Checked.Handler<Optional<ObjectNode>>() {
                    @Override
                    public Optional<ObjectNode> valid(Checked.Valid valid) {
                        partials.remove(valid.document());
                        return Optional.of(valid.document());
                    }

                    @Override
                    public Optional<ObjectNode> invalid(Checked.Invalid invalid) {
                        invalid.violations()
                                .forEach(each -> findings.add(Findings.at(place, each.path()), each.message()));
                        return Optional.empty();
                    }
                });
    }
}
