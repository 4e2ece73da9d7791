package io.gatehouse.konnect;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.entity.Ids;
import io.gatehouse.problem.Problem;
import io.gatehouse.problem.ProblemType;
import io.gatehouse.problem.Refused;
import io.gatehouse.schema.Contract;
import io.gatehouse.schema.Violation;
import io.gatehouse.store.EntityStore;
import io.gatehouse.store.Entry;
import io.gatehouse.store.ListQuery;
import io.gatehouse.store.Page;
import io.gatehouse.store.Reference;
import io.gatehouse.store.StoredEntity;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * The secrets of config stores. Documents hold the value for the gateway's vaults; {@link #view} is what clients may
 * see.
 */
@Singleton
final class ConfigStoreSecrets {
    private static final String KIND = "config_store_secrets";
    private static final String STORE = "config_store";
    private static final String PLACE = STORE + ",key";
    private static final String REQUEST = "CreateConfigStoreSecret";

    private final Belongings belongings;
    private final Contract contract;
    private final Clock clock;
    private final Ids ids;

    ConfigStoreSecrets(Belongings belongings, Contract contract, Clock clock, Ids ids) {
        this.belongings = belongings;
        this.contract = contract;
        this.clock = clock;
        this.ids = ids;
    }

    Page list(UUID controlPlane, UUID configStore, CursorPage page) {
        belongings.find(controlPlane, ConfigStores.KIND, configStore);
        return belongings.list(controlPlane, KIND, page.query().referencing(reference(configStore)));
    }

    ObjectNode find(UUID controlPlane, UUID configStore, String key) {
        return belongings.findByKey(controlPlane, KIND, PLACE, place(configStore, key));
    }

    ObjectNode create(UUID controlPlane, UUID configStore, ObjectNode request) {
        ObjectNode given = CheckedBody.of(contract, REQUEST, request);
        String key = given.path("key").asText();
        return belongings.write(controlPlane, transaction -> {
            Belongings.existing(transaction, ConfigStores.KIND, configStore);
            if (stored(transaction, configStore, key).isPresent()) {
                String message = "the config store already has a secret '" + Problem.quoted(key) + "'";
                throw new Refused(
                        Problem.of(ProblemType.UNIQUE_VIOLATION, message, List.of(Violation.of("key", message))));
            }
            Entry entry = entry(ids.id(), configStore, given, now());
            transaction.insert(entry);
            return entry.document();
        });
    }

    /**
     * What a write did.
     *
     * @param created whether there was no such secret before
     */
    record Written(ObjectNode secret, boolean created) {}

    Written upsert(UUID controlPlane, UUID configStore, String key, ObjectNode request) {
        // What the path can name is what the body of a creation can.
        CheckedBody.of(contract, "UpdateConfigStoreSecret", request);
        ObjectNode given = CheckedBody.of(contract, REQUEST, request.deepCopy().put("key", key));
        return belongings.write(controlPlane, transaction -> {
            Belongings.existing(transaction, ConfigStores.KIND, configStore);
            Optional<StoredEntity> existing = stored(transaction, configStore, key);
            String createdAt = existing.map(
                            each -> each.document().path("created_at").asText())
                    .orElseGet(this::now);
            UUID id = existing.map(StoredEntity::id).orElseGet(ids::id);
            Entry entry = entry(id, configStore, given, createdAt);
            if (existing.isPresent()) {
                transaction.replace(entry);
            } else {
                transaction.insert(entry);
            }
            return new Written(entry.document(), existing.isEmpty());
        });
    }

    void delete(UUID controlPlane, UUID configStore, String key) {
        belongings.write(controlPlane, transaction -> {
            UUID id = stored(transaction, configStore, key)
                    .map(StoredEntity::id)
                    .orElseThrow(() -> new Refused(Problem.notFound()));
            return transaction.delete(KIND, id);
        });
    }

    static void deleteAll(EntityStore.Transaction transaction, UUID configStore) {
        List<StoredEntity> some = transaction.referencing(ConfigStores.KIND, configStore, ListQuery.MAX_SIZE);
        while (!some.isEmpty()) {
            some.forEach(each -> transaction.delete(each.kind(), each.id()));
            some = transaction.referencing(ConfigStores.KIND, configStore, ListQuery.MAX_SIZE);
        }
    }

    /** A secret without its value. */
    static ObjectNode view(ObjectNode document) {
        return document.deepCopy().retain("key", "created_at", "updated_at");
    }

    private static Optional<StoredEntity> stored(EntityStore.Transaction transaction, UUID configStore, String key) {
        return transaction.findByKey(KIND, PLACE, place(configStore, key));
    }

    private Entry entry(UUID id, UUID configStore, ObjectNode given, String createdAt) {
        ObjectNode document = JsonNodeFactory.instance.objectNode();
        document.put("id", id.toString());
        document.putObject(STORE).put("id", configStore.toString());
        document.set("key", given.path("key"));
        document.set("value", given.path("value"));
        document.put("created_at", createdAt);
        document.put("updated_at", now());
        String place = place(configStore, given.path("key").asText());
        return new Entry(KIND, id, document, Map.of(PLACE, place), List.of(reference(configStore)), Set.of());
    }

    private static Reference reference(UUID configStore) {
        return new Reference(STORE, ConfigStores.KIND, configStore);
    }

    private static String place(UUID configStore, String key) {
        return configStore + "," + key;
    }

    private String now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS).toString();
    }
}
