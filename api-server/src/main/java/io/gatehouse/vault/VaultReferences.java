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
    public JsonNode resolve(JsonNode config, PluginSchema schema, Vaults vaults) {
        return schema.config().mapReferenceable(config, reference -> resolve(reference, vaults));
    }

    /**
     * The secret that a reference names, {@code ""} when there is none; any other string as it is.
     *
     * @param vaults those of the control plane, beside {@code env}
     */
    public String resolve(String reference, Vaults vaults) {
        if (!VaultReference.isReference(reference)) {
            return reference;
        }
        try {
            return secret(VaultReference.parse(reference), vaults);
        } catch (UnresolvedReference unresolved) {
            LOG.warn("vault reference {} has no value: {}", reference, unresolved.getMessage());
            return "";
        }
    }

    private String secret(VaultReference reference, Vaults vaults) throws UnresolvedReference {
        String value = vaults.find(reference.vault())
                .orElseThrow(() -> new UnresolvedReference(
                        "vault '" + reference.vault() + "' is not known, expected env or the prefix of a vault"))
                .secret(reference, environment);
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
