package io.gatehouse.llm.stream;

/** A provider's stream that can't be understood. The message says why; it goes to the client. */
public final class BrokenStream extends Exception {
    private static final long serialVersionUID = 1L;

    public BrokenStream(String why) {
        // The provider's doing, not ours: the trace would say nothing.
        super(why, null, false, false);
    }

    public String why() {
        return String.valueOf(getMessage());
    }
}
