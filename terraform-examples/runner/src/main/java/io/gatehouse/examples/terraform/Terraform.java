package io.gatehouse.examples.terraform;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The terraform command, with the provider from the registry or from a folder. */
final class Terraform {
    private static final Duration LONGEST = Duration.ofMinutes(3);
    private static final String PROVIDER = "terraform-provider-konnect";
    private static final String ASKS_FOR_PROVIDER =
            "terraform {\n  required_providers {\n    konnect = {\n      source = \"kong/konnect\"\n    }\n  }\n}\n";

    private final Path command;
    /** The CLI configuration that says where the provider is; nothing for the registry. */
    private final Optional<Path> configuration;

    private final boolean initializes;

    private Terraform(Path command, Optional<Path> configuration, boolean initializes) {
        this.command = command;
        this.configuration = configuration;
        this.initializes = initializes;
    }

    /** What a command came to; its output is stdout and stderr. */
    record Ended(int status, String output) {}

    /**
     * The command on the PATH.
     *
     * @param providerDirectory a folder with the provider's binary, or a file system mirror of a registry
     */
    static Optional<Terraform> find(Optional<Path> providerDirectory) {
        for (String directory : System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1)) {
            Path command = Path.of(directory, "terraform");
            if (Files.isExecutable(command)) {
                boolean binary = providerDirectory.isPresent() && holdsBinary(providerDirectory.get());
                return Optional.of(new Terraform(
                        command, providerDirectory.map(each -> configured(each.toAbsolutePath(), binary)), !binary));
            }
        }
        return Optional.empty();
    }

    private static boolean holdsBinary(Path directory) {
        try (Stream<Path> files = Files.list(directory)) {
            return files.anyMatch(file -> String.valueOf(file.getFileName()).startsWith(PROVIDER)
                    && Files.isRegularFile(file)
                    && Files.isExecutable(file));
        } catch (IOException e) {
            throw new IllegalArgumentException(
                    "the provider directory '" + directory + "' can't be read; expected a folder", e);
        }
    }

    private static Path configured(Path directory, boolean binary) {
        String source = binary
                ? "  dev_overrides {\n    \"kong/konnect\" = \"" + directory + "\"\n  }\n  direct {}\n"
                : "  filesystem_mirror {\n    path = \"" + directory + "\"\n  }\n";
        try {
            Path file = Files.createTempFile("terraform", ".tfrc");
            file.toFile().deleteOnExit();
            return Files.writeString(file, "provider_installation {\n" + source + "}\ndisable_checkpoint = true\n");
        } catch (IOException e) {
            throw new UncheckedIOException("no file for terraform's settings", e);
        }
    }

    /** Why the provider can't be had; empty when it can. */
    Optional<String> missingProvider() {
        if (!initializes) {
            return Optional.empty();
        }
        try {
            Path directory = Files.createTempDirectory("terraform-provider");
            try {
                Files.writeString(directory.resolve("main.tf"), ASKS_FOR_PROVIDER);
                Ended ended = run(directory, Map.of(), List.of("init", "-input=false", "-no-color"));
                return ended.status() == 0 ? Optional.empty() : Optional.of(firstError(ended.output()));
            } finally {
                Directories.delete(directory);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("no folder to try the provider in", e);
        }
    }

    private static String firstError(String output) {
        return output.lines()
                .map(line -> line.replaceAll("^[│╷╵\\s]+", ""))
                .dropWhile(line -> !line.startsWith("Error:"))
                .filter(line -> !line.isBlank())
                .limit(3)
                .reduce((one, other) -> one + " " + other)
                .orElse("it ended without saying why");
    }

    /** Before the first command in a folder. A provider from a folder of one's own takes none. */
    void initialized(Path directory) {
        if (initializes) {
            Ended ended = run(directory, Map.of(), List.of("init", "-input=false", "-no-color"));
            if (ended.status() != 0) {
                throw new ExampleFailed("terraform init failed:\n" + ended.output());
            }
        }
    }

    Ended run(Path directory, Site site, List<String> arguments) {
        return run(
                directory,
                Map.of(
                        "KONNECT_TOKEN",
                        site.token(),
                        "KONNECT_SERVER_URL",
                        site.server().toString()),
                arguments);
    }

    /** The files that {@code terraform fmt} would change. */
    List<String> unformatted(Path root) {
        Ended ended = run(root, Map.of(), List.of("fmt", "-check", "-recursive", "-no-color"));
        if (ended.status() == 0) {
            return List.of();
        }
        // Terraform's warnings about its own settings stand among the names.
        List<String> files = ended.output()
                .lines()
                .filter(line -> !line.isBlank() && Files.isRegularFile(root.resolve(line)))
                .toList();
        return files.isEmpty() ? ended.output().lines().toList() : files;
    }

    private Ended run(Path directory, Map<String, String> environment, List<String> arguments) {
        List<String> line = new ArrayList<>(List.of(command.toString()));
        line.addAll(arguments);
        ProcessBuilder builder =
                new ProcessBuilder(line).directory(directory.toFile()).redirectErrorStream(true);
        builder.environment().putAll(environment);
        builder.environment().put("TF_IN_AUTOMATION", "1");
        configuration.ifPresent(file -> builder.environment().put("TF_CLI_CONFIG_FILE", file.toString()));
        try {
            Path output = Files.createTempFile("terraform", ".log");
            try {
                Process process = builder.redirectOutput(output.toFile()).start();
                process.getOutputStream().close();
                if (!process.waitFor(LONGEST.toSeconds(), TimeUnit.SECONDS)) {
                    process.destroyForcibly().waitFor();
                    return new Ended(-1, "terraform " + arguments.get(0) + " took longer than " + LONGEST);
                }
                return new Ended(process.exitValue(), Files.readString(output, StandardCharsets.UTF_8));
            } finally {
                Files.delete(output);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("terraform could not be run", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while terraform ran", e);
        }
    }
}
