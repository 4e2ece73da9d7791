package io.gatehouse.konnect;

import com.fasterxml.jackson.databind.JsonNode;
import io.gatehouse.entity.Parent;
import io.gatehouse.schema.Contract;
import io.gatehouse.schema.ForeignKey;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The collections below {@code core-entities/} and their verbs, read from the contract's paths, so that what is served
 * and what is published can't differ.
 */
final class CoreRoutes {
    static final String PREFIX = "/v2/control-planes/{controlPlaneId}/core-entities/";

    private static final Set<String> VERBS = Set.of("get", "post", "put", "delete");

    private final Map<String, Collection> collections = new HashMap<>();

    /**
     * @param verbs of the collection itself, upper case
     * @param itemVerbs of its items, upper case
     * @param parentField the foreign key that points at the parent; empty for a top-level collection
     */
    private record Collection(
            String kind, Set<String> verbs, Set<String> itemVerbs, String parentField, String parentKind) {}

    /**
     * What a path names.
     *
     * @param item the id or endpoint key of one entity; absent for the whole collection
     * @param verbs the verbs that the path takes
     */
    record Target(String kind, Optional<Parent> parent, Optional<String> item, Set<String> verbs) {}

    CoreRoutes(Contract contract) {
        JsonNode document = contract.document();
        Map<String, String> kinds = new HashMap<>();
        document.path("paths").fieldNames().forEachRemaining(path -> {
            if (path.startsWith(PREFIX) && !path.endsWith("}")) {
                String kind = listedKind(document, document.path("paths").path(path));
                // A path that lists nothing, such as one about schemas, has its own controller.
                if (!kind.isEmpty()) {
                    kinds.put(path, kind);
                }
            }
        });
        kinds.forEach((path, kind) -> add(contract, document.path("paths"), kinds, path, kind));
    }

    private void add(Contract contract, JsonNode paths, Map<String, String> kinds, String path, String kind) {
        List<String> segments = Arrays.asList(path.substring(PREFIX.length()).split("/", -1));
        boolean nested = segments.size() == 3;
        String parentKind = nested ? kinds.getOrDefault(PREFIX + segments.get(0), "") : "";
        String parentField = nested
                ? contract.entity(kind).foreignKeys().stream()
                        .filter(key -> key.kind().equals(parentKind))
                        .map(ForeignKey::field)
                        .findFirst()
                        .orElseThrow(() -> new IllegalStateException(path + " has no foreign key to " + parentKind))
                : "";
        Set<String> itemVerbs = new TreeSet<>();
        paths.fieldNames().forEachRemaining(each -> {
            if (each.startsWith(path + "/{") && each.indexOf('/', path.length() + 1) < 0) {
                itemVerbs.addAll(verbs(paths.path(each)));
            }
        });
        String name = nested ? segments.get(0) + "/" + segments.get(2) : segments.get(0);
        collections.put(name, new Collection(kind, verbs(paths.path(path)), itemVerbs, parentField, parentKind));
    }

    private static Set<String> verbs(JsonNode path) {
        Set<String> verbs = new TreeSet<>();
        path.fieldNames().forEachRemaining(name -> {
            if (VERBS.contains(name)) {
                verbs.add(name.toUpperCase(Locale.ROOT));
            }
        });
        if (verbs.contains("GET")) {
            verbs.add("HEAD");
        }
        return verbs;
    }

    /** Follows the list's response down to the schema of its items. */
    private static String listedKind(JsonNode document, JsonNode path) {
        JsonNode list = resolved(
                document,
                path.path("get")
                        .path("responses")
                        .path("200")
                        .path("content")
                        .path("application/json")
                        .path("schema"));
        JsonNode item = resolved(document, list.path("properties").path("data").path("items"));
        return item.path("x-kong-entity").path("kind").asText();
    }

    private static JsonNode resolved(JsonNode document, JsonNode schema) {
        JsonNode reference = schema.path("$ref");
        return reference.isTextual() ? document.at(reference.textValue().substring(1)) : schema;
    }

    /** @param path what follows {@code core-entities/}, still percent-encoded */
    Optional<Target> find(String path) {
        List<String> segments = new ArrayList<>(Arrays.asList(path.split("/", -1)));
        if (segments.size() > 1 && segments.get(segments.size() - 1).isEmpty()) {
            segments.remove(segments.size() - 1);
        }
        if (segments.size() > 4) {
            return Optional.empty();
        }
        List<String> names;
        try {
            names = segments.stream().map(CoreRoutes::decoded).toList();
        } catch (IllegalArgumentException e) {
            // A percent sign that encodes nothing.
            return Optional.empty();
        }
        boolean nested = names.size() > 2;
        String name = nested ? names.get(0) + "/" + names.get(2) : names.get(0);
        Optional<String> item = names.size() % 2 == 0 ? Optional.of(names.get(names.size() - 1)) : Optional.empty();
        return Optional.ofNullable(collections.get(name))
                .map(collection -> new Target(
                        collection.kind(),
                        nested
                                ? Optional.of(
                                        new Parent(collection.parentField(), collection.parentKind(), names.get(1)))
                                : Optional.empty(),
                        item,
                        item.isPresent() ? collection.itemVerbs() : collection.verbs()))
                .filter(target -> !target.verbs().isEmpty());
    }

    /** A plus sign in a path stands for itself, unlike in a form. */
    private static String decoded(String segment) {
        return URLDecoder.decode(segment.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
