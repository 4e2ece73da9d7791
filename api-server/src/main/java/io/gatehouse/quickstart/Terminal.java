package io.gatehouse.quickstart;

import java.io.PrintStream;
import java.util.Map;

/** Prints with colours where a person is looking. */
final class Terminal {
    private final PrintStream out;
    private final boolean colours;

    Terminal(PrintStream out, boolean colours) {
        this.out = out;
        this.colours = colours;
    }

    /** Stdout; plain when it is no terminal or {@code NO_COLOR} is set to anything. */
    static Terminal stdout(Map<String, String> environment) {
        // From JDK 22 on there is a console object even without a terminal; TERM is absent or dumb in a pipeline's
        // shell.
        boolean terminal = System.console() != null && isTerminal();
        return new Terminal(System.out, terminal && !environment.containsKey("NO_COLOR"));
    }

    private static boolean isTerminal() {
        try {
            return (boolean) java.io.Console.class.getMethod("isTerminal").invoke(System.console());
        } catch (ReflectiveOperationException e) {
            // Before JDK 22 there is only a console when there is a terminal.
            return true;
        }
    }

    void line(String text) {
        out.println(text);
        out.flush();
    }

    String bold(String text) {
        return coloured("1", text);
    }

    String dim(String text) {
        return coloured("2", text);
    }

    String green(String text) {
        return coloured("32", text);
    }

    String cyan(String text) {
        return coloured("36", text);
    }

    String red(String text) {
        return coloured("31", text);
    }

    private String coloured(String code, String text) {
        return colours ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
    }
}
