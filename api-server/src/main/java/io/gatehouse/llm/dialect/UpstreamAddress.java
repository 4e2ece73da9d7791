package io.gatehouse.llm.dialect;

import io.gatehouse.llm.ModelOptions;
import io.gatehouse.plugin.Endpoint;
import io.gatehouse.plugin.Exchange;
import io.gatehouse.plugin.InvalidConfig;
import io.gatehouse.plugin.QueryString;
import io.gatehouse.template.PathTemplate;
import io.gatehouse.template.Template;
import io.gatehouse.template.TemplateFailure;
import io.gatehouse.template.UrlTemplate;

/**
 * Where a provider's requests go: {@code upstream_url} as it stands where it is set, else the provider's own host with
 * {@code upstream_path} or the path of the operation.
 */
@FunctionalInterface
public interface UpstreamAddress {
    Location locate(Exchange exchange) throws TemplateFailure;

    /**
     * An address for one request.
     *
     * @param path begins with a slash
     * @param query the client's, after that of the URL
     */
    record Location(Endpoint endpoint, String path, QueryString query) {}

    /** The configured URL if there is one, else what the provider makes of it. */
    static UpstreamAddress of(ModelOptions options, ProviderDefault fallback) throws InvalidConfig {
        Template configured = options.text("upstream_url");
        if (configured == null) {
            return fallback.address();
        }
        UrlTemplate url = UrlTemplate.compile(options.field("upstream_url"), configured.source());
        return exchange -> {
            UrlTemplate.Url filled = url.render(exchange);
            QueryString client = exchange.upstream().query();
            return new Location(filled.endpoint(), filled.path(), join(filled.query(), client));
        };
    }

    /** The configured URL, for providers that have no host of their own. */
    static UpstreamAddress configured(ModelOptions options) throws InvalidConfig {
        options.requiredText("upstream_url");
        return of(options, () -> {
            throw new IllegalStateException("upstream_url is set");
        });
    }

    /** A fixed host with {@code upstream_path}, or the given path where that is not set. */
    static UpstreamAddress fixed(ModelOptions options, Endpoint endpoint, String path) throws InvalidConfig {
        Template configured = options.text("upstream_path");
        PathTemplate template = PathTemplate.of(
                options.field("upstream_path"), configured == null ? Template.compile(path) : configured);
        return exchange -> new Location(
                endpoint, template.render(exchange), exchange.upstream().query());
    }

    private static QueryString join(String fixed, QueryString client) {
        if (fixed.isEmpty()) {
            return client;
        }
        return new QueryString(client.isEmpty() ? fixed : fixed + "&" + client.raw());
    }

    /** Builds a provider's own address. */
    @FunctionalInterface
    interface ProviderDefault {
        UpstreamAddress address() throws InvalidConfig;
    }
}
