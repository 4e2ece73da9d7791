package io.gatehouse.store.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;

/**
 * All that differs between databases.
 *
 * @param name as an operator knows it
 * @param properties for the driver; the URL may override them
 * @param connectionSetup the statement that bounds lock waits on a new connection
 * @param poolSize the most connections
 * @param idleConnections how many of them stay open when nothing happens
 * @param connectionAgeMillis when a pooled connection is replaced; 0 means never
 * @param remote whether the database can be away while this process runs, and come back
 * @param durability makes an ended commit survive a crash
 */
record Vendor(
        String name,
        String url,
        String username,
        String password,
        Map<String, String> properties,
        String connectionSetup,
        int poolSize,
        int idleConnections,
        long connectionAgeMillis,
        boolean remote,
        Durability durability) {
    Vendor {
        properties = Map.copyOf(properties);
    }

    /** Without the URL, which may hold a password. */
    @Override
    public String toString() {
        return "Vendor[" + name + "]";
    }

    /** Called after each commit, before it is acknowledged. */
    @FunctionalInterface
    interface Durability {
        void force(Connection connection) throws SQLException;
    }
}
