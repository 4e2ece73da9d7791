package io.gatehouse;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * Scripts of users' own clients: run by the interpreter that {@code PYTHON} names, else by {@code python3}. What isn't
 * installed can't be run; a test says so in its report.
 */
public final class Python {
    private static final String INTERPRETER = System.getenv().getOrDefault("PYTHON", "python3");

    private Python() {}

    /** How a script ended; stdout and stderr in one. */
    public record Ended(int status, String output) {}

    /** Whether there is an interpreter with this package. */
    public static boolean has(String packageName) throws IOException, InterruptedException {
        return run(Map.of(), "-c", "import " + packageName)
                .filter(ended -> ended.status() == 0)
                .isPresent();
    }

    /** Runs a script that must succeed. @return its lines */
    public static List<String> lines(Map<String, String> environment, Path script, String... arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(script.toString()));
        command.addAll(List.of(arguments));
        Ended ended = run(environment, command.toArray(String[]::new)).orElseThrow();
        assertTrue(ended.status() == 0, ended.output());
        return ended.output().lines().toList();
    }

    /** Absent where there is no interpreter. */
    private static Optional<Ended> run(Map<String, String> environment, String... arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(INTERPRETER));
        command.addAll(List.of(arguments));
        Path output = Files.createTempFile("gatehouse-python-", ".txt");
        try {
            ProcessBuilder builder =
                    new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
            // What a developer has set for the real providers has no business here.
            builder.environment()
                    .keySet()
                    .removeIf(name -> name.matches("(ANTHROPIC|OPENAI|AZURE|GOOGLE|GEMINI|AWS)_.*"));
            builder.environment().putAll(environment);
            Process process;
            try {
                process = builder.start();
            } catch (IOException noInterpreter) {
                return Optional.empty();
            }
            if (!process.waitFor(120, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IllegalStateException("still running after two minutes: " + command);
            }
            return Optional.of(new Ended(process.exitValue(), Files.readString(output, StandardCharsets.UTF_8)));
        } finally {
            Files.delete(output);
        }
    }
}
