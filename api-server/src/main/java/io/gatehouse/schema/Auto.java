package io.gatehouse.schema;

/** {@code x-auto}: who fills a field that the client leaves out; null counts as left out. */
enum Auto {
    /** Nobody. */
    NONE,
    /** The server, unless the client sends a value. */
    UNLESS_SENT,
    /** The server, always; what the client sends is not even looked at. */
    ALWAYS;

    static Auto named(String name) {
        return switch (name) {
            case "" -> NONE;
            case "id", "created", "key" -> UNLESS_SENT;
            case "updated", "computed" -> ALWAYS;
            default -> throw new IllegalArgumentException("the contract names an unknown x-auto: " + name);
        };
    }
}
