package io.gatehouse;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Certificates and keys that were made for tests. */
public final class Pems {
    private Pems() {}

    /** A file of {@code src/test/resources/pem}. */
    public static String read(String name) {
        try (InputStream file = Pems.class.getResourceAsStream("/pem/" + name)) {
            if (file == null) {
                throw new IllegalArgumentException("there is no " + name);
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
