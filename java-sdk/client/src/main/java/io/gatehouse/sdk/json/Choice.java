package io.gatehouse.sdk.json;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One string of a list that a newer server may add to: subclasses have constants for what the contract knows, and take
 * everything else too. Two of a class are equal when their strings are.
 */
public abstract class Choice {
    private final String value;

    protected Choice(String value) {
        this.value = Objects.requireNonNull(value, "value");
    }

    /** The string, as the API spells it. */
    public final String value() {
        return value;
    }

    @Override
    public final boolean equals(@Nullable Object other) {
        return other instanceof Choice choice && choice.getClass() == getClass() && choice.value.equals(value);
    }

    @Override
    public final int hashCode() {
        return value.hashCode();
    }

    @Override
    public final String toString() {
        return value;
    }
}
