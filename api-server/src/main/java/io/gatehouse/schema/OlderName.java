package io.gatehouse.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;

/**
 * The older name of a field, which may sit in a record below: {@code redis_host} for {@code redis.host}. Who uses it
 * finds both names in what is stored, as in Kong: decK would otherwise send it again and again.
 */
record OlderName(String name, List<String> path, boolean secret) implements Shorthand {
    OlderName {
        path = List.copyOf(path);
    }

    @Override
    public void expand(JsonNode value, ObjectNode document, Report report) {
        ObjectNode record = document;
        for (String step : path.subList(0, path.size() - 1)) {
            JsonNode next = record.path(step);
            if (next instanceof ObjectNode inner) {
                record = inner;
            } else if (next.isMissingNode() || next.isNull()) {
                record = record.putObject(step);
            } else {
                // Not a record at all, which the check of that field reports.
                return;
            }
        }
        String field = path.get(path.size() - 1);
        if (!record.hasNonNull(field)) {
            record.set(field, value);
        } else if (!Allowed.same(record.get(field), value)) {
            String newName = String.join(".", path);
            report.add("both deprecated and new field are used but their values mismatch: " + name + shown(value)
                    + " vs " + newName + shown(record.get(field)));
        }
    }

    private String shown(JsonNode value) {
        if (secret) {
            return "";
        }
        return " = " + (value.isValueNode() ? value.asText() : value.toString());
    }

    @Override
    public void forget(ObjectNode document) {
        JsonNode record = document;
        for (String step : path.subList(0, path.size() - 1)) {
            record = record.path(step);
        }
        if (record instanceof ObjectNode inner) {
            inner.remove(path.get(path.size() - 1));
        }
    }

    @Override
    public Optional<JsonNode> kept(JsonNode value, ObjectNode document) {
        JsonNode stored = document;
        for (String step : path) {
            stored = stored.path(step);
        }
        return stored.isMissingNode() ? Optional.empty() : Optional.of(stored);
    }
}
