package io.gatehouse.plugins.keyauth;

import com.fasterxml.jackson.databind.JsonNode;
import io.gatehouse.json.Fields;
import io.gatehouse.plugin.InvalidConfig;
import java.util.List;
import java.util.Optional;

/**
 * The settings of one key-auth.
 *
 * @param keyNames where to look for the key, in order; not empty
 * @param anonymous the id or username of the consumer that clients without a valid key become
 * @param realm named in {@code WWW-Authenticate}
 */
public record KeyAuthConfig(
        List<String> keyNames,
        boolean hideCredentials,
        Optional<String> anonymous,
        boolean keyInHeader,
        boolean keyInQuery,
        boolean keyInBody,
        boolean runOnPreflight,
        Optional<String> realm) {
    public KeyAuthConfig {
        keyNames = List.copyOf(keyNames);
    }

    static KeyAuthConfig read(JsonNode config) throws InvalidConfig {
        Fields fields = Fields.of(config);
        List<String> names = fields.has("key_names") ? fields.texts("key_names") : List.of("apikey");
        if (names.isEmpty()) {
            throw fields.invalid("key_names", "must name at least one key");
        }
        Optional<String> realm = Optional.ofNullable(fields.text("realm"));
        if (realm.isPresent() && realm.get().chars().anyMatch(Character::isISOControl)) {
            throw fields.invalid("realm", "must not contain control characters");
        }
        return new KeyAuthConfig(
                names,
                fields.flag("hide_credentials", false),
                Optional.ofNullable(fields.text("anonymous")),
                fields.flag("key_in_header", true),
                fields.flag("key_in_query", true),
                fields.flag("key_in_body", false),
                fields.flag("run_on_preflight", true),
                realm);
    }

    /** {@code Key} or {@code Key realm="…"}. */
    String challenge() {
        return realm.map(name -> "Key realm=\"" + name + "\"").orElse("Key");
    }
}
