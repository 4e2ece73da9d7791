package io.gatehouse.configfiles.hcl;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** An expression, as the file has it. Values are JSON trees in which {@link Deferred} values may stand. */
public sealed interface Expression {
    Place place();

    /** @throws HclException where the expression is wrong, or needs what is only known after an apply */
    JsonNode evaluate(Scope scope);

    /** The expressions that it is made of. */
    Stream<Expression> parts();

    /** A constant. */
    record Literal(JsonNode value, Place place) implements Expression {
        @Override
        public JsonNode evaluate(Scope scope) {
            return value;
        }

        @Override
        public Stream<Expression> parts() {
            return Stream.empty();
        }
    }

    /** A quoted text or a heredoc; the parts are literals and what stands in <code>${…}</code>. */
    record Template(List<Expression> contents, Place place) implements Expression {
        @Override
        public JsonNode evaluate(Scope scope) {
            // "${x}" alone is x with the type that it has.
            if (contents.size() == 1 && !(contents.get(0) instanceof Literal)) {
                return contents.get(0).evaluate(scope);
            }
            Texts texts = new Texts();
            for (Expression part : contents) {
                texts.add(part.evaluate(scope), part.place());
            }
            return texts.node();
        }

        @Override
        public Stream<Expression> parts() {
            return contents.stream();
        }
    }

    /** {@code [a, b]} */
    record Tuple(List<Expression> elements, Place place) implements Expression {
        @Override
        public JsonNode evaluate(Scope scope) {
            ArrayNode array = JsonNodeFactory.instance.arrayNode();
            elements.forEach(each -> array.add(each.evaluate(scope)));
            return array;
        }

        @Override
        public Stream<Expression> parts() {
            return elements.stream();
        }
    }

    /** <code>{ key = value }</code> */
    record Entries(List<Entry> entries, Place place) implements Expression {
        /** {@code key = value} */
        public record Entry(Expression key, Expression value) {}

        @Override
        public JsonNode evaluate(Scope scope) {
            ObjectNode object = JsonNodeFactory.instance.objectNode();
            for (Entry entry : entries) {
                String key =
                        Values.text(entry.key().evaluate(scope), entry.key().place(), "a key");
                if (object.has(key)) {
                    throw new HclException(entry.key().place(), "the key '" + key + "' occurs twice in one object");
                }
                object.set(key, entry.value().evaluate(scope));
            }
            return object;
        }

        @Override
        public Stream<Expression> parts() {
            return entries.stream().flatMap(entry -> Stream.of(entry.key(), entry.value()));
        }
    }

    /** {@code condition ? yes : no} */
    record Conditional(Expression condition, Expression yes, Expression no, Place place) implements Expression {
        @Override
        public JsonNode evaluate(Scope scope) {
            return Values.truth(condition.evaluate(scope), condition.place())
                    ? yes.evaluate(scope)
                    : no.evaluate(scope);
        }

        @Override
        public Stream<Expression> parts() {
            return Stream.of(condition, yes, no);
        }
    }

    /** {@code -a}, {@code !a} */
    record Unary(char operator, Expression operand, Place place) implements Expression {
        @Override
        public JsonNode evaluate(Scope scope) {
            JsonNode value = operand.evaluate(scope);
            return operator == '!'
                    ? JsonNodeFactory.instance.booleanNode(!Values.truth(value, place))
                    : Values.number(Values.decimal(value, place).negate());
        }

        @Override
        public Stream<Expression> parts() {
            return Stream.of(operand);
        }
    }

    /** {@code a + b} and the like. */
    record Binary(Operator operator, Expression left, Expression right, Place place) implements Expression {
        @Override
        public JsonNode evaluate(Scope scope) {
            return operator.apply(left.evaluate(scope), right.evaluate(scope), place);
        }

        @Override
        public Stream<Expression> parts() {
            return Stream.of(left, right);
        }
    }

    /** {@code name(arguments)}; {@code spread} when the last argument ends in three dots. */
    record Call(String name, List<Expression> arguments, boolean spread, Place place) implements Expression {
        @Override
        public JsonNode evaluate(Scope scope) {
            return switch (name) {
                case "try" ->
                    firstThatWorks(scope)
                            .orElseThrow(() -> new HclException(place, "no argument of try() could be evaluated"));
                case "can" ->
                    JsonNodeFactory.instance.booleanNode(firstThatWorks(scope).isPresent());
                default -> Functions.call(name, values(scope), scope, place);
            };
        }

        private Optional<JsonNode> firstThatWorks(Scope scope) {
            for (Expression argument : arguments) {
                Optional<JsonNode> value = ifItWorks(argument, scope);
                if (value.isPresent()) {
                    return value;
                }
            }
            return Optional.empty();
        }

        private static Optional<JsonNode> ifItWorks(Expression argument, Scope scope) {
            try {
                return Optional.of(argument.evaluate(scope));
            } catch (HclException e) {
                // That is what try() is for.
                return Optional.empty();
            }
        }

        private List<JsonNode> values(Scope scope) {
            List<JsonNode> values = new ArrayList<>();
            for (int i = 0; i < arguments.size(); i++) {
                JsonNode value = arguments.get(i).evaluate(scope);
                if (spread && i == arguments.size() - 1) {
                    Values.elements(value, arguments.get(i).place()).forEach(values::add);
                } else {
                    values.add(value);
                }
            }
            return values;
        }

        @Override
        public Stream<Expression> parts() {
            return arguments.stream();
        }
    }

    /** {@code var.name}, {@code konnect_gateway_service.llm.id}: a root and the names behind it. */
    record Reference(List<String> names, Place place) implements Expression {
        @Override
        public JsonNode evaluate(Scope scope) {
            Scope.Found found = scope.find(names, place);
            JsonNode value = found.value();
            for (String name : names.subList(found.names(), names.size())) {
                value = Values.member(value, name, place);
            }
            return value;
        }

        @Override
        public Stream<Expression> parts() {
            return Stream.empty();
        }
    }

    /** {@code target.name} behind anything but names. */
    record Access(Expression target, String name, Place place) implements Expression {
        @Override
        public JsonNode evaluate(Scope scope) {
            return Values.member(target.evaluate(scope), name, place);
        }

        @Override
        public Stream<Expression> parts() {
            return Stream.of(target);
        }
    }

    /** {@code target[key]} */
    record Index(Expression target, Expression key, Place place) implements Expression {
        @Override
        public JsonNode evaluate(Scope scope) {
            return Values.element(target.evaluate(scope), key.evaluate(scope), place);
        }

        @Override
        public Stream<Expression> parts() {
            return Stream.of(target, key);
        }
    }

    /** {@code target[*].name}: {@code each} is evaluated with {@link #ELEMENT} for every element. */
    record Splat(Expression target, Expression each, Place place) implements Expression {
        static final String ELEMENT = "*";

        @Override
        public JsonNode evaluate(Scope scope) {
            JsonNode value = target.evaluate(scope);
            ArrayNode results = JsonNodeFactory.instance.arrayNode();
            if (Deferred.of(value).orElse(null) instanceof Deferred.Attribute) {
                throw new HclException(place, "[*] needs a list that is known before the apply");
            }
            if (!value.isNull()) {
                List<JsonNode> elements = new ArrayList<>();
                if (value.isArray()) {
                    value.forEach(elements::add);
                } else {
                    elements.add(value);
                }
                elements.forEach(element -> results.add(each.evaluate(scope.with(ELEMENT, element))));
            }
            return results;
        }

        @Override
        public Stream<Expression> parts() {
            return Stream.of(target, each);
        }
    }

    /** {@code [for …]} without a key, <code>{for …}</code> with one; {@code grouped} when its value ends in three dots. */
    record For(
            Optional<String> keyName,
            String valueName,
            Expression source,
            Optional<Expression> key,
            Expression value,
            boolean grouped,
            Optional<Expression> condition,
            Place place)
            implements Expression {
        @Override
        public JsonNode evaluate(Scope scope) {
            ArrayNode array = JsonNodeFactory.instance.arrayNode();
            ObjectNode object = JsonNodeFactory.instance.objectNode();
            Values.entries(source.evaluate(scope), source.place()).forEach(entry -> {
                Scope inner = scope.with(valueName, entry.getValue());
                if (keyName.isPresent()) {
                    inner = inner.with(keyName.get(), entry.getKey());
                }
                if (condition.isPresent() && !Values.truth(condition.get().evaluate(inner), place)) {
                    return;
                }
                if (key.isPresent()) {
                    put(object, Values.text(key.get().evaluate(inner), place, "a key"), value.evaluate(inner));
                } else {
                    array.add(value.evaluate(inner));
                }
            });
            return key.isPresent() ? object : array;
        }

        private void put(ObjectNode object, String name, JsonNode element) {
            if (grouped) {
                object.withArrayProperty(name).add(element);
            } else if (object.has(name)) {
                throw new HclException(place, "two elements give the key '" + name + "'; expected different keys");
            } else {
                object.set(name, element);
            }
        }

        @Override
        public Stream<Expression> parts() {
            return Stream.of(Stream.of(source), key.stream(), Stream.of(value), condition.stream())
                    .flatMap(each -> each);
        }
    }
}
