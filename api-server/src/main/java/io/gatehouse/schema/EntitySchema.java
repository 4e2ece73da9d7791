package io.gatehouse.schema;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.schema.format.Format;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A core entity of the contract.
 *
 * @param kind the collection name: {@code services}, {@code keyauth_credentials}, …
 * @param collection its name in URLs of the Admin API, where the contract has no path that tells
 * @param endpointKey the unique field that may stand for the id in URLs
 * @param uniqueKeys each inner list names the fields that are unique together; a foreign key counts by its id
 * @param autoKeys string fields that get a random value when absent, such as a credential's {@code key}
 * @param datesChanges whether it has {@code updated_at}; credentials don't
 * @param precise whether its times have milliseconds
 * @param formats the formats of its own string fields
 */
public record EntitySchema(
        String kind,
        Optional<String> collection,
        Optional<String> endpointKey,
        List<List<String>> uniqueKeys,
        List<ForeignKey> foreignKeys,
        List<String> autoKeys,
        boolean datesChanges,
        boolean precise,
        Map<String, Format> formats,
        Schema schema) {
    public EntitySchema {
        uniqueKeys = List.copyOf(uniqueKeys);
        foreignKeys = List.copyOf(foreignKeys);
        autoKeys = List.copyOf(autoKeys);
        formats = Map.copyOf(formats);
    }

    /** The form of a field's value by which two entities are told apart. */
    public String canonical(String field, String value) {
        Format format = formats.get(field);
        return format == null ? value : format.canonical(value);
    }

    /**
     * Checks an entity with its entity checks, shorthand fields and, for a plugin, its config; fills in defaults. The
     * fields that the server fills itself ({@code id}, times, auto keys) stay absent unless the client sends them;
     * {@code updated_at} is always dropped.
     */
    public Checked check(ObjectNode document) {
        return schema.check(document);
    }

    /**
     * The same, without a word about what is at or below one of the paths.
     *
     * @param ignored field names from the document's root
     */
    public Checked check(ObjectNode document, Collection<List<String>> ignored) {
        return schema.check(document, ignored);
    }
}
