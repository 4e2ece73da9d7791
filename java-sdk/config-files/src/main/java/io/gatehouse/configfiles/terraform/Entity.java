package io.gatehouse.configfiles.terraform;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.configfiles.contract.Contract;
import io.gatehouse.configfiles.hcl.Body;
import io.gatehouse.configfiles.hcl.Deferred;
import io.gatehouse.configfiles.hcl.HclException;
import io.gatehouse.configfiles.hcl.Place;
import io.gatehouse.configfiles.hcl.Values;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads one resource: the body that the provider would send, and where in it the server's values belong. */
final class Entity {
    /** A value that depends on what the server chooses, and where it is asked for. */
    record Wanted(Deferred value, Place place) {}

    private static final String CONFIG = "config";

    private final Contract contract;
    private final Names names;
    private final Instance instance;
    private final ResourceType type;
    private final JsonNode schema;
    private final ObjectNode fields = JsonNodeFactory.instance.objectNode();
    private final Map<String, Wanted> references = new LinkedHashMap<>();

    private Entity(Contract contract, Names names, Instance instance, ResourceType type) {
        this.contract = contract;
        this.names = names;
        this.instance = instance;
        this.type = type;
        this.schema = contract.component(type.schema());
    }

    static Entity read(Contract contract, Names names, Instance instance) {
        ResourceType type = ResourceType.of(instance.type(), contract).orElseThrow();
        Entity entity = new Entity(contract, names, instance, type);
        type.plugin().ifPresent(plugin -> entity.fields.put("name", plugin));
        instance.attributes().forEach(entity::read);
        entity.checkRequired();
        return entity;
    }

    Instance instance() {
        return instance;
    }

    ResourceType type() {
        return type;
    }

    ObjectNode fields() {
        return fields;
    }

    /** By pointer in the body. */
    Map<String, Wanted> references() {
        return references;
    }

    /** Which attribute says the control plane. */
    String controlPlaneAttribute() {
        return type.name().equals(ResourceType.MEMBERSHIP) ? "id" : "control_plane_id";
    }

    private void read(Body.Attribute attribute) {
        String name = attribute.name();
        boolean ofControlPlane = !type.isControlPlane() && name.equals(controlPlaneAttribute());
        JsonNode value = instance.value(name);
        if (ofControlPlane || value.isNull()) {
            if (!ofControlPlane) {
                known(attribute);
            }
            return;
        }
        Optional<Map.Entry<String, JsonNode>> variant = contract.variant(schema, name);
        if (type.parents().containsKey(name)) {
            parent(attribute, value, String.valueOf(type.parents().get(name)));
        } else if (variant.isPresent()) {
            variant(attribute, value, variant.get());
        } else {
            Map.Entry<String, JsonNode> field = known(attribute);
            put(attribute, value, field.getKey(), schema(field), called(name));
        }
    }

    private String called(String attribute) {
        return instance.address() + ": " + attribute;
    }

    private Map.Entry<String, JsonNode> known(Body.Attribute attribute) {
        String name = attribute.name();
        Optional<Map.Entry<String, JsonNode>> known = contract.field(schema, name)
                .filter(field -> !type.hidden().contains(field.getKey()))
                .filter(field -> !type.name().equals(ResourceType.PARTIAL));
        if (known.isEmpty()
                && (type.parents().containsKey(name)
                        || contract.variant(schema, name).isPresent())) {
            return Map.entry(name, JsonNodeFactory.instance.objectNode());
        }
        return known.orElseThrow(() ->
                new HclException(attribute.place(), called(name) + " is no attribute of " + type.name() + expected()));
    }

    private String expected() {
        List<String> known = schema.path("properties").properties().stream()
                .filter(field ->
                        !field.getValue().has("x-shorthand") && !type.hidden().contains(field.getKey()))
                .map(field -> Contract.attribute(field.getKey()))
                .sorted()
                .toList();
        return "; expected one of " + String.join(", ", known);
    }

    /** What a plugin is configured with depends on its name; a plugin that somebody wrote takes anything. */
    private JsonNode schema(Map.Entry<String, JsonNode> field) {
        if (!type.kind().equals(ResourceType.PLUGINS) || !field.getKey().equals(CONFIG)) {
            return field.getValue();
        }
        String plugin = type.plugin().orElseGet(() -> instance.value("name").asText());
        return contract.plugin(plugin).orElse(field.getValue());
    }

    private void put(Body.Attribute attribute, JsonNode value, String field, JsonNode shape, String called) {
        BodyReader reader = new BodyReader(contract, attribute.place(), names.sensitive(attribute.value()));
        reader.read(value, shape, "/" + field, called).ifPresent(read -> fields.set(field, read));
        reader.references().forEach((at, wanted) -> references.put(at, new Wanted(wanted, attribute.place())));
    }

    /** {@code consumer_id} and the like: the provider has them in the path of the request. */
    private void parent(Body.Attribute attribute, JsonNode value, String at) {
        if (Deferred.of(value).orElse(null) instanceof Deferred.Attribute wanted) {
            references.put(at, new Wanted(wanted, attribute.place()));
        } else {
            JsonPointer pointer = JsonPointer.compile(at);
            fields.withObject(pointer.head())
                    .put(
                            pointer.last().getMatchingProperty(),
                            Values.text(value, attribute.place(), called(attribute.name())));
        }
    }

    /** {@code redis_ee = { name = …, config = { … } }} is a partial of the type redis-ee. */
    private void variant(Body.Attribute attribute, JsonNode value, Map.Entry<String, JsonNode> variant) {
        String field = schema.at("/x-variants/field").asText();
        if (fields.has(field)) {
            throw new HclException(attribute.place(), called(attribute.name()) + " is a second variant; expected one");
        }
        if (!value.isObject()) {
            throw new HclException(
                    attribute.place(), called(attribute.name()) + " is " + Values.kind(value) + "; expected an object");
        }
        fields.put(field, variant.getKey());
        value.properties().stream().filter(entry -> !entry.getValue().isNull()).forEach(entry -> {
            String called = called(attribute.name()) + "." + entry.getKey();
            JsonNode shape = entry.getKey().equals(CONFIG)
                    ? variant.getValue()
                    : contract.field(schema, entry.getKey())
                            .orElseThrow(() -> new HclException(attribute.place(), called + " is no attribute"))
                            .getValue();
            put(attribute, entry.getValue(), entry.getKey(), shape, called);
        });
    }

    private void checkRequired() {
        type.parents().keySet().forEach(this::require);
        if (!type.isControlPlane()) {
            require(controlPlaneAttribute());
        }
        schema.path("required").forEach(field -> requireField(field.asText()));
        schema.path("properties").properties().forEach(field -> {
            if (field.getValue().at("/x-foreign/required").asBoolean()) {
                requireField(field.getKey());
            }
        });
    }

    private void requireField(String field) {
        boolean given = fields.has(field) || references.keySet().stream().anyMatch(at -> at.startsWith("/" + field));
        if (!given) {
            throw new HclException(instance.place(), called(Contract.attribute(field)) + " is missing");
        }
    }

    private void require(String attribute) {
        if (instance.value(attribute).isNull()) {
            throw new HclException(instance.place(), called(attribute) + " is missing");
        }
    }
}
