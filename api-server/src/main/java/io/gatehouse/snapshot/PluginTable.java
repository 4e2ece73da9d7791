package io.gatehouse.snapshot;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.gateway.chain.PluginChain;
import io.gatehouse.gateway.chain.PluginScope;
import io.gatehouse.gateway.chain.ScopedPlugin;
import io.gatehouse.store.StoredText;
import io.gatehouse.vault.Vaults;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The compiled plugins of one control plane by what they are attached to, kept up to date change by change. A pass that
 * fails can be run again with the same changes.
 */
final class PluginTable {
    private static final String PLUGINS = "plugins";
    private static final String PARTIALS = "partials";

    private final PluginCompiler compiler;
    private final Map<UUID, PluginCompiler.Compiled> plugins = new HashMap<>();
    private final Links usingPartial = new Links();
    private final Links onRoute = new Links();
    private final Links onService = new Links();
    private final Map<UUID, ScopedPlugin> anywhere = new HashMap<>();
    private final Map<UUID, ControlPlaneSnapshot.Unrunnable> unrunnable = new HashMap<>();
    private Vaults vaults = Vaults.NONE;
    private PluginChain.@Nullable Common common;
    private @Nullable PluginChain global;

    PluginTable(PluginCompiler compiler) {
        this.compiler = compiler;
    }

    /**
     * Compiles what has changed and notes whose chains that changes.
     *
     * @throws InconsistentSnapshot when a partial is not there
     */
    void update(ControlPlaneModel model, ChangedIds changed, Affected affected) {
        Set<UUID> pending = new HashSet<>(changed.of(PLUGINS));
        changed.of(PARTIALS).forEach(partial -> pending.addAll(usingPartial.to(partial)));
        if (VaultCompiler.KINDS.stream().anyMatch(kind -> !changed.of(kind).isEmpty())) {
            // A config that was resolved with the secrets of before is not good any more.
            vaults = VaultCompiler.compile(model);
            plugins.forEach((id, plugin) -> {
                if (plugin.usesVaults()) {
                    pending.add(id);
                }
            });
        }
        for (UUID id : pending) {
            StoredText stored = model.get(PLUGINS, id);
            PluginCompiler.Compiled after = stored == null ? null : compile(stored, model);
            remove(id, affected);
            if (after != null) {
                add(id, after, affected);
            }
        }
    }

    /** What stands in the chain of every route; the chains of routes with plugins of their own build on it. */
    PluginChain.Common common() {
        if (common == null) {
            common = PluginChain.Common.of(anywhere.values());
        }
        return common;
    }

    /** The plugins that nothing narrows, not even a consumer. */
    PluginChain global() {
        if (global == null) {
            global = PluginChain.global(anywhere.values());
        }
        return global;
    }

    /** The plugins of a route and of its service; those that name both only where they name these. */
    List<ScopedPlugin> on(UUID route, @Nullable UUID service) {
        Set<UUID> ofRoute = onRoute.to(route);
        Set<UUID> ofService = service == null ? Set.of() : onService.to(service);
        if (ofRoute.isEmpty() && ofService.isEmpty()) {
            return List.of();
        }
        Set<UUID> ids = new HashSet<>(ofRoute);
        ids.addAll(ofService);
        List<ScopedPlugin> plugins = new ArrayList<>(ids.size());
        for (UUID id : ids) {
            PluginCompiler.Compiled plugin = this.plugins.get(id);
            if (plugin != null && plugin.plugin().scope().covers(route, service)) {
                plugins.add(plugin.plugin());
            }
        }
        return plugins;
    }

    Collection<ControlPlaneSnapshot.Unrunnable> unrunnable() {
        return unrunnable.values();
    }

    /** Null for a plugin that is switched off. */
    private PluginCompiler.@Nullable Compiled compile(StoredText stored, ControlPlaneModel model) {
        ObjectNode document = stored.document();
        return Documents.flag(document, "enabled", true)
                ? compiler.compile(PluginSource.of(stored, document, model), vaults)
                : null;
    }

    private void remove(UUID id, Affected affected) {
        PluginCompiler.Compiled before = plugins.remove(id);
        if (before == null) {
            return;
        }
        PluginScope scope = before.plugin().scope();
        before.partials().forEach(partial -> usingPartial.remove(id, partial));
        onRoute.remove(id, scope.route());
        onService.remove(id, scope.service());
        unrunnable.remove(id);
        affect(scope, affected);
        if (anywhere.remove(id) != null) {
            common = null;
            global = null;
        }
    }

    private void add(UUID id, PluginCompiler.Compiled after, Affected affected) {
        PluginScope scope = after.plugin().scope();
        plugins.put(id, after);
        after.partials().forEach(partial -> usingPartial.add(id, partial));
        onRoute.add(id, scope.route());
        onService.add(id, scope.service());
        if (after.problem() != null) {
            unrunnable.put(
                    id,
                    new ControlPlaneSnapshot.Unrunnable(
                            id, after.plugin().plugin().name(), after.problem()));
        }
        affect(scope, affected);
        if (scope.route() == null && scope.service() == null) {
            anywhere.put(id, after.plugin());
            common = null;
            global = null;
        }
    }

    private static void affect(PluginScope scope, Affected affected) {
        if (scope.route() != null) {
            affected.route(scope.route());
        } else if (scope.service() != null) {
            affected.service(scope.service());
        } else {
            affected.everyRoute();
        }
    }
}
