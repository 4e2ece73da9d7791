package io.gatehouse.openapi.client;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Compares the client that was generated with the one that is committed, or replaces the latter.
 *
 * <p>Arguments: {@code check} or {@code update}, the generated folder, the committed folder.
 */
public final class GeneratedSources {
    private static final int SHOWN = 5;

    private GeneratedSources() {}

    public static void main(String[] args) throws IOException {
        if (args.length != 3) {
            throw new IllegalArgumentException("expected check or update, the generated and the committed folder");
        }
        Path committed = Path.of(args[2]);
        Map<String, String> wanted = sources(Path.of(args[1]));
        if (wanted.isEmpty()) {
            throw new IllegalStateException("nothing was generated in " + args[1]);
        }
        switch (args[0]) {
            case "check" -> check(wanted, sources(committed));
            case "update" -> update(wanted, committed);
            default -> throw new IllegalArgumentException("'" + args[0] + "': expected check or update");
        }
    }

    /** @throws IllegalStateException when a file differs, is missing or is left over */
    static void check(Map<String, String> wanted, Map<String, String> committed) {
        List<String> differences = new ArrayList<>();
        wanted.forEach((file, text) -> {
            if (!committed.containsKey(file)) {
                differences.add(file + " is missing");
            } else if (!text.equals(committed.get(file))) {
                differences.add(file + " differs");
            }
        });
        committed.keySet().stream()
                .filter(file -> !wanted.containsKey(file))
                .forEach(file -> differences.add(file + " is left over"));
        if (!differences.isEmpty()) {
            int more = differences.size() - SHOWN;
            throw new IllegalStateException("the committed Java client is not what the contract generates: "
                    + String.join(", ", differences.subList(0, Math.min(SHOWN, differences.size())))
                    + (more > 0 ? " and " + more + " more" : "")
                    + ". Run './mvnw -Pgenerate-client -pl java-sdk/client -am process-classes' and commit"
                    + " java-sdk/client/src/generated.");
        }
    }

    private static void update(Map<String, String> wanted, Path committed) throws IOException {
        for (String file : sources(committed).keySet()) {
            if (!wanted.containsKey(file)) {
                Files.delete(committed.resolve(file));
            }
        }
        for (Map.Entry<String, String> source : wanted.entrySet()) {
            Path file = committed.resolve(source.getKey());
            Files.createDirectories(file.getParent());
            Files.writeString(file, source.getValue());
        }
    }

    /** The Java files of a folder by their paths in it; none when it doesn't exist. */
    private static Map<String, String> sources(Path folder) throws IOException {
        Map<String, String> sources = new TreeMap<>();
        if (!Files.isDirectory(folder)) {
            return sources;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                sources.put(
                        folder.relativize(file).toString().replace('\\', '/'),
                        Files.readString(file, StandardCharsets.UTF_8).replace("\r\n", "\n"));
            }
        }
        return sources;
    }
}
