package io.gatehouse.quickstart;

import java.io.Console;
import java.io.PrintStream;
import java.util.Map;
import org.jspecify.annotations.Nullable;

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
        return new Terminal(System.out, isTerminal() && !environment.containsKey("NO_COLOR"));
    }

    /** From JDK 22 on a console exists without a terminal too, and only its method that 17 doesn't know tells. */
    @SuppressWarnings("SystemConsoleNull")
    private static boolean isTerminal() {
        @Nullable Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (NoSuchMethodException e) {
            return true;
        } catch (ReflectiveOperationException e) {
            return false;
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
