package io.gatehouse.llm.proxy;

import com.fasterxml.jackson.databind.JsonNode;
import io.gatehouse.json.Fields;
import io.gatehouse.llm.Target;
import io.gatehouse.llm.provider.Provider;
import io.gatehouse.llm.usage.UsageSettings;
import io.gatehouse.plugin.InvalidConfig;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** The providers that this gateway runs, by name. */
@Singleton
public class Providers {
    private final Map<String, Provider> byName = new TreeMap<>();

    public Providers(List<Provider> providers) {
        for (Provider provider : providers) {
            if (byName.put(provider.name(), provider) != null) {
                throw new IllegalStateException("two providers are named " + provider.name());
            }
        }
    }

    /** Reads the record that ai-proxy has as its config, and has it prepared. */
    public ProxyTarget prepare(Fields config) throws InvalidConfig {
        return prepare(config, config);
    }

    /** Reads a record of a config that has several, as ai-proxy-advanced has in its targets, and has it prepared. */
    public ProxyTarget prepare(Fields config, Fields fields) throws InvalidConfig {
        Target target = Target.read(fields, config.text("llm_format", Target.OPENAI_FORMAT));
        Provider provider = byName.get(target.provider());
        if (provider == null) {
            throw fields.object("model")
                    .invalid(
                            "provider",
                            "is '" + target.provider() + "', which this gateway does not run; it runs "
                                    + String.join(", ", byName.keySet()));
        }
        if (!provider.formats().contains(target.llmFormat())) {
            throw config.invalid(
                    "llm_format",
                    "is '" + target.llmFormat() + "', which this gateway does not run for " + provider.name()
                            + "; it runs " + String.join(", ", new TreeSet<>(provider.formats())));
        }
        requireKnownIdentities(fields.object("auth"), provider);
        return new ProxyTarget(target, provider.prepare(target), UsageSettings.read(fields, target.auth()));
    }

    /** A flag that nobody looked at would send requests without the credentials that it asks for. */
    private static void requireKnownIdentities(Fields auth, Provider provider) throws InvalidConfig {
        for (Map.Entry<String, JsonNode> field : auth.node().properties()) {
            String flag = field.getKey();
            if (field.getValue().asBoolean()
                    && field.getValue().isBoolean()
                    && !flag.equals("allow_override")
                    && !provider.identities().contains(flag)) {
                throw auth.invalid(flag, "must be false: provider " + provider.name() + " has no such identity");
            }
        }
    }
}
