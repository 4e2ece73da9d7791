package io.gatehouse.template;

/** A value of the request that could lead somewhere else than the config says. */
public final class UnsafeValue extends TemplateFailure {
    private static final long serialVersionUID = 1L;

    public UnsafeValue(String message) {
        super(message);
    }
}
