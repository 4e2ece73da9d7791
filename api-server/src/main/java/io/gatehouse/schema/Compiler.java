package io.gatehouse.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.re2j.Pattern;
import io.gatehouse.schema.format.Format;
import io.gatehouse.schema.format.Formats;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Turns schemas of the contract into nodes. */
final class Compiler {
    private static final String REFERENCE = "#/components/schemas/";

    private final Function<String, Node> components;
    private final Function<String, Optional<PluginContract>> plugins;

    /**
     * @param components compiles a component by name; called when a reference is first followed
     * @param plugins what {@code x-config-of} looks plugins up in
     */
    Compiler(Function<String, Node> components, Function<String, Optional<PluginContract>> plugins) {
        this.components = components;
        this.plugins = plugins;
    }

    Node compile(JsonNode schema) {
        if (schema.has("$ref")) {
            String name = schema.path("$ref").asText().substring(REFERENCE.length());
            return new ReferenceNode(() -> components.apply(name));
        }
        if (schema.has("x-variant-by")) {
            return variants(schema);
        }
        Set<String> types = types(schema);
        boolean nullable = types.remove("null");
        if (types.contains("array")) {
            return list(schema, nullable);
        }
        if (types.contains("object")) {
            return schema.has("properties") ? entity(schema) : map(schema, nullable);
        }
        if (types.isEmpty() && !schema.has("format")) {
            return new AnyNode();
        }
        return scalar(schema, types, nullable);
    }

    /** The record of an object schema. */
    RecordNode record(JsonNode schema) {
        Set<String> types = types(schema);
        Set<String> required = new LinkedHashSet<>();
        schema.path("required").forEach(field -> required.add(field.asText()));
        Map<String, Property> properties = new LinkedHashMap<>();
        Map<String, Shorthand> shorthands = new HashMap<>();
        schema.path("properties").properties().forEach(member -> {
            JsonNode declared = member.getValue();
            if (declared.has("x-shorthand")) {
                shorthands.put(member.getKey(), Shorthand.of(member.getKey(), declared));
            } else {
                properties.put(member.getKey(), property(member.getKey(), declared, required));
            }
        });
        Map<String, String> aliases = new HashMap<>();
        schema.path("x-aliases")
                .properties()
                .forEach(alias -> aliases.put(alias.getKey(), alias.getValue().asText()));
        boolean open = schema.path("additionalProperties").asBoolean(true);
        return new RecordNode(
                properties,
                types.contains("null"),
                open,
                shorthands,
                aliases,
                EntityChecks.of(schema.path("x-entity-checks")));
    }

    private Node entity(JsonNode schema) {
        RecordNode common = record(schema);
        JsonNode variants = schema.path("x-variants");
        if (variants.isObject()) {
            Map<String, Node> schemas = new HashMap<>();
            variants.path("schemas")
                    .properties()
                    .forEach(variant -> schemas.put(variant.getKey(), compile(variant.getValue())));
            return new VariantNode(
                    common,
                    variants.path("field").asText(),
                    variants.path("config").asText(),
                    schemas);
        }
        JsonNode fields = schema.path("x-config-of");
        if (fields.isMissingNode()) {
            return common;
        }
        return new PluginNode(
                common,
                fields.path("name").asText(),
                name -> plugins.apply(name).map(plugin -> plugin.specialize(common, fields)));
    }

    private Node variants(JsonNode schema) {
        String field = schema.path("x-variant-by").asText();
        Map<String, RecordNode> variants = new LinkedHashMap<>();
        schema.path("oneOf")
                .forEach(variant -> variants.put(
                        variant.path("properties").path(field).path("const").asText(), record(variant)));
        return new TaggedNode(field, variants);
    }

    private Property property(String name, JsonNode declared, Set<String> required) {
        JsonNode foreign = declared.path("x-foreign");
        boolean needed = required.contains(name) || foreign.path("required").asBoolean();
        boolean single = foreign.isObject() && !foreign.path("many").asBoolean();
        Node node = single ? new ForeignKeyNode(needed) : compile(declared);
        JsonNode when = declared.path("x-default-when");
        Property.@Nullable DefaultWhen exception = null;
        if (when.isObject()) {
            Set<String> values = new LinkedHashSet<>();
            when.path("has").forEach(value -> values.add(value.asText()));
            exception = new Property.DefaultWhen(when.path("field").asText(), values, when.path("default"));
        }
        return new Property(
                name,
                node,
                needed,
                declared.get("default"),
                exception,
                Auto.named(declared.path("x-auto").asText("")));
    }

    private Node list(JsonNode schema, boolean nullable) {
        List<Validator> validators = new ArrayList<>();
        if (schema.has("minItems") || schema.has("maxItems")) {
            validators.add(new LengthRange(
                    schema.path("minItems").asInt(0), schema.path("maxItems").asInt(Integer.MAX_VALUE)));
        }
        Validator first = value -> Optional.empty();
        if (schema.has("x-exclusive-subsets")) {
            List<List<String>> subsets = new ArrayList<>();
            schema.path("x-exclusive-subsets").forEach(subset -> subsets.add(texts(subset)));
            ExclusiveSubsets exclusive = new ExclusiveSubsets(subsets);
            validators.add(exclusive);
            first = exclusive::unknown;
        }
        Node element = schema.has("items") ? compile(schema.get("items")) : new AnyNode();
        return new ListNode(element, nullable, schema.path("x-set").asBoolean(), first, validators);
    }

    private Node map(JsonNode schema, boolean nullable) {
        JsonNode names = schema.path("propertyNames");
        JsonNode values = schema.path("additionalProperties");
        return new MapNode(
                names.isObject() ? scalar(names, Set.of("string"), false) : new AnyNode(),
                values.isObject() ? compile(values) : new AnyNode(),
                nullable,
                new LengthRange(
                        schema.path("minProperties").asInt(0),
                        schema.path("maxProperties").asInt(Integer.MAX_VALUE)));
    }

    private static Node scalar(JsonNode schema, Set<String> names, boolean nullable) {
        List<JsonType> types = names.stream()
                .map(name -> JsonType.valueOf(name.toUpperCase(java.util.Locale.ROOT)))
                .toList();
        List<Validator> validators = validators(schema);
        if (schema.path("x-encrypted").asBoolean() && validators.stream().anyMatch(Validator::quotes)) {
            throw new IllegalArgumentException("a secret can't have a rule whose message quotes values: " + schema);
        }
        return new ScalarNode(types, nullable, schema.path("x-referenceable").asBoolean(), validators);
    }

    private static List<Validator> validators(JsonNode schema) {
        List<Validator> validators = new ArrayList<>();
        if (schema.has("const")) {
            validators.add(new Constant(schema.get("const")));
        }
        if (schema.has("not")) {
            validators.add(new Disallowed(values(schema.get("not").path("enum"))));
        }
        if (schema.has("enum")) {
            validators.add(new Allowed(values(schema.get("enum"))));
        }
        String format = schema.path("format").asText("");
        if (format.equals("epoch-seconds")) {
            validators.add(value ->
                    value.decimalValue().signum() > 0 ? Optional.empty() : Optional.of("expected a valid timestamp"));
        }
        if (format.equals("uuid")) {
            validators.add(formatted(format));
        }
        @Nullable BigDecimal least = number(schema, "minimum");
        @Nullable BigDecimal most = number(schema, "maximum");
        @Nullable BigDecimal above = number(schema, "exclusiveMinimum");
        if (least != null || most != null || above != null) {
            validators.add(new NumberRange(least, most, above));
        }
        if (schema.has("minLength") || schema.has("maxLength")) {
            validators.add(new LengthRange(
                    schema.path("minLength").asInt(0), schema.path("maxLength").asInt(Integer.MAX_VALUE)));
        }
        if (schema.has("pattern")) {
            validators.add(new Shape(Pattern.compile(schema.path("pattern").asText())));
        }
        if (!format.isEmpty() && !format.equals("uuid") && !format.equals("epoch-seconds")) {
            validators.add(formatted(format));
        }
        return validators;
    }

    private static Validator formatted(String name) {
        Format format = Formats.named(name);
        return new Validator() {
            @Override
            public Optional<String> problem(JsonNode value) {
                return value.isTextual() ? format.problem(value.textValue()) : Optional.empty();
            }

            @Override
            public boolean quotes() {
                return format.quotes();
            }
        };
    }

    private static @Nullable BigDecimal number(JsonNode schema, String keyword) {
        return schema.has(keyword) ? schema.get(keyword).decimalValue() : null;
    }

    static Set<String> types(JsonNode schema) {
        JsonNode type = schema.path("type");
        return new LinkedHashSet<>(type.isTextual() ? List.of(type.asText()) : texts(type));
    }

    static List<JsonNode> values(JsonNode list) {
        List<JsonNode> values = new ArrayList<>();
        list.forEach(values::add);
        return values;
    }

    static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(one -> texts.add(one.asText()));
        return texts;
    }
}
