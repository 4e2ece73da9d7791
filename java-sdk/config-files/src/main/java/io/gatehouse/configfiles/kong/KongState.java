package io.gatehouse.configfiles.kong;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.configfiles.Problems;
import io.gatehouse.sdk.declarative.Declaration;
import io.gatehouse.sdk.declarative.DesiredControlPlane;
import io.gatehouse.sdk.declarative.DesiredState;
import io.gatehouse.sdk.declarative.Reference;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes a desired state of a file's entities: names become references. */
public final class KongState {
    private final Problems problems = new Problems();
    private final String name;
    /** By place. */
    private final Map<String, String> addresses = new HashMap<>();

    private final Set<String> taken = new HashSet<>();
    /** By kind, and id or name: the address. */
    private final Map<String, String> known = new HashMap<>();

    private KongState(String name) {
        this.name = name;
    }

    /**
     * @param name how messages call the file
     * @param variables for references to the environment
     * @throws io.gatehouse.configfiles.ConfigFileException with everything that is wrong
     */
    public static DesiredState read(String name, String text, Map<String, String> variables) {
        return new KongState(name).read(text, variables);
    }

    private DesiredState read(String text, Map<String, String> variables) {
        Environment environment = new Environment();
        String marked = environment.marked(
                text, variables, (line, message) -> problems.add(name + ":" + line + ": " + message));
        problems.check();
        JsonNode tree = Problems.whole(() -> {
            try {
                return YamlReader.read(marked, environment);
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException(name + ": " + e.getMessage(), e);
            }
        });
        KongFile file = new KongFile(name, tree, problems);
        List<Found> entities = file.entities();
        problems.check();
        entities.forEach(this::register);
        List<Declaration> declarations = new ArrayList<>();
        entities.forEach(entity -> problems.during(() -> declarations.add(declaration(entity))));
        problems.check();
        return Problems.whole(() -> new DesiredState(
                List.of(DesiredControlPlane.existing(file.controlPlane(), file.controlPlane(), declarations)),
                file.selectTags(),
                Optional.empty()));
    }

    /** Credentials are found by what must not be shown, so their address is their place. */
    private void register(Found entity) {
        String key = entity.endpointKey();
        String label = entity.body().path(key).asText("");
        boolean shown = !label.isEmpty()
                && !entity.schema()
                        .at("/properties/consumer/x-foreign/required")
                        .asBoolean();
        String address = entity.kind() + "." + label;
        addresses.put(entity.place(), shown && taken.add(address) ? address : entity.place());
        for (String field : List.of("id", "name", "username", "custom_id", key)) {
            JsonNode value = entity.body().path(field);
            if (value.isTextual()) {
                known.putIfAbsent(entity.kind() + "/" + value.textValue(), addresses.get(entity.place()));
            }
        }
    }

    private Declaration declaration(Found entity) {
        ObjectNode fields = entity.body().deepCopy();
        Map<String, Reference> references = new LinkedHashMap<>();
        entity.parents()
                .forEach((field, parent) -> references.put(
                        "/" + field + "/id", Reference.to(String.valueOf(addresses.get(parent.place())))));
        entity.schema().path("properties").properties().forEach(property -> {
            JsonNode foreign = property.getValue().path("x-foreign");
            JsonNode value = fields.path(property.getKey());
            if (foreign.isObject() && value.isArray()) {
                for (int i = 0; i < value.size(); i++) {
                    refer(entity, foreign, value.get(i), "/" + property.getKey() + "/" + i, references);
                    // What else stands there, such as the path of a partial, stays.
                    if (value.get(i) instanceof ObjectNode element) {
                        element.remove(List.of("id", "name"));
                    }
                }
            } else if (foreign.isObject() && !value.isMissingNode() && !value.isNull()) {
                refer(entity, foreign, value, "/" + property.getKey(), references);
                fields.remove(property.getKey());
            }
        });
        return new Declaration(entity.kind(), String.valueOf(addresses.get(entity.place())), fields, references);
    }

    private void refer(Found entity, JsonNode foreign, JsonNode value, String at, Map<String, Reference> references) {
        String kind = foreign.path("kind").asText();
        String target = value.isTextual() ? value.textValue() : "";
        for (String field : List.of("id", "name", "username", "custom_id")) {
            if (target.isEmpty()) {
                target = value.path(field).asText("");
            }
        }
        if (target.isEmpty()) {
            throw new IllegalArgumentException(name + ": " + entity.place() + at.replace('/', '.')
                    + ": expected the name or id of one of " + kind);
        }
        String address = known.get(kind + "/" + target);
        references.put(at + "/id", address == null ? Reference.toExisting(kind, target) : Reference.to(address));
    }
}
