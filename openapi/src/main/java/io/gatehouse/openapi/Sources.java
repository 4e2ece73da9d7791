package io.gatehouse.openapi;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The contract's YAML files, found by listing folders.
 *
 * @param files content by path from the contract's folder with forward slashes, such as {@code schemas/Service.yaml}
 */
record Sources(SortedMap<String, JsonNode> files) {
    static final String ROOT = "openapi.yaml";
    private static final List<String> FOLDERS = List.of("checks", "paths", "plugins", "schemas");

    static Sources read(Path folder) throws IOException {
        ObjectMapper yaml = new ObjectMapper(YAMLFactory.builder()
                .enable(com.fasterxml.jackson.core.StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .build());
        yaml.configure(JsonParser.Feature.STRICT_DUPLICATE_DETECTION, true);
        SortedMap<String, JsonNode> files = new TreeMap<>();
        files.put(ROOT, parse(yaml, ROOT, folder.resolve(ROOT)));
        for (String name : FOLDERS) {
            Path listed = folder.resolve(name);
            if (Files.isDirectory(listed)) {
                try (Stream<Path> entries = Files.list(listed)) {
                    for (Path file : entries.filter(entry -> entry.toString().endsWith(".yaml"))
                            .sorted()
                            .toList()) {
                        String path = name + "/" + file.getFileName();
                        files.put(path, parse(yaml, path, file));
                    }
                }
            }
        }
        return new Sources(files);
    }

    private static JsonNode parse(ObjectMapper yaml, String path, Path file) throws IOException {
        try {
            return yaml.readTree(Files.readAllBytes(file));
        } catch (JsonProcessingException malformed) {
            throw new InvalidContract(List.of(path + ": " + malformed.getOriginalMessage()));
        }
    }

    /** The files of one folder, by path. */
    SortedMap<String, JsonNode> in(String folder) {
        return files.subMap(folder + "/", folder + "0");
    }

    /** The file's name without folder and ending. */
    static String stem(String path) {
        return path.substring(path.lastIndexOf('/') + 1, path.length() - ".yaml".length());
    }
}
