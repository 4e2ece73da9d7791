package io.gatehouse.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** An object with named fields. Given fields keep their order; the defaults of absent ones follow. */
final class RecordNode extends Node {
    static final String UNKNOWN = "unknown field";
    private static final Logger LOG = LoggerFactory.getLogger(RecordNode.class);

    private final Map<String, Property> properties;
    private final boolean nullable;
    private final boolean open;
    private final Map<String, Shorthand> shorthands;
    private final Map<String, String> aliases;
    private final List<EntityCheck> checks;

    /**
     * @param open whether fields that the schema doesn't name are kept
     * @param shorthands by the field that stands for others
     * @param aliases the right name of a field by a wrong one that is still understood
     */
    RecordNode(
            Map<String, Property> properties,
            boolean nullable,
            boolean open,
            Map<String, Shorthand> shorthands,
            Map<String, String> aliases,
            List<EntityCheck> checks) {
        this.properties = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(properties));
        this.nullable = nullable;
        this.open = open;
        this.shorthands = Map.copyOf(shorthands);
        this.aliases = Map.copyOf(aliases);
        this.checks = List.copyOf(checks);
    }

    /** The same record with some fields of its own kind and further rules between fields. */
    RecordNode with(Map<String, Property> replacements, List<EntityCheck> further) {
        Map<String, Property> replaced = new LinkedHashMap<>(properties);
        replaced.putAll(replacements);
        List<EntityCheck> all = new ArrayList<>(checks);
        all.addAll(further);
        return new RecordNode(replaced, nullable, open, shorthands, aliases, all);
    }

    boolean hasRequired() {
        return properties.values().stream().anyMatch(Property::required);
    }

    Map<String, Property> properties() {
        return properties;
    }

    @Override
    Optional<Node> member(String field) {
        return Optional.ofNullable(properties.get(field)).map(Property::node);
    }

    @Override
    JsonNode checkNull(JsonNode value, Report report) {
        return nullIf(nullable, value, report);
    }

    @Override
    JsonNode checkValue(JsonNode value, Report report) {
        if (!(value instanceof ObjectNode given)) {
            report.add("expected a record");
            return value;
        }
        ObjectNode expanded = expand(given, report);
        ObjectNode checked = JsonNodeFactory.instance.objectNode();
        expanded.properties()
                .forEach(member -> checkField(member.getKey(), member.getValue(), expanded, checked, report));
        properties.values().forEach(property -> fillAbsent(property, checked, report));
        shorthands.forEach((name, shorthand) -> {
            if (given.hasNonNull(name)) {
                shorthand.kept(given.get(name), checked).ifPresent(kept -> checked.set(name, kept));
            }
        });
        checks.forEach(check -> check.check(checked, report));
        return checked;
    }

    private ObjectNode expand(ObjectNode given, Report report) {
        ObjectNode expanded = given;
        for (Map.Entry<String, Shorthand> shorthand : shorthands.entrySet()) {
            JsonNode value = given.path(shorthand.getKey());
            if (!value.isMissingNode()) {
                expanded = expanded.deepCopy();
                expanded.remove(shorthand.getKey());
                if (!value.isNull()) {
                    report.enter(shorthand.getKey());
                    shorthand.getValue().expand(value, expanded, report);
                    report.leave();
                }
            }
        }
        return expanded;
    }

    private void checkField(String field, JsonNode value, ObjectNode given, ObjectNode checked, Report report) {
        String name = rightName(field, given);
        Property property = properties.get(name);
        if (property == null) {
            if (open) {
                checked.set(field, value);
            } else {
                report.add(List.of(field), UNKNOWN);
            }
        } else if (property.auto() == Auto.NONE || (property.auto() == Auto.UNLESS_SENT && !value.isNull())) {
            report.enter(name);
            checked.set(name, property.node().check(value, report));
            report.leave();
        }
    }

    private String rightName(String field, ObjectNode given) {
        @Nullable String right = aliases.get(field);
        if (right == null || given.has(right)) {
            return field;
        }
        LOG.warn("The field '{}' is taken as '{}', which is its name", field, right);
        return right;
    }

    private void fillAbsent(Property property, ObjectNode checked, Report report) {
        String name = property.name();
        if (checked.has(name) || property.auto() != Auto.NONE) {
            return;
        }
        @Nullable JsonNode fallback = property.fallback(checked);
        if (fallback == null) {
            if (property.required()) {
                report.add(List.of(name), MISSING);
            }
        } else if (fallback.isNull()) {
            checked.set(name, fallback);
        } else {
            report.enter(name);
            checked.set(name, property.node().check(fallback.deepCopy(), report));
            report.leave();
        }
    }

    @Override
    JsonNode map(JsonNode value, UnaryOperator<String> replacement) {
        if (!value.isObject()) {
            return value.deepCopy();
        }
        ObjectNode mapped = JsonNodeFactory.instance.objectNode();
        value.properties().forEach(member -> {
            Property property = properties.get(member.getKey());
            mapped.set(
                    member.getKey(),
                    property == null
                            ? member.getValue().deepCopy()
                            : property.node().map(member.getValue(), replacement));
        });
        return mapped;
    }

    @Override
    JsonNode merge(JsonNode stored, JsonNode change) {
        if (!(stored instanceof ObjectNode before) || !(change instanceof ObjectNode given)) {
            return change;
        }
        ObjectNode merged = before.deepCopy();
        shorthands.forEach((name, shorthand) -> {
            if (given.has(name)) {
                shorthand.forget(merged);
            }
        });
        given.properties().forEach(member -> {
            String name = rightName(member.getKey(), given);
            Property property = properties.get(name);
            JsonNode value = member.getValue();
            merged.set(name, property == null ? value : property.node().merge(merged.path(name), value));
        });
        shorthands.forEach((name, shorthand) -> {
            if (before.has(name) && !given.has(name)) {
                shorthand.kept(before.get(name), merged).ifPresent(value -> merged.set(name, value));
            }
        });
        return merged;
    }

    @Override
    JsonNode typedValue(JsonNode form) {
        if (!(form instanceof ObjectNode given)) {
            return form;
        }
        ObjectNode typed = JsonNodeFactory.instance.objectNode();
        given.properties().forEach(member -> {
            Property property = properties.get(aliases.getOrDefault(member.getKey(), member.getKey()));
            JsonNode value = member.getValue();
            typed.set(
                    member.getKey(), property == null ? value : property.node().typed(value));
        });
        return typed;
    }
}
