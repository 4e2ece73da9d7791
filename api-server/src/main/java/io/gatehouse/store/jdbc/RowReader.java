package io.gatehouse.store.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;

/** Reads the current row of a result; it must not move to another row. */
@FunctionalInterface
interface RowReader<T> {
    T read(ResultSet row) throws SQLException;
}
