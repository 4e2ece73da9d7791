package io.gatehouse.schema;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;

/**
 * A core entity of the contract.
 *
 * @param kind the collection name: {@code services}, {@code keyauth_credentials}, …
 * @param endpointKey the unique field that may stand for the id in URLs
 * @param uniqueKeys each inner list names the fields that are unique together; a foreign key counts by its id
 * @param autoKeys string fields that get a random value when absent, such as a credential's {@code key}
 * @param datesChanges whether it has {@code updated_at}; credentials don't
 */
public record EntitySchema(
        String kind,
        Optional<String> endpointKey,
        List<List<String>> uniqueKeys,
        List<ForeignKey> foreignKeys,
        List<String> autoKeys,
        boolean datesChanges,
        Schema schema) {
    public EntitySchema {
        uniqueKeys = List.copyOf(uniqueKeys);
        foreignKeys = List.copyOf(foreignKeys);
        autoKeys = List.copyOf(autoKeys);
    }

    /**
     * Checks an entity with its entity checks, shorthand fields and, for a plugin, its config; fills in defaults. The
     * fields that the server fills itself ({@code id}, times, auto keys) stay absent unless the client sends them;
     * {@code updated_at} is always dropped.
     */
    public Checked check(ObjectNode document) {
        return schema.check(document);
    }
}
