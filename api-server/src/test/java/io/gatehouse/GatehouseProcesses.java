package io.gatehouse;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The {@code gatehouse} command as processes of their own, all with the same working directory and on free ports. */
public record GatehouseProcesses(Path directory) {

    /** How a command ended. */
    public record Ended(int status, String out, String err) {}

    public Ended run(Map<String, String> environment, String... arguments) throws Exception {
        Process process = start(environment, "err", arguments);
        boolean ended = process.waitFor(60, TimeUnit.SECONDS);
        if (!ended) {
            process.destroyForcibly();
        }
        assertTrue(ended, "still running: " + List.of(arguments));
        return new Ended(
                process.exitValue(),
                new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8),
                Files.readString(directory.resolve("err")));
    }

    /** A server that runs until it is destroyed; its log goes to {@code server-err}. */
    public Process start(Map<String, String> environment, String... arguments) throws IOException {
        return start(environment, "server-err", arguments);
    }

    /** The line on stdout with the server's addresses. */
    public static String readyLine(Process server) throws IOException {
        return String.valueOf(
                new BufferedReader(new InputStreamReader(server.getInputStream(), StandardCharsets.UTF_8)).readLine());
    }

    private Process start(Map<String, String> environment, String log, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                "io.gatehouse.Gatehouse"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).directory(directory.toFile());
        builder.redirectError(directory.resolve(log).toFile());
        // Nobody answers questions.
        builder.redirectInput(Path.of("/dev/null").toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("GATEHOUSE_") || name.equals("KONNECT_TOKEN"));
        builder.environment()
                .putAll(Map.of(
                        "GATEHOUSE_PROXY_PORT", "0",
                        "GATEHOUSE_STATUS_PORT", "0",
                        "GATEHOUSE_API_PORT", "0",
                        "GATEHOUSE_ADMIN_PORT", "0"));
        builder.environment().putAll(environment);
        return builder.start();
    }
}
