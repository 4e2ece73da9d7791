package io.gatehouse.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** {@code x-config-of}: a record whose fields depend on the plugin that it names. */
final class PluginNode extends Node {
    private final RecordNode common;
    private final String nameField;
    private final Function<String, Optional<RecordNode>> variants;
    private final ConcurrentMap<String, RecordNode> known = new ConcurrentHashMap<>();

    /** @param variants the record for one plugin, empty for a plugin that the contract doesn't have */
    PluginNode(RecordNode common, String nameField, Function<String, Optional<RecordNode>> variants) {
        this.common = common;
        this.nameField = nameField;
        this.variants = variants;
    }

    @Override
    JsonNode checkNull(JsonNode value, Report report) {
        return common.checkNull(value, report);
    }

    @Override
    JsonNode checkValue(JsonNode value, Report report) {
        JsonNode name = value.path(nameField);
        if (!name.isTextual() || name.textValue().isEmpty()) {
            return common.checkValue(value, report);
        }
        Optional<RecordNode> variant = variant(name.textValue());
        if (variant.isEmpty()) {
            report.enter(nameField);
            report.add("plugin '" + name.textValue() + "' not enabled; add it to the 'plugins' configuration property");
            report.leave();
            return common.checkValue(value, report);
        }
        return variant.get().checkValue(value, report);
    }

    @Override
    JsonNode map(JsonNode value, UnaryOperator<String> replacement) {
        Optional<RecordNode> variant =
                value instanceof ObjectNode ? variant(value.path(nameField).asText()) : Optional.empty();
        return variant.orElse(common).map(value, replacement);
    }

    private Optional<RecordNode> variant(String plugin) {
        RecordNode cached = known.get(plugin);
        if (cached != null) {
            return Optional.of(cached);
        }
        Optional<RecordNode> made = variants.apply(plugin);
        made.ifPresent(record -> known.putIfAbsent(plugin, record));
        return made;
    }

    @Override
    JsonNode merge(JsonNode stored, JsonNode change) {
        JsonNode name = change.has(nameField) ? change.path(nameField) : stored.path(nameField);
        return variant(name.asText()).orElse(common).merge(stored, change);
    }

    @Override
    JsonNode typedValue(JsonNode form) {
        return variant(form.path(nameField).asText()).orElse(common).typedValue(form);
    }
}
