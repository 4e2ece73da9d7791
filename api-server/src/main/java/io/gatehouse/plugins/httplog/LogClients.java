package io.gatehouse.plugins.httplog;

import io.micronaut.context.BeanContext;
import io.micronaut.context.BeanProvider;
import io.micronaut.http.client.DefaultHttpClientConfiguration;
import io.micronaut.http.client.HttpClient;
import io.micronaut.http.client.HttpClientConfiguration;
import io.micronaut.http.client.HttpClientRegistry;
import io.micronaut.http.client.LoadBalancer;
import io.micronaut.http.ssl.ClientSslConfiguration;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** HTTP clients by their settings: configs with the same timeouts share one. Made when the first entry is sent. */
@Singleton
final class LogClients {
    private static final int MOST_ANSWER_BYTES = 1024 * 1024;

    private final BeanContext context;
    private final BeanProvider<HttpClientRegistry<HttpClient>> registry;
    private final Map<LogServer.Connection, HttpClient> clients = new ConcurrentHashMap<>();

    LogClients(BeanContext context, BeanProvider<HttpClientRegistry<HttpClient>> registry) {
        this.context = context;
        this.registry = registry;
    }

    HttpClient get(LogServer.Connection connection) {
        return clients.computeIfAbsent(connection, this::create);
    }

    private HttpClient create(LogServer.Connection connection) {
        ClientSslConfiguration tls = new ClientSslConfiguration();
        tls.setEnabled(true);
        tls.setInsecureTrustAllCertificates(!connection.verifiesCertificate());
        HttpClientConfiguration configuration = new DefaultHttpClientConfiguration();
        configuration.setConnectTimeout(connection.timeout());
        configuration.setReadTimeout(connection.timeout());
        configuration.setConnectionPoolIdleTimeout(connection.keepAlive());
        configuration.setMaxContentLength(MOST_ANSWER_BYTES);
        configuration.setFollowRedirects(false);
        configuration.setExceptionOnErrorStatus(false);
        configuration.setSslConfiguration(tls);
        return registry.get().resolveClient(null, LoadBalancer.empty(), configuration, context);
    }

    @PreDestroy
    void close() {
        clients.values().forEach(HttpClient::close);
    }
}
