package io.gatehouse.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.regex.Pattern;

/** A vault over environment variables prepends a prefix, which must be able to start a variable's name. */
final class EnvVault implements EntityCheck {
    private static final Pattern PREFIX = Pattern.compile("[A-Za-z_-][A-Za-z0-9_-]*");

    @Override
    public void check(ObjectNode vault, Report report) {
        JsonNode prefix = vault.path("config").path("prefix");
        if (!vault.path("name").asText().equals("env") || prefix.isMissingNode() || prefix.isNull()) {
            return;
        }
        List<Object> place = List.of("config", "prefix");
        if (!prefix.isTextual()) {
            report.add(place, JsonType.STRING.expected());
        } else if (!PREFIX.matcher(prefix.textValue()).matches()) {
            report.add(place, "invalid value: " + prefix.textValue());
        }
    }
}
