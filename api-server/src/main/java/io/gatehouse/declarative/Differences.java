package io.gatehouse.declarative;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.entity.BasicAuthPassword;
import io.gatehouse.schema.EntitySchema;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** How an entity of a file, with its defaults, differs from the stored one. */
final class Differences {
    private static final Set<String> SERVERS_OWN = Set.of("id", "created_at", "updated_at", "cert_digest");
    private static final int MOST = 50;

    private final List<String> paths = new ArrayList<>();

    private Differences() {}

    /** The dotted paths of what differs, in alphabetical order of the entity's fields; at most {@value #MOST}. */
    static List<String> between(EntitySchema schema, ObjectNode stored, ObjectNode declared) {
        Differences differences = new Differences();
        Set<String> names = new TreeSet<>();
        stored.fieldNames().forEachRemaining(names::add);
        declared.fieldNames().forEachRemaining(names::add);
        for (String name : names) {
            if (!ignored(schema, name, declared) && !same(schema, name, stored, declared)) {
                differences.compare(name, orNull(stored.get(name)), orNull(declared.get(name)));
            }
        }
        return differences.paths;
    }

    /** Generated values stay when a file does not say them; a certificate's names are entities of their own. */
    private static boolean ignored(EntitySchema schema, String name, ObjectNode declared) {
        return SERVERS_OWN.contains(name)
                || (schema.autoKeys().contains(name) && !declared.hasNonNull(name))
                || (schema.kind().equals("certificates") && name.equals("snis"));
    }

    private static boolean same(EntitySchema schema, String name, ObjectNode stored, ObjectNode declared) {
        JsonNode before = stored.path(name);
        JsonNode after = declared.path(name);
        return switch (name) {
            case "tags" -> StoredConfig.tags(stored).equals(StoredConfig.tags(declared));
            // What is left of a key's time is no difference from the time that it was given.
            case "ttl" -> before.isNumber() && after.isNumber() && before.longValue() <= after.longValue();
            case "password" ->
                schema.kind().equals(Kinds.BASIC_AUTH)
                        && (before.equals(after)
                                || before.asText()
                                        .equals(BasicAuthPassword.hash(
                                                after.asText(),
                                                stored.path("consumer")
                                                        .path("id")
                                                        .asText())));
            default -> false;
        };
    }

    private void compare(String path, JsonNode before, JsonNode after) {
        if (before.isObject() && after.isObject()) {
            Set<String> names = new HashSet<>();
            before.fieldNames().forEachRemaining(names::add);
            after.fieldNames().forEachRemaining(names::add);
            for (String name : new TreeSet<>(names)) {
                compare(path + "." + name, before.path(name), after.path(name));
            }
        } else if (!before.equals(Differences::compareScalars, after) && paths.size() < MOST) {
            paths.add(path);
        }
    }

    /** The same number may come as an int from a file and as a long from the store. */
    private static int compareScalars(JsonNode one, JsonNode other) {
        if (one.isNumber() && other.isNumber()) {
            return one.decimalValue().compareTo(other.decimalValue());
        }
        return one.equals(other) ? 0 : 1;
    }

    private static JsonNode orNull(@org.jspecify.annotations.Nullable JsonNode node) {
        return node == null ? JsonNodeFactory.instance.nullNode() : node;
    }
}
