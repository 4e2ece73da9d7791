package io.gatehouse.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** The types of single values, with Kong's text for a value of another type. */
enum JsonType {
    STRING("expected a string") {
        @Override
        boolean accepts(JsonNode value) {
            return value.isTextual();
        }

        @Override
        Optional<JsonNode> read(String text) {
            return Optional.of(TextNode.valueOf(text));
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

        @Override
        Optional<JsonNode> read(String text) {
            return switch (text) {
                case "true" -> Optional.of(BooleanNode.TRUE);
                case "false" -> Optional.of(BooleanNode.FALSE);
                default -> Optional.empty();
            };
        }
    };

    private static final Pattern LONG = Pattern.compile("-?[0-9]{1,18}");
    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,40}(\\.[0-9]{1,40})?");
    private static final BigDecimal LEAST = BigDecimal.valueOf(Long.MIN_VALUE);
    private static final BigDecimal MOST = BigDecimal.valueOf(Long.MAX_VALUE);

    private final String expected;

    JsonType(String expected) {
        this.expected = expected;
    }

    abstract boolean accepts(JsonNode value);

    /** The value that a text stands for; the numbers' reading, which two of the types share. */
    Optional<JsonNode> read(String text) {
        if (!DECIMAL.matcher(text).matches()) {
            return Optional.empty();
        }
        boolean isLong = LONG.matcher(text).matches();
        return Optional.of(isLong ? LongNode.valueOf(Long.parseLong(text)) : DecimalNode.valueOf(new BigDecimal(text)));
    }

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
