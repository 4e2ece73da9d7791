package io.gatehouse.snapshot;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Compiles one control plane's documents, and after that only what a change touches: each table takes the changed ids
 * of its kinds and says whose routes that affects. What it gives is the same as compiled anew.
 *
 * <p>Documents that do not fit together leave the last good snapshot; the changed ids stay until a compilation comes
 * through, so everything that the failed one left half done is done again.
 */
final class ControlPlaneCompiler {
    private final UUID id;
    private final PluginCompiler pluginCompiler;
    private final ConsumerCompiler consumerCompiler;
    private final ControlPlaneModel model;
    /** Not started over: what it knows of targets is learnt, not compiled. */
    private final UpstreamTable upstreams = new UpstreamTable();

    private ChangedIds changed;
    private Tables tables;
    private @Nullable ControlPlaneSnapshot lastGood;

    /**
     * Watches the model from now on; {@link #close} ends that.
     *
     * @param lastGood what is served until the first compilation succeeds, null for nothing
     */
    ControlPlaneCompiler(
            UUID id,
            PluginCompiler pluginCompiler,
            ConsumerCompiler consumerCompiler,
            ControlPlaneModel model,
            @Nullable ControlPlaneSnapshot lastGood) {
        this.id = id;
        this.lastGood = lastGood;
        this.pluginCompiler = pluginCompiler;
        this.consumerCompiler = consumerCompiler;
        this.model = model;
        this.changed = model.watch();
        this.tables = new Tables(pluginCompiler, consumerCompiler, upstreams);
    }

    /** Compiled state by kind of document. Whoever adds a kind adds its table here. */
    private static final class Tables {
        private final Affected affected = new Affected();
        private final ServiceTable services = new ServiceTable();
        private final PluginTable plugins;
        private final RouteTable routes;
        private final ConsumerTable consumers;
        private final UpstreamTable upstreams;
        private final TlsTable tls;

        Tables(PluginCompiler pluginCompiler, ConsumerCompiler consumerCompiler, UpstreamTable upstreams) {
            this.plugins = new PluginTable(pluginCompiler);
            this.routes = new RouteTable(services, plugins);
            this.consumers = consumerCompiler.table();
            this.upstreams = upstreams;
            this.tls = new TlsTable(pluginCompiler.references());
        }

        ControlPlaneSnapshot update(UUID id, String name, ControlPlaneModel model, ChangedIds changed) {
            services.update(model, changed, affected);
            plugins.update(model, changed, affected);
            return new ControlPlaneSnapshot(
                    id,
                    name,
                    model.number(),
                    routes.update(model, changed, affected),
                    routes.expressions(),
                    consumers.update(model, changed),
                    upstreams.update(model, changed),
                    tls.update(model, changed),
                    plugins.global(),
                    unrunnable());
        }

        private List<ControlPlaneSnapshot.Unrunnable> unrunnable() {
            Comparator<ControlPlaneSnapshot.Unrunnable> byId =
                    Comparator.comparing(ControlPlaneSnapshot.Unrunnable::id);
            List<ControlPlaneSnapshot.Unrunnable> all = new ArrayList<>();
            Stream.of(plugins.unrunnable(), routes.unserved(), upstreams.unrunnable(), tls.unrunnable())
                    .forEach(some -> some.stream().sorted(byId).forEach(all::add));
            return all;
        }
    }

    UUID id() {
        return id;
    }

    ControlPlaneModel model() {
        return model;
    }

    ControlPlaneSnapshot compile(String name) {
        if (lastGood != null
                && changed.isEmpty()
                && lastGood.number() == model.number()
                && lastGood.name().equals(name)) {
            return lastGood;
        }
        try {
            lastGood = tables.update(id, name, model, changed);
        } catch (InconsistentSnapshot dangling) {
            throw dangling;
        } catch (RuntimeException unexpected) {
            // Where it stopped is not known, so nothing that was kept can be trusted.
            startOver();
            throw unexpected;
        }
        changed.clear();
        return lastGood;
    }

    /** What the last successful compilation gave, null before the first. */
    @Nullable
    ControlPlaneSnapshot lastGood() {
        return lastGood;
    }

    void close() {
        model.unwatch(changed);
    }

    private void startOver() {
        model.unwatch(changed);
        changed = model.watch();
        tables = new Tables(pluginCompiler, consumerCompiler, upstreams);
    }
}
