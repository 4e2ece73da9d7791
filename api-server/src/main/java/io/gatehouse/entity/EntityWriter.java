package io.gatehouse.entity;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.problem.Problem;
import io.gatehouse.problem.Refused;
import io.gatehouse.schema.Contract;
import io.gatehouse.schema.EntitySchema;
import io.gatehouse.schema.Violation;
import io.gatehouse.store.EntityStore;
import io.gatehouse.store.Entry;
import io.gatehouse.store.Reference;
import io.gatehouse.store.ReferenceMissing;
import io.gatehouse.store.StoredEntity;
import io.gatehouse.store.UniqueKeyTaken;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Writes entities within one transaction: each is checked and completed, and refused with a {@link Refused}. */
final class EntityWriter {
    private static final String ID = "id";
    private static final String CREATED_AT = "created_at";
    private static final String UPDATED_AT = "updated_at";

    private final Contract contract;
    private final Clock clock;
    private final Ids ids;
    private final List<WriteRule> rules;
    private final EntityStore.Transaction transaction;
    private final EntityReader reader;
    private final EntityFinder finder;
    private final ForeignKeys foreignKeys;

    EntityWriter(Contract contract, Clock clock, Ids ids, List<WriteRule> rules, EntityStore.Transaction transaction) {
        this.contract = contract;
        this.clock = clock;
        this.ids = ids;
        this.rules = rules;
        this.transaction = transaction;
        this.reader = EntityReader.of(transaction);
        this.finder = new EntityFinder(contract, clock, reader);
        this.foreignKeys = new ForeignKeys(reader, contract);
    }

    EntityReader reader() {
        return reader;
    }

    ObjectNode create(String kind, ObjectNode body, Optional<Parent> parent) {
        EntitySchema schema = contract.entity(kind);
        ObjectNode document = checked(schema, draft(schema, body, finder.reference(parent)));
        UUID id = idIn(document).orElseGet(ids::id);
        return store(schema, document, id, Optional.empty(), WriteOptions.NONE);
    }

    ObjectNode upsert(String kind, String address, ObjectNode body, Optional<Parent> parent, WriteOptions options) {
        EntitySchema schema = contract.entity(kind);
        Optional<Reference> owner = finder.reference(parent);
        EntityAddress target = EntityAddress.parse(schema, address, owner);
        ObjectNode draft = draft(schema, body, owner);
        target.fold(new AddressInto(draft));
        ObjectNode document = checked(schema, draft);
        Optional<StoredEntity> existing = target.find(reader, kind);
        existing.ifPresent(entity -> refuseUnlessBelongs(entity.document(), owner));
        UUID id = existing.map(StoredEntity::id).or(() -> idIn(document)).orElseGet(ids::id);
        return store(schema, document, id, existing.map(StoredEntity::document), options);
    }

    ObjectNode update(String kind, String address, ObjectNode body, Optional<Parent> parent) {
        EntitySchema schema = contract.entity(kind);
        Optional<Reference> owner = finder.reference(parent);
        EntityAddress target = EntityAddress.parse(schema, address, owner);
        ObjectNode change = draft(schema, body, owner);
        change.remove(ID);
        StoredEntity existing = target.find(reader, kind)
                .filter(entity -> !finder.isOver(entity))
                .orElseThrow(() -> new Refused(target.absent()));
        refuseUnlessBelongs(existing.document(), owner);
        ObjectNode merged = schema.schema().merge(TimeToLive.view(existing.document(), clock), change);
        ObjectNode document = PartialUpdate.checked(() -> checked(schema, merged));
        TimeToLive.keep(document, existing.document(), change);
        Optional<ObjectNode> before = Optional.of(existing.document());
        return store(schema, document, existing.id(), before, PartialUpdate.options(change));
    }

    boolean delete(String kind, String address, Optional<Parent> parent) {
        return finder.find(kind, address, parent)
                .filter(found -> delete(kind, found.id()))
                .isPresent();
    }

    boolean delete(String kind, UUID id) {
        return new Deletion(contract, rules, transaction).delete(kind, id);
    }

    /** Deletes one that nobody sees any more; answers whether it was so. */
    boolean deleteIfOver(String kind, UUID id) {
        return reader.find(kind, id)
                .filter(finder::isOver)
                .filter(found -> delete(kind, found.id()))
                .isPresent();
    }

    private ObjectNode draft(EntitySchema schema, ObjectNode body, Optional<Reference> owner) {
        ObjectNode draft = body.deepCopy();
        // The server's own fields: clients send back what they read, which is never an error.
        draft.remove(UPDATED_AT);
        for (String field : List.of(ID, CREATED_AT)) {
            if (draft.path(field).isNull()) {
                draft.remove(field);
            }
        }
        owner.ifPresent(reference -> draft.set(reference.field(), ForeignKeys.reference(reference.id())));
        foreignKeys.resolve(schema, draft);
        return draft;
    }

    private ObjectNode checked(EntitySchema schema, ObjectNode draft) {
        PluginPartials partials = PluginPartials.fill(reader, contract, schema.kind(), draft);
        Set<String> custom = CustomPlugins.named(
                reader, contract, schema.kind(), draft.path("name").asText());
        ObjectNode document = Refused.unlessValid(schema.check(draft, partials.covered(), custom));
        partials.remove(document);
        List<Violation> violations = new ArrayList<>();
        TimeToLive.violation(document).ifPresent(violations::add);
        UniqueKeys.of(schema, document).forEach((key, value) -> {
            if (!Text.storable(value)) {
                violations.add(Violation.of(key, "expected valid unicode without null characters"));
            }
        });
        refuse(violations);
        return document;
    }

    private ObjectNode store(
            EntitySchema schema, ObjectNode document, UUID id, Optional<ObjectNode> existing, WriteOptions options) {
        Optional<List<String>> names = CertificateNames.take(schema.kind(), document);
        complete(schema, document, id, existing, options);
        refuse(rules(schema).stream()
                .flatMap(rule -> rule.check(transaction, document).stream())
                .toList());
        put(schema, document, id, existing.isPresent());
        names.ifPresent(given -> CertificateNames.replace(this, id, given));
        return finder.view(schema.kind(), document);
    }

    private void complete(
            EntitySchema schema, ObjectNode document, UUID id, Optional<ObjectNode> existing, WriteOptions options) {
        JsonNode now = now(schema);
        document.put(ID, id.toString());
        for (String field : schema.autoKeys()) {
            if (!document.hasNonNull(field)) {
                document.put(field, ids.key());
            }
        }
        if (!document.hasNonNull(CREATED_AT)) {
            document.set(
                    CREATED_AT,
                    existing.map(each -> each.path(CREATED_AT))
                            .filter(JsonNode::isNumber)
                            .orElse(now));
        }
        if (schema.datesChanges()) {
            document.set(UPDATED_AT, now);
        }
        rules(schema).forEach(rule -> rule.complete(document, options));
        TimeToLive.start(document, clock);
    }

    private JsonNode now(EntitySchema schema) {
        return schema.precise()
                ? DecimalNode.valueOf(BigDecimal.valueOf(clock.instant().toEpochMilli(), 3))
                : LongNode.valueOf(clock.instant().getEpochSecond());
    }

    private void put(EntitySchema schema, ObjectNode document, UUID id, boolean exists) {
        Map<String, String> uniqueKeys = UniqueKeys.of(schema, document);
        uniqueKeys.forEach((key, value) -> transaction
                .findByKey(schema.kind(), key, value)
                .filter(other -> !other.id().equals(id) && TimeToLive.isOver(other.document(), clock))
                .ifPresent(other -> delete(other.kind(), other.id())));
        Entry entry = new Entry(
                schema.kind(),
                id,
                document,
                uniqueKeys,
                ForeignKeys.references(schema, document),
                tags(document),
                TimeToLive.ends(document));
        try {
            if (exists) {
                transaction.replace(entry);
            } else {
                transaction.insert(entry);
            }
        } catch (UniqueKeyTaken e) {
            throw new Refused(
                    e.key().equals(ID)
                            ? Problem.primaryKeyTaken(UUID.fromString(e.value()))
                            : UniqueKeys.taken(schema, document, e.key()));
        } catch (ReferenceMissing e) {
            Reference missing = e.reference();
            throw new Refused(Problem.danglingReference(missing.field(), missing.kind(), missing.id()));
        }
    }

    private List<WriteRule> rules(EntitySchema schema) {
        return rules.stream().filter(rule -> rule.kind().equals(schema.kind())).toList();
    }

    private static void refuse(List<Violation> violations) {
        if (!violations.isEmpty()) {
            throw new Refused(Problem.schemaViolation(violations));
        }
    }

    private static void refuseUnlessBelongs(ObjectNode existing, Optional<Reference> owner) {
        if (!EntityFinder.belongs(existing, owner)) {
            throw new Refused(Problem.notFound());
        }
    }

    private static Optional<UUID> idIn(ObjectNode document) {
        return Optional.ofNullable(document.path(ID).textValue()).flatMap(EntityAddress::uuid);
    }

    private static Set<String> tags(ObjectNode document) {
        Set<String> tags = new LinkedHashSet<>();
        document.path("tags").forEach(tag -> tags.add(tag.asText()));
        return tags;
    }

    /** Writes what the path says about the entity into its document. */
    private record AddressInto(ObjectNode draft) implements EntityAddress.Handler<ObjectNode> {
        @Override
        public ObjectNode byId(EntityAddress.ById address) {
            return draft.put(ID, address.id().toString());
        }

        @Override
        public ObjectNode byKey(EntityAddress.ByKey address) {
            return draft.hasNonNull(address.field()) ? draft : draft.put(address.field(), address.value());
        }

        @Override
        public ObjectNode nowhere(EntityAddress.Nowhere address) {
            throw new Refused(Problem.invalidPrimaryKey(address.text()));
        }
    }
}
