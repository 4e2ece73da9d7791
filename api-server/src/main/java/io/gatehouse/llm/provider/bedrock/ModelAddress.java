package io.gatehouse.llm.provider.bedrock;

import io.gatehouse.llm.ChatRequest;
import io.gatehouse.llm.ModelOptions;
import io.gatehouse.llm.dialect.UpstreamAddress;
import io.gatehouse.plugin.Endpoint;
import io.gatehouse.plugin.InvalidConfig;
import io.gatehouse.template.PathTemplate;
import io.gatehouse.template.Template;
import io.gatehouse.template.TemplateFailure;
import io.gatehouse.template.UnsafeValue;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** {@code https://bedrock-runtime.{region}.amazonaws.com/model/{model}/converse}, unless the config says what it is. */
@FunctionalInterface
interface ModelAddress {
    UpstreamAddress.Location locate(ChatRequest request) throws TemplateFailure;

    static ModelAddress of(ModelOptions options, Region region) throws InvalidConfig {
        if (options.text("upstream_url") != null) {
            UpstreamAddress configured = UpstreamAddress.configured(options);
            return request -> configured.locate(request.exchange());
        }
        Template path = options.text("upstream_path");
        PathTemplate own = path == null ? null : PathTemplate.of(options.field("upstream_path"), path);
        return request -> new UpstreamAddress.Location(
                new Endpoint(true, "bedrock-runtime." + region.name(request.exchange()) + ".amazonaws.com", 443, true),
                own == null ? operation(request) : own.render(request.exchange()),
                request.exchange().upstream().query());
    }

    /** Ids of models may be ARNs, with colons and slashes in them: all of it is one segment. */
    private static String operation(ChatRequest request) throws TemplateFailure {
        String model = request.model();
        if (model.equals(".") || model.equals("..")) {
            throw new UnsafeValue("model.name must not be . or ..");
        }
        return "/model/" + encode(model) + (request.stream() ? "/converse-stream" : "/converse");
    }

    /** Every byte but AWS's unreserved characters is percent-encoded. */
    static String encode(String segment) {
        return URLEncoder.encode(segment, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A")
                .replace("%7E", "~");
    }
}
