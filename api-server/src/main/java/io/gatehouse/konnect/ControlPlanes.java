package io.gatehouse.konnect;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.entity.Entities;
import io.gatehouse.entity.Ids;
import io.gatehouse.problem.Problem;
import io.gatehouse.problem.ProblemType;
import io.gatehouse.problem.Refused;
import io.gatehouse.schema.Checked;
import io.gatehouse.schema.Contract;
import io.gatehouse.schema.Violation;
import io.gatehouse.store.EntityId;
import io.gatehouse.store.EntityStore;
import io.gatehouse.store.Entry;
import io.gatehouse.store.ListQuery;
import io.gatehouse.store.Page;
import io.gatehouse.store.Scope;
import io.gatehouse.store.StoredEntity;
import io.gatehouse.store.UniqueKeyTaken;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * The control planes: documents of {@link Entities#CONTROL_PLANES} in {@link Scope#ORGANIZATION}, stored as clients
 * read them except for the two endpoints, which depend on where the server listens.
 */
@Singleton
public final class ControlPlanes {
    private static final String KIND = Entities.CONTROL_PLANES;
    private static final String NAME = "name";
    /** Konnect keeps these for itself. Case matters: {@code KONGCTL-namespace} is a client's. */
    private static final List<String> RESERVED_LABELS = List.of("kong", "konnect", "mesh", "kic", "_");

    private static final int LONGEST_LABEL = 63;

    private final EntityStore store;
    private final Contract contract;
    private final Clock clock;
    private final Ids ids;

    ControlPlanes(EntityStore store, Contract contract, Clock clock, Ids ids) {
        this.store = store;
        this.contract = contract;
        this.clock = clock;
        this.ids = ids;
    }

    /**
     * Stores a new control plane from a {@code CreateControlPlaneRequest}.
     *
     * @throws Refused with {@link ProblemType#SCHEMA_VIOLATION} or, for a name in use, {@link
     *     ProblemType#UNIQUE_VIOLATION}
     */
    public ObjectNode create(ObjectNode request) {
        ObjectNode given = checked("CreateControlPlaneRequest", request);
        UUID id = ids.id();
        ObjectNode document = JsonNodeFactory.instance.objectNode();
        document.put("id", id.toString());
        document.set(NAME, given.path(NAME));
        document.put("description", given.path("description").asText(""));
        document.set("labels", labels(given.path("labels")));
        ObjectNode config = document.putObject("config");
        config.put("cluster_type", given.path("cluster_type").asText("CLUSTER_TYPE_CONTROL_PLANE"));
        config.put("auth_type", given.path("auth_type").asText("pinned_client_certs"));
        config.put("cloud_gateway", given.path("cloud_gateway").asBoolean(false));
        config.set("proxy_urls", proxyUrls(given.path("proxy_urls")));
        document.put("created_at", now());
        document.put("updated_at", now());
        return write(document, transaction -> transaction.insert(entry(id, document)));
    }

    /** Reads one. */
    public Optional<ObjectNode> find(UUID id) {
        return store.find(new EntityId(Scope.ORGANIZATION, KIND, id)).map(StoredEntity::document);
    }

    /** All of them, the oldest first. */
    public List<ObjectNode> all() {
        List<ObjectNode> all = new ArrayList<>();
        Optional<UUID> after = Optional.empty();
        do {
            Page page = store.list(
                    Scope.ORGANIZATION,
                    KIND,
                    new ListQuery(after, ListQuery.MAX_SIZE, List.of(), false, Optional.empty()));
            page.items().forEach(each -> all.add(each.document()));
            after = page.next();
        } while (after.isPresent());
        all.sort(ControlPlaneQuery.OLDEST_FIRST);
        return all;
    }

    /**
     * Changes what an {@code UpdateControlPlaneRequest} has. Labels are replaced as a whole, without those whose value
     * is null.
     */
    public ObjectNode update(UUID id, ObjectNode request) {
        ObjectNode given = checked("UpdateControlPlaneRequest", request);
        ObjectNode document =
                find(id).orElseThrow(() -> new Refused(Problem.notFound())).deepCopy();
        return write(document, transaction -> {
            // Read again under the lock: another writer may have been faster.
            document.setAll(transaction
                    .find(KIND, id)
                    .orElseThrow(() -> new Refused(Problem.notFound()))
                    .document()
                    .deepCopy());
            for (String field : List.of(NAME, "description")) {
                if (given.hasNonNull(field)) {
                    document.set(field, given.get(field));
                }
            }
            if (given.hasNonNull("labels")) {
                document.set("labels", labels(given.get("labels")));
            }
            ObjectNode config = (ObjectNode) document.path("config");
            if (given.hasNonNull("auth_type")) {
                config.set("auth_type", given.get("auth_type"));
            }
            if (given.hasNonNull("proxy_urls")) {
                config.set("proxy_urls", proxyUrls(given.get("proxy_urls")));
            }
            document.put("updated_at", now());
            transaction.replace(entry(id, document));
        });
    }

    /** Deletes one with everything in it, its memberships of groups and its place in the gateway, all at once. */
    public void delete(UUID id) {
        boolean existed = store.write(Scope.ORGANIZATION, transaction -> {
            GroupMemberships.forget(transaction, id);
            boolean found = transaction.delete(KIND, id);
            if (found) {
                transaction.deleteScope(id);
            }
            return found;
        });
        if (!existed) {
            throw new Refused(Problem.notFound());
        }
    }

    /** Parses the id of a path; what is no UUID names no control plane. */
    static UUID id(String text) {
        return Entities.id(text).orElseThrow(() -> new Refused(Problem.notFound()));
    }

    private ObjectNode write(ObjectNode document, Consumer<EntityStore.Transaction> work) {
        try {
            store.write(Scope.ORGANIZATION, transaction -> {
                work.accept(transaction);
                return document;
            });
            return document;
        } catch (UniqueKeyTaken e) {
            String message = "a control plane named '" + Problem.quoted(e.value()) + "' already exists";
            throw new Refused(Problem.of(ProblemType.UNIQUE_VIOLATION, message, List.of(Violation.of(NAME, message))));
        }
    }

    private static Entry entry(UUID id, ObjectNode document) {
        return new Entry(KIND, id, document, Map.of(NAME, document.path(NAME).asText()), List.of(), Set.of());
    }

    private ObjectNode checked(String component, ObjectNode request) {
        List<Violation> violations = new ArrayList<>();
        ObjectNode valid = contract.component(component).check(request).fold(new Checked.Handler<>() {
            @Override
            public ObjectNode valid(Checked.Valid valid) {
                return valid.document();
            }

            @Override
            public ObjectNode invalid(Checked.Invalid invalid) {
                violations.addAll(invalid.violations());
                return request;
            }
        });
        request.path("labels")
                .fieldNames()
                .forEachRemaining(name -> labelViolation(name)
                        .ifPresent(reason ->
                                violations.add(new Violation(List.of("labels", Problem.quoted(name)), reason))));
        if (!violations.isEmpty()) {
            throw new Refused(Problem.schemaViolation(violations));
        }
        return valid;
    }

    private static Optional<String> labelViolation(String name) {
        if (name.isEmpty() || name.length() > LONGEST_LABEL) {
            return Optional.of("a label's name must have 1 to " + LONGEST_LABEL + " characters");
        }
        return RESERVED_LABELS.stream().anyMatch(name::startsWith)
                ? Optional.of("a label's name must not start with " + String.join(", ", RESERVED_LABELS))
                : Optional.empty();
    }

    private static JsonNode labels(JsonNode given) {
        ObjectNode labels = JsonNodeFactory.instance.objectNode();
        given.properties().forEach(label -> {
            if (!label.getValue().isNull()) {
                labels.set(label.getKey(), label.getValue());
            }
        });
        return labels;
    }

    private static JsonNode proxyUrls(JsonNode given) {
        return given.isArray() ? given : JsonNodeFactory.instance.arrayNode();
    }

    private String now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS).toString();
    }
}
