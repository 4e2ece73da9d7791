package io.gatehouse.sdk;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The API could not be reached or refused a call. There is a subclass for each status that a program may want to tell
 * apart. The message holds no token.
 */
public abstract class KonnectException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient @Nullable Refusal refusal;

    KonnectException(Refusal refusal) {
        super(refusal.message());
        this.refusal = refusal;
    }

    KonnectException(String message, Throwable cause) {
        super(message, cause);
        this.refusal = null;
    }

    /** The HTTP status; 0 when there was no answer. */
    public int status() {
        return refusal == null ? 0 : refusal.status();
    }

    /** What the server answered, the whole of it; empty when there was no answer. */
    public String body() {
        return refusal == null ? "" : refusal.body();
    }

    /** What the server calls this request in its log. */
    public Optional<String> requestId() {
        return Optional.ofNullable(refusal).map(Refusal::requestId).filter(id -> !id.isEmpty());
    }

    /** Everything that is wrong with the request, as far as the server says it by field. */
    public List<Violation> violations() {
        return refusal == null ? List.of() : refusal.violations();
    }
}
