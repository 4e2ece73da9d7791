package io.gatehouse.schema.expression;

import io.gatehouse.schema.format.LinearRegex;
import java.util.List;
import java.util.Optional;

/**
 * Checks that an expression can be read: comparisons of known fields with values of the right type, joined by {@code
 * &&}, {@code ||}, {@code !} and parentheses.
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
            ExpressionSyntax syntax = new ExpressionSyntax(Token.list(expression));
            syntax.alternatives();
            syntax.expect(Token.Kind.END, "an operator");
            return Optional.empty();
        } catch (InvalidExpression invalid) {
            return Optional.of(invalid.getMessage());
        }
    }

    private void alternatives() throws InvalidExpression {
        conjunction();
        while (takes("||")) {
            conjunction();
        }
    }

    private void conjunction() throws InvalidExpression {
        term();
        while (takes("&&")) {
            term();
        }
    }

    private void term() throws InvalidExpression {
        boolean negated = takes("!");
        if (!peek().is("(")) {
            if (negated) {
                throw peek().unexpected("(");
            }
            comparison();
            return;
        }
        depth++;
        if (depth > DEEPEST) {
            throw new InvalidExpression("it is nested deeper than " + DEEPEST + " levels");
        }
        at++;
        alternatives();
        take(")");
        depth--;
    }

    private void comparison() throws InvalidExpression {
        Field field = field();
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
    }

    private Field field() throws InvalidExpression {
        Token name = expect(Token.Kind.NAME, "a field");
        if (peek().is("(")) {
            if (!name.text().equals("lower") && !name.text().equals("any")) {
                throw name.unexpected("lower or any");
            }
            at++;
            Field field = field();
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
