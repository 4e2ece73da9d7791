package io.gatehouse.sdk.declarative;

import com.fasterxml.jackson.databind.JsonNode;
import io.gatehouse.sdk.declarative.contract.Contract;
import io.gatehouse.sdk.declarative.contract.Redaction;
import io.gatehouse.sdk.declarative.contract.Values;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * How a complete body differs from the stored one. What the server fills is left out, and so is what neither the
 * contract nor the body knows: a newer server may say more. Null is as good as nothing, since no field tells them
 * apart once it is stored.
 */
final class Differences {
    private final Contract contract;
    private final Redaction redaction;
    private final List<FieldChange> found = new ArrayList<>();

    private Differences(Contract contract) {
        this.contract = contract;
        this.redaction = new Redaction(contract);
    }

    static List<FieldChange> between(Contract contract, JsonNode schema, JsonNode stored, JsonNode wanted) {
        Differences differences = new Differences(contract);
        differences.record("", contract.shape(schema, wanted), stored, wanted, false);
        return List.copyOf(differences.found);
    }

    private void record(String path, JsonNode schema, JsonNode stored, JsonNode wanted, boolean secret) {
        JsonNode properties = schema.path("properties");
        Set<String> names = new LinkedHashSet<>();
        wanted.fieldNames().forEachRemaining(names::add);
        properties.fieldNames().forEachRemaining(names::add);
        for (String name : names) {
            JsonNode declared = properties.path(name);
            if (!isServers(declared, wanted.path(name)) && !standsForOthers(declared, wanted.path(name))) {
                String at = path.isEmpty() ? name : path + "." + name;
                boolean hidden = secret || declared.isMissingNode();
                compare(at, declared, stored.path(name), wanted.path(name), hidden);
            }
        }
    }

    private static boolean isServers(JsonNode declared, JsonNode wanted) {
        return switch (declared.path("x-auto").asText()) {
            case "id", "created", "updated", "computed" -> true;
            case "key" -> Values.isNothing(wanted);
            default -> false;
        };
    }

    /** A field that lost its effect is stored as it was sent, so it is compared where it is sent. */
    private static boolean standsForOthers(JsonNode declared, JsonNode wanted) {
        JsonNode shorthand = declared.path("x-shorthand");
        return shorthand.has("for")
                || shorthand.asText().equals("service-url")
                || (!shorthand.isMissingNode() && Values.isNothing(wanted));
    }

    private void compare(String path, JsonNode declared, JsonNode stored, JsonNode wanted, boolean secret) {
        JsonNode schema = contract.resolved(declared);
        boolean hidden = secret || Redaction.isSecret(declared) || Redaction.isSecret(schema);
        if (Values.same(stored, wanted)) {
            return;
        }
        if (wanted.isObject() && (stored.isObject() || Values.isNothing(stored))) {
            int before = found.size();
            if (Contract.isRecord(schema)) {
                record(path, schema, stored, wanted, hidden);
            } else {
                map(path, schema, stored, wanted, hidden);
            }
            if (stored.isNull() && found.size() == before) {
                add(path, schema, stored, wanted, hidden);
            }
        } else if (wanted.isArray() && stored.isArray()) {
            list(path, declared, schema, stored, wanted, hidden);
        } else {
            add(path, schema, stored, wanted, hidden);
        }
    }

    private void map(String path, JsonNode schema, JsonNode stored, JsonNode wanted, boolean secret) {
        Set<String> names = new LinkedHashSet<>();
        wanted.fieldNames().forEachRemaining(names::add);
        stored.fieldNames().forEachRemaining(names::add);
        for (String name : names) {
            boolean hidden = secret || Redaction.isOpen(schema) || Redaction.isConfidentialName(name);
            compare(
                    path + "." + name,
                    schema.path("additionalProperties"),
                    stored.path(name),
                    wanted.path(name),
                    hidden);
        }
    }

    private void list(
            String path, JsonNode declared, JsonNode schema, JsonNode stored, JsonNode wanted, boolean secret) {
        boolean set = schema.path("x-set").asBoolean() || declared.path("x-set").asBoolean();
        if (set && values(stored).equals(values(wanted))) {
            return;
        }
        JsonNode items = schema.path("items");
        if (!set && stored.size() == wanted.size() && Contract.isRecord(contract.resolved(items))) {
            for (int i = 0; i < wanted.size(); i++) {
                compare(path + "[" + i + "]", items, stored.path(i), wanted.path(i), secret);
            }
        } else {
            add(path, schema, stored, wanted, secret);
        }
    }

    private static Set<String> values(JsonNode list) {
        Set<String> values = new HashSet<>();
        list.forEach(each -> values.add(Values.canonical(each)));
        return values;
    }

    private void add(String path, JsonNode schema, JsonNode stored, JsonNode wanted, boolean secret) {
        found.add(new FieldChange(
                path, redaction.shown(schema, stored, secret), redaction.shown(schema, wanted, secret)));
    }
}
