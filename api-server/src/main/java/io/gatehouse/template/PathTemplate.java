package io.gatehouse.template;

import io.gatehouse.plugin.Exchange;
import io.gatehouse.plugin.InvalidConfig;

/** A path with placeholders, whose values may bring slashes but can't climb or end the path. */
public final class PathTemplate {
    private final String field;
    private final Template template;

    private PathTemplate(String field, Template template) {
        this.field = field;
        this.template = template;
    }

    /**
     * Checks the literal text, which goes on the wire as it is.
     *
     * @param field named in errors
     */
    public static PathTemplate of(String field, Template template) throws InvalidConfig {
        String text = template.source();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c <= ' ' || c >= 0x7F || c == '?' || c == '#') {
                throw new InvalidConfig(field + " must be a percent-encoded path without a query");
            }
        }
        return new PathTemplate(field, template);
    }

    /**
     * The path for one request, with exactly one leading slash.
     *
     * @throws TemplateFailure when a value is missing or could lead elsewhere
     */
    public String render(Exchange exchange) throws TemplateFailure {
        String path = template.isConstant() ? template.source() : template.render(exchange, UrlPart.PATH, field);
        if (!template.isConstant() && UrlPart.climbs(path)) {
            throw new UnsafeValue(field + " must not contain . or .. as a path segment");
        }
        int from = 0;
        while (from < path.length() && path.charAt(from) == '/') {
            from++;
        }
        return from == 1 ? path : "/" + path.substring(from);
    }
}
