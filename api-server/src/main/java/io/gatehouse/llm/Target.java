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
 */
public record Target(
        RouteType routeType,
        String provider,
        Optional<Template> name,
        Optional<String> alias,
        ModelOptions options,
        AuthConfig auth,
        int weight) {
    private static final int DEFAULT_WEIGHT = 100;

    public Target {
        if (weight < 1 || weight > 65535) {
            throw new IllegalArgumentException("weight must be 1..65535 but is " + weight);
        }
    }

    /** Reads the record that ai-proxy has as its config and ai-proxy-advanced in its targets. */
    public static Target read(Fields fields) throws InvalidConfig {
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
                weight);
    }

    private static RouteType routeType(Fields fields) throws InvalidConfig {
        String wireName = fields.text("route_type", "");
        return RouteType.of(wireName)
                .orElseThrow(() -> fields.invalid(
                        "route_type",
                        "is '" + wireName + "', which this gateway does not run; it runs " + RouteType.names()));
    }
}
