package io.gatehouse.quickstart.standin.chat;

import org.jspecify.annotations.Nullable;

/** A chat request that a provider would refuse. */
public final class ChatError extends Exception {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final @Nullable String parameter;
    private final @Nullable String code;

    public ChatError(int status, String message, @Nullable String parameter, @Nullable String code) {
        super(message);
        this.status = status;
        this.parameter = parameter;
        this.code = code;
    }

    static ChatError badValue(String parameter, String expectation) {
        return new ChatError(
                400, "Invalid value for '" + parameter + "': expected " + expectation + ".", parameter, null);
    }

    public int status() {
        return status;
    }

    /** The field at fault. */
    public @Nullable String parameter() {
        return parameter;
    }

    public @Nullable String code() {
        return code;
    }

    public String text() {
        return String.valueOf(getMessage());
    }
}
