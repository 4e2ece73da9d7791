package io.gatehouse.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Joins the contract's files into one OpenAPI document and refuses to when they break a rule of {@code README.md}.
 *
 * <p>Arguments: the folder with {@code openapi.yaml}, {@code paths}, {@code schemas}, {@code plugins} and {@code
 * checks}; the folder that gets {@code openapi.yaml}, {@code openapi.json} and, so that a server need not read the
 * whole to start, {@code schemas/} with one JSON file per component and {@code index.json}, which has the
 * entities whole and names the components of plugins; and {@code digest.json} for the SDK, see {@link Digest}.
 */
public final class Bundle {
    private Bundle() {}

    public static void main(String[] args) throws IOException {
        if (args.length != 2) {
            throw new IllegalArgumentException("expected two arguments: the contract's folder and the output folder");
        }
        write(join(Path.of(args[0])), Path.of(args[1]));
    }

    /**
     * The whole document; the same files always give the same bytes.
     *
     * @throws InvalidContract when a file breaks a rule
     */
    static ObjectNode join(Path folder) throws IOException {
        List<String> problems = new ArrayList<>();
        Joined joined = new Joiner(Sources.read(folder), problems).join();
        if (problems.isEmpty()) {
            EmptyStrings.refuse(joined.document());
            problems.addAll(Lint.problems(joined));
        }
        if (!problems.isEmpty()) {
            throw new InvalidContract(problems);
        }
        return joined.document();
    }

    private static void write(ObjectNode document, Path folder) throws IOException {
        ObjectMapper json = new ObjectMapper();
        Path schemas = Files.createDirectories(folder.resolve("schemas"));
        Files.write(folder.resolve("openapi.json"), json.writeValueAsBytes(document));
        ObjectNode index = json.createObjectNode();
        ObjectNode entities = index.putObject("entities");
        ObjectNode plugins = index.putObject("plugins");
        for (Map.Entry<String, JsonNode> component :
                document.at("/components/schemas").properties()) {
            JsonNode schema = component.getValue();
            Files.write(schemas.resolve(component.getKey() + ".json"), json.writeValueAsBytes(schema));
            if (schema.has("x-kong-entity")) {
                entities.set(component.getKey(), schema);
            }
            if (schema.has("x-plugin")) {
                plugins.put(schema.path("x-plugin").path("name").asText(), component.getKey());
            }
        }
        Files.write(folder.resolve("index.json"), json.writeValueAsBytes(index));
        Files.write(folder.resolve("digest.json"), json.writeValueAsBytes(Digest.of(document)));
        // Every string is quoted: older YAML readers take a bare 2023-05-15 for a date.
        YAMLFactory yaml = YAMLFactory.builder()
                .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
                .disable(YAMLGenerator.Feature.SPLIT_LINES)
                .build();
        Files.write(folder.resolve("openapi.yaml"), new ObjectMapper(yaml).writeValueAsBytes(document));
    }
}
