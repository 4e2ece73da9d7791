package io.gatehouse.konnect;

import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import io.micronaut.http.server.HttpServerConfiguration;
import jakarta.inject.Singleton;

/** Bounds the request bodies that the API takes. */
@Singleton
public final class BodyLimit implements BeanCreatedEventListener<HttpServerConfiguration> {
    public static final long BYTES = 8L * 1024 * 1024;

    @Override
    public HttpServerConfiguration onCreated(BeanCreatedEvent<HttpServerConfiguration> event) {
        HttpServerConfiguration configuration = event.getBean();
        configuration.setMaxRequestSize(BYTES);
        return configuration;
    }
}
