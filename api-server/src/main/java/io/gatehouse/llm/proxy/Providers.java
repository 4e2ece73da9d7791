package io.gatehouse.llm.proxy;

import io.gatehouse.llm.Target;
import io.gatehouse.llm.provider.Provider;
import io.gatehouse.plugin.InvalidConfig;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

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

    /** Has the target's provider prepare it. */
    public ProxyTarget prepare(Target target) throws InvalidConfig {
        Provider provider = byName.get(target.provider());
        if (provider == null) {
            throw new InvalidConfig("model.provider is '" + target.provider()
                    + "', which this gateway does not run; it runs " + String.join(", ", byName.keySet()));
        }
        return new ProxyTarget(target, provider.prepare(target));
    }
}
