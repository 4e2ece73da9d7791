package io.gatehouse;

import io.gatehouse.konnect.AccessTokens;
import io.gatehouse.settings.Settings;
import io.gatehouse.store.jdbc.Database;
import io.micronaut.context.ApplicationContext;

/** The store of a server that isn't running, opened for administration: no listener, no proxy. */
public final class OfflineServer implements AutoCloseable {
    private final Database database;
    private final ApplicationContext context;

    private OfflineServer(Database database, ApplicationContext context) {
        this.database = database;
        this.context = context;
    }

    /** @throws CannotStart when the store can't be opened, for instance since a running server has it */
    public static OfflineServer open(Settings settings) {
        try {
            Database database = Database.open(settings);
            return new OfflineServer(
                    database,
                    Parts.of(
                                    settings,
                                    settings.admin().port(),
                                    settings.status().port(),
                                    () -> database)
                            .start());
        } catch (RuntimeException e) {
            throw CannotStart.orElse(e);
        }
    }

    public AccessTokens tokens() {
        return context.getBean(AccessTokens.class);
    }

    @Override
    public void close() {
        context.close();
        database.close();
    }
}
