package io.gatehouse.configfiles.terraform;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.gatehouse.configfiles.hcl.Body;
import io.gatehouse.configfiles.hcl.Deferred;
import io.gatehouse.configfiles.hcl.HclException;
import io.gatehouse.configfiles.hcl.Place;
import io.gatehouse.configfiles.hcl.Scope;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One resource or data source, or one of those that {@code count} and {@code for_each} make of it. */
final class Instance implements Deferred.Instance {
    private static final Set<String> META = Set.of("count", "for_each", "depends_on", "provider");
    /** Where a schema in Lua says the name of its plugin, which the provider answers as an attribute. */
    private static final Pattern LUA_NAME = Pattern.compile("\\bname\\s*=\\s*[\"']([\\w.-]+)[\"']");

    private final String address;
    private final String type;
    private final Body.Block block;
    private final Scope scope;
    private final Function<String, Optional<JsonNode>> applied;
    private final Predicate<String> known;
    private final Map<String, JsonNode> values = new HashMap<>();
    private final Set<String> open = new LinkedHashSet<>();

    /** @param applied what the server has at an address, after an apply; nothing before */
    Instance(
            String address,
            String type,
            Body.Block block,
            Scope scope,
            Function<String, Optional<JsonNode>> applied,
            Predicate<String> known) {
        this.applied = applied;
        this.known = known;
        this.address = address;
        this.type = type;
        this.block = block;
        this.scope = scope;
    }

    @Override
    public String address() {
        return address;
    }

    String type() {
        return type;
    }

    Place place() {
        return block.place();
    }

    /** The attributes of the resource itself, without Terraform's own. */
    List<Body.Attribute> attributes() {
        return block.body().attributes().values().stream()
                .filter(attribute -> !META.contains(attribute.name()))
                .toList();
    }

    /** An attribute's value, null when it is not set: to Terraform, unset and null are the same. */
    JsonNode value(String name) {
        JsonNode value = values.get(name);
        if (value == null) {
            Body.Attribute attribute = block.body().attributes().get(name);
            if (attribute == null) {
                return JsonNodeFactory.instance.nullNode();
            }
            if (!open.add(name)) {
                throw new HclException(attribute.place(), address + "." + name + " refers to itself");
            }
            try {
                value = attribute.value().evaluate(scope);
            } finally {
                open.remove(name);
            }
            values.put(name, value);
        }
        return value;
    }

    @Override
    public JsonNode attribute(String name, Place place) {
        JsonNode value = META.contains(name) ? JsonNodeFactory.instance.nullNode() : value(name);
        if (!value.isNull()) {
            return value;
        }
        if (type.equals(ResourceType.PLUGIN_SCHEMA) && name.equals("name")) {
            Matcher said = LUA_NAME.matcher(value("lua_schema").asText());
            if (said.find()) {
                return JsonNodeFactory.instance.textNode(said.group(1));
            }
        }
        if (!known.test(name)) {
            throw new HclException(place, address + " has no attribute '" + name + "'");
        }
        Optional<JsonNode> stored = applied.apply(address);
        if (stored.isPresent()) {
            return stored.get().has(name) ? stored.get().get(name) : JsonNodeFactory.instance.nullNode();
        }
        return new Deferred.Attribute(address, List.of(name)).node();
    }
}
