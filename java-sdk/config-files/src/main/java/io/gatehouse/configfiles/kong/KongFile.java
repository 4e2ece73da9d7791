package io.gatehouse.configfiles.kong;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.configfiles.Problems;
import io.gatehouse.configfiles.contract.Contract;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Takes a file apart: every entity by itself, with what it was nested in. */
final class KongFile {
    static final String MEMBERS = "consumer_group_members";
    private static final String CONTRACTS_MEMBERS = "consumer_group_consumers";
    private static final String CONSUMERS = "consumers";
    private static final String GROUPS = "consumer_groups";
    private static final String SNIS = "snis";
    private static final String SHARED = "_plugin_configs";
    private static final Set<String> NOTES = Set.of("_comment", "_ignore");
    private static final Map<String, String> WITH_DEFAULTS =
            Map.of("service", "services", "route", "routes", "upstream", "upstreams", "target", "targets");

    private final Map<String, JsonNode> kinds = Contract.load().kinds();
    private final Map<String, JsonNode> defaults = new HashMap<>();
    private final List<Found> entities = new ArrayList<>();
    private final String name;
    private final JsonNode file;
    private final Problems problems;

    /** @param name how messages call the file */
    KongFile(String name, JsonNode file, Problems problems) {
        this.name = name;
        this.file = file;
        this.problems = problems;
    }

    List<Found> entities() {
        if (!file.isObject()) {
            wrong("the file", "expected a map");
        }
        if (!file.path("_format_version").asText().equals("3.0")
                || !file.path("_format_version").isTextual()) {
            wrong("_format_version", "expected \"3.0\"; decK's \"deck file convert\" makes that of older files");
        }
        if (!file.path("_workspace").asText("default").equals("default")) {
            wrong("_workspace", "expected \"default\", the only workspace");
        }
        if (!file.path("_transform").asBoolean(true)) {
            wrong("_transform", "hashed passwords are not supported; expected true");
        }
        readDefaults();
        file.properties().forEach(entry -> top(entry.getKey(), entry.getValue()));
        return entities;
    }

    List<String> selectTags() {
        List<String> tags = new ArrayList<>();
        file.at("/_info/select_tags").forEach(tag -> tags.add(tag.asText()));
        return tags;
    }

    /** decK's own default is the control plane of this name. */
    String controlPlane() {
        JsonNode konnect = file.path("_konnect");
        return konnect.path("control_plane_name")
                .asText(konnect.path("runtime_group_name").asText("default"));
    }

    private void wrong(String place, String message) {
        problems.add(name + ": " + place + ": " + message);
    }

    private void readDefaults() {
        file.at("/_info/defaults").properties().forEach(entry -> {
            String kind = WITH_DEFAULTS.get(entry.getKey());
            if (kind == null || !entry.getValue().isObject()) {
                wrong("_info.defaults." + entry.getKey(), "expected a map for one of service, route, upstream, target");
            } else {
                defaults.put(kind, entry.getValue());
            }
        });
    }

    private void top(String key, JsonNode value) {
        if (kinds.containsKey(key) && !key.equals(CONTRACTS_MEMBERS)) {
            all(key, value, Map.of(), key);
        } else if (!Set.of("_format_version", "_info", "_konnect", "_transform", "_workspace", SHARED)
                        .contains(key)
                && !NOTES.contains(key)) {
            wrong(key, "unknown collection; expected one of " + String.join(", ", kinds.keySet()));
        }
    }

    private void all(String kind, JsonNode list, Map<String, Found> parents, String place) {
        if (!list.isArray() && !list.isNull()) {
            wrong(place, "expected a list");
            return;
        }
        int index = 0;
        for (JsonNode element : list) {
            String here = place + "[" + index + "]";
            index++;
            if (element instanceof ObjectNode object) {
                entity(kind, object, parents, here);
            } else if (kind.equals(SNIS) && element.isTextual()) {
                entity(kind, JsonNodeFactory.instance.objectNode().put("name", element.textValue()), parents, here);
            } else {
                wrong(here, "expected a map");
            }
        }
    }

    private void entity(String kind, ObjectNode given, Map<String, Found> parents, String place) {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        Found entity = new Found(kind, body, parents, place, schema(kind));
        entities.add(entity);
        given.properties().forEach(field -> {
            String key = field.getKey();
            JsonNode value = field.getValue();
            String here = place + "." + key;
            Optional<String> nested = nesting(key, kind);
            if (nested.isPresent()) {
                all(key, value, Map.of(nested.get(), entity), here);
            } else if (kind.equals(CONSUMERS) && key.equals("groups")) {
                members(value, "consumer", entity, "consumer_group", here);
            } else if (kind.equals(GROUPS) && key.equals(CONSUMERS)) {
                members(value, "consumer_group", entity, "consumer", here);
            } else if (parents.containsKey(key) && !value.isNull()) {
                wrong(here, "expected nothing: what it is nested in says it");
            } else if (kind.equals("plugins") && key.equals("_config")) {
                shared(value, given, body, here);
            } else if (!schema(kind).path("properties").has(key) && !NOTES.contains(key)) {
                wrong(here, "unknown field");
            } else if (!NOTES.contains(key) && !body.has(key)) {
                body.set(key, value.deepCopy());
            }
        });
        fill(body, defaults.getOrDefault(kind, JsonNodeFactory.instance.objectNode()));
    }

    private JsonNode schema(String kind) {
        return kinds.getOrDefault(kind, JsonNodeFactory.instance.objectNode());
    }

    /** The field by which entities of a kind are nested in those of another. */
    private Optional<String> nesting(String kind, String parent) {
        if (kind.equals(CONTRACTS_MEMBERS)) {
            return Optional.empty();
        }
        return schema(kind).path("properties").properties().stream()
                .filter(field -> field.getValue().at("/x-foreign/kind").asText().equals(parent)
                        && !field.getValue().at("/x-foreign/many").asBoolean()
                        && !field.getKey().equals("client_certificate"))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** Each element names the other side: by a string, or by the fields that decK writes. */
    private void members(JsonNode list, String ownField, Found own, String otherField, String place) {
        if (!list.isArray()) {
            wrong(place, "expected a list");
        }
        int index = 0;
        for (JsonNode element : list) {
            ObjectNode body = JsonNodeFactory.instance.objectNode();
            body.set(otherField, element);
            entities.add(new Found(
                    MEMBERS, body, Map.of(ownField, own), place + "[" + index + "]", schema(CONTRACTS_MEMBERS)));
            index++;
        }
    }

    private void shared(JsonNode config, ObjectNode plugin, ObjectNode body, String place) {
        JsonNode settings = file.path(SHARED).path(config.asText());
        if (!settings.isObject()) {
            wrong(place, "there is no '" + config.asText() + "' in " + SHARED);
            return;
        }
        ObjectNode merged = plugin.path("config") instanceof ObjectNode own
                ? own.deepCopy()
                : JsonNodeFactory.instance.objectNode();
        fill(merged, settings);
        body.set("config", merged);
    }

    private static void fill(ObjectNode target, JsonNode source) {
        source.properties().forEach(field -> {
            JsonNode own = target.get(field.getKey());
            if (own == null) {
                target.set(field.getKey(), field.getValue().deepCopy());
            } else if (own instanceof ObjectNode inner && field.getValue().isObject()) {
                fill(inner, field.getValue());
            }
        });
    }
}
