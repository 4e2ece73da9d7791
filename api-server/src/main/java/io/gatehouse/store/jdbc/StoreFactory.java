package io.gatehouse.store.jdbc;

import io.gatehouse.settings.Settings;
import io.gatehouse.store.EntityStore;
import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;

/** Opens the store that the settings name; its connections close with the application. */
@Factory
final class StoreFactory {
    /** Unless the application opened it already, beside its other first steps. */
    @Singleton
    @Bean(preDestroy = "close")
    @Requires(missingBeans = Database.class)
    Database database(Settings settings) {
        return Database.open(settings);
    }

    @Singleton
    @Bean(preDestroy = "close")
    ScopePurge scopePurge(Database database) {
        return new ScopePurge(database);
    }

    @Singleton
    EntityStore entityStore(Database database) {
        return new JdbcEntityStore(database);
    }
}
