package io.gatehouse.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.LoggerFactory;

/** A directory that disappears, with everything in it, when it is closed. */
record TemporaryDirectory(Path path) implements AutoCloseable {

    static TemporaryDirectory create(String prefix) throws IOException {
        return new TemporaryDirectory(Files.createTempDirectory(prefix));
    }

    @Override
    public void close() {
        delete();
    }

    /** Doing it twice is no error. */
    void delete() {
        try {
            if (Files.exists(path)) {
                for (Path each : deepestFirst()) {
                    Files.deleteIfExists(each);
                }
            }
        } catch (IOException | UncheckedIOException e) {
            LoggerFactory.getLogger(TemporaryDirectory.class).warn("could not delete {}", path, e);
        }
    }

    private List<Path> deepestFirst() throws IOException {
        try (Stream<Path> tree = Files.walk(path)) {
            return tree.sorted(Comparator.reverseOrder()).toList();
        }
    }
}
