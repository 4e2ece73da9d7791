package io.gatehouse.llm.provider.azure;

import io.gatehouse.llm.ModelOptions;
import io.gatehouse.llm.dialect.UpstreamAddress;
import io.gatehouse.plugin.Endpoint;
import io.gatehouse.plugin.Exchange;
import io.gatehouse.plugin.InvalidConfig;
import io.gatehouse.template.PathTemplate;
import io.gatehouse.template.Template;
import io.gatehouse.template.TemplateFailure;
import io.gatehouse.template.UnsafeValue;
import io.gatehouse.template.UrlPart;

/** {@code https://{instance}.openai.azure.com/openai/deployments/{deployment}/…} */
final class DeploymentAddress implements UpstreamAddress {
    private static final String DOMAIN = ".openai.azure.com";
    private static final String PREFIX = "/openai/deployments/";

    private final OptionPart instance;
    private final OptionPart deployment;
    private final PathTemplate operation;

    private DeploymentAddress(OptionPart instance, OptionPart deployment, PathTemplate operation) {
        this.instance = instance;
        this.deployment = deployment;
        this.operation = operation;
    }

    static DeploymentAddress of(ModelOptions options, String operationPath) throws InvalidConfig {
        Template configured = options.text("upstream_path");
        return new DeploymentAddress(
                OptionPart.of(options, "azure_instance", UrlPart.HOST_LABEL),
                OptionPart.of(options, "azure_deployment_id", UrlPart.SEGMENT),
                PathTemplate.of(
                        options.field("upstream_path"),
                        configured == null ? Template.compile(operationPath) : configured));
    }

    @Override
    public Location locate(Exchange exchange) throws TemplateFailure {
        Endpoint endpoint = new Endpoint(true, instance.render(exchange) + DOMAIN, 443, true);
        String path = PREFIX + deployment.render(exchange) + operation.render(exchange);
        return new Location(endpoint, path, exchange.upstream().query());
    }

    /** An option that is one part of the URL. */
    private record OptionPart(String name, Template template, UrlPart part) {
        static OptionPart of(ModelOptions options, String name, UrlPart part) throws InvalidConfig {
            Template template = options.requiredText(name);
            if (template.isConstant()) {
                try {
                    part.encode(options.field(name), template.source());
                } catch (UnsafeValue unfit) {
                    throw new InvalidConfig(unfit.reason());
                }
            }
            return new OptionPart(name, template, part);
        }

        String render(Exchange exchange) throws TemplateFailure {
            return part.encode(name, template.render(exchange));
        }
    }
}
