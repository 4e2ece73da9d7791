package io.gatehouse.configfiles.hcl;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads HCL 2, as HashiCorp's syntax specification describes it: bodies, blocks, every expression, templates and heredocs.
 * Of templates only <code>${…}</code>; directives are refused.
 */
public final class HclParser {
    private static final Pattern IDENTIFIER = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_-]*");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,40}(\\.[0-9]{1,40})?([eE][-+]?[0-9]{1,2})?");
    private static final Pattern HEREDOC = Pattern.compile("<<(-?)([\\p{L}_][\\p{L}\\p{N}_-]*)\\r?\\n");
    private static final int DEEPEST = 200;
    private static final Set<String> CONSTANTS = Set.of("true", "false", "null");

    private final Text text;
    private int depth;
    /** Above zero a line's end means nothing: between parentheses, brackets and in calls. */
    private int bracketed;

    private HclParser(Text text) {
        this.text = text;
    }

    /** @param file how messages name it */
    public static Body body(String file, String content) {
        HclParser parser = new HclParser(new Text(file, content));
        Body body = parser.body();
        if (!parser.text.atEnd()) {
            throw parser.text.unexpected("the end of the file");
        }
        return body;
    }

    /** An expression by itself, as a variable's value on a command line. */
    public static Expression expression(String source, String content) {
        HclParser parser = new HclParser(new Text(source, content));
        parser.bracketed++;
        Expression expression = parser.expression();
        parser.space();
        if (!parser.text.atEnd()) {
            throw parser.text.unexpected("the end of the expression");
        }
        return expression;
    }

    private Body body() {
        Map<String, Body.Attribute> attributes = new LinkedHashMap<>();
        List<Body.Block> blocks = new ArrayList<>();
        text.skip(true);
        while (!text.atEnd() && !text.looking("}")) {
            Place place = text.place();
            String name = identifier("the name of an attribute or block");
            space();
            if (text.looking("=") && !text.looking("==")) {
                text.expect("=");
                Expression value = expression();
                if (attributes.put(name, new Body.Attribute(name, value, place)) != null) {
                    throw new HclException(place, "the attribute '" + name + "' is set twice");
                }
                endOfLine();
            } else {
                blocks.add(block(name, place));
            }
            text.skip(true);
        }
        return new Body(attributes, blocks);
    }

    private Body.Block block(String type, Place place) {
        List<String> labels = new ArrayList<>();
        while (!text.looking("{")) {
            if (text.looking("\"")) {
                labels.add(Values.text(constant(string()), place, "a label"));
            } else {
                labels.add(identifier("'=', a label or '{'"));
            }
            space();
        }
        enter();
        text.expect("{");
        Body body = body();
        text.expect("}");
        depth--;
        endOfLine();
        return new Body.Block(type, labels, body, place);
    }

    private static JsonNode constant(Expression label) {
        if (label instanceof Expression.Literal literal) {
            return literal.value();
        }
        throw new HclException(label.place(), "a label can't contain ${…}; expected a plain string");
    }

    private void endOfLine() {
        text.skip(false);
        if (!text.atEnd() && !text.looking("\n") && !text.looking("}")) {
            throw text.unexpected("the end of the line");
        }
    }

    private void space() {
        text.skip(bracketed > 0);
    }

    private boolean take(String token) {
        space();
        return text.take(token);
    }

    private void enter() {
        depth++;
        if (depth > DEEPEST) {
            throw new HclException(text.place(), "nested deeper than " + DEEPEST + " levels");
        }
    }

    private Expression expression() {
        enter();
        space();
        Place place = text.place();
        Expression condition = binary(Operator.WEAKEST);
        Expression result = condition;
        if (take("?")) {
            Expression yes = expression();
            space();
            text.expect(":");
            result = new Expression.Conditional(condition, yes, expression(), place);
        }
        depth--;
        return result;
    }

    private Expression binary(int precedence) {
        if (precedence > Operator.STRONGEST) {
            return unary();
        }
        Expression left = binary(precedence + 1);
        while (true) {
            space();
            Optional<Operator> operator = text.operator(precedence);
            if (operator.isEmpty()) {
                return left;
            }
            Place place = text.place();
            text.advance(operator.get().length());
            left = new Expression.Binary(operator.get(), left, binary(precedence + 1), place);
        }
    }

    private Expression unary() {
        space();
        Place place = text.place();
        for (char operator : new char[] {'-', '!'}) {
            if (text.take(String.valueOf(operator))) {
                enter();
                Expression operand = unary();
                depth--;
                return new Expression.Unary(operator, operand, place);
            }
        }
        return traversal(primary());
    }

    private Expression traversal(Expression start) {
        Expression target = start;
        while (true) {
            Place place = text.place();
            if (text.take("[*]") || text.take(".*")) {
                Expression element = new Expression.Reference(List.of(Expression.Splat.ELEMENT), place);
                return new Expression.Splat(target, traversal(element), place);
            } else if (text.looking("[")) {
                text.expect("[");
                bracketed++;
                Expression key = expression();
                space();
                text.expect("]");
                bracketed--;
                target = new Expression.Index(target, key, place);
            } else if (text.looking(".") && !text.looking("...")) {
                text.expect(".");
                String name = text.match(IDENTIFIER)
                        .or(() -> text.match(NUMBER))
                        .orElseThrow(() -> text.unexpected("the name of an attribute"));
                target = accessed(target, name, place);
            } else {
                return target;
            }
        }
    }

    private static Expression accessed(Expression target, String name, Place place) {
        if (target instanceof Expression.Reference reference) {
            List<String> names = new ArrayList<>(reference.names());
            names.add(name);
            return new Expression.Reference(List.copyOf(names), reference.place());
        }
        return new Expression.Access(target, name, place);
    }

    private Expression primary() {
        Place place = text.place();
        if (text.looking("\"")) {
            return string();
        }
        if (text.looking("<<")) {
            return heredoc();
        }
        if (text.looking("(")) {
            text.expect("(");
            bracketed++;
            Expression inner = expression();
            space();
            text.expect(")");
            bracketed--;
            return inner;
        }
        if (text.looking("[")) {
            return tuple(place);
        }
        if (text.looking("{")) {
            return object(place);
        }
        Optional<String> number = text.match(NUMBER);
        if (number.isPresent()) {
            return new Expression.Literal(Values.number(new BigDecimal(number.get())), place);
        }
        String name = identifier("an expression");
        if (text.looking("(")) {
            return call(name, place);
        }
        return CONSTANTS.contains(name)
                ? new Expression.Literal(constant(name), place)
                : new Expression.Reference(List.of(name), place);
    }

    private static JsonNode constant(String name) {
        JsonNodeFactory nodes = JsonNodeFactory.instance;
        return name.equals("null") ? nodes.nullNode() : nodes.booleanNode(name.equals("true"));
    }

    private Expression call(String name, Place place) {
        text.expect("(");
        bracketed++;
        List<Expression> arguments = new ArrayList<>();
        boolean spread = false;
        while (!take(")")) {
            arguments.add(expression());
            spread = take("...");
            if (!take(",")) {
                space();
                text.expect(")");
                break;
            }
        }
        bracketed--;
        return new Expression.Call(name, List.copyOf(arguments), spread, place);
    }

    private Expression tuple(Place place) {
        text.expect("[");
        bracketed++;
        Expression result;
        if (atFor()) {
            result = iteration(false, place);
            space();
            text.expect("]");
        } else {
            List<Expression> elements = new ArrayList<>();
            while (!take("]")) {
                elements.add(expression());
                if (!take(",")) {
                    space();
                    text.expect("]");
                    break;
                }
            }
            result = new Expression.Tuple(List.copyOf(elements), place);
        }
        bracketed--;
        return result;
    }

    private boolean atFor() {
        text.skip(true);
        return text.lookingAtWord("for");
    }

    private Expression object(Place place) {
        text.expect("{");
        int outer = bracketed;
        try {
            if (atFor()) {
                bracketed = 1;
                Expression result = iteration(true, place);
                space();
                text.expect("}");
                return result;
            }
            bracketed = 0;
            List<Expression.Entries.Entry> entries = new ArrayList<>();
            text.skip(true);
            while (!text.take("}")) {
                entries.add(entry());
                text.skip(false);
                if (!text.take(",") && !text.looking("\n") && !text.looking("}")) {
                    throw text.unexpected("a comma, the end of the line or '}'");
                }
                text.skip(true);
            }
            return new Expression.Entries(List.copyOf(entries), place);
        } finally {
            bracketed = outer;
        }
    }

    private Expression.Entries.Entry entry() {
        Place place = text.place();
        boolean parenthesized = text.looking("(");
        Optional<String> name = text.matchBefore(IDENTIFIER, "=", ":");
        Expression key = name.isPresent()
                ? new Expression.Literal(JsonNodeFactory.instance.textNode(name.get()), place)
                : expression();
        if (name.isEmpty() && !parenthesized && key instanceof Expression.Reference) {
            throw new HclException(place, "a key that is a reference stands in parentheses");
        }
        text.skip(false);
        if (!text.take("=") && !text.take(":")) {
            throw text.unexpected("'=' or ':'");
        }
        return new Expression.Entries.Entry(key, expression());
    }

    private Expression iteration(boolean object, Place place) {
        identifier("for");
        space();
        String first = identifier("a name");
        Optional<String> second = Optional.empty();
        if (take(",")) {
            space();
            second = Optional.of(identifier("a name"));
        }
        space();
        if (!identifier("'in'").equals("in")) {
            throw text.unexpected("'in'");
        }
        Expression source = expression();
        space();
        text.expect(":");
        Optional<Expression> key = Optional.empty();
        Expression value = expression();
        boolean grouped = false;
        if (object) {
            space();
            text.expect("=>");
            key = Optional.of(value);
            value = expression();
            grouped = take("...");
        }
        space();
        Optional<Expression> condition = Optional.empty();
        if (text.lookingAtWord("if")) {
            identifier("'if'");
            condition = Optional.of(expression());
        }
        return new Expression.For(
                second.isPresent() ? Optional.of(first) : Optional.empty(),
                second.orElse(first),
                source,
                key,
                value,
                grouped,
                condition,
                place);
    }

    private String identifier(String expected) {
        return text.match(IDENTIFIER).orElseThrow(() -> text.unexpected(expected));
    }

    private Expression string() {
        Place place = text.place();
        text.expect("\"");
        Parts parts = new Parts(place);
        while (!text.take("\"")) {
            if (text.atEnd() || text.looking("\n")) {
                throw new HclException(place, "the string has no end on its line; expected '\"'");
            }
            if (!interpolated(parts)) {
                parts.append(text.looking("\\") ? text.escaped() : text.character());
            }
        }
        return parts.expression();
    }

    /** Takes what begins with a dollar or percent sign and a brace. */
    private boolean interpolated(Parts parts) {
        if (text.take("$${")) {
            parts.append("${");
        } else if (text.take("%%{")) {
            parts.append("%{");
        } else if (text.looking("%{")) {
            throw new HclException(text.place(), "template directives (%{ … }) are not supported; expected ${ … }");
        } else if (text.take("${")) {
            boolean trimBefore = text.take("~");
            int outer = bracketed;
            bracketed = 1;
            Expression expression = expression();
            space();
            if (trimBefore || text.looking("~")) {
                throw new HclException(text.place(), "trimming with '~' is not supported; expected ${ … }");
            }
            text.expect("}");
            bracketed = outer;
            parts.add(expression);
        } else {
            return false;
        }
        return true;
    }

    private Expression heredoc() {
        Place place = text.place();
        Matcher start = text.matcher(HEREDOC)
                .orElseThrow(
                        () -> new HclException(place, "expected a heredoc such as <<EOT with its text on new lines"));
        boolean indented = start.group(1).equals("-");
        Optional<Text> inner = text.lines(start.group(2), indented);
        if (inner.isEmpty()) {
            throw new HclException(place, "the heredoc has no end; expected a line '" + start.group(2) + "'");
        }
        HclParser parser = new HclParser(inner.get());
        parser.depth = depth;
        Parts parts = new Parts(place);
        while (!parser.text.atEnd()) {
            if (!parser.interpolated(parts)) {
                parts.append(parser.text.character());
            }
        }
        return parts.expression();
    }

    /** Collects the parts of a template. */
    private static final class Parts {
        private final Place place;
        private final List<Expression> parts = new ArrayList<>();
        private final StringBuilder open = new StringBuilder();

        Parts(Place place) {
            this.place = place;
        }

        void append(String characters) {
            open.append(characters);
        }

        void add(Expression expression) {
            close();
            parts.add(expression);
        }

        Expression expression() {
            if (parts.isEmpty()) {
                return literal();
            }
            close();
            return new Expression.Template(List.copyOf(parts), place);
        }

        private void close() {
            if (open.length() > 0) {
                parts.add(literal());
                open.setLength(0);
            }
        }

        private Expression literal() {
            return new Expression.Literal(JsonNodeFactory.instance.textNode(open.toString()), place);
        }
    }
}
