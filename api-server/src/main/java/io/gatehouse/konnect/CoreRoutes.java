package io.gatehouse.konnect;

import com.fasterxml.jackson.databind.JsonNode;
import io.gatehouse.entity.Memberships;
import io.gatehouse.entity.Parent;
import io.gatehouse.schema.Contract;
import io.gatehouse.schema.EntitySchema;
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
public final class CoreRoutes {
    static final String PREFIX = "/v2/control-planes/{controlPlaneId}/core-entities/";

    private static final Set<String> VERBS = Set.of("get", "post", "put", "delete");

    private final Map<String, Collection> collections = new HashMap<>();

    /**
     * @param verbs of the collection itself, upper case
     * @param itemVerbs of its items, upper case
     * @param parentField the foreign key that points at the parent; empty for a top-level collection
     */
    private record Collection(
            String kind,
            Set<String> verbs,
            Set<String> itemVerbs,
            String parentField,
            String parentKind,
            Optional<Membership> membership) {}

    /**
     * A list of entities that belong to another one through entities of a third kind.
     *
     * @param bodyKey the field of a request's body that names the member
     * @param request the schema of that body
     */
    public record Membership(Memberships.Link link, String bodyKey, String request) {}

    /**
     * What a path names.
     *
     * @param item the id or endpoint key of one entity; absent for the whole collection
     * @param verbs the verbs that the path takes
     * @param membership how the entities belong to the parent, where they don't point at it themselves
     */
    public record Target(
            String kind,
            Optional<Parent> parent,
            Optional<String> item,
            Set<String> verbs,
            Optional<Membership> membership) {}

    public CoreRoutes(Contract contract) {
        JsonNode document = contract.document();
        Map<String, String> kinds = new HashMap<>();
        document.path("paths").fieldNames().forEachRemaining(path -> {
            if (path.startsWith(PREFIX) && !path.endsWith("}")) {
                String kind = listedKind(document, document.path("paths").path(path));
                if (!kind.isEmpty()) {
                    kinds.put(path, kind);
                }
            }
        });
        kinds.forEach((path, kind) -> add(contract, document, kinds, path, kind));
    }

    private void add(Contract contract, JsonNode document, Map<String, String> kinds, String path, String kind) {
        JsonNode paths = document.path("paths");
        List<String> segments = Arrays.asList(path.substring(PREFIX.length()).split("/", -1));
        boolean nested = segments.size() == 3;
        String parentKind = nested ? kinds.getOrDefault(PREFIX + segments.get(0), "") : "";
        Optional<String> foreignKey = contract.entity(kind).foreignKeys().stream()
                .filter(key -> key.kind().equals(parentKind))
                .map(ForeignKey::field)
                .findFirst();
        Optional<Membership> membership = nested && foreignKey.isEmpty()
                ? Optional.of(membership(contract, document, path, parentKind, kind))
                : Optional.empty();
        String parentField = membership
                .map(each -> each.link().owner().field())
                .or(() -> foreignKey.filter(field -> nested))
                .orElse("");
        Set<String> itemVerbs = new TreeSet<>();
        paths.fieldNames().forEachRemaining(each -> {
            if (each.startsWith(path + "/{") && each.indexOf('/', path.length() + 1) < 0) {
                itemVerbs.addAll(verbs(paths.path(each)));
            }
        });
        String name = nested ? segments.get(0) + "/" + segments.get(2) : segments.get(0);
        collections.put(
                name, new Collection(kind, verbs(paths.path(path)), itemVerbs, parentField, parentKind, membership));
    }

    /** The kind that joins two others has a foreign key to each of them and is unique by both. */
    private static Membership membership(
            Contract contract, JsonNode document, String path, String ownerKind, String memberKind) {
        Memberships.Link link = contract.entities().stream()
                .flatMap(entity -> link(entity, ownerKind, memberKind).stream())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(path + " has no foreign key to " + ownerKind));
        String request = document.path("paths")
                .path(path)
                .path("post")
                .path("requestBody")
                .at("/content/application~1json/schema/$ref")
                .asText();
        String bodyKey =
                document.at(request.substring(1)).path("required").path(0).asText();
        return new Membership(link, bodyKey, request.substring(request.lastIndexOf('/') + 1));
    }

    private static Optional<Memberships.Link> link(EntitySchema entity, String ownerKind, String memberKind) {
        Optional<ForeignKey> owner = requiredKey(entity, ownerKind);
        Optional<ForeignKey> member = requiredKey(entity, memberKind);
        return owner.isPresent()
                        && member.isPresent()
                        && entity.uniqueKeys().stream()
                                .anyMatch(key -> Set.copyOf(key)
                                        .equals(Set.of(
                                                owner.get().field(),
                                                member.get().field())))
                ? Optional.of(new Memberships.Link(entity.kind(), name(owner.get()), name(member.get())))
                : Optional.empty();
    }

    private static Optional<ForeignKey> requiredKey(EntitySchema entity, String kind) {
        return entity.foreignKeys().stream()
                .filter(key -> key.required() && key.kind().equals(kind))
                .findFirst();
    }

    private static Memberships.ForeignKeyName name(ForeignKey key) {
        return new Memberships.ForeignKeyName(key.field(), key.kind());
    }

    /** The kind of a top-level collection by its name in paths. */
    Optional<String> kind(String collection) {
        return Optional.ofNullable(collections.get(collection)).map(Collection::kind);
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

    /**
     * A collection of the contract.
     *
     * @param name {@code services}, or {@code consumers/key-auth} for one below a parent
     * @param kind the kind of its items
     * @param hasItems whether its items have paths of their own
     */
    public record Listed(String name, String kind, boolean hasItems) {}

    /** Every collection. */
    public List<Listed> listed() {
        return collections.entrySet().stream()
                .map(each -> new Listed(
                        each.getKey(),
                        each.getValue().kind(),
                        !each.getValue().itemVerbs().isEmpty()))
                .toList();
    }

    /** The collections whose items belong to the parent through a third kind, such as {@code consumer_groups/consumers}. */
    public List<String> memberships() {
        return collections.entrySet().stream()
                .filter(each -> each.getValue().membership().isPresent())
                .map(Map.Entry::getKey)
                .toList();
    }

    /** @param path what follows {@code core-entities/}, still percent-encoded */
    public Optional<Target> find(String path) {
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
                        item.isPresent() ? collection.itemVerbs() : collection.verbs(),
                        collection.membership()))
                .filter(target -> !target.verbs().isEmpty());
    }

    /** Decodes a segment of a path. A plus sign there stands for itself, unlike in a form. */
    public static String decoded(String segment) {
        return URLDecoder.decode(segment.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
