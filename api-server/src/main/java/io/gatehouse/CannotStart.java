package io.gatehouse;

import java.util.List;

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

    public List<String> reasons() {
        return reasons;
    }
}
