package io.gatehouse.llm;

/** A request that does not go to the provider. The message is for the client. */
public final class LlmRefusal extends Exception {
    private static final long serialVersionUID = 1L;

    private final int status;

    public LlmRefusal(int status, String message) {
        // Made per request and never logged: the trace would cost more than the request.
        super(message, null, false, false);
        this.status = status;
    }

    public static LlmRefusal badRequest(String message) {
        return new LlmRefusal(400, message);
    }

    public int status() {
        return status;
    }

    /** What the client is told. */
    public String reason() {
        return String.valueOf(getMessage());
    }
}
