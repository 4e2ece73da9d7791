package io.gatehouse.plugins.filelog;

import io.gatehouse.observe.log.LogEntry;
import io.gatehouse.observe.log.LogSink;
import java.io.ByteArrayOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/**
 * A file that lines are appended to. It is opened for each batch, so that whoever rotates it needs to tell nobody; under
 * load a batch is many lines.
 */
final class LogFile implements LogSink {
    private final String path;
    private final Opening opening;

    private LogFile(String path, Opening opening) {
        this.path = path;
        this.opening = opening;
    }

    @FunctionalInterface
    private interface Opening {
        OutputStream open() throws IOException;
    }

    static LogFile at(String path) {
        // These two can't be opened by name where they are sockets, as under systemd.
        return switch (path) {
            case "/dev/stdout" -> new LogFile(path, () -> new Unclosed(FileDescriptor.out));
            case "/dev/stderr" -> new LogFile(path, () -> new Unclosed(FileDescriptor.err));
            default -> new LogFile(path, () -> open(path));
        };
    }

    private static OutputStream open(String path) throws IOException {
        try {
            return Files.newOutputStream(Path.of(path), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (InvalidPathException notAPath) {
            throw new IOException("not a path", notAPath);
        }
    }

    @Override
    public void write(List<LogEntry> batch) throws IOException {
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        for (LogEntry entry : batch) {
            lines.writeBytes(entry.json());
            lines.write('\n');
        }
        // One write for all of it: another writer of the file can't come in between.
        try (OutputStream out = opening.open()) {
            out.write(lines.toByteArray());
        } catch (IOException failure) {
            throw new IOException("can't append to " + path + ": " + failure, failure);
        }
    }

    /** A stream of the process, which stays open. */
    private static final class Unclosed extends FileOutputStream {
        Unclosed(FileDescriptor descriptor) {
            super(descriptor);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
