package io.gatehouse.schema.expression;

import java.util.Map;
import java.util.Set;

/** A field of a request with the operators and values that it can be compared by. */
record Field(String name, Expression.Type type) {
    private static final Set<String> TEXT_OPERATORS = Set.of("==", "!=", "~", "^=", "=^", "contains", "not contains");
    private static final Set<String> NUMBER_OPERATORS = Set.of("==", "!=", ">", ">=", "<", "<=");
    private static final Set<String> ADDRESS_OPERATORS = Set.of("==", "!=", "in", "not in");

    private static final Map<String, Expression.Type> NAMED = Map.ofEntries(
            Map.entry("http.method", Expression.Type.TEXT),
            Map.entry("http.host", Expression.Type.TEXT),
            Map.entry("http.path", Expression.Type.TEXT),
            Map.entry("http.path.segments.len", Expression.Type.NUMBER),
            Map.entry("net.protocol", Expression.Type.TEXT),
            Map.entry("tls.sni", Expression.Type.TEXT),
            Map.entry("net.port", Expression.Type.NUMBER),
            Map.entry("net.src.port", Expression.Type.NUMBER),
            Map.entry("net.dst.port", Expression.Type.NUMBER),
            Map.entry("net.src.ip", Expression.Type.ADDRESS),
            Map.entry("net.dst.ip", Expression.Type.ADDRESS));

    static Field named(Token token) throws InvalidExpression {
        String name = token.text();
        Expression.Type type = NAMED.get(name);
        boolean member = name.matches("http\\.(headers|queries)\\.[A-Za-z0-9_-]+")
                || name.matches("http\\.path\\.segments\\.[0-9]{1,4}(_[0-9]{1,4})?");
        if (type == null && !member) {
            throw new InvalidExpression("there is no field '" + name + "' at character " + token.position());
        }
        return new Field(name, type == null ? Expression.Type.TEXT : type);
    }

    boolean allows(String operator) {
        return switch (type) {
            case TEXT -> TEXT_OPERATORS.contains(operator);
            case NUMBER -> NUMBER_OPERATORS.contains(operator);
            case ADDRESS -> ADDRESS_OPERATORS.contains(operator);
        };
    }

    boolean takes(String operator, Token value) {
        return switch (type) {
            case TEXT -> value.kind() == Token.Kind.TEXT;
            case NUMBER -> value.kind() == Token.Kind.NUMBER;
            case ADDRESS ->
                operator.endsWith("in") ? value.kind() == Token.Kind.RANGE : value.kind() == Token.Kind.ADDRESS;
        };
    }
}
