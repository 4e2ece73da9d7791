package io.gatehouse.snapshot;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.gatehouse.gateway.chain.ConfiguredPlugin;
import io.gatehouse.gateway.chain.PluginScope;
import io.gatehouse.gateway.chain.ScopedPlugin;
import io.gatehouse.gateway.chain.UnrunnablePlugin;
import io.gatehouse.plugin.InvalidConfig;
import io.gatehouse.plugin.Plugin;
import io.gatehouse.schema.Contract;
import io.gatehouse.vault.VaultReferences;
import io.gatehouse.vault.Vaults;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Turns stored plugins into runnable ones: resolves vault references and parses the config, once per change. */
@Singleton
final class PluginCompiler {
    private static final Logger LOG = LoggerFactory.getLogger(PluginCompiler.class);

    /** Fields that change when or whether a plugin runs. Passing them by would run it where it must not. */
    private static final List<String> UNSUPPORTED = List.of("condition", "ordering");

    private final Contract contract;
    private final VaultReferences references;
    private final Map<String, Plugin<?>> plugins = new HashMap<>();

    PluginCompiler(Contract contract, VaultReferences references, Collection<Plugin<?>> plugins) {
        this.contract = contract;
        this.references = references;
        for (Plugin<?> plugin : plugins) {
            if (this.plugins.put(plugin.name(), plugin) != null) {
                throw new IllegalStateException("two plugins are named " + plugin.name());
            }
        }
    }

    /**
     * A compiled plugin.
     *
     * @param partials the partials that parts of its config came from
     * @param usesVaults whether its config may depend on secrets
     * @param problem why it can't run, null when it can
     */
    record Compiled(
            ScopedPlugin plugin,
            List<UUID> partials,
            boolean usesVaults,
            @Nullable String problem) {}

    /** What resolves references in other documents, too. */
    VaultReferences references() {
        return references;
    }

    /** @param vaults where the config's references find their secrets */
    Compiled compile(PluginSource source, Vaults vaults) {
        JsonNode document = source.document();
        String name = document.path("name").asText();
        PluginScope scope = new PluginScope(
                Documents.reference(document, "route"),
                Documents.reference(document, "service"),
                Documents.reference(document, "consumer"),
                Documents.reference(document, "consumer_group"));
        Plugin<?> plugin = plugins.get(name);
        if (plugin == null) {
            return unrunnable(source, scope, name, "this gateway has no such plugin");
        }
        for (String field : UNSUPPORTED) {
            if (document.hasNonNull(field)) {
                return unrunnable(source, scope, name, "this gateway does not run plugins with '" + field + "'");
            }
        }
        try {
            return compiled(source, configured(plugin, source, scope, vaults), null);
        } catch (InvalidConfig invalid) {
            return unrunnable(source, scope, name, String.valueOf(invalid.getMessage()));
        } catch (RuntimeException failure) {
            // One config that trips the parser must not keep every other change from being published.
            LOG.error("plugin {} ({}) could not be configured", name, source.id(), failure);
            return unrunnable(source, scope, name, "its config could not be read");
        }
    }

    private <C> ScopedPlugin configured(Plugin<C> plugin, PluginSource source, PluginScope scope, Vaults vaults)
            throws InvalidConfig {
        JsonNode stored = source.effective().get("config");
        JsonNode config = stored == null || stored.isNull() ? JsonNodeFactory.instance.objectNode() : stored;
        JsonNode resolved = contract.plugin(plugin.name())
                .map(schema -> references.resolve(config, schema, vaults))
                .orElse(config);
        return new ScopedPlugin(
                new ConfiguredPlugin<>(source.id(), plugin, plugin.configure(resolved)), scope, plugin.priority());
    }

    private static Compiled unrunnable(PluginSource source, PluginScope scope, String name, String reason) {
        LOG.warn("plugin {} ({}) can't run, its routes answer 503: {}", name, source.id(), reason);
        return compiled(source, UnrunnablePlugin.in(scope, source.id(), name, reason), reason);
    }

    private static Compiled compiled(PluginSource source, ScopedPlugin plugin, @Nullable String problem) {
        List<UUID> partials = source.partials().stream()
                .map(PluginSource.Partial::id)
                .distinct()
                .toList();
        return new Compiled(plugin, partials, source.usesVaults(), problem);
    }
}
