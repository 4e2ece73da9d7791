package io.gatehouse.store.jdbc;

import io.gatehouse.store.EntityStore;
import io.gatehouse.store.EntityStoreContract;
import org.junit.jupiter.api.extension.RegisterExtension;

final class PostgresEntityStoreTest extends EntityStoreContract {
    @RegisterExtension
    static final OpenDatabase DATABASE = OpenDatabase.postgres();

    @Override
    protected EntityStore store() {
        return DATABASE.store();
    }

    @Override
    protected EntityStore forgetful() {
        return DATABASE.forgetful();
    }
}
