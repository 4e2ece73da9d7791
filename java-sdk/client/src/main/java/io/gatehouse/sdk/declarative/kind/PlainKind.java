package io.gatehouse.sdk.declarative.kind;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the kinds beside core entities have in common: the server chooses their ids, and they have no tags. */
abstract class PlainKind implements Kind {
    private final String name;
    private final JsonNode schema;

    PlainKind(String name, JsonNode schema) {
        this.name = name;
        this.schema = schema;
    }

    /** A copy of a schema with a reference to an entity in it. */
    static ObjectNode pointing(JsonNode schema, ForeignKey key) {
        ObjectNode pointing = schema.deepCopy();
        ObjectNode field = pointing.withObject("/properties").putObject(key.field());
        field.putObject("x-foreign").put("kind", key.kind());
        field.putObject("properties").putObject("id");
        return pointing;
    }

    static Map<String, String> keyed(String key, String value) {
        return value.isEmpty() ? Map.of() : Map.of(key, value);
    }

    @Override
    public final String name() {
        return name;
    }

    @Override
    public final JsonNode schema() {
        return schema;
    }

    @Override
    public List<ForeignKey> foreignKeys() {
        return List.of();
    }

    @Override
    public int rank() {
        return 0;
    }

    @Override
    public final boolean hasTags() {
        return false;
    }

    @Override
    public final boolean takesIds() {
        return false;
    }

    @Override
    public Set<String> fixed() {
        return Set.of();
    }

    @Override
    public Set<String> unread() {
        return Set.of();
    }

    @Override
    public final String toString() {
        return name;
    }
}
