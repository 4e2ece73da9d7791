package io.gatehouse.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;

/** Every component schema is reachable from a path, an entity or a plugin. */
final class SchemasUsed implements LintRule {
    @Override
    public void check(Joined joined, Findings findings) {
        Set<String> reached = new HashSet<>();
        Deque<JsonNode> open = new ArrayDeque<>();
        open.add(joined.paths());
        open.add(joined.document().path("components").path("responses"));
        open.add(joined.document().path("components").path("parameters"));
        joined.schemas().properties().forEach(schema -> {
            if (schema.getValue().has("x-plugin") || schema.getValue().has("x-kong-entity")) {
                reached.add(schema.getKey());
                open.add(schema.getValue());
            }
        });
        while (!open.isEmpty()) {
            JsonNode node = open.remove();
            String reference = node.path("$ref").asText("");
            if (reference.startsWith(Joined.SCHEMAS)) {
                String name = reference.substring(Joined.SCHEMAS.length());
                if (reached.add(name)) {
                    open.add(joined.schemas().path(name));
                }
            }
            node.forEach(open::add);
        }
        joined.schemas().fieldNames().forEachRemaining(name -> {
            if (!reached.contains(name)) {
                findings.add(joined.fileOfSchema(name), "nothing uses the schema " + name);
            }
        });
    }
}
