package io.gatehouse.vault;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.gatehouse.schema.PluginSchema;
import jakarta.inject.Singleton;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Puts secrets in the place of {@code {vault://…}} references. As in Kong, a reference that has no value becomes the
 * empty string and is warned about by name.
 */
@Singleton
public class VaultReferences {
    private static final Logger LOG = LoggerFactory.getLogger(VaultReferences.class);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Environment environment;

    public VaultReferences(Environment environment) {
        this.environment = environment;
    }

    /** A copy of a plugin's config in which every field that may hold a reference is resolved. */
    public JsonNode resolve(JsonNode config, PluginSchema schema) {
        return schema.config().mapReferenceable(config, this::resolve);
    }

    /** The secret that a reference names, {@code ""} when there is none; any other string as it is. */
    public String resolve(String reference) {
        if (!VaultReference.isReference(reference)) {
            return reference;
        }
        try {
            return secret(VaultReference.parse(reference));
        } catch (UnresolvedReference unresolved) {
            LOG.warn("vault reference {} has no value: {}", reference, unresolved.getMessage());
            return "";
        }
    }

    private String secret(VaultReference reference) throws UnresolvedReference {
        if (!reference.vault().equals("env")) {
            throw new UnresolvedReference("vault '" + reference.vault() + "' is not known, expected env");
        }
        String prefix = reference
                .options()
                .getOrDefault("prefix", environment.variables().getOrDefault("KONG_VAULT_ENV_PREFIX", ""));
        String variable = (prefix + reference.resource()).replace('-', '_').toUpperCase(Locale.ROOT);
        if (reference.version() == 2) {
            variable += "_PREVIOUS";
        }
        String value = environment.variables().get(variable);
        if (value == null) {
            throw new UnresolvedReference("environment variable " + variable + " is not set");
        }
        return reference.key() == null ? value : field(value, reference.key());
    }

    private static String field(String secret, String key) throws UnresolvedReference {
        JsonNode object;
        try {
            object = JSON.readTree(secret);
        } catch (JsonProcessingException broken) {
            throw new UnresolvedReference("unable to json decode value");
        }
        if (!object.isObject()) {
            throw new UnresolvedReference("unable to json decode value");
        }
        JsonNode value = object.get(key);
        if (value == null) {
            throw new UnresolvedReference("subfield " + key + " not found in JSON secret");
        }
        if (!value.isTextual()) {
            throw new UnresolvedReference("unexpected "
                    + value.getNodeType().name().toLowerCase(Locale.ROOT)
                    + " value in JSON secret for subfield " + key);
        }
        return value.textValue();
    }
}
