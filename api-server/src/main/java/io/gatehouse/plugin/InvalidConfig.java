package io.gatehouse.plugin;

/** A stored config that the gateway can't run. The message names the field and never holds a secret. */
public final class InvalidConfig extends Exception {
    private static final long serialVersionUID = 1L;

    public InvalidConfig(String message) {
        super(message);
    }
}
