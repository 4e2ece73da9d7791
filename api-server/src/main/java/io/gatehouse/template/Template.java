package io.gatehouse.template;

import io.gatehouse.plugin.Exchange;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A config string with placeholders {@code $(headers.name)}, {@code $(query_params.name)} and
 * {@code $(uri_captures.name)}, taken apart once. A placeholder that can't be understood fails each request, as Kong
 * does; {@link #problem()} tells it beforehand.
 */
public final class Template {
    private final String source;
    private final List<Piece> pieces;
    private final boolean constant;

    private Template(String source, List<Piece> pieces) {
        this.source = source;
        this.pieces = pieces;
        this.constant = pieces.stream().allMatch(piece -> piece instanceof Literal);
    }

    /** Takes apart a string whose placeholders have the form {@code $(source.key)}. */
    public static Template compile(String text) {
        return compile(text, expression -> expression);
    }

    /** Like {@link #compile(String)}; {@code source["key"]}, {@code source['key']} and {@code source[1]} also work. */
    public static Template compileWithBrackets(String text) {
        return compile(text, Template::dotted);
    }

    private static Template compile(String text, UnaryOperator<String> normalize) {
        List<Piece> pieces = new ArrayList<>();
        int from = 0;
        while (true) {
            int open = text.indexOf("$(", from);
            int close = open < 0 ? -1 : text.indexOf(')', open);
            if (close < 0) {
                break;
            }
            if (open > from) {
                pieces.add(new Literal(text.substring(from, open)));
            }
            pieces.add(placeholder(text, normalize.apply(text.substring(open + 2, close))));
            from = close + 1;
        }
        if (from < text.length()) {
            pieces.add(new Literal(text.substring(from)));
        }
        return new Template(text, List.copyOf(pieces));
    }

    private static Piece placeholder(String text, String expression) {
        int dot = expression.indexOf('.');
        if (dot < 1 || dot == expression.length() - 1 || expression.indexOf('.', dot + 1) >= 0) {
            return new Broken("cannot parse expression for field '" + text + "'");
        }
        String key = expression.substring(dot + 1);
        String source = expression.substring(0, dot);
        return switch (source) {
            case "headers" ->
                new Placeholder(source, key, exchange -> exchange.headers().get(key));
            case "query_params" ->
                new Placeholder(source, key, exchange -> exchange.query().first(key));
            case "uri_captures" ->
                new Placeholder(source, key, exchange -> exchange.captures().get(key));
            default -> new Broken("source '" + source + "' is not supported");
        };
    }

    /** {@code headers["x-a"]} as {@code headers.x-a}; anything else as it is. */
    private static String dotted(String expression) {
        int open = expression.indexOf('[');
        if (open < 1 || !expression.endsWith("]")) {
            return expression.strip();
        }
        String key = expression.substring(open + 1, expression.length() - 1).strip();
        int end = key.length() - 1;
        boolean quoted = end > 0 && key.charAt(0) == key.charAt(end) && (key.charAt(0) == '"' || key.charAt(0) == '\'');
        return expression.substring(0, open).strip() + "." + (quoted ? key.substring(1, end) : key);
    }

    /** The string as it was configured. */
    public String source() {
        return source;
    }

    /** Whether every request gets the same text. */
    public boolean isConstant() {
        return constant;
    }

    /** What is wrong with a placeholder whatever the request; null when nothing is. */
    public @Nullable String problem() {
        for (Piece piece : pieces) {
            if (piece instanceof Broken broken) {
                return broken.message();
            }
        }
        return null;
    }

    /**
     * Fills in the values of a request.
     *
     * @throws TemplateFailure when one is missing or empty
     */
    public String render(Exchange exchange) throws TemplateFailure {
        return constant ? source : render(exchange, null, "");
    }

    /** Fills in the values of a request, each checked and encoded for that part of a URL. */
    String render(Exchange exchange, @Nullable UrlPart part, String field) throws TemplateFailure {
        StringBuilder text = new StringBuilder();
        for (Piece piece : pieces) {
            String value = piece.value(exchange);
            boolean foreign = part != null && piece instanceof Placeholder;
            text.append(foreign && part != null ? part.encode(field, value) : value);
        }
        return text.toString();
    }

    /** The text after the last placeholder; the whole text when there is none. */
    String literalTail() {
        return pieces.isEmpty() || !(pieces.get(pieces.size() - 1) instanceof Literal literal) ? "" : literal.text();
    }

    @Override
    public String toString() {
        return source;
    }

    private sealed interface Piece {
        String value(Exchange exchange) throws TemplateFailure;
    }

    private record Literal(String text) implements Piece {
        @Override
        public String value(Exchange exchange) {
            return text;
        }
    }

    private record Placeholder(String source, String key, Lookup lookup) implements Piece {
        @Override
        public String value(Exchange exchange) throws TemplateFailure {
            String value = lookup.find(exchange);
            if (value == null || value.isEmpty()) {
                throw new TemplateFailure(source + " key " + key + " was not provided");
            }
            return value;
        }
    }

    private record Broken(String message) implements Piece {
        @Override
        public String value(Exchange exchange) throws TemplateFailure {
            throw new TemplateFailure(message);
        }
    }

    private interface Lookup {
        @Nullable
        String find(Exchange exchange);
    }
}
