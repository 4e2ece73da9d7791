package io.gatehouse.openapi.client;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The fields of one model, as the template prints them. */
final class Fields {
    /** Classes by the flag of a field, or the part of its type, that needs them. */
    private static final Map<String, List<String>> IMPORTS = Map.ofEntries(
            Map.entry("JsonNode", List.of("com.fasterxml.jackson.databind.JsonNode")),
            Map.entry("List<", List.of("java.util.List")),
            Map.entry("Map<", List.of("java.util.Map")),
            Map.entry("asObject", List.of("io.gatehouse.sdk.json.JsonModel", "java.util.Map")),
            Map.entry(
                    "asConfig",
                    List.of("io.gatehouse.sdk.json.PluginConfig", "java.util.Map", "java.util.function.Function")),
            Map.entry(
                    "asNumberOrText",
                    List.of(
                            "com.fasterxml.jackson.databind.node.IntNode",
                            "com.fasterxml.jackson.databind.node.TextNode")),
            Map.entry("asModel", List.of("java.util.function.Consumer")),
            Map.entry("ofModel", List.of("java.util.Arrays", "java.util.function.Consumer")),
            Map.entry("ofText", List.of("java.util.Arrays")),
            Map.entry("ofChoice", List.of("java.util.Arrays")),
            Map.entry("ofJson", List.of("java.util.Arrays")),
            Map.entry("choice", List.of("io.gatehouse.sdk.json.Choice")));

    private final Models models;
    private final String model;
    private final JsonNode schema;
    private final Set<String> required = new HashSet<>();

    Fields(Models models, String model, JsonNode schema) {
        this.models = models;
        this.model = model;
        this.schema = schema;
        schema.path("required").forEach(name -> required.add(name.asText()));
    }

    void into(ObjectNode target) {
        ArrayNode fields = target.putArray("x-fields");
        ArrayNode presets = target.putArray("x-presets");
        Set<String> names = new HashSet<>();
        Set<String> choices = new HashSet<>();
        for (Map.Entry<String, JsonNode> property : schema.path("properties").properties()) {
            ObjectNode field = field(property.getKey(), property.getValue());
            if (!names.add(field.path("name").asText())) {
                throw new IllegalArgumentException(model + " has two fields called " + field.path("name"));
            }
            String choice = field.path("choice").path("choiceName").asText("");
            if (!choice.isEmpty() && !choices.add(choice)) {
                throw new IllegalArgumentException(model + " has two lists of choices called " + choice);
            }
            fields.add(field);
            if (property.getValue().path("const").isTextual()) {
                presets.addObject()
                        .put("key", property.getKey())
                        .put("value", property.getValue().path("const").textValue());
            }
        }
        imports(fields, target.putArray("x-imports"));
    }

    /** The classes that the fields need beyond those that every model needs. */
    private void imports(ArrayNode fields, ArrayNode imports) {
        Set<String> needed = new TreeSet<>();
        if (schema.has("x-plugin")) {
            needed.add("io.gatehouse.sdk.json.PluginConfig");
        }
        for (JsonNode field : fields) {
            String type = field.path("type").asText();
            IMPORTS.forEach((flag, names) -> {
                if (field.path(flag).asBoolean() || field.path(flag).isObject() || type.contains(flag)) {
                    needed.addAll(names);
                }
            });
        }
        needed.forEach(imports::add);
    }

    private ObjectNode field(String name, JsonNode declared) {
        JsonNode whole = models.resolved(declared);
        JavaType type = models.type(declared, model, name);
        ObjectNode field = JsonNodeFactory.instance.objectNode();
        field.put("key", name);
        field.put("name", Names.field(name));
        field.put("constant", Names.constant(name));
        field.put("type", type.name());
        field.put("codec", type.codec());
        Doc.add(field.putArray("doc"), Doc.field(whole));
        field.put("deprecated", whole.path("deprecated").asBoolean());
        field.put(getter(name, whole, type), true);
        boolean config = name.equals(schema.path("x-config-of").path("config").asText(""));
        field.put(config ? "asConfig" : "as" + titled(type.kind()), true);
        JavaType element = type.element();
        if (element != null) {
            field.put("elementType", element.name());
            field.put("of" + titled(element.kind()), true);
            field.put("singular", Names.type(Names.singular(name)));
        }
        field.put("asReference", type.name().equals("EntityReference"));
        choice(field, name, declared, whole);
        return field;
    }

    /** What a getter gives when the document has no value; ids and other fields of the server's are always there. */
    private String getter(String name, JsonNode whole, JavaType type) {
        if (type.kind() == JavaType.Kind.LIST) {
            return "readElements";
        }
        if (type.kind() == JavaType.Kind.MAP) {
            return "readMembers";
        }
        boolean nullable = whole.path("type").toString().contains("null");
        boolean given =
                required.contains(name) || "id".equals(whole.path("x-auto").asText());
        return given && !nullable ? "readRequired" : "readOptional";
    }

    private static void choice(ObjectNode field, String name, JsonNode declared, JsonNode whole) {
        JsonNode items = whole.path("items");
        boolean list = items.path("enum").isArray();
        JsonNode holder = list ? items : whole;
        boolean inline = !declared.has("$ref") && !items.has("$ref");
        if (inline
                && holder.path("enum").isArray()
                && holder.path("type").toString().contains("string")) {
            ObjectNode choice = field.putObject("choice");
            choice.put("fieldName", Names.field(name));
            choice.put("choiceName", Names.type(list ? Names.singular(name) : name));
            choice.set("constants", Models.constants(holder.path("enum")));
        }
    }

    private static String titled(JavaType.Kind kind) {
        return Names.type(kind.name().toLowerCase(Locale.ROOT));
    }
}
