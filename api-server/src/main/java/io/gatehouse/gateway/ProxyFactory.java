package io.gatehouse.gateway;

import io.gatehouse.settings.Settings;
import io.gatehouse.snapshot.SnapshotPublisher;
import io.micronaut.context.annotation.Factory;
import io.micronaut.scheduling.TaskExecutors;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.concurrent.ExecutorService;

/** Makes the proxy of this process. */
@Factory
final class ProxyFactory {
    @Singleton
    ProxyServer proxy(
            Settings settings, SnapshotPublisher publisher, @Named(TaskExecutors.BLOCKING) ExecutorService blocking) {
        ProxyServer proxy = new ProxyServer(settings.proxy(), settings.proxyTlsPort(), publisher::current, blocking);
        publisher.onPublish(proxy::follow);
        return proxy;
    }
}
