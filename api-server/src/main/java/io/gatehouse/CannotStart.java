package io.gatehouse;

import io.gatehouse.store.StoreUnavailable;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The server can't start here and now; the message is for the operator: one sentence per reason, no secrets. */
public final class CannotStart extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final List<String> reasons;

    public CannotStart(List<String> reasons) {
        super(String.join("; ", reasons));
        this.reasons = List.copyOf(reasons);
    }

    public CannotStart(String reason, Throwable cause) {
        super(reason, cause);
        this.reasons = List.of(reason);
    }

    /** A store or a file that can't be opened is the operator's to solve, wherever in the start it showed. */
    static RuntimeException orElse(RuntimeException failure) {
        for (@Nullable Throwable each = failure; each != null; each = each.getCause()) {
            if (each instanceof StoreUnavailable || each instanceof UncheckedIOException) {
                return new CannotStart(String.valueOf(each.getMessage()), failure);
            }
        }
        return failure;
    }

    public List<String> reasons() {
        return reasons;
    }
}
