package io.gatehouse.quickstart;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A provider as the scenarios know it: the variables that ask the real one, and where the stand-in answers for it. */
enum Vendor {
    OPENAI("/v1/chat/completions", "OPENAI_API_KEY"),
    AZURE("/openai/deployments/%s/chat/completions", "AZURE_OPENAI_KEY", "AZURE_INSTANCE"),
    ANTHROPIC("/v1/messages", "ANTHROPIC_API_KEY"),
    MISTRAL("/mistral/v1/chat/completions", "MISTRAL_API_KEY"),
    COHERE("/v2/chat", "COHERE_API_KEY");

    private final String path;

    @SuppressWarnings("ImmutableEnumChecker") // It is a List.of.
    private final List<String> variables;

    Vendor(String path, String... variables) {
        this.path = path;
        this.variables = List.of(variables);
    }

    /** @param provider as the configuration spells it */
    static Optional<Vendor> of(String provider) {
        return Arrays.stream(values())
                .filter(vendor -> vendor.name().toLowerCase(Locale.ROOT).equals(provider))
                .findFirst();
    }

    /** What a configuration refers to instead of keys. */
    List<String> variables() {
        return variables;
    }

    /** Whether the environment has all that the real provider needs. */
    boolean isReal(Map<String, String> environment) {
        return variables.stream()
                .noneMatch(variable -> environment.getOrDefault(variable, "").isBlank());
    }

    /** @param model the {@code model} of a target, whose deployment may be part of the path */
    String standInPath(JsonNode model) {
        return path.replace(
                "%s", model.path("options").path("azure_deployment_id").asText());
    }
}
