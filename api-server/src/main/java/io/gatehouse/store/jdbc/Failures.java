package io.gatehouse.store.jdbc;

import io.gatehouse.store.StoreUnavailable;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** What a failure of the database means. */
final class Failures {
    /** The state of a commit that H2 could not write; an input/output error in the standard's words. */
    static final String CANNOT_WRITE = "58030";

    private Failures() {}

    /** The message has the SQL state only: a driver's own text may quote values of a document. */
    static StoreUnavailable unavailable(Throwable cause) {
        String state = sqlState(cause);
        return new StoreUnavailable("the database failed or can't be reached (SQL state " + state + ")", cause);
    }

    /**
     * Whether time alone may heal it: connection failures (class 08), a server that starts or stops (57P01..57P03) or
     * has no free connection (53300). A wrong password or database name is not of this kind.
     */
    static boolean outage(Throwable failure) {
        String state = sqlState(failure);
        return state.startsWith("08") || state.startsWith("57P0") || state.equals("53300");
    }

    /**
     * Whether H2 has closed its file under the pool, as it does when the disk is full: it opens again only after every
     * connection to the closed one has gone.
     */
    static boolean fileClosed(Throwable failure) {
        String state = sqlState(failure);
        return state.equals("90098") || state.equals("90121") || state.equals(CANNOT_WRITE);
    }

    /** The state nearest to the root cause, since pools and migration tools wrap what the driver said. */
    static String sqlState(Throwable failure) {
        String state = "unknown";
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException e && e.getSQLState() != null) {
                state = e.getSQLState();
            }
        }
        return state;
    }
}
