package io.gatehouse.llm;

import io.gatehouse.json.Fields;
import io.gatehouse.plugin.InvalidConfig;
import io.gatehouse.template.Template;
import java.util.Optional;

/**
 * A model at a provider as it is configured.
 *
 * @param provider the name that its {@code Provider} answers to
 * @param name the model's name there; absent when the client chooses
 * @param alias the name that clients use for it
 * @param weight its share among the targets of a balancer, 1..65535
 * @param llmFormat {@code openai}, or the provider's own where clients speak that
 */
public record Target(
        RouteType routeType,
        String provider,
        Optional<Template> name,
        Optional<String> alias,
        ModelOptions options,
        AuthConfig auth,
        int weight,
        String llmFormat) {
    /** What clients speak unless a config says otherwise. */
    public static final String OPENAI_FORMAT = "openai";

    private static final int DEFAULT_WEIGHT = 100;

    public Target {
        if (weight < 1 || weight > 65535) {
            throw new IllegalArgumentException("weight must be 1..65535 but is " + weight);
        }
    }

    /** Reads the record that ai-proxy has as its config. */
    public static Target read(Fields config) throws InvalidConfig {
        return read(config, config.text("llm_format", OPENAI_FORMAT));
    }

    /**
     * Reads the record that ai-proxy has as its config and ai-proxy-advanced in its targets.
     *
     * @param llmFormat {@code llm_format} of the config
     */
    public static Target read(Fields fields, String llmFormat) throws InvalidConfig {
        Fields model = fields.object("model");
        String provider = model.text("provider");
        if (provider == null) {
            throw model.invalid("provider", "must be set");
        }
        String name = model.text("name");
        if (name == null) {
            // A slip in a published example that is taken for what it means.
            name = model.text("model");
        }
        int weight = fields.integer("weight", DEFAULT_WEIGHT);
        if (weight < 1 || weight > 65535) {
            throw fields.invalid("weight", "must be 1..65535 but is " + weight);
        }
        return new Target(
                routeType(fields),
                provider,
                Optional.ofNullable(name).map(Template::compile),
                Optional.ofNullable(model.text("model_alias")),
                new ModelOptions(model.object("options")),
                AuthConfig.read(fields.object("auth")),
                weight,
                llmFormat);
    }

    private static RouteType routeType(Fields fields) throws InvalidConfig {
        String wireName = fields.text("route_type", "");
        return RouteType.of(wireName)
                .orElseThrow(() -> fields.invalid(
                        "route_type",
                        "is '" + wireName + "', which this gateway does not run; it runs " + RouteType.names()));
    }
}
