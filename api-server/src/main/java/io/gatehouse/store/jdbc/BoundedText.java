package io.gatehouse.store.jdbc;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The form in which a key's value or a tag is indexed: itself, or its SHA-256 when it is long (an index entry is
 * bounded) or holds what PostgreSQL can't store (NUL, half a surrogate pair). Equal forms mean equal values.
 */
final class BoundedText {
    static final int MAX_LENGTH = 200;
    private static final String DIGEST = "sha256:";

    private BoundedText() {}

    static String of(String value) {
        // A value that looks like a digest is digested too, so that it can't pass for another one.
        return value.length() <= MAX_LENGTH && !value.startsWith(DIGEST) && storable(value)
                ? value
                : DIGEST + digest(value);
    }

    private static boolean storable(String value) {
        return value.indexOf('\0') < 0 && StandardCharsets.UTF_8.newEncoder().canEncode(value);
    }

    private static String digest(String value) {
        // Not getBytes: it turns every unpaired surrogate into the same replacement.
        ByteBuffer utf16 = ByteBuffer.allocate(value.length() * Character.BYTES);
        utf16.asCharBuffer().put(value);
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(utf16.array()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
