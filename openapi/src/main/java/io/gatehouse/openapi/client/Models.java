package io.gatehouse.openapi.client;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The components that the client needs, each with fields of one level: records inside of records become components of
 * their own, named after where they stand ({@code AiProxyConfig} + {@code model_x} = {@code AiProxyConfigModelX}, in the
 * singular inside of lists). Fields carry how Java sees them as {@code x-} keywords, which the templates print.
 */
final class Models {
    /** Java has interfaces of these names that are imported more often than the models. */
    private static final Map<String, String> RENAMED = Map.of("Consumer", "KongConsumer");

    private static final String COMPONENTS = "#/components/schemas/";

    private final JsonNode schemas;
    private final Map<String, ObjectNode> models = new TreeMap<>();
    private final Map<String, JsonNode> origins = new HashMap<>();
    private final Set<String> begun = new HashSet<>();
    private final Deque<Runnable> pending = new ArrayDeque<>();

    Models(JsonNode schemas) {
        this.schemas = schemas;
    }

    /** The components, by name. */
    ObjectNode components() {
        while (!pending.isEmpty()) {
            pending.remove().run();
        }
        ObjectNode components = JsonNodeFactory.instance.objectNode();
        models.forEach(components::set);
        return components;
    }

    /** Adds the component, and what it refers to. */
    JavaType component(String component) {
        return type(reference(component), "", "");
    }

    /** The schema, with its reference followed but its own keywords kept. */
    JsonNode resolved(JsonNode schema) {
        String target = schema.path("$ref").asText("");
        if (target.isEmpty()) {
            return schema;
        }
        ObjectNode merged = (ObjectNode)
                resolved(schemas.path(target.substring(COMPONENTS.length()))).deepCopy();
        schema.properties().forEach(keyword -> {
            if (!keyword.getKey().equals("$ref")) {
                merged.set(keyword.getKey(), keyword.getValue());
            }
        });
        return merged;
    }

    /**
     * How a schema is typed.
     *
     * @param owner the model that has it
     * @param name what it is called there
     */
    JavaType type(JsonNode schema, String owner, String name) {
        String target = schema.path("$ref").asText("");
        String component = target.isEmpty() ? "" : target.substring(COMPONENTS.length());
        JsonNode whole = resolved(schema);
        if (whole.has("oneOf")) {
            whole.path("oneOf").forEach(variant -> variant(whole, variant, owner, name));
            return JavaType.JSON;
        }
        return switch (kind(whole)) {
            case "string" -> string(whole, component, name);
            case "integer" -> fitsInt(whole) ? JavaType.INTEGER : JavaType.LONG;
            case "number" -> JavaType.NUMBER;
            case "boolean" -> JavaType.BOOLEAN;
            case "array" -> JavaType.list(type(whole.path("items"), owner, Names.singular(name)));
            case "object" -> object(whole, component, owner, name);
            case "integer string" -> JavaType.NUMBER_OR_TEXT;
            default -> JavaType.JSON;
        };
    }

    private static boolean fitsInt(JsonNode integer) {
        return integer.has("enum") || integer.path("maximum").asLong(Long.MAX_VALUE) <= Integer.MAX_VALUE;
    }

    /** The types besides null, in one line. */
    private static String kind(JsonNode schema) {
        JsonNode type = schema.path("type");
        if (type.isTextual()) {
            return type.textValue();
        }
        List<String> kinds = new ArrayList<>();
        type.forEach(one -> kinds.add(one.asText()));
        kinds.remove("null");
        return String.join(" ", kinds);
    }

    private JavaType string(JsonNode schema, String component, String name) {
        if (!schema.has("enum")) {
            return JavaType.TEXT;
        }
        if (component.isEmpty()) {
            // The choices of a field are a class inside of the model; the field's own code adds it.
            return JavaType.choice(Names.type(name));
        }
        if (begun.add(component)) {
            ObjectNode model = model(component, schema);
            model.set("x-choice", constants(schema.path("enum")));
        }
        return JavaType.choice(component);
    }

    static ArrayNode constants(JsonNode values) {
        ArrayNode constants = JsonNodeFactory.instance.arrayNode();
        values.forEach(value -> {
            if (!value.isNull()) {
                constants
                        .addObject()
                        .put("constant", Names.constant(value.asText()))
                        .put("value", value.asText().replace("\\", "\\\\").replace("\"", "\\\""));
            }
        });
        return constants;
    }

    private JavaType object(JsonNode schema, String component, String owner, String name) {
        if (schema.path("properties").isEmpty() && !schema.has("x-plugin")) {
            JsonNode values = schema.path("additionalProperties");
            return values.isObject() && !values.isEmpty()
                    ? JavaType.map(type(values, owner, Names.singular(name)))
                    : JavaType.OBJECT;
        }
        String model = component.isEmpty() ? owner + Names.type(name) : RENAMED.getOrDefault(component, component);
        // What stands beside a reference describes the field.
        JsonNode origin = component.isEmpty() ? schema : resolved(reference(component));
        fields(model, origin);
        return JavaType.model(model);
    }

    private static ObjectNode reference(String component) {
        return JsonNodeFactory.instance.objectNode().put("$ref", COMPONENTS + component);
    }

    /** Each variant of a union is a model; a field that takes them is JSON. */
    private void variant(JsonNode union, JsonNode variant, String owner, String name) {
        String by = union.path("x-variant-by").asText();
        String which = variant.path("properties").path(by).path("const").asText("");
        if (which.isEmpty()) {
            throw new IllegalArgumentException(
                    "a variant of " + owner + "." + name + " has no constant in '" + by + "'");
        }
        fields(owner + Names.type(name) + Names.type(which), variant);
    }

    private void fields(String name, JsonNode schema) {
        JsonNode before = origins.putIfAbsent(name, schema);
        if (before != null && !before.equals(schema)) {
            throw new IllegalArgumentException("two different records would be called " + name);
        }
        if (!begun.add(name)) {
            return;
        }
        ObjectNode model = model(name, schema);
        String plugin = schema.path("x-plugin").path("name").asText("");
        if (!plugin.isEmpty()) {
            model.put("x-plugin-name", plugin);
        }
        pending.add(() -> new Fields(this, name, schema).into(model));
    }

    private ObjectNode model(String name, JsonNode schema) {
        ObjectNode model = JsonNodeFactory.instance.objectNode();
        model.put("type", "object");
        Doc.add(model.putArray("x-doc"), Doc.sentence(schema.path("description").asText("A part of a document.")));
        // The generator passes over objects that have no properties.
        model.putObject("properties").putObject("value").put("type", "string");
        models.put(name, model);
        return model;
    }
}
