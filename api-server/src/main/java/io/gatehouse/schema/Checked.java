package io.gatehouse.schema;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** The outcome of checking a document against its schema. */
public sealed interface Checked {
    /** The document with the defaults of absent keys filled in, ready to store. */
    record Valid(ObjectNode document) implements Checked {
        @Override
        public <T> T fold(Handler<T> handler) {
            return handler.valid(this);
        }
    }

    /** Everything that is wrong, at least one. */
    record Invalid(List<Violation> violations) implements Checked {
        public Invalid {
            violations = List.copyOf(violations);
            if (violations.isEmpty()) {
                throw new IllegalArgumentException("an invalid document has violations");
            }
        }

        @Override
        public <T> T fold(Handler<T> handler) {
            return handler.invalid(this);
        }
    }

    <T> T fold(Handler<T> handler);

    /** One method per case, so that a new case fails to compile where it is not handled. */
    interface Handler<T> {
        T valid(Valid valid);

        T invalid(Invalid invalid);
    }
}
