package io.gatehouse.snapshot;

import io.gatehouse.gateway.router.Comparisons;
import io.gatehouse.gateway.router.Condition;
import io.gatehouse.schema.expression.Expression;
import io.gatehouse.schema.expression.ExpressionSyntax;
import io.gatehouse.schema.expression.InvalidExpression;
import java.util.List;

/** Turns the text of an expression into what the router evaluates. */
final class ExpressionCompiler implements Expression.Cases<Condition> {
    private static final String PROTOCOL = "net.protocol";
    private static final String EQUAL = "==";

    private ExpressionCompiler() {}

    /**
     * The condition of a route.
     *
     * @param protocols those of the route, which must be the request's too; a route for https alone also takes http
     *     requests, to send their clients on to https
     * @throws InvalidExpression for an expression that can't be read, which writing refuses
     */
    static Condition compile(String expression, List<String> protocols) throws InvalidExpression {
        Condition written = ExpressionSyntax.parse(expression).fold(new ExpressionCompiler());
        if (protocols.equals(List.of("https"))) {
            return written;
        }
        Condition protocol = Condition.any(protocols.stream()
                .map(each -> Comparisons.text(PROTOCOL, false, false, EQUAL, each))
                .toList());
        return Condition.all(List.of(protocol, written));
    }

    @Override
    public Condition all(List<Expression> parts) {
        return Condition.all(each(parts));
    }

    @Override
    public Condition any(List<Expression> parts) {
        return Condition.any(each(parts));
    }

    @Override
    public Condition not(Expression negated) {
        return Condition.not(negated.fold(this));
    }

    @Override
    public Condition comparison(Expression.Comparison comparison) {
        String field = comparison.field();
        String operator = comparison.operator();
        String value = comparison.value();
        return switch (comparison.type()) {
            case TEXT -> Comparisons.text(field, comparison.lower(), comparison.anyValue(), operator, value);
            case NUMBER -> Comparisons.number(field, operator, number(value));
            case ADDRESS -> Comparisons.address(field, operator, value);
        };
    }

    private static long number(String text) {
        return text.startsWith("0x") ? Long.parseLong(text.substring(2), 16) : Long.parseLong(text);
    }

    private List<Condition> each(List<Expression> parts) {
        return parts.stream().map(part -> part.fold(this)).toList();
    }
}
