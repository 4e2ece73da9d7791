package io.gatehouse.store.jdbc;

import io.gatehouse.store.EntityStore;
import io.gatehouse.store.EntityStoreContract;
import java.util.UUID;
import org.junit.jupiter.api.extension.RegisterExtension;

final class H2EntityStoreTest extends EntityStoreContract {
    @RegisterExtension
    static final OpenDatabase DATABASE = OpenDatabase.h2();

    @Override
    protected EntityStore store() {
        return DATABASE.store();
    }

    @Override
    protected EntityStore forgetful() {
        return DATABASE.forgetful();
    }

    @Override
    protected void purge() {
        DATABASE.purge();
    }

    @Override
    protected long rows(UUID scope) {
        return DATABASE.rows(scope);
    }
}
