package io.gatehouse.openapi.client;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Rewrites the bundled contract into what openapi-generator turns into the Java client: OpenAPI 3.0 without the unions,
 * null types and inline records that it has no good Java for. How Java sees a field is decided here and stands in {@code
 * x-} keywords; the templates only print them.
 *
 * <p>Argument: the file to write.
 */
public final class ClientContract {
    private ClientContract() {}

    public static void main(String[] args) throws IOException {
        if (args.length != 1) {
            throw new IllegalArgumentException("expected one argument: the file to write");
        }
        ObjectMapper json = new ObjectMapper();
        try (InputStream bundled = ClientContract.class.getResourceAsStream("/openapi/openapi.json")) {
            if (bundled == null) {
                throw new FileNotFoundException("the bundled contract, /openapi/openapi.json on the class path");
            }
            Path file = Path.of(args[0]);
            Files.createDirectories(file.toAbsolutePath().getParent());
            json.writerWithDefaultPrettyPrinter().writeValue(file.toFile(), of(json.readTree(bundled)));
        }
    }

    /** The same contract always gives the same document. */
    static ObjectNode of(JsonNode contract) {
        JsonNode schemas = contract.path("components").path("schemas");
        Models models = new Models(schemas);
        schemas.properties().forEach(schema -> {
            if (schema.getValue().has("x-plugin")) {
                models.component(schema.getKey());
            }
            schema.getValue().path("x-variants").path("schemas").forEach(variant -> {
                String target = variant.path("$ref").asText();
                models.component(target.substring(target.lastIndexOf('/') + 1));
            });
        });
        ObjectNode document = new ObjectMapper().createObjectNode();
        document.put("openapi", "3.0.3");
        document.set("info", contract.path("info"));
        document.set("paths", new Operations(contract, models).paths());
        document.putObject("components").set("schemas", models.components());
        return document;
    }
}
