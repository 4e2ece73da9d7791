package io.gatehouse.schema;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;

/** The types of single values, with Kong's text for a value of another type. */
enum JsonType {
    STRING("expected a string") {
        @Override
        boolean accepts(JsonNode value) {
            return value.isTextual();
        }
    },
    /** Lua has one kind of number, so 5.0 is an integer too. Clients decode integers into 64 bits. */
    INTEGER("expected an integer") {
        @Override
        boolean accepts(JsonNode value) {
            return isFinite(value) && isWhole(value.decimalValue());
        }
    },
    NUMBER("expected a number") {
        @Override
        boolean accepts(JsonNode value) {
            return isFinite(value);
        }
    },
    BOOLEAN("expected a boolean") {
        @Override
        boolean accepts(JsonNode value) {
            return value.isBoolean();
        }
    };

    private static final BigDecimal LEAST = BigDecimal.valueOf(Long.MIN_VALUE);
    private static final BigDecimal MOST = BigDecimal.valueOf(Long.MAX_VALUE);

    private final String expected;

    JsonType(String expected) {
        this.expected = expected;
    }

    abstract boolean accepts(JsonNode value);

    String expected() {
        return expected;
    }

    /** A parser that reads doubles makes an infinity of 1e400, which is no number of JSON. */
    private static boolean isFinite(JsonNode value) {
        return value.isNumber() && !((value.isDouble() || value.isFloat()) && !Double.isFinite(value.doubleValue()));
    }

    private static boolean isWhole(BigDecimal number) {
        return number.compareTo(LEAST) >= 0
                && number.compareTo(MOST) <= 0
                && (number.signum() == 0 || number.stripTrailingZeros().scale() <= 0);
    }
}
