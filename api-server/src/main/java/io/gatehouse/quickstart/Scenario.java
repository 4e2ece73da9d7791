package io.gatehouse.quickstart;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.declarative.ConfigSync;
import io.gatehouse.declarative.EnvironmentReferences;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Something to try: a folder of {@code scenarios} with a {@code kong.yaml} and the requests that show what it does.
 *
 * @param description one sentence
 * @param config in decK's format, with {@code DECK_} variables for keys
 * @param requests each with {@code path}, {@code model}, maybe {@code headers}, and either {@code routed_to} or {@code
 *     refused_with}
 */
record Scenario(String name, String description, String config, JsonNode requests) {
    private static final String STAND_IN_KEY = "stand-in-key";
    private static final ObjectMapper JSON = new ObjectMapper();

    static Scenario load(String name) {
        String folder = "scenarios/" + name + "/";
        try {
            JsonNode shown = JSON.readTree(resource(folder + "requests.json"));
            return new Scenario(
                    name,
                    shown.path("description").asText(),
                    new String(resource(folder + "kong.yaml"), StandardCharsets.UTF_8),
                    shown.path("requests"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The configuration with the keys of the environment, or with the stand-in's address where there is none. */
    ObjectNode configFor(String standInUrl, Map<String, String> environment) {
        Map<String, String> variables = new HashMap<>();
        for (Vendor vendor : Vendor.values()) {
            boolean real = vendor.isReal(environment);
            vendor.variables()
                    .forEach(variable ->
                            variables.put("DECK_" + variable, real ? environment.get(variable) : STAND_IN_KEY));
        }
        ObjectNode file = ConfigSync.file(config, new EnvironmentReferences(variables));
        for (JsonNode model : file.findValues("model")) {
            if (model instanceof ObjectNode target) {
                Vendor.of(model.path("provider").asText())
                        .filter(vendor -> !vendor.isReal(environment))
                        .ifPresent(vendor -> target.withObject("/options")
                                .put("upstream_url", standInUrl + vendor.standInPath(model)));
            }
        }
        return file;
    }

    /** The providers that the environment has keys for. */
    List<String> realProviders(Map<String, String> environment) {
        return JSON.valueToTree(configFor("http://unused", environment)).findValuesAsText("provider").stream()
                .distinct()
                .filter(provider -> Vendor.of(provider)
                        .filter(vendor -> vendor.isReal(environment))
                        .isPresent())
                .toList();
    }

    private static byte[] resource(String path) throws IOException {
        try (InputStream in = Scenario.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalArgumentException("there is no " + path);
            }
            return in.readAllBytes();
        }
    }
}
