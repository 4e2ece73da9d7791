package io.gatehouse.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;

/** Schemas use only keywords and formats that the server understands, so that none is silently without effect. */
final class KeywordsKnown implements LintRule {
    private static final Set<String> EXTENSIONS = Set.of(
            "x-aliases",
            "x-auto",
            "x-config-of",
            "x-default-when",
            "x-encrypted",
            "x-entity-checks",
            "x-exclusive-subsets",
            "x-foreign",
            "x-kong-entity",
            "x-plugin",
            "x-referenceable",
            "x-set",
            "x-shorthand",
            "x-variant-by",
            "x-variants");
    private static final Set<String> KEYWORDS = Set.of(
            "$ref",
            "additionalProperties",
            "const",
            "default",
            "deprecated",
            "description",
            "enum",
            "exclusiveMinimum",
            "format",
            "items",
            "maxItems",
            "maxLength",
            "maxProperties",
            "maximum",
            "minItems",
            "minLength",
            "minProperties",
            "minimum",
            "not",
            "oneOf",
            "pattern",
            "properties",
            "propertyNames",
            "readOnly",
            "required",
            "title",
            "type",
            "writeOnly");
    private static final Set<String> BESIDE_REFERENCE = Set.of("$ref", "default", "description", "x-foreign");
    private static final Set<String> FORMATS = Set.of(
            "date-time",
            "epoch-seconds",
            "kong-certificate",
            "kong-cookie-name",
            "kong-cors-origin",
            "kong-filename",
            "kong-header",
            "kong-header-name",
            "kong-header-pair",
            "kong-header-rename",
            "kong-host",
            "kong-host-header",
            "kong-ip-or-cidr",
            "kong-log-header",
            "kong-name",
            "kong-pair",
            "kong-redirect-uri",
            "kong-path",
            "kong-regex",
            "kong-route-header",
            "kong-router-path",
            "kong-sni",
            "kong-tag",
            "kong-target",
            "kong-upstream-name",
            "kong-url",
            "kong-vault-name",
            "kong-vault-prefix",
            "kong-wildcard-host",
            "uri",
            "uuid");

    @Override
    public void check(Joined joined, Findings findings) {
        joined.schemas().properties().forEach(schema -> {
            String name = schema.getKey();
            schema(schema.getValue(), name, reason -> findings.add(joined.fileOfSchema(name), reason));
        });
    }

    private static void schema(JsonNode schema, String place, java.util.function.Consumer<String> problem) {
        boolean reference = schema.has("$ref");
        schema.fieldNames().forEachRemaining(keyword -> {
            if (!KEYWORDS.contains(keyword) && !EXTENSIONS.contains(keyword)) {
                problem.accept(place + " has the unknown keyword '" + keyword + "'");
            } else if (reference && !BESIDE_REFERENCE.contains(keyword)) {
                problem.accept(place + " has '" + keyword + "' beside $ref, where it has no effect");
            }
        });
        if (schema.has("oneOf") != schema.has("x-variant-by")) {
            problem.accept(place + " has one of 'oneOf' and 'x-variant-by', which need each other");
        }
        if (schema.has("not") && !schema.path("not").has("enum")) {
            problem.accept(place + " has 'not' without 'enum', where it has no effect");
        }
        String format = schema.path("format").asText("");
        if (!format.isEmpty() && !FORMATS.contains(format)) {
            problem.accept(place + " has the unknown format '" + format + "'");
        }
        schema.path("properties")
                .properties()
                .forEach(property -> schema(property.getValue(), place + "." + property.getKey(), problem));
        schema.path("oneOf").forEach(variant -> schema(variant, place, problem));
        for (String nested : new String[] {"items", "additionalProperties", "propertyNames", "not"}) {
            if (schema.path(nested).isObject()) {
                schema(schema.path(nested), place + "." + nested, problem);
            }
        }
    }
}
