package io.gatehouse.template;

import io.gatehouse.plugin.Exchange;

/** A path with placeholders, whose values may bring slashes but can't climb or end the path. */
public final class PathTemplate {
    private final String field;
    private final Template template;

    /** @param field named in errors */
    public PathTemplate(String field, Template template) {
        this.field = field;
        this.template = template;
    }

    /**
     * The path for one request, with exactly one leading slash.
     *
     * @throws TemplateFailure when a value is missing or could lead elsewhere
     */
    public String render(Exchange exchange) throws TemplateFailure {
        String path = template.isConstant() ? template.source() : template.render(exchange, UrlPart.PATH, field);
        if (!template.isConstant() && UrlPart.climbs(path)) {
            throw new TemplateFailure(field + " must not contain . or .. as a path segment");
        }
        int from = 0;
        while (from < path.length() && path.charAt(from) == '/') {
            from++;
        }
        return from == 1 ? path : "/" + path.substring(from);
    }
}
