package io.gatehouse.examples.terraform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A folder with a configuration.
 *
 * @param name as in {@code scenarios/basic-llm-routing}
 */
record Example(String name, Path directory, Expectations expectations) {
    private static final List<String> FOLDERS = List.of("resources", "scenarios");
    private static final String EXPECTATIONS = "expect.yaml";

    /**
     * All of them.
     *
     * @param root the folder {@code terraform-examples}
     * @throws IllegalArgumentException for a folder without a configuration, or an {@code expect.yaml} that can't be read
     */
    static List<Example> all(Path root) {
        List<Example> examples = new ArrayList<>();
        for (String folder : FOLDERS) {
            for (Path directory : directories(root.resolve(folder))) {
                examples.add(read(folder + "/" + directory.getFileName(), directory));
            }
        }
        return examples;
    }

    private static Example read(String name, Path directory) {
        try (Stream<Path> files = Files.list(directory)) {
            if (files.noneMatch(file -> file.toString().endsWith(".tf"))) {
                throw new IllegalArgumentException(name + " has no *.tf");
            }
            Path expectations = directory.resolve(EXPECTATIONS);
            return new Example(
                    name,
                    directory,
                    Files.exists(expectations)
                            ? Expectations.read(name + "/" + EXPECTATIONS, Files.readString(expectations))
                            : Expectations.NONE);
        } catch (IOException e) {
            throw new UncheckedIOException(name + " could not be read", e);
        }
    }

    private static List<Path> directories(Path folder) {
        try (Stream<Path> found = Files.list(folder)) {
            return found.filter(Files::isDirectory).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(folder + " could not be read; expected the folder of the examples", e);
        }
    }
}
