package io.gatehouse.schema;

import com.fasterxml.jackson.databind.JsonNode;

/** {@code {vault://…}}: a value that is looked up when the gateway uses it, so no rule can look at it before. */
final class VaultReference {
    private VaultReference() {}

    static boolean is(JsonNode value) {
        return value.isTextual() && is(value.textValue());
    }

    static boolean is(String text) {
        return text.startsWith("{vault://") && text.endsWith("}");
    }
}
