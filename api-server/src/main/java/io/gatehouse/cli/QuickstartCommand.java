package io.gatehouse.cli;

import io.gatehouse.quickstart.Quickstart;
import io.gatehouse.settings.Settings;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code gatehouse quickstart}. */
@Command(
        name = "quickstart",
        mixinStandardHelpOptions = true,
        description = {
            "Starts the server with a stand-in LLM, configures the basic-llm-routing recipe and runs its demo.",
            "With OPENAI_API_KEY set, OpenAI answers instead of the stand-in."
        })
final class QuickstartCommand implements Callable<Integer> {
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
        Settings given = Settings.ofThisProcess();
        try (TemporaryDirectory temporary = TemporaryDirectory.create("gatehouse-quickstart-")) {
            Settings settings = given.withDataDirectory(directory(given, temporary));
            Quickstart quickstart = Quickstart.start(settings, standInPort, System.getenv());
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
