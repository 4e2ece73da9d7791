package io.gatehouse.declarative;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.problem.Problem;
import io.gatehouse.schema.ForeignKey;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Takes decK's and Kong's files apart: every entity by itself, with its place in the file. */
final class ConfigReader {
    private static final List<String> VERSIONS = List.of("1.1", "2.1", "3.0");
    private static final Set<String> IGNORED = Set.of("_comment", "_ignore");
    private static final String PLUGIN_CONFIGS = "_plugin_configs";
    private static final String SNIS = "snis";
    private static final Pattern PLAIN_PATH = Pattern.compile("[A-Za-z0-9./_~%-]*");
    /** decK's names in {@code _info.defaults}. */
    private static final Map<String, String> WITH_DEFAULTS = Map.of(
            "service", "services",
            "route", "routes",
            "upstream", "upstreams",
            "target", "targets");

    private final Kinds kinds;
    private final Findings findings;
    private final List<Declared> entities = new ArrayList<>();
    private final Map<String, JsonNode> defaults = new HashMap<>();
    private final ObjectNode file;
    private boolean olderPaths;

    ConfigReader(Kinds kinds, Findings findings, ObjectNode file) {
        this.kinds = kinds;
        this.findings = findings;
        this.file = file;
    }

    DeclarativeConfig read() {
        readVersion();
        JsonNode info = record(file, "_info", Set.of("select_tags", "defaults", "default_lookup_tags"));
        JsonNode konnect = record(file, "_konnect", Set.of("control_plane_name", "runtime_group_name"));
        List<String> selectTags = texts(info.path("select_tags"), "_info.select_tags");
        readDefaults(info.path("defaults"));
        file.properties().forEach(entry -> readTop(entry.getKey(), entry.getValue()));
        Optional<String> controlPlane =
                text(konnect, "control_plane_name").or(() -> text(konnect, "runtime_group_name"));
        JsonNode transform = file.path("_transform");
        if (!transform.isMissingNode() && !transform.isBoolean()) {
            findings.add("_transform", "expected a boolean");
        }
        return new DeclarativeConfig(selectTags, controlPlane, !transform.asBoolean(true), entities);
    }

    private void readVersion() {
        JsonNode version = file.path("_format_version");
        if (version.isMissingNode() || version.isNull()) {
            findings.add("_format_version", "required field missing");
        } else if (!version.isTextual()) {
            // A number that YAML made of 3.0 without quotes.
            findings.add("_format_version", "expected a string");
        } else if (!VERSIONS.contains(version.textValue())) {
            findings.add("_format_version", "expected one of: " + String.join(", ", VERSIONS));
        }
        olderPaths = !version.asText().equals("3.0");
    }

    private void readDefaults(JsonNode given) {
        if (!given.isMissingNode() && !given.isObject()) {
            findings.add("_info.defaults", "expected a map");
        }
        given.properties().forEach(entry -> {
            String kind = WITH_DEFAULTS.get(entry.getKey());
            if (kind == null || !entry.getValue().isObject()) {
                findings.add(
                        "_info.defaults." + Problem.quoted(entry.getKey()),
                        "expected a map under one of service, route, upstream and target");
            } else {
                defaults.put(kind, entry.getValue());
            }
        });
    }

    private void readTop(String name, JsonNode value) {
        if (name.equals("_workspace")) {
            if (!value.asText().equals("default")) {
                findings.add(name, "expected \"default\", the only workspace");
            }
        } else if (!name.startsWith("_")) {
            if (!kinds.collections().contains(name)) {
                findings.add(
                        Problem.quoted(name),
                        "unknown collection; expected one of " + String.join(", ", kinds.collections()));
            } else {
                readAll(name, value, Map.of(), name);
            }
        } else if (!Set.of("_format_version", "_info", "_konnect", "_transform", PLUGIN_CONFIGS)
                        .contains(name)
                && !IGNORED.contains(name)) {
            findings.add(Problem.quoted(name), "unknown field");
        }
    }

    private void readAll(String kind, JsonNode list, Map<String, Declared> parents, String place) {
        if (list.isNull()) {
            return;
        }
        if (!list.isArray()) {
            findings.add(place, "expected a list");
            return;
        }
        int index = 0;
        for (JsonNode element : list) {
            String here = place + "[" + index + "]";
            if (element instanceof ObjectNode object) {
                readEntity(kind, object, parents, here);
            } else if (kind.equals(SNIS) && element.isTextual()) {
                readEntity(kind, JsonNodeFactory.instance.objectNode().put("name", element.textValue()), parents, here);
            } else {
                findings.add(here, "expected a map");
            }
            index++;
        }
    }

    private void readEntity(String kind, ObjectNode given, Map<String, Declared> parents, String place) {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        Declared entity = new Declared(kind, body, parents, place);
        entities.add(entity);
        given.properties().forEach(field -> {
            String name = field.getKey();
            JsonNode value = field.getValue();
            String here = place + "." + name;
            Optional<ForeignKey> nested = kinds.nesting(name, kind);
            if (nested.isPresent()) {
                readAll(name, value, Map.of(nested.get().field(), entity), here);
            } else if (kind.equals(Kinds.CONSUMERS) && name.equals("groups")) {
                readMembers(value, "consumer", entity, "consumer_group", here);
            } else if (kind.equals(Kinds.GROUPS) && name.equals(Kinds.CONSUMERS)) {
                readMembers(value, "consumer_group", entity, "consumer", here);
            } else if (parents.containsKey(name) && !value.isNull()) {
                findings.add(here, "value must be null");
            } else if (kind.equals(Kinds.PLUGINS) && name.equals("_config")) {
                sharedConfig(value, given, body, here);
            } else if (!IGNORED.contains(name) && !body.has(name)) {
                body.set(name, value.deepCopy());
            }
        });
        fill(body, defaults.getOrDefault(kind, JsonNodeFactory.instance.objectNode()));
        if (kind.equals("routes") && olderPaths) {
            upgradePaths(body);
        }
    }

    /** Each element names the other side: by a string, or by the fields that decK writes. */
    private void readMembers(JsonNode list, String ownField, Declared own, String otherField, String place) {
        if (!list.isArray()) {
            findings.add(place, "expected a list");
            return;
        }
        int index = 0;
        for (JsonNode element : list) {
            ObjectNode body = JsonNodeFactory.instance.objectNode();
            body.set(otherField, element.deepCopy());
            entities.add(new Declared(Kinds.MEMBERS, body, Map.of(ownField, own), place + "[" + index + "]"));
            index++;
        }
    }

    /** {@code _config} names settings that several plugins of the file share; a plugin's own settings win. */
    private void sharedConfig(JsonNode name, ObjectNode plugin, ObjectNode body, String place) {
        JsonNode shared = file.path(PLUGIN_CONFIGS).path(name.asText());
        if (!shared.isObject()) {
            findings.add(place, "there is no '" + Problem.quoted(name.asText()) + "' in " + PLUGIN_CONFIGS);
            return;
        }
        ObjectNode config = plugin.path("config") instanceof ObjectNode own
                ? own.deepCopy()
                : JsonNodeFactory.instance.objectNode();
        fill(config, shared);
        body.set("config", config);
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

    /** Before 3.0 a path with any character of a regular expression was one; since then those start with a tilde. */
    private static void upgradePaths(ObjectNode route) {
        if (route.path("paths").isArray()) {
            var paths = JsonNodeFactory.instance.arrayNode();
            for (JsonNode path : route.path("paths")) {
                boolean regex = path.isTextual()
                        && !path.textValue().startsWith("~")
                        && !PLAIN_PATH.matcher(path.textValue()).matches();
                paths.add(regex ? JsonNodeFactory.instance.textNode("~" + path.textValue()) : path);
            }
            route.set("paths", paths);
        }
    }

    private JsonNode record(ObjectNode parent, String name, Set<String> known) {
        JsonNode value = parent.path(name);
        if (!value.isMissingNode() && !value.isObject()) {
            findings.add(name, "expected a map");
        }
        value.fieldNames().forEachRemaining(field -> {
            if (!known.contains(field)) {
                findings.add(name + "." + Problem.quoted(field), "unknown field");
            }
        });
        return value;
    }

    private List<String> texts(JsonNode list, String place) {
        List<String> texts = new ArrayList<>();
        if (!list.isMissingNode() && !list.isArray()) {
            findings.add(place, "expected a list of strings");
        }
        for (JsonNode each : list) {
            if (each.isTextual()) {
                texts.add(each.textValue());
            } else {
                findings.add(place, "expected a list of strings");
            }
        }
        return texts;
    }

    private Optional<String> text(JsonNode record, String field) {
        JsonNode value = record.path(field);
        if (!value.isMissingNode() && !value.isTextual()) {
            findings.add("_konnect." + field, "expected a string");
        }
        return Optional.ofNullable(value.textValue());
    }
}
