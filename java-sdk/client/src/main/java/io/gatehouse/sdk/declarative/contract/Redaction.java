package io.gatehouse.sdk.declarative.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** What of a value may be shown. Of what the contract doesn't know, nothing may: it could be a secret. */
public final class Redaction {
    /** Stands for a secret. */
    public static final String SECRET = "(secret)";

    /** Stands for what the server has yet to choose. */
    public static final TextNode LATER = TextNode.valueOf("(known after apply)");

    private static final Pattern CONFIDENTIAL =
            Pattern.compile("authorization|secret|token|password|credential|api[-_]?key", Pattern.CASE_INSENSITIVE);

    /** Shorter texts are in every message. */
    private static final int SHORTEST = 4;

    private final Contract contract;

    public Redaction(Contract contract) {
        this.contract = contract;
    }

    /** A generated value that may be chosen is a credential. */
    public static boolean isSecret(JsonNode schema) {
        return schema.path("x-encrypted").asBoolean()
                || schema.path("x-auto").asText().equals("key");
    }

    public static boolean isConfidentialName(String name) {
        return CONFIDENTIAL.matcher(name).find();
    }

    /** Whether anything may be in a map. */
    public static boolean isOpen(JsonNode schema) {
        return !schema.path("additionalProperties").isObject();
    }

    /** The texts in a value that may not be shown. */
    public List<String> secrets(JsonNode declared, JsonNode value) {
        List<String> secrets = new ArrayList<>();
        collect(value, shown(declared, value, false), secrets);
        return secrets;
    }

    private static void collect(JsonNode value, JsonNode shown, List<String> secrets) {
        if (value.isContainerNode()) {
            value.properties().forEach(member -> collect(member.getValue(), shown.path(member.getKey()), secrets));
            for (int i = 0; value.isArray() && i < value.size(); i++) {
                collect(value.path(i), shown.path(i), secrets);
            }
        } else if (value.isTextual() && !value.equals(shown) && value.asText().length() >= SHORTEST) {
            secrets.add(value.asText());
        }
    }

    /** @param secret whether the value is one as a whole */
    public JsonNode shown(JsonNode declared, JsonNode value, boolean secret) {
        JsonNode schema = contract.resolved(declared);
        boolean hidden = secret || isSecret(declared) || isSecret(schema);
        if (Values.isNothing(value)) {
            return Values.NODES.nullNode();
        }
        if (value.equals(LATER)) {
            return value;
        }
        if (value.isArray()) {
            ArrayNode list = Values.NODES.arrayNode();
            value.forEach(each -> list.add(shown(schema.path("items"), each, hidden)));
            return list;
        }
        if (value.isObject()) {
            return object(schema, value, hidden);
        }
        boolean privateKey =
                value.isTextual() && value.asText().toUpperCase(Locale.ROOT).contains("PRIVATE KEY");
        return hidden || privateKey ? TextNode.valueOf(SECRET) : value;
    }

    private ObjectNode object(JsonNode schema, JsonNode value, boolean hidden) {
        ObjectNode object = Values.NODES.objectNode();
        boolean record = Contract.isRecord(schema);
        value.properties().forEach(member -> {
            String name = member.getKey();
            JsonNode declared = record ? schema.path("properties").path(name) : schema.path("additionalProperties");
            boolean unknown = record ? declared.isMissingNode() : isOpen(schema) || isConfidentialName(name);
            object.set(name, shown(declared, member.getValue(), hidden || unknown));
        });
        return object;
    }
}
