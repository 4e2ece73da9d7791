package io.gatehouse.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.function.UnaryOperator;

/** A plugin's config. An explicit null stays null, unless the plugin can't do without some of its fields. */
final class PluginConfigNode extends Node {
    private final RecordNode config;

    PluginConfigNode(RecordNode config) {
        this.config = config;
    }

    @Override
    JsonNode checkNull(JsonNode value, Report report) {
        return config.hasRequired() ? config.checkValue(JsonNodeFactory.instance.objectNode(), report) : value;
    }

    @Override
    JsonNode checkValue(JsonNode value, Report report) {
        return config.checkValue(value, report);
    }

    @Override
    JsonNode map(JsonNode value, UnaryOperator<String> replacement) {
        return config.map(value, replacement);
    }

    @Override
    JsonNode merge(JsonNode stored, JsonNode change) {
        return config.merge(stored, change);
    }

    @Override
    JsonNode typedValue(JsonNode form) {
        return config.typedValue(form);
    }
}
