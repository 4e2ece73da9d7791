package io.gatehouse.schema;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The keywords {@code minimum}, {@code maximum} and {@code exclusiveMinimum}. Strings pass. */
record NumberRange(
        @Nullable BigDecimal least,
        @Nullable BigDecimal most,
        @Nullable BigDecimal above) implements Validator {
    @Override
    public Optional<String> problem(JsonNode value) {
        if (!value.isNumber()) {
            return Optional.empty();
        }
        BigDecimal number = value.decimalValue();
        if (above != null && number.compareTo(above) <= 0) {
            return Optional.of("value must be greater than " + above.toPlainString());
        }
        boolean tooSmall = least != null && number.compareTo(least) < 0;
        boolean tooLarge = most != null && number.compareTo(most) > 0;
        return tooSmall || tooLarge ? Optional.of(expectation()) : Optional.empty();
    }

    private String expectation() {
        if (least == null) {
            return "value must be at most " + plain(most);
        }
        return most == null
                ? "value must be at least " + plain(least)
                : "value should be between " + plain(least) + " and " + plain(most);
    }

    private static String plain(@Nullable BigDecimal number) {
        return number == null ? "" : number.toPlainString();
    }
}
