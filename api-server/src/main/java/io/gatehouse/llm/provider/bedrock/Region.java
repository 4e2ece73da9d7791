package io.gatehouse.llm.provider.bedrock;

import io.gatehouse.llm.ModelOptions;
import io.gatehouse.plugin.Exchange;
import io.gatehouse.plugin.InvalidConfig;
import io.gatehouse.template.Template;
import io.gatehouse.template.TemplateFailure;
import io.gatehouse.template.UnsafeValue;
import io.gatehouse.template.UrlPart;
import io.gatehouse.vault.Environment;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The AWS region: configured, or what the environment names. */
record Region(Template template) {
    private static final String OPTION = "bedrock.aws_region";

    /** Where the token service is asked when regions depend on requests; its keys are good everywhere. */
    private static final String FALLBACK = "us-east-1";

    static Region of(ModelOptions options, Environment environment) throws InvalidConfig {
        Template configured = options.text(OPTION);
        if (configured != null) {
            return new Region(configured);
        }
        String named = named(environment);
        if (named == null) {
            throw new InvalidConfig(
                    options.field(OPTION) + " must be set, or AWS_REGION in the environment of the gateway");
        }
        return new Region(Template.compile(named));
    }

    private static @Nullable String named(Environment environment) {
        String named = environment.text("AWS_REGION");
        return named == null ? environment.text("AWS_DEFAULT_REGION") : named;
    }

    /** The region of what belongs to no single request. */
    String home(Environment environment) throws InvalidConfig {
        String name =
                template.isConstant() ? template.source() : Objects.requireNonNullElse(named(environment), FALLBACK);
        try {
            return UrlPart.HOST_LABEL.encode(OPTION, name);
        } catch (UnsafeValue unfit) {
            throw new InvalidConfig(unfit.reason());
        }
    }

    /** Safe within a host name. */
    String name(Exchange exchange) throws TemplateFailure {
        return UrlPart.HOST_LABEL.encode(OPTION, template.render(exchange));
    }
}
