package io.gatehouse.konnect;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.gatehouse.entity.Ids;
import io.gatehouse.problem.Problem;
import io.gatehouse.problem.ProblemType;
import io.gatehouse.problem.Refused;
import io.gatehouse.schema.Contract;
import io.gatehouse.store.EntityStore;
import io.gatehouse.store.Entry;
import io.gatehouse.store.Page;
import io.gatehouse.store.StoredEntity;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The config stores of a control plane; {@link ConfigStoreSecrets} has what is in them. */
@Singleton
final class ConfigStores {
    static final String KIND = "config_stores";

    private final Belongings belongings;
    private final Contract contract;
    private final Clock clock;
    private final Ids ids;

    ConfigStores(Belongings belongings, Contract contract, Clock clock, Ids ids) {
        this.belongings = belongings;
        this.contract = contract;
        this.clock = clock;
        this.ids = ids;
    }

    Page list(UUID controlPlane, CursorPage page) {
        return belongings.list(controlPlane, KIND, page.query());
    }

    ObjectNode find(UUID controlPlane, UUID id) {
        return belongings.find(controlPlane, KIND, id);
    }

    ObjectNode create(UUID controlPlane, ObjectNode request) {
        UUID id = ids.id();
        Entry entry = entry(id, CheckedBody.of(contract, "CreateConfigStore", request), TextNode.valueOf(now()));
        return belongings.write(controlPlane, transaction -> {
            transaction.insert(entry);
            return entry.document();
        });
    }

    ObjectNode replace(UUID controlPlane, UUID id, ObjectNode request) {
        ObjectNode given = CheckedBody.of(contract, "UpdateConfigStore", request);
        return belongings.write(controlPlane, transaction -> {
            JsonNode createdAt = Belongings.existing(transaction, KIND, id).path("created_at");
            Entry entry = entry(id, given, createdAt);
            transaction.replace(entry);
            return entry.document();
        });
    }

    /** @param force whether its secrets go with it; without that it must have none */
    void delete(UUID controlPlane, UUID id, boolean force) {
        belongings.write(controlPlane, transaction -> {
            Belongings.existing(transaction, KIND, id);
            if (force) {
                ConfigStoreSecrets.deleteAll(transaction, id);
            } else if (!secrets(transaction, id).isEmpty()) {
                throw new Refused(Problem.of(
                        ProblemType.INVALID_OPTIONS, "the config store still has secrets; expected force=true"));
            }
            return transaction.delete(KIND, id);
        });
    }

    private static List<StoredEntity> secrets(EntityStore.Transaction transaction, UUID id) {
        return transaction.referencing(KIND, id, 1);
    }

    private Entry entry(UUID id, ObjectNode given, JsonNode createdAt) {
        ObjectNode document = JsonNodeFactory.instance.objectNode();
        document.put("id", id.toString());
        document.set("name", given.path("name"));
        document.set("created_at", createdAt);
        document.put("updated_at", now());
        return new Entry(KIND, id, document, Map.of(), List.of(), Set.of());
    }

    private String now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS).toString();
    }
}
