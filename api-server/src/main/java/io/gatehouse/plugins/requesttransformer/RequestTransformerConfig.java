package io.gatehouse.plugins.requesttransformer;

import com.fasterxml.jackson.databind.JsonNode;
import io.gatehouse.json.Fields;
import io.gatehouse.plugin.InvalidConfig;
import io.gatehouse.template.PathTemplate;
import io.gatehouse.template.Template;
import io.netty.handler.codec.http.HttpMethod;
import java.util.Optional;

/**
 * The settings of one request-transformer.
 *
 * @param uri the path that takes the place of the upstream's
 */
record RequestTransformerConfig(
        Optional<HttpMethod> method, Optional<PathTemplate> uri, Rules headers, Rules querystring, Rules body) {

    static RequestTransformerConfig read(JsonNode config) throws InvalidConfig {
        Fields fields = Fields.of(config);
        return new RequestTransformerConfig(
                method(fields),
                uri(fields.object("replace")),
                Rules.read(fields, "headers"),
                Rules.read(fields, "querystring"),
                Rules.read(fields, "body"));
    }

    private static Optional<HttpMethod> method(Fields fields) throws InvalidConfig {
        String name = fields.text("http_method");
        if (name == null) {
            return Optional.empty();
        }
        if (!name.chars().allMatch(c -> c >= 'A' && c <= 'Z')) {
            throw fields.invalid("http_method", "must be upper-case letters");
        }
        return Optional.of(HttpMethod.valueOf(name));
    }

    private static Optional<PathTemplate> uri(Fields replace) throws InvalidConfig {
        String text = replace.text("uri");
        if (text == null) {
            return Optional.empty();
        }
        Template template = Template.compileWithBrackets(text);
        String problem = template.problem();
        if (problem != null) {
            throw replace.invalid("uri", "has a template that this gateway does not run: " + problem);
        }
        return Optional.of(PathTemplate.of("config.replace.uri", template));
    }

    /** Whether a form body moves into the query, because the new method has no body to speak of. */
    boolean movesForm() {
        return method.filter(
                        to -> to.equals(HttpMethod.GET) || to.equals(HttpMethod.HEAD) || to.equals(HttpMethod.TRACE))
                .isPresent();
    }
}
