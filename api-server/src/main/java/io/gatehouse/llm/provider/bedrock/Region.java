package io.gatehouse.llm.provider.bedrock;

import io.gatehouse.llm.ModelOptions;
import io.gatehouse.plugin.Exchange;
import io.gatehouse.plugin.InvalidConfig;
import io.gatehouse.template.Template;
import io.gatehouse.template.TemplateFailure;
import io.gatehouse.template.UrlPart;
import io.gatehouse.vault.Environment;

/** The AWS region: configured, or what the environment names. */
record Region(Template template) {
    private static final String OPTION = "bedrock.aws_region";

    static Region of(ModelOptions options, Environment environment) throws InvalidConfig {
        Template configured = options.text(OPTION);
        if (configured != null) {
            return new Region(configured);
        }
        String named = environment
                .variables()
                .getOrDefault("AWS_REGION", environment.variables().getOrDefault("AWS_DEFAULT_REGION", ""));
        if (named.isEmpty()) {
            throw new InvalidConfig(
                    options.field(OPTION) + " must be set, or AWS_REGION in the environment of the gateway");
        }
        return new Region(Template.compile(named));
    }

    /** Safe within a host name. */
    String name(Exchange exchange) throws TemplateFailure {
        return UrlPart.HOST_LABEL.encode(OPTION, template.render(exchange));
    }
}
