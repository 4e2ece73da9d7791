package io.gatehouse.template;

/** A template that this request can't fill in. The message is for the client and holds no value of the request. */
public class TemplateFailure extends Exception {
    private static final long serialVersionUID = 1L;

    public TemplateFailure(String message) {
        // Made per request and never logged: the trace would cost more than the request.
        super(message, null, false, false);
    }

    /** What the client may be told. */
    public String reason() {
        return String.valueOf(getMessage());
    }
}
