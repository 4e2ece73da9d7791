package io.gatehouse.store;

/** The database can't be reached or failed; the write was not acknowledged. */
public final class StoreUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public StoreUnavailable(String message, Throwable cause) {
        super(message, cause);
    }
}
