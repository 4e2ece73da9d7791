package io.gatehouse.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Puts the files together and turns references between files into references inside the document. */
final class Joiner {
    private final Sources sources;
    private final List<String> problems;
    private final SortedMap<String, String> schemaFiles = new TreeMap<>();
    private final SortedMap<String, String> pathFiles = new TreeMap<>();

    Joiner(Sources sources, List<String> problems) {
        this.sources = sources;
        this.problems = problems;
    }

    Joined join() {
        ObjectNode document = (ObjectNode) rewrite(Sources.ROOT, root());
        ObjectNode paths = document.putObject("paths");
        sources.in("paths")
                .forEach((file, content) -> content.properties().forEach(path -> {
                    if (pathFiles.putIfAbsent(path.getKey(), file) == null) {
                        paths.set(path.getKey(), rewrite(file, path.getValue()));
                    } else {
                        problems.add(
                                file + ": the path " + path.getKey() + " is also in " + pathFiles.get(path.getKey()));
                    }
                }));
        SortedMap<String, JsonNode> schemas = new TreeMap<>();
        sources.in("schemas").forEach((file, content) -> add(schemas, Sources.stem(file), file, content));
        sources.in("plugins").forEach((file, content) -> addPlugin(schemas, file, content));
        ObjectNode components = document.withObject("/components");
        components.putObject("schemas").setAll(schemas);
        return new Joined(document, schemaFiles, pathFiles);
    }

    private JsonNode root() {
        JsonNode root = sources.files().get(Sources.ROOT);
        return root == null ? JsonNodeFactory.instance.objectNode() : root;
    }

    private void add(Map<String, JsonNode> schemas, String name, String file, JsonNode content) {
        if (schemaFiles.putIfAbsent(name, file) == null) {
            schemas.put(name, rewrite(file, content));
        } else {
            problems.add(file + ": the component " + name + " is also in " + schemaFiles.get(name));
        }
    }

    private void addPlugin(Map<String, JsonNode> schemas, String file, JsonNode content) {
        String name = content.path("name").asText();
        if (!name.equals(Sources.stem(file))) {
            problems.add(file + ": expected the plugin's name to be that of the file but it is '" + name + "'");
        }
        for (String field : List.of("description", "scopes", "protocols", "config")) {
            if (!content.has(field)) {
                problems.add(file + ": a plugin needs '" + field + "'");
            }
        }
        ObjectNode component = JsonNodeFactory.instance.objectNode();
        component.put("description", content.path("description").asText());
        ObjectNode plugin = component.putObject("x-plugin");
        plugin.put("name", name);
        plugin.set("scopes", content.path("scopes"));
        plugin.set("protocols", content.path("protocols"));
        if (content.has("partials")) {
            plugin.set("partials", content.get("partials"));
        }
        if (content.has("x-entity-checks")) {
            plugin.set("x-entity-checks", content.get("x-entity-checks"));
        }
        content.path("config").properties().forEach(entry -> component.set(entry.getKey(), entry.getValue()));
        add(schemas, componentName(name), file, component);
    }

    /** {@code key-auth} to {@code KeyAuthConfig}. */
    private static String componentName(String plugin) {
        StringBuilder name = new StringBuilder();
        for (String word : plugin.split("-", -1)) {
            if (!word.isEmpty()) {
                name.append(Character.toUpperCase(word.charAt(0))).append(word, 1, word.length());
            }
        }
        return name.append("Config").toString();
    }

    private JsonNode rewrite(String file, JsonNode node) {
        if (node instanceof ArrayNode array) {
            ArrayNode copy = JsonNodeFactory.instance.arrayNode();
            for (JsonNode element : array) {
                String reference = element.path("$ref").asText("");
                if (resolve(file, reference).startsWith("checks/")) {
                    spliceChecks(file, reference, copy);
                } else {
                    copy.add(rewrite(file, element));
                }
            }
            return copy;
        }
        if (node instanceof ObjectNode object) {
            ObjectNode copy = JsonNodeFactory.instance.objectNode();
            object.properties().forEach(entry -> {
                boolean reference =
                        entry.getKey().equals("$ref") && entry.getValue().isTextual();
                copy.set(
                        entry.getKey(),
                        reference
                                ? copy.textNode(target(file, entry.getValue().asText()))
                                : rewrite(file, entry.getValue()));
            });
            return copy;
        }
        return node;
    }

    private void spliceChecks(String file, String reference, ArrayNode into) {
        JsonNode checks = sources.files().get(resolve(file, reference));
        if (checks == null) {
            problems.add(file + ": there is no file for the reference '" + reference + "'");
        } else {
            checks.forEach(into::add);
        }
    }

    private String target(String file, String reference) {
        if (reference.startsWith("#")) {
            return reference;
        }
        String path = resolve(file, reference);
        if (!path.startsWith("schemas/") || !sources.files().containsKey(path)) {
            problems.add(file + ": there is no file for the reference '" + reference + "'");
            return reference;
        }
        return Joined.SCHEMAS + Sources.stem(path);
    }

    /** The path from the contract's folder that a reference in {@code file} means. */
    private static String resolve(String file, String reference) {
        if (reference.startsWith("../")) {
            return reference.substring("../".length());
        }
        int slash = file.lastIndexOf('/');
        return slash < 0 ? reference : file.substring(0, slash + 1) + reference;
    }
}
