package io.gatehouse.configfiles.terraform;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.gatehouse.configfiles.Problems;
import io.gatehouse.configfiles.contract.Contract;
import io.gatehouse.configfiles.hcl.Body;
import io.gatehouse.configfiles.hcl.Deferred;
import io.gatehouse.configfiles.hcl.Expression;
import io.gatehouse.configfiles.hcl.HclException;
import io.gatehouse.configfiles.hcl.Place;
import io.gatehouse.configfiles.hcl.Values;
import io.gatehouse.sdk.declarative.Declaration;
import io.gatehouse.sdk.declarative.DesiredControlPlane;
import io.gatehouse.sdk.declarative.DesiredState;
import io.gatehouse.sdk.declarative.Reference;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** A folder of files, read and evaluated. */
public final class Configuration {
    private static final List<String> TOKENS = List.of(
            "personal_access_token", "system_account_access_token", "konnect_access_token", "service_access_token");

    private final Module module;
    private final Variables variables;
    private final Contract contract = Contract.load();
    private final Instances instances;
    private final Problems problems = new Problems();
    private final Map<String, Entity> entities = new LinkedHashMap<>();
    private final Map<String, List<Declaration>> declarations = new LinkedHashMap<>();
    private final Map<String, DesiredControlPlane> controlPlanes = new LinkedHashMap<>();
    /** By the address of a resource or data source: the control plane that it means. */
    private final Map<String, String> refs = new LinkedHashMap<>();

    private Configuration(Module module, Variables variables) {
        this.module = module;
        this.variables = variables;
        this.instances = new Instances(module, contract, variables, address -> Optional.empty());
    }

    /** @throws HclException or IllegalArgumentException for the first thing that can't be read */
    public static Configuration read(Path directory, Map<String, String> variables) throws IOException {
        Module module = Module.read(directory);
        return new Configuration(module, Variables.read(module, variables));
    }

    /** @throws io.gatehouse.configfiles.ConfigFileException with everything that is wrong */
    public DesiredState desired() {
        module.resources()
                .forEach((address, block) -> problems.during(() -> instances
                        .of(address, block)
                        .forEach(instance ->
                                problems.during(() -> add(Entity.read(contract, instances.names(), instance))))));
        module.data()
                .forEach((address, block) -> problems.during(
                        () -> instances.of(Instances.DATA + address, block).forEach(this::addData)));
        problems.check();
        entities.values().stream()
                .filter(entity -> !entity.type().isControlPlane())
                .forEach(entity -> problems.during(() -> declare(entity)));
        // What an output refers to is checked now, what it shows is known after the apply.
        module.outputs()
                .forEach((name, block) ->
                        problems.during(() -> checkReferences(outputValue(block).value())));
        problems.check();
        return DesiredState.of(controlPlanes.entrySet().stream()
                .map(each -> with(each.getValue(), declarations.getOrDefault(each.getKey(), List.of())))
                .toList());
    }

    private static DesiredControlPlane with(DesiredControlPlane plane, List<Declaration> declarations) {
        return new DesiredControlPlane(plane.ref(), plane.managed(), plane.document(), declarations);
    }

    private void add(Entity entity) {
        String address = entity.instance().address();
        entities.put(address, entity);
        if (entity.type().isControlPlane()) {
            if (!entity.references().isEmpty()) {
                throw new HclException(
                        entity.instance().place(), address + " depends on values that are known only after the apply");
            }
            refs.put(address, address);
            controlPlanes.put(address, DesiredControlPlane.managed(address, entity.fields(), List.of()));
        }
    }

    /** A data source names a control plane of this configuration, or one that exists. */
    private void addData(Instance data) {
        if (!data.type().equals(ResourceType.CONTROL_PLANE)) {
            return;
        }
        JsonNode name = data.value("filter").path("name").path("eq");
        if (!name.isTextual()) {
            throw new HclException(
                    data.place(), data.address() + " is not supported without filter = { name = { eq = \"…\" } }");
        }
        Optional<String> same = controlPlanes.values().stream()
                .filter(plane -> plane.name().equals(name.textValue()))
                .map(DesiredControlPlane::ref)
                .findFirst();
        refs.put(data.address(), same.orElse(data.address()));
        if (same.isEmpty()) {
            controlPlanes.put(
                    data.address(), DesiredControlPlane.existing(data.address(), name.textValue(), List.of()));
        }
    }

    private void declare(Entity entity) {
        String ref = controlPlane(entity);
        Map<String, Reference> references = new LinkedHashMap<>();
        entity.references().forEach((at, wanted) -> references.put(at, reference(wanted, ref)));
        declarations
                .computeIfAbsent(ref, any -> new ArrayList<>())
                .add(new Declaration(entity.type().kind(), entity.instance().address(), entity.fields(), references));
    }

    private String controlPlane(Entity entity) {
        String name = entity.controlPlaneAttribute();
        JsonNode value = entity.instance().value(name);
        if (Deferred.of(value).orElse(null) instanceof Deferred.Attribute wanted
                && wanted.path().equals(List.of("id"))) {
            String ref = refs.get(wanted.address());
            if (ref != null) {
                return ref;
            }
        }
        throw new HclException(
                entity.instance().place(),
                entity.instance().address() + ": " + name + " is " + Values.kind(value)
                        + "; expected the id of a konnect_gateway_control_plane, a resource or data source");
    }

    private Reference reference(Entity.Wanted wanted, String ref) {
        if (wanted.value() instanceof Deferred.Attribute attribute) {
            return target(attribute, wanted.place(), ref);
        }
        List<String> texts = new ArrayList<>();
        List<Reference.Target> targets = new ArrayList<>();
        StringBuilder open = new StringBuilder();
        for (JsonNode part : ((Deferred.Text) wanted.value()).parts()) {
            if (Deferred.of(part).orElse(null) instanceof Deferred.Attribute attribute) {
                targets.add(target(attribute, wanted.place(), ref));
                texts.add(open.toString());
                open.setLength(0);
            } else {
                open.append(part.textValue());
            }
        }
        texts.add(open.toString());
        return new Reference.InText(texts, targets);
    }

    private Reference.Target target(Deferred.Attribute attribute, Place place, String ref) {
        String address = attribute.address();
        List<String> path = attribute.path();
        String called = address + "." + String.join(".", path);
        String other = refs.get(address);
        if (other != null) {
            if (!path.equals(List.of("id"))) {
                throw new HclException(place, called + " can't be used here; expected the control plane's id");
            }
            return new Reference.ToControlPlane(other);
        }
        Entity target = entities.get(address);
        if (target == null) {
            throw new HclException(place, called + " is known only after the apply, and can't be used here");
        }
        if (!controlPlane(target).equals(ref)) {
            throw new HclException(place, called + " is in another control plane");
        }
        boolean ofVariant = path.size() > 1 && target.type().name().equals(ResourceType.PARTIAL);
        List<String> names = ofVariant ? path.subList(1, path.size()) : path;
        if (names.size() != 1) {
            throw new HclException(place, called + " is not supported; expected an attribute such as id");
        }
        return new Reference.ToDeclared(address, names.get(0));
    }

    private void checkReferences(Expression expression) {
        if (expression instanceof Expression.Reference reference
                && reference.names().get(0).matches("var|local|data|konnect_.*")) {
            instances.names().find(reference.names(), reference.place());
        }
        expression.parts().forEach(this::checkReferences);
    }

    private Body.Attribute outputValue(Body.Block block) {
        Body.Attribute value = block.body().attributes().get("value");
        if (value == null) {
            throw new HclException(block.place(), "output " + block.labels().get(0) + " has no value");
        }
        return value;
    }

    /** An output's value, and whether it must not be shown. */
    public record Output(JsonNode value, boolean sensitive) {
        @Override
        public String toString() {
            return sensitive ? "(sensitive)" : value.toString();
        }
    }

    /**
     * The outputs after an apply.
     *
     * @param applied what the server has, by the address of a resource or data source
     */
    public Map<String, Output> outputs(Function<String, Optional<JsonNode>> applied) {
        Names names = new Instances(module, contract, variables, applied).names();
        Map<String, Output> outputs = new LinkedHashMap<>();
        module.outputs()
                .forEach((name, block) -> problems.during(() -> {
                    Body.Attribute value = outputValue(block);
                    JsonNode evaluated = value.value().evaluate(names);
                    if (!Deferred.complete(evaluated)) {
                        throw new HclException(
                                value.place(), "output " + name + " has parts that the server does not have");
                    }
                    Body.Attribute marked = block.body().attributes().get("sensitive");
                    boolean sensitive =
                            marked != null && Values.truth(marked.value().evaluate(names), marked.place());
                    outputs.put(name, new Output(evaluated, sensitive));
                }));
        problems.check();
        return outputs;
    }

    /** The {@code server_url} of the provider, if the files say one. */
    public Optional<String> serverUrl() {
        return provider("server_url");
    }

    /** The first token that the provider would send, if the files say one. */
    public Optional<String> token() {
        return TOKENS.stream().flatMap(name -> provider(name).stream()).findFirst();
    }

    private Optional<String> provider(String attribute) {
        for (Body.Block block : module.providers()) {
            Place place = block.place();
            if (!block.labels().equals(List.of("konnect"))
                    || block.body().attributes().containsKey("alias")) {
                throw new HclException(place, "the provider is not supported; expected one provider \"konnect\"");
            }
            Body.Attribute found = block.body().attributes().get(attribute);
            if (found != null) {
                JsonNode value = found.value().evaluate(instances.names());
                return value.isNull()
                        ? Optional.empty()
                        : Optional.of(Values.text(value, found.place(), "provider.konnect." + attribute));
            }
        }
        return Optional.empty();
    }

    /** The data sources by address, with the values of their attributes, for those who look them up after an apply. */
    public Map<String, JsonNode> dataSources() {
        Map<String, JsonNode> sources = new LinkedHashMap<>();
        module.data()
                .forEach((address, block) -> instances
                        .of(Instances.DATA + address, block)
                        .forEach(data -> {
                            var arguments = JsonNodeFactory.instance.objectNode();
                            data.attributes()
                                    .forEach(
                                            attribute -> arguments.set(attribute.name(), data.value(attribute.name())));
                            sources.put(data.address(), arguments);
                        }));
        return sources;
    }
}
