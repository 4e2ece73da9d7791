package io.gatehouse.store.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Brings the tables to the newest version. Nodes that start together wait for each other. */
final class Migrations {
    /** The version of the newest file in {@link #LOCATION}. */
    static final String NEWEST = "3";

    static final String LOCATION = "classpath:db/migration";

    private static final String LAST_APPLIED =
            "select version, success from flyway_schema_history order by installed_rank desc limit 1";

    private Migrations() {}

    static void run(DataSource database) throws SQLException {
        try (Connection connection = database.getConnection()) {
            if (done(connection)) {
                return;
            }
        }
        flyway(database).migrate();
    }

    static Flyway flyway(DataSource database) {
        return Flyway.configure()
                .dataSource(database)
                .locations(LOCATION)
                .loggers("slf4j")
                .load();
    }

    /** Most starts have nothing to migrate, and Flyway takes a third of a second to find that out. */
    private static boolean done(Connection connection) {
        try (PreparedStatement statement = connection.prepareStatement(LAST_APPLIED);
                ResultSet last = statement.executeQuery()) {
            return last.next() && last.getBoolean("success") && NEWEST.equals(last.getString("version"));
        } catch (SQLException e) {
            // No history yet, or no answer: Flyway tells the two apart.
            return false;
        }
    }
}
