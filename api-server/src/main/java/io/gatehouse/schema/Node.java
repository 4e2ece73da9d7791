package io.gatehouse.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** A compiled schema. Immutable. */
abstract class Node {
    static final String MISSING = "required field missing";

    /** Reports what is wrong with {@code value} and answers what to store for it. */
    final JsonNode check(JsonNode value, Report report) {
        return value.isNull() ? checkNull(value, report) : checkValue(value, report);
    }

    /** {@link #check} for an explicit null. */
    abstract JsonNode checkNull(JsonNode value, Report report);

    /** {@link #check} for anything but null. */
    abstract JsonNode checkValue(JsonNode value, Report report);

    /** Copies {@code value} with each referenceable string replaced. */
    abstract JsonNode map(JsonNode value, UnaryOperator<String> replacement);

    /** Lays a change over a stored value: records are merged field by field, everything else is replaced. */
    JsonNode merge(JsonNode stored, JsonNode change) {
        return change;
    }

    /**
     * Reads a value out of a form, where everything is text, as what the schema wants; the empty text is null. What
     * can't be read so stays as it is, for {@link #check} to refuse.
     */
    final JsonNode typed(JsonNode form) {
        return form.isTextual() && form.textValue().isEmpty() ? NullNode.getInstance() : typedValue(form);
    }

    /** {@link #typed} for anything but the empty text. */
    JsonNode typedValue(JsonNode form) {
        return form;
    }

    /** The schema of a field; empty unless this is a record that declares it. */
    Optional<Node> member(String field) {
        return Optional.empty();
    }

    /** An explicit null stays where the schema allows it. */
    static JsonNode nullIf(boolean allowed, JsonNode value, Report report) {
        if (!allowed) {
            report.add(MISSING);
        }
        return value;
    }
}
