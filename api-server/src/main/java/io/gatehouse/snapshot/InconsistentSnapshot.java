package io.gatehouse.snapshot;

/** The documents do not fit together; the last good snapshot stays in use. */
final class InconsistentSnapshot extends RuntimeException {
    private static final long serialVersionUID = 1L;

    InconsistentSnapshot(String message) {
        super(message);
    }
}
