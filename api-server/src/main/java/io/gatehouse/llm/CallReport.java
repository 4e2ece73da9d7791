package io.gatehouse.llm;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What became of one call to a provider, for whoever counts and logs. Attached to the exchange before the call and
 * complete in the log phase; filled on the exchange's event loop.
 */
public final class CallReport {
    private final Target target;
    private final String model;
    private final boolean stream;
    private @Nullable Supplier<@Nullable Usage> usage;
    private @Nullable String responseModel;
    private @Nullable FinishReason finish;
    private long firstTokenNanos;
    private long answerBytes;
    private boolean failed;

    public CallReport(Target target, String model, boolean stream) {
        this.target = target;
        this.model = model;
        this.stream = stream;
    }

    /** The configured target that was called. */
    public Target target() {
        return target;
    }

    /** The model's name as it was sent. */
    public String model() {
        return model;
    }

    public boolean stream() {
        return stream;
    }

    /** What the provider counted; null when it sent nothing. Asked once, after the answer. */
    public @Nullable Usage usage() {
        return usage == null ? null : usage.get();
    }

    public void usage(Usage counted) {
        usage = () -> counted;
    }

    /** Counts that are read from the answer only if somebody asks. */
    public void usage(Supplier<@Nullable Usage> later) {
        usage = later;
    }

    /** The model's name in the answer; null when it had none. */
    public @Nullable String responseModel() {
        return responseModel;
    }

    public void responseModel(@Nullable String name) {
        responseModel = name;
    }

    public @Nullable FinishReason finish() {
        return finish;
    }

    public void finish(FinishReason reason) {
        finish = reason;
    }

    /** When the first piece of a streamed answer came, by {@link System#nanoTime()}; 0 when none did. */
    public long firstTokenNanos() {
        return firstTokenNanos;
    }

    /** Notes a piece of the answer. */
    public void piece(int bytes) {
        if (firstTokenNanos == 0) {
            firstTokenNanos = System.nanoTime();
        }
        answerBytes += bytes;
    }

    /** How much of a streamed answer came from the provider. */
    public long answerBytes() {
        return answerBytes;
    }

    /** Whether the answer could not be read or broke off. */
    public boolean failed() {
        return failed;
    }

    public void fail() {
        failed = true;
    }
}
