package io.gatehouse.schema.expression;

import io.gatehouse.schema.format.LinearRegex;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads expressions: comparisons of known fields with values of the right type, joined by {@code &&}, {@code ||}, {@code
 * !} and parentheses. As in Kong, {@code ||} binds tighter than {@code &&}.
 */
public final class ExpressionSyntax {
    private static final int DEEPEST = 50;

    private final List<Token> tokens;
    private int at;
    private int depth;

    private ExpressionSyntax(List<Token> tokens) {
        this.tokens = tokens;
    }

    /** What is wrong and where; empty for an expression that can be read. */
    public static Optional<String> problem(String expression) {
        try {
            parse(expression);
            return Optional.empty();
        } catch (InvalidExpression invalid) {
            return Optional.of(invalid.getMessage());
        }
    }

    /** @throws InvalidExpression saying what is wrong and where */
    public static Expression parse(String expression) throws InvalidExpression {
        ExpressionSyntax syntax = new ExpressionSyntax(Token.list(expression));
        Expression read = syntax.conjunction();
        syntax.expect(Token.Kind.END, "an operator");
        return read;
    }

    private Expression conjunction() throws InvalidExpression {
        List<Expression> parts = new ArrayList<>();
        do {
            parts.add(alternatives());
        } while (takes("&&"));
        return parts.size() == 1 ? parts.get(0) : new Expression.All(parts);
    }

    private Expression alternatives() throws InvalidExpression {
        List<Expression> parts = new ArrayList<>();
        do {
            parts.add(term());
        } while (takes("||"));
        return parts.size() == 1 ? parts.get(0) : new Expression.Any(parts);
    }

    private Expression term() throws InvalidExpression {
        boolean negated = takes("!");
        if (!peek().is("(")) {
            if (negated) {
                throw peek().unexpected("(");
            }
            return comparison();
        }
        depth++;
        if (depth > DEEPEST) {
            throw new InvalidExpression("it is nested deeper than " + DEEPEST + " levels");
        }
        at++;
        Expression inner = conjunction();
        take(")");
        depth--;
        return negated ? new Expression.Not(inner) : inner;
    }

    private Expression comparison() throws InvalidExpression {
        List<String> functions = new ArrayList<>();
        Field field = field(functions);
        Token operator = peek();
        String symbol = operator();
        if (!field.allows(symbol)) {
            throw new InvalidExpression("the operator '" + symbol + "' can't be used with " + field.name()
                    + " at character " + operator.position());
        }
        Token value = peek();
        if (!field.takes(symbol, value)) {
            throw value.unexpected("a value for " + field.name());
        }
        at++;
        if (symbol.equals("~")) {
            Optional<String> regex = LinearRegex.problem(value.text());
            if (regex.isPresent()) {
                throw new InvalidExpression(regex.get());
            }
        }
        return new Expression.Comparison(
                field.name(),
                field.type(),
                functions.contains("lower"),
                functions.contains("any"),
                symbol,
                value.text());
    }

    private Field field(List<String> functions) throws InvalidExpression {
        Token name = expect(Token.Kind.NAME, "a field");
        if (peek().is("(")) {
            if (!name.text().equals("lower") && !name.text().equals("any")) {
                throw name.unexpected("lower or any");
            }
            functions.add(name.text());
            at++;
            Field field = field(functions);
            take(")");
            return field;
        }
        return Field.named(name);
    }

    /** A symbol or word; {@code not in} and {@code not contains} are two words. */
    private String operator() throws InvalidExpression {
        Token token = peek();
        if (token.kind() == Token.Kind.NAME && token.text().equals("not")) {
            at++;
            return "not " + expect(Token.Kind.NAME, "in or contains").text();
        }
        if (token.kind() != Token.Kind.NAME && token.kind() != Token.Kind.SYMBOL) {
            throw token.unexpected("an operator");
        }
        at++;
        return token.text();
    }

    private Token peek() {
        return tokens.get(at);
    }

    private boolean takes(String symbol) {
        boolean found = peek().is(symbol);
        if (found) {
            at++;
        }
        return found;
    }

    private void take(String symbol) throws InvalidExpression {
        if (!takes(symbol)) {
            throw peek().unexpected(symbol);
        }
    }

    private Token expect(Token.Kind kind, String expected) throws InvalidExpression {
        Token token = peek();
        if (token.kind() != kind) {
            throw token.unexpected(expected);
        }
        at += kind == Token.Kind.END ? 0 : 1;
        return token;
    }
}
