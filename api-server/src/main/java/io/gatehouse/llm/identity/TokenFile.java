package io.gatehouse.llm.identity;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.gatehouse.vault.Environment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A token in a file that the host renews, so it is read anew each time.
 *
 * @param variable names the file
 */
public record TokenFile(String variable, Path path) {
    /** The file that an environment variable names; null when it is not set. */
    public static @Nullable TokenFile of(Environment environment, String variable) {
        String path = environment.text(variable);
        return path == null ? null : new TokenFile(variable, Path.of(path));
    }

    public String read() throws IOException {
        try {
            return Files.readString(path, UTF_8).strip();
        } catch (IOException unreadable) {
            throw new IOException(variable + " names a file that can't be read", unreadable);
        }
    }
}
