package io.gatehouse.store.jdbc;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;

/** The embedded database: one file in the data directory. */
final class H2File {
    /**
     * PostgreSQL's dialect and ordering; documents up to a megabyte inside their row rather than in the slower
     * large-object storage; the file closes with the pool, not with a hook that races the shutdown. H2's retention time
     * of 45 s stays: a shorter one keeps the file smaller, but has lost acknowledged documents on a full disk.
     */
    private static final String OPTIONS = ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH"
            + ";MAX_LENGTH_INPLACE_LOB=1048576;QUERY_CACHE_SIZE=64;DB_CLOSE_ON_EXIT=FALSE";

    private static final int POOL_SIZE = 8;

    private H2File() {}

    static Vendor in(Path dataDirectory) {
        Path file = dataDirectory.toAbsolutePath().normalize().resolve("gatehouse");
        if (file.toString().indexOf(';') >= 0) {
            throw new IllegalArgumentException(
                    "the data directory must be a path without a semicolon but is " + dataDirectory);
        }
        create(dataDirectory);
        return new Vendor(
                "H2 file " + file + ".mv.db",
                "jdbc:h2:file:" + file + OPTIONS,
                "gatehouse",
                "",
                Map.of(),
                "set lock_timeout 10000",
                POOL_SIZE,
                POOL_SIZE,
                0,
                false,
                H2File::force);
    }

    /** Private to the owner where the file system knows owners; a directory that exists keeps its mode. */
    private static void create(Path directory) {
        try {
            if (Files.isDirectory(directory)) {
                return;
            }
            Path parent = directory.toAbsolutePath().getParent();
            if (parent != null) {
                Files.createDirectories(parent);
            }
            if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
                Files.createDirectories(
                        directory, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            } else {
                Files.createDirectories(directory);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the data directory " + directory + " can't be created", e);
        }
    }

    /**
     * H2 acknowledges a commit up to half a second before it writes it. {@code CHECKPOINT SYNC} is not enough: it can
     * find nothing to do, and return, while the background writer still holds the very commit. So wait for that writer and
     * then force the file. {@code WRITE_DELAY=0} would write at once but also end the compaction of the file.
     */
    private static void force(Connection connection) throws SQLException {
        SessionLocal session =
                (SessionLocal) connection.unwrap(JdbcConnection.class).getSession();
        MVStore store = session.getDatabase().getStore().getMvStore();
        try {
            store.commit();
            store.executeFilestoreOperation(store::sync);
        } catch (MVStoreException e) {
            throw new SQLException("the database file can't be written", Failures.CANNOT_WRITE, e);
        }
    }
}
