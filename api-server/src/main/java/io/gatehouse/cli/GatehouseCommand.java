package io.gatehouse.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import io.gatehouse.observe.Version;
import java.io.PrintWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;
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
        subcommands = {
            StartCommand.class,
            QuickstartCommand.class,
            TokenCommand.class,
            ImportCommand.class,
            ExportCommand.class
        },
        footer = {
            "",
            "./gatehouse test runs the whole build with its tests.",
            "Settings come from GATEHOUSE_* variables; README.md lists them.",
            "Exit codes: 0 done (also after SIGTERM), 1 failed, 2 wrong arguments or settings."
        })
public final class GatehouseCommand implements Runnable {
    /** Set by Picocli before it runs anything. */
    @Spec
    private @Nullable CommandSpec spec;

    GatehouseCommand() {}

    /** @return the exit code */
    public static int run(String... arguments) {
        if (List.of(arguments).equals(List.of("start"))) {
            return startAtOnce();
        }
        return new CommandLine(new GatehouseCommand())
                .setUsageHelpAutoWidth(true)
                .setExecutionExceptionHandler((failure, command, parsed) -> Failures.report(failure, command.getErr()))
                .execute(arguments);
    }

    /** Reading the arguments would take a quarter of a second, and there are none to read. */
    private static int startAtOnce() {
        try {
            return new StartCommand().call();
        } catch (Exception e) {
            return Failures.report(e, new PrintWriter(System.err, true, UTF_8));
        }
    }

    @Override
    public void run() {
        throw new ParameterException(requireNonNull(spec).commandLine(), "a command is missing");
    }

    /** The version that {@code --version} prints. */
    static final class VersionText implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return List.of("Gatehouse " + Version.current()).toArray(String[]::new);
        }
    }
}
