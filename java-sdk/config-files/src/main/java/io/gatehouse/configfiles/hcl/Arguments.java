package io.gatehouse.configfiles.hcl;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What a function is called with. */
record Arguments(String name, List<JsonNode> values, Scope scope, Place place) {
    int count() {
        return values.size();
    }

    Stream<Integer> all() {
        return IntStream.range(0, values.size()).boxed();
    }

    JsonNode value(int index) {
        if (index >= values.size()) {
            throw new HclException(
                    place, name + "() has " + values.size() + " arguments; expected at least " + (index + 1));
        }
        return values.get(index);
    }

    HclException wrong(int index, String expected) {
        String found = index < values.size() ? Values.kind(values.get(index)) : "missing";
        return new HclException(
                place, "argument " + (index + 1) + " of " + name + "() is " + found + "; expected " + expected);
    }

    String text(int index) {
        return Values.text(value(index), place, "argument " + (index + 1) + " of " + name + "()");
    }

    BigDecimal decimal(int index) {
        return Values.decimal(value(index), place);
    }

    int integer(int index, int least, int most) {
        BigDecimal value = decimal(index);
        if (value.stripTrailingZeros().scale() > 0
                || value.compareTo(BigDecimal.valueOf(least)) < 0
                || value.compareTo(BigDecimal.valueOf(most)) > 0) {
            throw wrong(index, "an integer between " + least + " and " + most);
        }
        return value.intValue();
    }

    boolean truth(int index) {
        return Values.truth(value(index), place);
    }

    /** The elements of a list or set. */
    List<JsonNode> elements(int index) {
        if (!value(index).isArray() && !value(index).isObject()) {
            throw wrong(index, "a list");
        }
        return Values.elements(value(index), place);
    }

    ObjectNode object(int index) {
        if (value(index) instanceof ObjectNode object) {
            return object;
        }
        throw wrong(index, "a map or object");
    }

    /** True, or an error when a part of the argument is known only after the apply. */
    boolean known(int index) {
        if (!Deferred.complete(value(index))) {
            throw wrong(index, "values that are known before the apply");
        }
        return true;
    }

    Path directory() {
        return scope.directory();
    }
}
