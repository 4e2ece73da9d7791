package io.gatehouse.cli;

import static java.util.Objects.requireNonNull;

import io.gatehouse.CannotStart;
import io.gatehouse.client.ApiFailure;
import io.gatehouse.observe.Version;
import io.gatehouse.settings.InvalidSettings;
import java.io.PrintWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code gatehouse}: picks the command and turns what goes wrong into one line per reason and an exit code. */
@Command(
        name = "gatehouse",
        description = "A self-hosted, Konnect-compatible control plane with the AI gateway in the same process.",
        mixinStandardHelpOptions = true,
        versionProvider = GatehouseCommand.VersionText.class,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {StartCommand.class, QuickstartCommand.class, TokenCommand.class},
        footer = {
            "",
            "./gatehouse test runs the whole build with its tests.",
            "Settings come from GATEHOUSE_* variables; README.md lists them.",
            "Exit codes: 0 done (also after SIGTERM), 1 failed, 2 wrong arguments or settings."
        })
public final class GatehouseCommand implements Runnable {
    private static final int FAILED = 1;
    private static final int WRONG_INPUT = 2;

    /** Set by Picocli before it runs anything. */
    @Spec
    private @Nullable CommandSpec spec;

    GatehouseCommand() {}

    /** @return the exit code */
    public static int run(String... arguments) {
        return new CommandLine(new GatehouseCommand())
                .setUsageHelpAutoWidth(true)
                .setExecutionExceptionHandler((failure, command, parsed) -> report(failure, command.getErr()))
                .execute(arguments);
    }

    @Override
    public void run() {
        throw new ParameterException(requireNonNull(spec).commandLine(), "a command is missing");
    }

    private static int report(Exception failure, PrintWriter err) {
        if (failure instanceof InvalidSettings settings) {
            settings.problems().forEach(err::println);
            return WRONG_INPUT;
        }
        if (failure instanceof CannotStart cannotStart) {
            cannotStart.reasons().forEach(err::println);
            return FAILED;
        }
        if (failure instanceof ApiFailure || failure instanceof CommandFailed) {
            err.println(failure.getMessage());
            return FAILED;
        }
        LoggerFactory.getLogger(GatehouseCommand.class).error("unexpected failure", failure);
        return FAILED;
    }

    /** The version that {@code --version} prints. */
    static final class VersionText implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return List.of("Gatehouse " + Version.current()).toArray(String[]::new);
        }
    }
}
