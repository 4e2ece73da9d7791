package io.gatehouse.store.jdbc;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import io.gatehouse.settings.Settings;
import io.gatehouse.store.StoreUnavailable;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.flywaydb.core.api.FlywayException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The connections to the database, migrated before the first use. Every wait is bounded; what can't be had in time shows
 * as {@link StoreUnavailable}.
 */
public final class Database implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Database.class);
    private static final long CONNECTION_TIMEOUT_MILLIS = 3_000;
    private static final long VALIDATION_TIMEOUT_MILLIS = 2_000;

    private final Vendor vendor;
    private final HikariDataSource pool;
    private final ReentrantLock migrating = new ReentrantLock();
    private volatile boolean migrated;

    private Database(Vendor vendor, HikariDataSource pool) {
        this.vendor = vendor;
        this.pool = pool;
    }

    /**
     * Opens the PostgreSQL of {@code settings}, or else the H2 file in the data directory. A PostgreSQL that is away is
     * no failure: its tables are migrated once it is back.
     *
     * @throws StoreUnavailable when the file or the database refuses to be opened, and waiting would not help
     */
    public static Database open(Settings settings) {
        Vendor vendor = settings.database().map(Postgres::at).orElseGet(() -> H2File.in(settings.dataDirectory()));
        Database database;
        try {
            database = new Database(vendor, pool(vendor));
        } catch (PoolInitializationException e) {
            throw refusal(vendor, Failures.unavailable(e));
        }
        try {
            database.migrate();
        } catch (StoreUnavailable e) {
            if (!vendor.remote() || !Failures.outage(e)) {
                database.close();
                throw refusal(vendor, e);
            }
            LOG.warn("{} can't be reached yet: {}", vendor.name(), e.getMessage());
        }
        return database;
    }

    private static StoreUnavailable refusal(Vendor vendor, StoreUnavailable failure) {
        return new StoreUnavailable(vendor.name() + " can't be opened: " + reason(failure), failure);
    }

    private static String reason(StoreUnavailable failure) {
        return switch (Failures.sqlState(failure)) {
            case "90020" -> "another process uses it";
            case "28P01", "28000" -> "it refuses the username or the password";
            case "3D000" -> "the server has no database of that name";
            default -> String.valueOf(failure.getMessage());
        };
    }

    private static HikariDataSource pool(Vendor vendor) {
        HikariConfig config = new HikariConfig();
        config.setPoolName("gatehouse-store");
        config.setJdbcUrl(vendor.url());
        config.setUsername(vendor.username());
        config.setPassword(vendor.password());
        vendor.properties().forEach(config::addDataSourceProperty);
        config.setConnectionInitSql(vendor.connectionSetup());
        config.setMaximumPoolSize(vendor.poolSize());
        config.setMinimumIdle(vendor.idleConnections());
        config.setMaxLifetime(vendor.connectionAgeMillis());
        config.setConnectionTimeout(CONNECTION_TIMEOUT_MILLIS);
        config.setValidationTimeout(VALIDATION_TIMEOUT_MILLIS);
        // A statement must see what was committed while it waited for the lock of its scope.
        config.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
        // The first use reports a database that is away. A file never is: it opens at last, however busy the machine,
        // or
        // fails for good.
        config.setInitializationFailTimeout(vendor.remote() ? -1 : 1);
        return new HikariDataSource(config);
    }

    /** The most connections there are. */
    int connections() {
        return vendor.poolSize();
    }

    /** Runs {@code work} where each statement stands for itself. */
    <T> T read(Function<Session, T> work) {
        return connected(connection -> work.apply(new Session(connection)));
    }

    /**
     * Like {@link #read}, for results of any size: PostgreSQL's driver fetches rows as they are read only outside of
     * auto-commit.
     */
    <T> T readMany(Function<Session, T> work) {
        return connected(connection -> {
            connection.setAutoCommit(false);
            T result = work.apply(new Session(connection));
            connection.rollback();
            return result;
        });
    }

    /** Runs {@code work} and ends what it did on disk; an exception from it undoes everything and is rethrown. */
    <T> T transaction(Function<Session, T> work) {
        return connected(connection -> {
            T result = committed(connection, work);
            vendor.durability().force(connection);
            return result;
        });
    }

    /** Like {@link #transaction} for what can be done again: a crash may undo what was committed just before. */
    <T> T repeatable(Function<Session, T> work) {
        return connected(connection -> committed(connection, work));
    }

    private static <T> T committed(Connection connection, Function<Session, T> work) throws SQLException {
        connection.setAutoCommit(false);
        try {
            T result = work.apply(new Session(connection));
            connection.commit();
            return result;
        } catch (SQLException | RuntimeException | Error e) {
            rollback(connection, e);
            throw e;
        }
    }

    private <T> T connected(Work<T> work) {
        try (Connection connection = connection()) {
            return work.run(connection);
        } catch (SQLException e) {
            throw failed(Failures.unavailable(e));
        } catch (StoreUnavailable e) {
            throw failed(e);
        }
    }

    private StoreUnavailable failed(StoreUnavailable failure) {
        if (Failures.fileClosed(failure) && pool.isRunning()) {
            LOG.error("{} is closed and will be opened again: {}", vendor.name(), failure.getMessage());
            pool.getHikariPoolMXBean().softEvictConnections();
        }
        return failure;
    }

    private static void rollback(Connection connection, Throwable failure) {
        try {
            connection.rollback();
        } catch (SQLException e) {
            failure.addSuppressed(e);
        }
    }

    private Connection connection() throws SQLException {
        if (!migrated) {
            migrate();
        }
        return pool.getConnection();
    }

    private void migrate() {
        try {
            if (!migrating.tryLock(CONNECTION_TIMEOUT_MILLIS, TimeUnit.MILLISECONDS)) {
                throw new StoreUnavailable("the tables of the database are being migrated", new SQLException("busy"));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StoreUnavailable("interrupted while waiting for the database", e);
        }
        try {
            if (!migrated) {
                Migrations.run(pool);
                migrated = true;
            }
        } catch (SQLException | FlywayException e) {
            throw Failures.unavailable(e);
        } finally {
            migrating.unlock();
        }
    }

    @Override
    public void close() {
        pool.close();
    }

    @FunctionalInterface
    private interface Work<T> {
        T run(Connection connection) throws SQLException;
    }
}
