package io.gatehouse.konnect;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** Where the token of the first start is kept; only its owner can read it, from the moment it exists. */
record TokenFile(Path path) {
    static TokenFile write(Path dataDirectory, String token) {
        Path target = dataDirectory.resolve("token");
        Path draft = dataDirectory.resolve("token.new");
        try {
            Files.createDirectories(dataDirectory);
            Files.deleteIfExists(draft);
            createPrivate(draft);
            Files.write(draft, (token + "\n").getBytes(StandardCharsets.US_ASCII), StandardOpenOption.WRITE);
            Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            return new TokenFile(target);
        } catch (IOException e) {
            throw new UncheckedIOException("can't write the access token to " + target, e);
        }
    }

    private static void createPrivate(Path path) throws IOException {
        Set<String> views = path.getFileSystem().supportedFileAttributeViews();
        FileAttribute<?>[] attributes = views.contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
        try {
            Files.createFile(path, attributes);
        } catch (FileAlreadyExistsException e) {
            throw new IOException("another process is starting with the same data directory", e);
        }
    }

    void delete() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw new UncheckedIOException("can't delete the unused access token in " + path, e);
        }
    }
}
