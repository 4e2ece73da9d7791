package io.gatehouse.openapi;

import com.fasterxml.jackson.databind.JsonNode;

/** Every {@code $ref} points at something in the document. */
final class ReferencesResolve implements LintRule {
    @Override
    public void check(Joined joined, Findings findings) {
        joined.schemas()
                .properties()
                .forEach(schema -> walk(joined, schema.getValue(), joined.fileOfSchema(schema.getKey()), findings));
        joined.paths()
                .properties()
                .forEach(path -> walk(joined, path.getValue(), joined.fileOfPath(path.getKey()), findings));
        joined.document().path("components").properties().forEach(kind -> {
            if (!kind.getKey().equals("schemas")) {
                walk(joined, kind.getValue(), Sources.ROOT, findings);
            }
        });
    }

    private static void walk(Joined joined, JsonNode node, String file, Findings findings) {
        JsonNode reference = node.path("$ref");
        if (reference.isTextual()
                && (!reference.asText().startsWith("#/")
                        || joined.at(reference.asText()).isMissingNode())) {
            findings.add(file, "the reference '" + reference.asText() + "' points at nothing");
        }
        node.forEach(child -> walk(joined, child, file, findings));
    }
}
