package io.gatehouse.sdk.declarative;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.sdk.declarative.contract.Contract;
import io.gatehouse.sdk.declarative.contract.Values;
import io.gatehouse.sdk.declarative.kind.Stored;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The partials of a plugin: the server completes what names them and stores the config without what they cover. */
final class PartialsOfPlugin {
    private static final String PARTIALS = "partials";

    private final Contract contract;
    private final Stored stored;
    private final Map<String, Item> items;

    PartialsOfPlugin(Contract contract, Stored stored, Map<String, Item> items) {
        this.contract = contract;
        this.stored = stored;
        this.items = items;
    }

    /** Makes a complete plugin what the server will store. */
    void complete(ObjectNode plugin) {
        for (JsonNode each : plugin.path(PARTIALS)) {
            if (each instanceof ObjectNode reference) {
                find(reference).ifPresent(partial -> complete(plugin, reference, partial));
                cover(plugin, reference.path("path").asText(""));
            }
        }
    }

    private void complete(ObjectNode plugin, ObjectNode reference, ObjectNode partial) {
        reference.set("id", partial.path("id"));
        if (!reference.hasNonNull("name")) {
            reference.set("name", partial.path("name"));
        }
        List<String> paths = contract.plugin(plugin.path("name").asText())
                .map(schema -> Values.texts(schema.at("/x-plugin/partials")
                        .path(partial.path("type").asText())))
                .orElse(List.of());
        if (reference.path("path").asText("").isEmpty() && paths.size() == 1) {
            reference.put("path", paths.get(0));
        }
    }

    private Optional<ObjectNode> find(ObjectNode reference) {
        String id = reference.path("id").asText("");
        String name = reference.path("name").asText("");
        return items.values().stream()
                .filter(item -> item.kind.name().equals(PARTIALS))
                .map(item -> item.complete.deepCopy().put("id", item.id))
                .filter(partial -> isCalled(partial, id, name))
                .findFirst()
                .or(() -> stored.of(PARTIALS).values().stream()
                        .filter(partial -> isCalled(partial, id, name))
                        .findFirst());
    }

    private static boolean isCalled(ObjectNode partial, String id, String name) {
        return id.isEmpty()
                ? !name.isEmpty() && partial.path("name").asText().equals(name)
                : partial.path("id").asText().equals(id);
    }

    private static void cover(ObjectNode plugin, String path) {
        List<String> fields = Arrays.asList(path.split("\\.", -1));
        JsonNode record = plugin;
        for (String field : fields.subList(0, fields.size() - 1)) {
            record = record.path(field);
        }
        if (record instanceof ObjectNode found) {
            found.remove(fields.get(fields.size() - 1));
        }
    }
}
