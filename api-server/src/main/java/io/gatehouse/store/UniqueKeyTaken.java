package io.gatehouse.store;

/** Another document already has this key. Thrown inside a transaction, which it rolls back. */
public final class UniqueKeyTaken extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String kind;
    private final String key;
    private final String value;

    /** @param key the name given in {@link Entry#uniqueKeys()}, or {@code id} */
    public UniqueKeyTaken(String kind, String key, String value) {
        super("another document of " + kind + " has the same " + key);
        this.kind = kind;
        this.key = key;
        this.value = value;
    }

    public String kind() {
        return kind;
    }

    public String key() {
        return key;
    }

    public String value() {
        return value;
    }
}
