package io.gatehouse.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The folder of cases: {@code cases.json} and the files it names. */
public record Cases(Path folder, List<Case> all) {
    static final ObjectMapper JSON = new ObjectMapper();

    private static final String PROPERTY = "gatehouse.conformance";

    /** One case; what the members mean is said in the folder's README. */
    public record Case(JsonNode json) {
        public String id() {
            return json.path("id").asText();
        }

        public String category() {
            return json.path("category").asText();
        }

        public String provider() {
            return json.path("provider").asText();
        }

        /** Whether it states what later releases changed, or what conflicts with the published scenarios. */
        public boolean superseded() {
            return json.hasNonNull("superseded");
        }

        JsonNode get(String name) {
            return json.path(name);
        }

        /** The plugin's config, with the route type where it is left out. */
        ObjectNode config() {
            ObjectNode config = json.path("config").deepCopy();
            if (!config.has("route_type")) {
                config.put("route_type", json.path("route_type").asText("llm/v1/chat"));
            }
            ObjectNode options = config.withObjectProperty("model").withObjectProperty("options");
            if (provider().equals("azure") && !category().equals("template") && !options.has("azure_instance")) {
                // Left out where a case is about something else; a stored config always has them.
                options.put("azure_instance", "instance").put("azure_deployment_id", "deployment");
            }
            return config;
        }
    }

    /** The cases of the folder that a system property names, else of the one beside the checkout; empty without one. */
    public static Optional<Cases> find() throws IOException {
        String named = System.getProperty(PROPERTY);
        Path folder = Path.of(named == null ? "../../shared/conformance/ai-proxy" : named);
        Path nested = Path.of("../../../shared/conformance/ai-proxy");
        for (Path candidate : named == null ? List.of(folder, nested) : List.of(folder)) {
            if (Files.isRegularFile(candidate.resolve("cases.json"))) {
                List<Case> all = new ArrayList<>();
                JSON.readTree(candidate.resolve("cases.json").toFile())
                        .path("cases")
                        .forEach(node -> all.add(new Case(node)));
                return Optional.of(new Cases(candidate, List.copyOf(all)));
            }
        }
        return Optional.empty();
    }

    byte[] file(String name) throws IOException {
        return Files.readAllBytes(folder.resolve(name));
    }

    JsonNode tree(String name) throws IOException {
        return JSON.readTree(file(name));
    }

    /** The expectation, inline or in a file. */
    JsonNode expected(Case of) throws IOException {
        return of.get("expected_file").isTextual()
                ? tree(of.get("expected_file").asText())
                : of.get("expected");
    }

    /** The input as JSON, from its file with the shallow changes that the case names, or inline. */
    JsonNode input(Case of) throws IOException {
        if (!of.get("input_file").isTextual()) {
            return of.get("input");
        }
        JsonNode read = tree(of.get("input_file").asText());
        merge(read, of.get("input").path("override_body"));
        merge(read, of.get("input").path("client").path("override_body"));
        return read;
    }

    private static void merge(JsonNode into, JsonNode changes) {
        if (into instanceof ObjectNode object && changes instanceof ObjectNode more) {
            object.setAll(more);
        }
    }
}
