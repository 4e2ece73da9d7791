package io.gatehouse.plugins.requesttransformer;

import com.fasterxml.jackson.databind.JsonNode;
import io.gatehouse.json.CurrentBody;
import io.gatehouse.plugin.BodyNeed;
import io.gatehouse.plugin.Decision;
import io.gatehouse.plugin.Exchange;
import io.gatehouse.plugin.InvalidConfig;
import io.gatehouse.plugin.Plugin;
import io.gatehouse.plugin.QueryString;
import io.gatehouse.plugin.RequestBody;
import io.gatehouse.template.TemplateFailure;
import io.gatehouse.template.UnsafeValue;
import io.netty.buffer.Unpooled;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Changes the request on its way to the upstream: URI, method, headers, body, query, in this order. */
@Singleton
public final class RequestTransformerPlugin implements Plugin<RequestTransformerConfig> {
    private static final Logger LOG = LoggerFactory.getLogger(RequestTransformerPlugin.class);
    private static final int BODY_BYTES = 8 * 1024 * 1024;
    private static final String FORM = "application/x-www-form-urlencoded";

    @Override
    public String name() {
        return "request-transformer";
    }

    @Override
    public int priority() {
        return 801;
    }

    @Override
    public RequestTransformerConfig configure(JsonNode config) throws InvalidConfig {
        return RequestTransformerConfig.read(config);
    }

    @Override
    public BodyNeed requestBody(RequestTransformerConfig config) {
        return config.body().isEmpty() && !config.movesForm() ? BodyNeed.STREAMED : new BodyNeed(BODY_BYTES);
    }

    @Override
    public Decision access(RequestTransformerConfig config, Exchange exchange) {
        boolean needsBody = requestBody(config).bufferBytes() > 0;
        if (needsBody && exchange.body() instanceof RequestBody.TooLarge) {
            return Decision.refuse(413, "Payload too large");
        }
        // Only JSON and forms are understood; to forward another body unchanged would pass by the rules.
        if (!config.body().isEmpty() && CurrentBody.isOfType(exchange, "multipart/form-data")) {
            return Decision.refuse(415, "Unsupported media type");
        }
        try {
            transform(config, exchange);
            return Decision.proceed();
        } catch (UnsafeValue unsafe) {
            return Decision.refuse(400, unsafe.reason());
        } catch (TemplateFailure failure) {
            LOG.warn("request-transformer can't fill in a template: {}", failure.reason());
            return Decision.refuse(500, "An unexpected error occurred");
        }
    }

    private static void transform(RequestTransformerConfig config, Exchange exchange) throws TemplateFailure {
        if (config.uri().isPresent()) {
            exchange.upstream().path(config.uri().get().render(exchange));
        }
        if (config.method().isPresent()) {
            exchange.upstream().method(config.method().get());
        }
        QueryString query = exchange.upstream().query();
        if (config.movesForm() && CurrentBody.isOfType(exchange, FORM)) {
            query = ArgumentRules.merge(query, text(exchange));
        }
        new HeaderRules(config.headers()).apply(exchange);
        if (!config.body().isEmpty()) {
            body(config.body(), exchange);
        }
        exchange.upstream().query(new ArgumentRules(config.querystring()).apply(query, exchange));
    }

    private static void body(Rules rules, Exchange exchange) throws TemplateFailure {
        if (!(CurrentBody.of(exchange) instanceof RequestBody.Buffered body)) {
            return;
        }
        if (CurrentBody.isOfType(exchange, "application/json")) {
            replace(exchange, new JsonBodyRules(rules).apply(body.bytes(), exchange));
        } else if (CurrentBody.isOfType(exchange, FORM)) {
            QueryString form = new ArgumentRules(rules).apply(new QueryString(text(exchange)), exchange);
            replace(exchange, form.raw().getBytes(StandardCharsets.ISO_8859_1));
        }
    }

    private static void replace(Exchange exchange, byte[] body) {
        exchange.upstream().replaceBody(Unpooled.wrappedBuffer(body));
    }

    /** Bytes as characters one to one, so that what is not touched comes out as it went in. */
    private static String text(Exchange exchange) {
        return CurrentBody.of(exchange) instanceof RequestBody.Buffered body
                ? new String(body.bytes(), StandardCharsets.ISO_8859_1)
                : "";
    }
}
