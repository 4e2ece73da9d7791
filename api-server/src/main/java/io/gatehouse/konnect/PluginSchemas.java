package io.gatehouse.konnect;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.entity.CustomPlugins;
import io.gatehouse.entity.Ids;
import io.gatehouse.problem.Problem;
import io.gatehouse.problem.ProblemType;
import io.gatehouse.problem.Refused;
import io.gatehouse.schema.Contract;
import io.gatehouse.schema.Violation;
import io.gatehouse.store.Entry;
import io.gatehouse.store.StoredEntity;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The uploaded schemas of custom plugins, by the name that they say. They are kept and shown, never run. */
@Singleton
final class PluginSchemas {
    private static final String KIND = CustomPlugins.SCHEMAS;
    private static final String NAME = "name";
    private static final String SOURCE = "lua_schema";
    /** Each may have a megabyte, and a list has them all. */
    private static final int MOST = 100;

    private final Belongings belongings;
    private final Contract contract;
    private final Clock clock;
    private final Ids ids;

    PluginSchemas(Belongings belongings, Contract contract, Clock clock, Ids ids) {
        this.belongings = belongings;
        this.contract = contract;
        this.clock = clock;
        this.ids = ids;
    }

    List<ObjectNode> all(UUID controlPlane) {
        return belongings.all(controlPlane, KIND).stream()
                .map(PluginSchemas::view)
                .toList();
    }

    ObjectNode find(UUID controlPlane, String name) {
        return view(belongings.findByKey(controlPlane, KIND, NAME, name));
    }

    ObjectNode create(UUID controlPlane, ObjectNode request) {
        ObjectNode given = given(request);
        String name = LuaPluginName.in(given.path(SOURCE).asText())
                .orElseThrow(() -> refused("the Lua source has no name; expected name = \"…\" of a plugin"));
        if (contract.pluginComponent(name).isPresent()) {
            throw refused("'" + name + "' is the name of a plugin that is built in");
        }
        long now = clock.instant().getEpochSecond();
        return belongings.write(controlPlane, transaction -> {
            if (transaction.findByKey(KIND, NAME, name).isPresent()) {
                String message = "a schema of plugin '" + name + "' already exists";
                throw new Refused(
                        Problem.of(ProblemType.UNIQUE_VIOLATION, message, List.of(Violation.of(SOURCE, message))));
            }
            Belongings.refuseMoreThan(MOST, transaction, KIND, "plugin schemas");
            Entry entry = entry(ids.id(), name, given, LongNode.valueOf(now), now);
            transaction.insert(entry);
            return view(entry.document());
        });
    }

    ObjectNode replace(UUID controlPlane, String name, ObjectNode request) {
        ObjectNode given = given(request);
        if (!LuaPluginName.in(given.path(SOURCE).asText()).filter(name::equals).isPresent()) {
            throw refused("the Lua source has another name than the path; expected " + Problem.quoted(name));
        }
        return belongings.write(controlPlane, transaction -> {
            StoredEntity existing =
                    transaction.findByKey(KIND, NAME, name).orElseThrow(() -> new Refused(Problem.notFound()));
            JsonNode createdAt = existing.document().path("created_at");
            Entry entry =
                    entry(existing.id(), name, given, createdAt, clock.instant().getEpochSecond());
            transaction.replace(entry);
            return view(entry.document());
        });
    }

    void delete(UUID controlPlane, String name) {
        belongings.write(
                controlPlane,
                transaction -> transaction
                        .findByKey(KIND, NAME, name)
                        .map(existing -> transaction.delete(KIND, existing.id()))
                        .orElseThrow(() -> new Refused(Problem.notFound())));
    }

    private ObjectNode given(ObjectNode request) {
        return CheckedBody.of(contract, "PluginSchemaRequest", request);
    }

    private static Refused refused(String message) {
        return new Refused(Problem.schemaViolation(Violation.of(SOURCE, message)));
    }

    private static ObjectNode view(ObjectNode document) {
        return document.deepCopy().retain(NAME, SOURCE, "created_at", "updated_at");
    }

    private static Entry entry(UUID id, String name, ObjectNode given, JsonNode createdAt, long now) {
        ObjectNode document = JsonNodeFactory.instance.objectNode();
        document.put("id", id.toString());
        document.put(NAME, name);
        document.set(SOURCE, given.path(SOURCE));
        document.set("created_at", createdAt);
        document.put("updated_at", now);
        return new Entry(KIND, id, document, Map.of(NAME, name), List.of(), Set.of());
    }
}
