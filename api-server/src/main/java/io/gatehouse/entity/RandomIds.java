package io.gatehouse.entity;

import java.security.SecureRandom;
import java.util.UUID;

/** Ids that nobody can guess. */
public final class RandomIds implements Ids {
    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
    private static final int KEY_LENGTH = 32;

    private final SecureRandom random = new SecureRandom();

    @Override
    public UUID id() {
        return UUID.randomUUID();
    }

    @Override
    public String key() {
        return text(KEY_LENGTH);
    }

    /** {@code length} random letters and digits. */
    public String text(int length) {
        StringBuilder text = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            text.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return text.toString();
    }
}
