package io.gatehouse.llm.provider.gemini;

import io.gatehouse.llm.ChatRequest;
import io.gatehouse.llm.ModelOptions;
import io.gatehouse.llm.dialect.UpstreamAddress;
import io.gatehouse.plugin.Endpoint;
import io.gatehouse.plugin.Exchange;
import io.gatehouse.plugin.InvalidConfig;
import io.gatehouse.template.TemplateFailure;
import io.gatehouse.template.UrlPart;

/** Where requests go: the path names the model and the operation, unless the config says what it is. */
interface ModelAddress {
    UpstreamAddress.Location locate(ChatRequest request) throws TemplateFailure;

    /**
     * The address that the options make.
     *
     * @param whole the operation for a whole answer
     * @param streamed the operation for a streamed one
     */
    static ModelAddress of(ModelOptions options, String whole, String streamed) throws InvalidConfig {
        if (options.text("upstream_url") != null) {
            UpstreamAddress configured = UpstreamAddress.configured(options);
            return request -> configured.locate(request.exchange());
        }
        if (options.text("upstream_path") != null) {
            UpstreamAddress host = host(options);
            return request -> host.locate(request.exchange());
        }
        Models models = Models.of(options);
        return request -> new UpstreamAddress.Location(
                models.endpoint(request.exchange()),
                models.path(request) + ":" + (request.stream() ? streamed : whole),
                request.exchange().upstream().query());
    }

    /** The host with {@code upstream_path}, or without a path. */
    static UpstreamAddress host(ModelOptions options) throws InvalidConfig {
        Models models = Models.of(options);
        UpstreamAddress path = UpstreamAddress.fixed(options, Models.API, "/");
        return exchange -> {
            UpstreamAddress.Location to = path.locate(exchange);
            return new UpstreamAddress.Location(models.endpoint(exchange), to.path(), to.query());
        };
    }

    /** Where an API keeps its models. */
    interface Models {
        Endpoint API = new Endpoint(true, "generativelanguage.googleapis.com", 443, true);

        Models GEMINI_API = new Models() {
            @Override
            public Endpoint endpoint(Exchange exchange) {
                return API;
            }

            @Override
            public String path(ChatRequest request) throws TemplateFailure {
                return "/v1beta/models/" + UrlPart.SEGMENT.encode("model.name", request.model());
            }
        };

        static Models of(ModelOptions options) throws InvalidConfig {
            return VertexAddress.isConfigured(options) ? VertexAddress.of(options) : GEMINI_API;
        }

        Endpoint endpoint(Exchange exchange) throws TemplateFailure;

        /** The model's path, to which a colon and the operation are added. */
        String path(ChatRequest request) throws TemplateFailure;
    }
}
