package io.gatehouse.cli;

/** A command can't do what it was asked; the message is all the operator needs. */
final class CommandFailed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    CommandFailed(String message) {
        super(message);
    }
}
