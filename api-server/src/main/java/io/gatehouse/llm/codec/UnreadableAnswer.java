package io.gatehouse.llm.codec;

/** A provider's answer with status 200 that is none. The message says what it lacks; it goes to the client. */
public final class UnreadableAnswer extends Exception {
    private static final long serialVersionUID = 1L;

    public UnreadableAnswer(String why) {
        // The provider's doing, not ours: the trace would say nothing.
        super(why, null, false, false);
    }

    public String why() {
        return String.valueOf(getMessage());
    }
}
