package io.gatehouse.schema.expression;

import java.util.List;

/** A condition on a request as it is written. */
public sealed interface Expression {
    /** One answer per form of expression. */
    interface Cases<R> {
        R all(List<Expression> parts);

        R any(List<Expression> parts);

        R not(Expression negated);

        R comparison(Comparison comparison);
    }

    <R> R fold(Cases<R> cases);

    /** Parts that must all hold. */
    record All(List<Expression> parts) implements Expression {
        public All {
            parts = List.copyOf(parts);
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.all(parts);
        }
    }

    /** Parts of which one must hold. */
    record Any(List<Expression> parts) implements Expression {
        public Any {
            parts = List.copyOf(parts);
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.any(parts);
        }
    }

    record Not(Expression negated) implements Expression {
        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.not(negated);
        }
    }

    /**
     * A field compared with a value.
     *
     * @param field such as {@code http.path} or {@code http.headers.x_name}
     * @param type what the field and the value are
     * @param lower whether the field is put into lower case first
     * @param anyValue whether one of several values is enough; else all must fit
     * @param operator such as {@code ==} or {@code not in}
     * @param value a string's content, a number, an address, or an address with a prefix length
     */
    record Comparison(String field, Type type, boolean lower, boolean anyValue, String operator, String value)
            implements Expression {
        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.comparison(this);
        }
    }

    /** What is compared. */
    enum Type {
        TEXT,
        NUMBER,
        ADDRESS
    }
}
