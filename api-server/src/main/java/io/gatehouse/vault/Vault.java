package io.gatehouse.vault;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Where references find their secrets. */
public sealed interface Vault {
    /** The secret, of which a key in the reference may still name a field. */
    String secret(VaultReference reference, Environment environment) throws UnresolvedReference;

    /**
     * Environment variables.
     *
     * @param prefix of the variables' names; empty to take it from the environment
     */
    record Variables(Optional<String> prefix) implements Vault {
        @Override
        public String secret(VaultReference reference, Environment environment) throws UnresolvedReference {
            String common = prefix.orElseGet(() -> environment.variables().getOrDefault("KONG_VAULT_ENV_PREFIX", ""));
            String own = reference.options().getOrDefault("prefix", common);
            String variable = (own + reference.resource()).replace('-', '_').toUpperCase(Locale.ROOT);
            if (reference.version() == 2) {
                variable += "_PREVIOUS";
            }
            String value = environment.variables().get(variable);
            if (value == null) {
                throw new UnresolvedReference("environment variable " + variable + " is not set");
            }
            return value;
        }
    }

    /**
     * A config store of the control plane.
     *
     * @param secrets by key
     */
    record ConfigStore(Map<String, String> secrets) implements Vault {
        public ConfigStore {
            secrets = Map.copyOf(secrets);
        }

        @Override
        public String secret(VaultReference reference, Environment environment) throws UnresolvedReference {
            String value = secrets.get(reference.resource());
            if (value == null) {
                throw new UnresolvedReference("the config store has no secret " + reference.resource());
            }
            return value;
        }

        /** Without the secrets. */
        @Override
        public String toString() {
            return "ConfigStore[" + secrets.size() + " secrets]";
        }
    }

    /**
     * A vault that this gateway can't ask.
     *
     * @param name its kind
     */
    record Unsupported(String name) implements Vault {
        @Override
        public String secret(VaultReference reference, Environment environment) throws UnresolvedReference {
            throw new UnresolvedReference("this gateway can't read vaults of the kind '" + name + "'");
        }
    }
}
