package io.gatehouse.cli;

import static java.util.Objects.requireNonNull;

import io.gatehouse.quickstart.Quickstart;
import io.gatehouse.settings.Settings;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code gatehouse quickstart}. */
@Command(
        name = "quickstart",
        mixinStandardHelpOptions = true,
        description = {
            "Starts the server with a stand-in LLM, configures a scenario and runs its demo.",
            "Providers whose key is in the environment (OPENAI_API_KEY, ANTHROPIC_API_KEY, MISTRAL_API_KEY,",
            "COHERE_API_KEY, AZURE_OPENAI_KEY with AZURE_INSTANCE) answer themselves instead of the stand-in."
        })
final class QuickstartCommand implements Callable<Integer> {
    /** Picocli lists these in the help, and in the error for any other. */
    static final class Scenarios extends ArrayList<String> {
        private static final long serialVersionUID = 1L;

        Scenarios() {
            super(Quickstart.SCENARIOS);
        }
    }

    @Option(
            names = "--scenario",
            paramLabel = "NAME",
            completionCandidates = Scenarios.class,
            defaultValue = Quickstart.BASIC,
            description = "One of ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private String scenario = Quickstart.BASIC;

    /** Set by Picocli before it runs anything. */
    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--stay", description = "Keep everything running after the demo, until SIGTERM or SIGINT.")
    private boolean stay;

    @Option(
            names = "--data-dir",
            paramLabel = "DIR",
            description = "Keep the data here. Default: GATEHOUSE_DATA_DIR, else a temporary directory.")
    private @Nullable Path dataDirectory;

    @Option(
            names = "--stand-in-port",
            paramLabel = "PORT",
            description = "The stand-in LLM's port. Default: a free one.")
    private int standInPort;

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (!Quickstart.SCENARIOS.contains(scenario)) {
            throw new ParameterException(
                    requireNonNull(spec).commandLine(),
                    "there is no scenario '" + scenario + "'; expected one of "
                            + String.join(", ", Quickstart.SCENARIOS));
        }
        Settings given = Settings.ofThisProcess();
        try (TemporaryDirectory temporary = TemporaryDirectory.create("gatehouse-quickstart-")) {
            Settings settings = given.withDataDirectory(directory(given, temporary));
            Quickstart quickstart = Quickstart.start(scenario, settings, standInPort, System.getenv());
            Runnable stop = () -> {
                quickstart.close();
                temporary.delete();
            };
            try (Termination termination = new Termination(stop)) {
                System.out.println(ReadyLine.of(quickstart.server(), settings));
                List<String> failures = quickstart.demo();
                failures.forEach(failure -> System.err.println("quickstart: " + failure));
                quickstart.explain();
                if (stay) {
                    System.out.println("\nEverything keeps running; end it with Ctrl-C.");
                    termination.await();
                }
                System.out.println("\nEverything is stopped again; './gatehouse quickstart --stay' keeps it running.");
                return failures.isEmpty() ? 0 : 1;
            }
        }
    }

    private Path directory(Settings given, TemporaryDirectory temporary) {
        if (dataDirectory != null) {
            return dataDirectory;
        }
        boolean chosen =
                System.getenv("GATEHOUSE_DATA_DIR") != null || System.getProperty("gatehouse.data.dir") != null;
        return chosen ? given.dataDirectory() : temporary.path();
    }
}
