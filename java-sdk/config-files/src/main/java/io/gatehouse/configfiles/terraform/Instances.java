package io.gatehouse.configfiles.terraform;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.configfiles.contract.Contract;
import io.gatehouse.configfiles.hcl.Body;
import io.gatehouse.configfiles.hcl.Deferred;
import io.gatehouse.configfiles.hcl.HclException;
import io.gatehouse.configfiles.hcl.Place;
import io.gatehouse.configfiles.hcl.Scope;
import io.gatehouse.configfiles.hcl.Values;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The resources and data sources of a module with {@code count} and {@code for_each} worked out, when asked for. */
final class Instances {
    static final String DATA = "data.";
    private static final Set<String> DATA_TYPES =
            Set.of(ResourceType.CONTROL_PLANE, ResourceType.CONTROL_PLANE + "_list");
    private static final Set<String> CHOSEN_BY_SERVER = Set.of("id", "created_at", "updated_at");
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final int MOST = 100_000;

    private final Module module;
    private final Contract contract;
    private final Names names;
    private final Function<String, Optional<JsonNode>> applied;
    private final Map<String, JsonNode> expanded = new HashMap<>();

    Instances(Module module, Contract contract, Variables variables, Function<String, Optional<JsonNode>> applied) {
        this.module = module;
        this.contract = contract;
        this.applied = applied;
        this.names = new Names(module, variables, this::at);
    }

    Names names() {
        return names;
    }

    /** The instances of one block. */
    List<Instance> of(String address, Body.Block block) {
        List<Instance> instances = new ArrayList<>();
        JsonNode value = at(address, block.place());
        collect(value, instances);
        return instances;
    }

    private static void collect(JsonNode value, List<Instance> into) {
        if (Deferred.of(value).orElse(null) instanceof Instance instance) {
            into.add(instance);
        } else {
            value.forEach(each -> collect(each, into));
        }
    }

    private JsonNode at(String address, Place place) {
        JsonNode known = expanded.get(address);
        if (known == null) {
            boolean data = address.startsWith(DATA);
            Body.Block block = data
                    ? module.data().get(address.substring(DATA.length()))
                    : module.resources().get(address);
            if (block == null) {
                throw new HclException(place, "there is no " + address);
            }
            check(block, data);
            known = expand(address, block);
            expanded.put(address, known);
        }
        return known;
    }

    private void check(Body.Block block, boolean data) {
        String type = block.labels().get(0);
        if (data && !DATA_TYPES.contains(type)) {
            throw new HclException(
                    block.place(),
                    "data source " + type + " is not supported; expected one of " + Module.sorted(DATA_TYPES));
        }
        if (!data && ResourceType.of(type, contract).isEmpty()) {
            throw new HclException(
                    block.place(),
                    "resource type " + type + " is not supported; expected a konnect_gateway_* resource");
        }
        block.body().blocks().forEach(inner -> {
            throw new HclException(
                    inner.place(),
                    "the block '" + inner.type() + "' is not supported in a resource; attributes are set with '='");
        });
    }

    private JsonNode expand(String address, Body.Block block) {
        Body.Attribute count = block.body().attributes().get("count");
        Body.Attribute each = block.body().attributes().get("for_each");
        if (count != null && each != null) {
            throw new HclException(block.place(), address + " has count and for_each; expected at most one");
        }
        if (count != null) {
            return counted(address, block, count);
        }
        return each == null ? instance(address, block, names).node() : forEach(address, block, each);
    }

    private JsonNode counted(String address, Body.Block block, Body.Attribute count) {
        JsonNode value = Values.number(Values.decimal(count.value().evaluate(names), count.place()));
        if (!value.canConvertToInt() || !value.isIntegralNumber() || value.intValue() < 0 || value.intValue() > MOST) {
            throw new HclException(count.place(), "count is no integer between 0 and " + MOST);
        }
        ArrayNode instances = NODES.arrayNode();
        for (int i = 0; i < value.intValue(); i++) {
            Scope scope = Names.instance(names, "count", Map.of("index", NODES.numberNode(i)));
            instances.add(instance(address + "[" + i + "]", block, scope).node());
        }
        return instances;
    }

    private JsonNode forEach(String address, Body.Block block, Body.Attribute each) {
        JsonNode value = each.value().evaluate(names);
        ObjectNode instances = NODES.objectNode();
        if (value.isArray()) {
            value.forEach(element -> put(
                    instances, address, block, Values.text(element, each.place(), "an element of for_each"), element));
        } else if (value.isObject()) {
            Values.sorted(value).forEach((key, element) -> put(instances, address, block, key, element));
        } else {
            throw new HclException(
                    each.place(), "for_each is " + Values.kind(value) + "; expected a map or a set of strings");
        }
        return instances;
    }

    private void put(ObjectNode instances, String address, Body.Block block, String key, JsonNode value) {
        Scope scope = Names.instance(names, "each", Map.of("key", NODES.textNode(key), "value", value));
        instances.set(key, instance(address + "[\"" + key + "\"]", block, scope).node());
    }

    private Instance instance(String address, Body.Block block, Scope scope) {
        String type = block.labels().get(0);
        return new Instance(
                address, type, block, scope, applied, name -> address.startsWith(DATA) || known(type, name));
    }

    private boolean known(String type, String attribute) {
        ResourceType resource = ResourceType.of(type, contract).orElseThrow();
        JsonNode schema = contract.component(resource.schema());
        return CHOSEN_BY_SERVER.contains(attribute)
                || resource.parents().containsKey(attribute)
                || contract.field(schema, attribute).isPresent()
                || (resource.isControlPlane() && attribute.equals("config"))
                || (type.equals(ResourceType.PARTIAL)
                        && contract.variant(schema, attribute).isPresent());
    }
}
