package io.gatehouse.cli;

import io.gatehouse.CannotStart;
import io.gatehouse.sdk.KonnectException;
import io.gatehouse.settings.InvalidSettings;
import java.io.PrintWriter;
import org.slf4j.LoggerFactory;

/** Turns what went wrong into one line per reason and an exit code. */
final class Failures {
    private static final int FAILED = 1;
    private static final int WRONG_INPUT = 2;

    private Failures() {}

    static int report(Exception failure, PrintWriter err) {
        if (failure instanceof InvalidSettings settings) {
            settings.problems().forEach(err::println);
            return WRONG_INPUT;
        }
        if (failure instanceof CannotStart cannotStart) {
            cannotStart.reasons().forEach(err::println);
            return FAILED;
        }
        if (failure instanceof KonnectException || failure instanceof CommandFailed) {
            err.println(failure.getMessage());
            return FAILED;
        }
        LoggerFactory.getLogger(GatehouseCommand.class).error("unexpected failure", failure);
        return FAILED;
    }
}
