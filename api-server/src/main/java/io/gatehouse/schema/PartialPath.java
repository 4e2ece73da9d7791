package io.gatehouse.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The part of a plugin that a partial takes the place of.
 *
 * @param fields the field names from the plugin's root, {@code config} first, at least two
 */
public record PartialPath(List<String> fields) {
    private static final Pattern SHAPE = Pattern.compile("config(\\.[A-Za-z0-9_]+)+");

    public PartialPath {
        fields = List.copyOf(fields);
        if (fields.size() < 2) {
            throw new IllegalArgumentException("a partial replaces a field of config but not " + fields);
        }
    }

    /** From {@code config.redis}; empty for anything else than a field of the config. */
    public static Optional<PartialPath> parse(String text) {
        return SHAPE.matcher(text).matches()
                ? Optional.of(new PartialPath(Arrays.asList(text.split("\\.", -1))))
                : Optional.empty();
    }

    /** The same path from the config's root. */
    public List<String> inConfig() {
        return fields.subList(1, fields.size());
    }

    /** Sets the part in a plugin, making the records on the way where there are none. */
    public void put(ObjectNode plugin, JsonNode value) {
        ObjectNode record = plugin;
        for (String field : fields.subList(0, fields.size() - 1)) {
            record = record.get(field) instanceof ObjectNode inner ? inner : record.putObject(field);
        }
        record.set(last(), value);
    }

    /** Takes the part out of a plugin, if it is there. */
    public void remove(ObjectNode plugin) {
        JsonNode record = plugin;
        for (String field : fields.subList(0, fields.size() - 1)) {
            record = record.path(field);
        }
        if (record instanceof ObjectNode found) {
            found.remove(last());
        }
    }

    private String last() {
        return fields.get(fields.size() - 1);
    }
}
