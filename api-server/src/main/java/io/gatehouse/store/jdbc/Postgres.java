package io.gatehouse.store.jdbc;

import io.gatehouse.settings.Settings;
import java.util.Map;

/** The database of an installation with several nodes, or with a database team. */
final class Postgres {
    private static final String URL_PREFIX = "jdbc:postgresql:";
    private static final long CONNECTION_AGE_MILLIS = 1_800_000;

    private Postgres() {}

    static Vendor at(Settings.Database database) {
        if (!database.url().startsWith(URL_PREFIX)) {
            throw new IllegalArgumentException("the database URL must start with " + URL_PREFIX);
        }
        return new Vendor(
                "PostgreSQL",
                database.url(),
                database.username(),
                database.password(),
                Map.of(
                        "ApplicationName", "gatehouse",
                        "connectTimeout", "3",
                        // Bounds every answer; the longest statement deletes a whole control plane.
                        "socketTimeout", "30",
                        "tcpKeepAlive", "true",
                        "reWriteBatchedInserts", "true",
                        // The detail quotes the values of a row.
                        "logServerErrorDetail", "false"),
                "set lock_timeout = '10s'",
                10,
                2,
                CONNECTION_AGE_MILLIS,
                true,
                // A commit of PostgreSQL is on disk when it returns.
                connection -> {});
    }
}
