package io.gatehouse.configfiles.hcl;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.Optional;

/** The operators between two values, those that bind weakest first. */
public enum Operator {
    OR("||", 1),
    AND("&&", 2),
    EQUAL("==", 3),
    DIFFERENT("!=", 3),
    AT_LEAST(">=", 4),
    AT_MOST("<=", 4),
    MORE(">", 4),
    LESS("<", 4),
    PLUS("+", 5),
    MINUS("-", 5),
    TIMES("*", 6),
    DIVIDED("/", 6),
    MODULO("%", 6);

    static final int WEAKEST = 1;
    static final int STRONGEST = 6;

    private final String symbol;
    private final int precedence;

    Operator(String symbol, int precedence) {
        this.symbol = symbol;
        this.precedence = precedence;
    }

    /** The operator of a precedence that a text begins with. */
    static Optional<Operator> at(String text, int position, int precedence) {
        return Arrays.stream(values())
                .filter(each -> each.precedence == precedence && text.startsWith(each.symbol, position))
                .findFirst();
    }

    int length() {
        return symbol.length();
    }

    JsonNode apply(JsonNode left, JsonNode right, Place place) {
        return switch (this) {
            case OR -> truth(either(Values.truth(left, place), Values.truth(right, place)));
            case AND -> truth(both(Values.truth(left, place), Values.truth(right, place)));
            case EQUAL -> truth(equal(left, right, place));
            case DIFFERENT -> truth(!equal(left, right, place));
            case AT_LEAST, AT_MOST, MORE, LESS ->
                truth(compares(Values.decimal(left, place).compareTo(Values.decimal(right, place))));
            case PLUS, MINUS, TIMES, DIVIDED, MODULO ->
                Values.number(calculated(Values.decimal(left, place), Values.decimal(right, place), place));
        };
    }

    /** As in Terraform, an operand that is no boolean is wrong whatever the other one is. */
    private static boolean either(boolean left, boolean right) {
        return left || right;
    }

    private static boolean both(boolean left, boolean right) {
        return left && right;
    }

    private boolean compares(int order) {
        return switch (this) {
            case AT_LEAST -> order >= 0;
            case AT_MOST -> order <= 0;
            case MORE -> order > 0;
            default -> order < 0;
        };
    }

    private BigDecimal calculated(BigDecimal left, BigDecimal right, Place place) {
        if ((this == DIVIDED || this == MODULO) && right.signum() == 0) {
            throw new HclException(place, "division by zero");
        }
        return switch (this) {
            case PLUS -> left.add(right);
            case MINUS -> left.subtract(right);
            case TIMES -> left.multiply(right);
            case DIVIDED -> left.divide(right, MathContext.DECIMAL128);
            default -> left.remainder(right);
        };
    }

    private static boolean equal(JsonNode left, JsonNode right, Place place) {
        if (!Deferred.complete(left) || !Deferred.complete(right)) {
            throw new HclException(place, "a comparison needs values that are known before the apply");
        }
        return left.equals(right);
    }

    private static JsonNode truth(boolean value) {
        return JsonNodeFactory.instance.booleanNode(value);
    }
}
