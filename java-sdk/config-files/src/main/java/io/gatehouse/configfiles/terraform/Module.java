package io.gatehouse.configfiles.terraform;

import io.gatehouse.configfiles.hcl.Body;
import io.gatehouse.configfiles.hcl.HclException;
import io.gatehouse.configfiles.hcl.HclParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The blocks of all files of a folder, sorted by what they declare. */
final class Module {
    private static final Set<String> KNOWN =
            Set.of("terraform", "provider", "variable", "locals", "resource", "data", "output");

    private final Path directory;
    private final Map<String, Body.Block> variables = new LinkedHashMap<>();
    private final Map<String, Body.Attribute> locals = new LinkedHashMap<>();
    private final Map<String, Body.Block> resources = new LinkedHashMap<>();
    private final Map<String, Body.Block> data = new LinkedHashMap<>();
    private final Map<String, Body.Block> outputs = new LinkedHashMap<>();
    private final List<Body.Block> providers = new ArrayList<>();

    private Module(Path directory) {
        this.directory = directory;
    }

    /** @throws HclException for what no module can have, or what is not supported */
    static Module read(Path directory) throws IOException {
        Module module = new Module(directory);
        List<Path> files = files(directory, ".tf");
        if (files.isEmpty()) {
            throw new IllegalArgumentException(directory + ": there are no files; expected at least one *.tf");
        }
        for (Path file : files) {
            String name = name(file);
            if (name.equals("override.tf") || name.endsWith("_override.tf")) {
                throw new IllegalArgumentException(name + ": override files are not supported");
            }
            for (Body.Block block : parsed(file).blocks()) {
                module.add(block);
            }
        }
        return module;
    }

    static List<Path> files(Path directory, String suffix) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(file -> name(file).endsWith(suffix) && Files.isRegularFile(file))
                    .sorted()
                    .toList();
        }
    }

    static Body parsed(Path file) throws IOException {
        return HclParser.body(name(file), Files.readString(file));
    }

    static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    private void add(Body.Block block) {
        switch (block.type()) {
            case "variable" -> put(variables, block, 1);
            case "output" -> put(outputs, block, 1);
            case "resource" -> put(resources, block, 2);
            case "data" -> put(data, block, 2);
            case "provider" -> providers.add(block);
            case "terraform" -> {}
            case "locals" ->
                block.body().attributes().values().forEach(local -> {
                    if (locals.put(local.name(), local) != null) {
                        throw new HclException(local.place(), "local." + local.name() + " is defined twice");
                    }
                });
            default ->
                throw new HclException(
                        block.place(),
                        "the block '" + block.type() + "' is not supported; expected one of " + sorted(KNOWN));
        }
    }

    private static void put(Map<String, Body.Block> blocks, Body.Block block, int labels) {
        if (block.labels().size() != labels) {
            throw new HclException(
                    block.place(), block.type() + " has " + block.labels().size() + " labels; expected " + labels);
        }
        String name = String.join(".", block.labels());
        if (blocks.put(name, block) != null) {
            throw new HclException(block.place(), block.type() + " " + name + " is declared twice");
        }
    }

    static String sorted(Set<String> names) {
        return String.join(", ", names.stream().sorted().toList());
    }

    Path directory() {
        return directory;
    }

    Map<String, Body.Block> variables() {
        return variables;
    }

    Map<String, Body.Attribute> locals() {
        return locals;
    }

    Map<String, Body.Block> resources() {
        return resources;
    }

    Map<String, Body.Block> data() {
        return data;
    }

    Map<String, Body.Block> outputs() {
        return outputs;
    }

    List<Body.Block> providers() {
        return providers;
    }
}
