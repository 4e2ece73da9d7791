package io.gatehouse.store.jdbc;

import io.gatehouse.store.StoreUnavailable;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Runs statements on one connection, which closes them when it goes back to its pool. SQL texts are constants and every value is a parameter: a {@link String}, {@link
 * UUID}, {@link Long}, {@link Integer} or {@link Boolean}, or a {@code String[]} for {@code = any(?)}. A failing
 * database shows as {@link StoreUnavailable}.
 */
final class Session {
    /** H2 takes a longer text as a stream only. */
    private static final int STREAMED_FROM = 500_000;

    private static final int FETCH_SIZE = 500;

    private final Connection connection;
    private final Map<String, PreparedStatement> statements = new HashMap<>();

    Session(Connection connection) {
        this.connection = connection;
    }

    <T> List<T> query(String sql, RowReader<T> reader, Object... parameters) {
        try {
            PreparedStatement statement = prepared(sql);
            bind(statement, parameters);
            List<T> rows = new ArrayList<>();
            try (ResultSet result = statement.executeQuery()) {
                while (result.next()) {
                    rows.add(reader.read(result));
                }
            }
            return rows;
        } catch (SQLException e) {
            throw Failures.unavailable(e);
        }
    }

    <T> Optional<T> first(String sql, RowReader<T> reader, Object... parameters) {
        return query(sql, reader, parameters).stream().findFirst();
    }

    boolean exists(String sql, Object... parameters) {
        return !query(sql, row -> true, parameters).isEmpty();
    }

    int update(String sql, Object... parameters) {
        try {
            PreparedStatement statement = prepared(sql);
            bind(statement, parameters);
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw Failures.unavailable(e);
        }
    }

    void batch(String sql, List<Object[]> rows) {
        if (rows.size() < 2) {
            // Most are: a batch has its own cost, and loses the reason when the connection breaks.
            rows.forEach(row -> update(sql, row));
            return;
        }
        try {
            PreparedStatement statement = prepared(sql);
            for (Object[] row : rows) {
                bind(statement, row);
                statement.addBatch();
            }
            statement.executeBatch();
        } catch (SQLException e) {
            throw Failures.unavailable(e);
        }
    }

    /** Every text occurs many times in a long transaction. */
    private PreparedStatement prepared(String sql) throws SQLException {
        PreparedStatement statement = statements.get(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql);
            statement.setFetchSize(FETCH_SIZE);
            statements.put(sql, statement);
        }
        return statement;
    }

    private void bind(PreparedStatement statement, Object... parameters) throws SQLException {
        for (int i = 0; i < parameters.length; i++) {
            bind(statement, i + 1, parameters[i]);
        }
    }

    private void bind(PreparedStatement statement, int index, Object value) throws SQLException {
        if (value instanceof String text && text.length() >= STREAMED_FROM) {
            statement.setCharacterStream(index, new StringReader(text), text.length());
        } else if (value instanceof String text) {
            statement.setString(index, text);
        } else if (value instanceof String[] texts) {
            statement.setArray(index, connection.createArrayOf("varchar", texts));
        } else {
            statement.setObject(index, value);
        }
    }
}
