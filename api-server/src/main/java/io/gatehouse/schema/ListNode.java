package io.gatehouse.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** A list; as a set it silently loses duplicates and keeps its order. */
final class ListNode extends Node {
    private final Node element;
    private final boolean nullable;
    private final boolean set;
    private final Validator first;
    private final List<Validator> validators;

    ListNode(Node element, boolean nullable, boolean set, List<Validator> validators) {
        this(element, nullable, set, value -> Optional.empty(), validators);
    }

    /** @param first looks at the list before its elements are checked, which are not when it finds a problem */
    ListNode(Node element, boolean nullable, boolean set, Validator first, List<Validator> validators) {
        this.element = element;
        this.nullable = nullable;
        this.set = set;
        this.first = first;
        this.validators = List.copyOf(validators);
    }

    @Override
    JsonNode checkNull(JsonNode value, Report report) {
        return nullIf(nullable, value, report);
    }

    @Override
    JsonNode checkValue(JsonNode value, Report report) {
        if (!value.isArray()) {
            report.add(set ? "expected a set" : "expected an array");
            return value;
        }
        Optional<String> unreadable = first.problem(value);
        if (unreadable.isPresent()) {
            report.add(unreadable.get());
            return value;
        }
        ArrayNode checked = JsonNodeFactory.instance.arrayNode(value.size());
        Set<JsonNode> seen = new HashSet<>();
        int before = report.violations().size();
        for (int i = 0; i < value.size(); i++) {
            report.enter(i);
            JsonNode stored = element.check(value.get(i), report);
            report.leave();
            if (!set || seen.add(stored)) {
                checked.add(stored);
            }
        }
        if (report.violations().size() == before) {
            for (Validator validator : validators) {
                Optional<String> problem = validator.problem(checked);
                if (problem.isPresent()) {
                    report.add(problem.get());
                    return checked;
                }
            }
        }
        return checked;
    }

    @Override
    JsonNode map(JsonNode value, UnaryOperator<String> replacement) {
        if (!value.isArray()) {
            return value.deepCopy();
        }
        ArrayNode mapped = JsonNodeFactory.instance.arrayNode(value.size());
        value.forEach(one -> mapped.add(element.map(one, replacement)));
        return mapped;
    }

    /** A single value is a list of one. */
    @Override
    JsonNode typedValue(JsonNode form) {
        ArrayNode typed = JsonNodeFactory.instance.arrayNode();
        if (form.isArray()) {
            form.forEach(one -> typed.add(element.typed(one)));
        } else {
            typed.add(element.typed(form));
        }
        return typed;
    }
}
