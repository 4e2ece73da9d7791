package io.gatehouse.store;

import java.util.List;

/** What happened to a scope since a given change number. Handled by {@link #fold}. */
public sealed interface Changes {
    /** Every change since then, in order; possibly none. */
    record Increment(List<Change> changes) implements Changes {
        public Increment {
            changes = List.copyOf(changes);
        }

        @Override
        public <T> T fold(Handler<T> handler) {
            return handler.increment(this);
        }
    }

    /** The log no longer reaches back that far: load the scope anew with {@link EntityStore#loadScope}. */
    record Forgotten() implements Changes {
        @Override
        public <T> T fold(Handler<T> handler) {
            return handler.forgotten(this);
        }
    }

    <T> T fold(Handler<T> handler);

    /** One method per case, so that a new case fails to compile where it is not handled. */
    interface Handler<T> {
        T increment(Increment increment);

        T forgotten(Forgotten forgotten);
    }
}
