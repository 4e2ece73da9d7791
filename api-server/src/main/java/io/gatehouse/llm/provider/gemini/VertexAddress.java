package io.gatehouse.llm.provider.gemini;

import io.gatehouse.llm.ChatRequest;
import io.gatehouse.llm.ModelOptions;
import io.gatehouse.plugin.Endpoint;
import io.gatehouse.plugin.Exchange;
import io.gatehouse.plugin.InvalidConfig;
import io.gatehouse.template.Template;
import io.gatehouse.template.TemplateFailure;
import io.gatehouse.template.UrlPart;
import org.jspecify.annotations.Nullable;

/** Google's models in a project on Vertex AI, or one's own model behind an endpoint there. */
record VertexAddress(
        Template host,
        Template project,
        Template location,
        @Nullable Template endpointId) implements ModelAddress.Models {
    private static final String HOST = "gemini.api_endpoint";
    private static final String PROJECT = "gemini.project_id";
    private static final String LOCATION = "gemini.location_id";
    private static final String ENDPOINT = "gemini.endpoint_id";

    static boolean isConfigured(ModelOptions options) {
        return options.text(HOST) != null;
    }

    static VertexAddress of(ModelOptions options) throws InvalidConfig {
        return new VertexAddress(
                options.requiredText(HOST),
                options.requiredText(PROJECT),
                options.requiredText(LOCATION),
                options.text(ENDPOINT));
    }

    @Override
    public Endpoint endpoint(Exchange exchange) throws TemplateFailure {
        String name = host.render(exchange);
        for (String label : name.split("\\.", -1)) {
            UrlPart.HOST_LABEL.encode(HOST, label);
        }
        return new Endpoint(true, name, 443, true);
    }

    @Override
    public String path(ChatRequest request) throws TemplateFailure {
        Exchange exchange = request.exchange();
        String base = "/v1/projects/" + segment(PROJECT, project, exchange) + "/locations/"
                + segment(LOCATION, location, exchange);
        return endpointId == null
                ? base + "/publishers/google/models/" + UrlPart.SEGMENT.encode("model.name", request.model())
                : base + "/endpoints/" + segment(ENDPOINT, endpointId, exchange);
    }

    private static String segment(String name, Template template, Exchange exchange) throws TemplateFailure {
        return UrlPart.SEGMENT.encode(name, template.render(exchange));
    }
}
